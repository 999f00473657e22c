import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RequestListItem } from '../../../../shared/contract/core/requests.ts';
import { overdueTasks } from '../../../../shared/domain/tasks.ts';
import { coreQuery } from '../../../api/clients.ts';
import { useToday } from '../../../api/session.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { StateBadge } from '../../../components/state-badge.tsx';
import { KeyFacts } from '../../../components/section.tsx';
import { ClockRow } from '../record/clock/clock-row.tsx';
import { WaitList } from '../record/work/waits/waits.tsx';
import { AskedWords } from '../record/person/asked-words.tsx';
import { lawNames } from '../names.ts';
import { whoWords } from './columns.tsx';
import styles from './request-peek.module.css';

/** Enough to decide what comes next, without leaving the list: who, the clock, what was asked. */
export function RequestPeek({ item }: { readonly item: RequestListItem }) {
  const { t } = useTranslation();
  const today = useToday();
  const { data, error, refetch } = useQuery(coreQuery.requests.get.queryOptions({ input: { id: item.id } }));
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  const overdue = overdueTasks(data, today);
  return (
    <div className={styles.peek}>
      <p dir="auto" className="strong">
        {whoWords(t, item)}
      </p>
      <KeyFacts
        facts={[
          { name: t('requests.facts.channel'), value: t(`requests.channel.${item.channel}`) },
          { name: t('requests.facts.law'), value: lawNames(t, item.laws) },
        ]}
      />
      <ul className={styles.lines}>
        {data.lines.map((line) => (
          <li key={line.id}>
            <ClockRow line={line} />
          </li>
        ))}
      </ul>
      {data.waits.length > 0 && <WaitList waits={data.waits} />}
      {overdue > 0 && (
        <div>
          <StateBadge tone="overdue">{t('work.tasks.overdueOf', { count: overdue })}</StateBadge>
        </div>
      )}
      <h3 className="quiet small">{t('requests.words.title')}</h3>
      <AskedWords intake={data.intake} />
    </div>
  );
}
