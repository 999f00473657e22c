import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../../api/clients.ts';
import { wordsFor } from '../../../api/words.ts';
import { moment } from '../../../components/dates.ts';
import { ErrorState } from '../../../components/page-states.tsx';
import styles from './history.module.css';

const FIRST = 6;
/** The most the journal gives at once. */
const MOST = 200;

/** Who changed the record and when, latest first, as the journal has it. */
export function History({ recordId }: { readonly recordId: string }) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const {
    data: entries,
    error,
    refetch,
  } = useQuery(coreQuery.journal.list.queryOptions({ input: { recordId, limit: MOST } }));
  if (entries === undefined)
    return error === null ? (
      <p className="quiet">{t('common.loading')}</p>
    ) : (
      <ErrorState error={error} retry={() => void refetch()} />
    );
  const shown = whole ? entries : entries.slice(0, FIRST);
  return (
    <>
      <ol className={styles.history}>
        {shown.map(({ seq, at, actor, action }) => (
          <li key={seq}>
            <time dateTime={at}>{moment(at)}</time>
            <span>
              {wordsFor(t, `registers.history.${lastWord(action)}`, undefined, 'registers.history.other')}
              <span className="quiet"> · {actor}</span>
            </span>
            <span className="quiet figures">{t('registers.history.entry', { seq })}</span>
          </li>
        ))}
      </ol>
      {shown.length < entries.length && (
        <div>
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              setWhole(true);
            }}
          >
            {t('registers.history.more', { count: entries.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  );
}

/** `activity.update` → `update` */
function lastWord(action: string): string {
  return action.slice(action.lastIndexOf('.') + 1);
}
