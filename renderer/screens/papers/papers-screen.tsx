import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../api/clients.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { BundleSection } from './bundle-section.tsx';
import { CaseFileSection } from './case-file-section.tsx';
import styles from './papers.module.css';
import { RegistersSection } from './registers-section.tsx';
import { ReportSection } from './report-section.tsx';

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Everything that leaves the desk as a document, a table or an archive. */
export function PapersScreen() {
  const { t } = useTranslation();
  const { on, request } = useSearch({ from: '/papers' });
  const { data, error, refetch } = useQuery(coreQuery.papers.choices.queryOptions());
  const [typed, setTyped] = useState(on);
  if (data === undefined) {
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  }
  const asOf = typed ?? data.today;
  const isPast = isDay(asOf) && asOf <= data.today;
  return (
    <Page title={t('papers.page.title')}>
      <p className="quiet measure">{t('papers.page.lead')}</p>
      <div className={styles.sections}>
        <div className={styles.column}>
          <DateField
            className={styles.asOf ?? ''}
            label={t('papers.page.asOf')}
            description={t('papers.page.asOfHint')}
            value={asOf}
            error={isPast ? undefined : t('papers.page.notADay')}
            onChange={setTyped}
          />
          <RegistersSection asOf={asOf} disabled={!isPast} />
          <ReportSection years={data.years} />
          <CaseFileSection requestId={request} />
        </div>
        <div className={styles.column}>
          <BundleSection asOf={asOf} disabled={!isPast} choices={data} />
        </div>
      </div>
    </Page>
  );
}
