import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessReport } from '../../../../shared/contract/core/documents.ts';
import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import { DueCell } from '../../../components/due.tsx';
import { Page } from '../../../components/page.tsx';
import { AskedPanel } from './asked-panel.tsx';
import { Checklist } from './checklist.tsx';
import { Preview } from './preview.tsx';
import { ReportLines } from './report-lines.tsx';
import styles from './report-page.module.css';
import { useReport } from './use-report.ts';

type Props = { readonly request: RequestRecord; readonly report: AccessReport };

const MODES = ['edit', 'preview'] as const;

/** The answer to an access request at work: what was asked, the lines to decide, and what is still missing. */
export function ReportPage({ request, report }: Props) {
  const { t } = useTranslation();
  const steps = useReport(report.requestId);
  const [mode, setMode] = useState<(typeof MODES)[number]>('edit');
  const access = request.lines.find((line) => line.right === 'access');
  return (
    <Page
      title={t('documents.report.title')}
      windowTitle={request.reference}
      trail={[
        { label: t('requests.title'), link: { to: '/requests' } },
        { label: request.reference, link: { to: '/requests/$id', params: { id: request.id } } },
      ]}
      aside={access !== undefined && <DueCell due={access.due} />}
      actions={
        <SegmentedControl
          aria-label={t('documents.report.mode')}
          value={mode}
          onChange={setMode}
          data={MODES.map((value) => ({ value, label: t(`documents.report.${value}`) }))}
        />
      }
    >
      <div className={styles.columns}>
        <AskedPanel request={request} />
        <div className={styles.work}>
          {mode === 'edit' ? <ReportLines report={report} steps={steps} /> : <Preview report={report} />}
        </div>
        <Checklist request={request} report={report} steps={steps} />
      </div>
    </Page>
  );
}
