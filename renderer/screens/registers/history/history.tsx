import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterKind } from '../../../../shared/contract/core/history.ts';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState } from '../../../components/page-states.tsx';
import { useBringBack } from './bring-back.tsx';
import { HistoryItem } from './history-item.tsx';
import styles from './history.module.css';

const FIRST = 6;
/** The most the core tells at once. */
const MOST = 200;

export type Subject = {
  readonly id: string;
  readonly ref: string;
  readonly version: number;
  readonly archived: boolean;
};
/** Where a version is read, and where it is compared with the current one. */
export type VersionWays = {
  readonly view: (version: number) => LinkProps;
  readonly compare: (version: number) => LinkProps;
};
type Props = { readonly kind: RegisterKind; readonly subject: Subject; readonly ways: VersionWays };

/** The life of a record, latest first: who, when, what it changed, and the way back to each version. */
export function History({ kind, subject, ways }: Props) {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(FIRST);
  const { data, error, refetch } = useQuery({
    ...coreQuery.history.of.queryOptions({ input: { id: subject.id, limit } }),
    placeholderData: (before) => before,
  });
  const { bringBack, dialog } = useBringBack(subject);
  if (data === undefined)
    return error === null ? (
      <p className="quiet">{t('common.loading')}</p>
    ) : (
      <ErrorState error={error} retry={() => void refetch()} />
    );
  return (
    <>
      <ol className={styles.life}>
        {data.entries.map((entry) => (
          <HistoryItem
            key={entry.seq}
            kind={kind}
            subject={subject}
            ways={ways}
            entry={entry}
            records={data.records}
            bringBack={bringBack}
          />
        ))}
      </ol>
      {data.earlier > 0 && limit < MOST && (
        <div>
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              setLimit(MOST);
            }}
          >
            {t('history.entry.earlier', { count: data.earlier })}
          </Button>
        </div>
      )}
      {dialog}
    </>
  );
}
