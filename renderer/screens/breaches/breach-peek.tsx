import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../api/clients.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Section } from '../../components/section.tsx';
import styles from './breach.module.css';
import { Clocks } from './clocks.tsx';
import { MissingList } from './missing-list.tsx';

/** The clocks and what is missing, without leaving the list. */
export function BreachPeek({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.breaches.get.queryOptions({ input: { id } }));
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  return (
    <div className={styles.stack}>
      <p className="strong">{data.facts.name}</p>
      <Clocks clocks={data.clocks} role={data.facts.role} />
      {data.state === 'open' && (
        <Section title={t('breaches.parts.missing')}>
          <MissingList missing={data.missing} />
        </Section>
      )}
    </div>
  );
}
