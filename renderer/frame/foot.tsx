import { useIsMutating, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../api/clients.ts';
import { useSession } from '../api/session.ts';
import { clockTime } from '../components/dates.ts';
import styles from './foot.module.css';

/** Says, quietly, that the work is safe. */
export function Foot() {
  const { t } = useTranslation();
  const { actor } = useSession();
  const saving = useIsMutating();
  const { data } = useQuery(coreQuery.overview.today.queryOptions());
  const journal = data?.journal;
  return (
    <footer className={styles.foot}>
      <span role="status">{saving > 0 ? t('frame.foot.saving') : t('frame.foot.saved')}</span>
      {journal !== undefined && (
        <span>
          {journal.verified ? t('frame.foot.journalOk') : t('frame.foot.journalEntries', { count: journal.entries })}
          {journal.lastAt !== '' && ` · ${t('frame.foot.lastEntry', { at: clockTime(journal.lastAt) })}`}
        </span>
      )}
      <span className={styles.actor}>{actor}</span>
    </footer>
  );
}
