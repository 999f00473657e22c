import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { coreQuery } from '../../../api/clients.ts';

const SETTLED_MS = 150;
const SHORTEST = 2;
const LONGEST = 200;
const NOTHING: ReadonlySet<string> = new Set();

/** The requests in whose words, mails, notes and letters the core finds what is typed above the list. */
export function useDeeperSearch() {
  const [text, onText] = useState('');
  const [settled] = useDebouncedValue(text.trim().slice(0, LONGEST), SETTLED_MS);
  const asks = settled.length >= SHORTEST;
  const { data } = useQuery(
    coreQuery.search.find.queryOptions({
      input: { text: settled, kind: 'request' },
      enabled: asks,
      placeholderData: keepPreviousData,
    }),
  );
  const typing = text.trim().length >= SHORTEST;
  return useMemo(
    () => ({ onText, found: asks && typing && data !== undefined ? new Set(data.map(({ id }) => id)) : NOTHING }),
    [asks, typing, data],
  );
}
