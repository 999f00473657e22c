import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AccessReport } from '../../../../shared/contract/core/documents.ts';
import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import { wordsFor } from '../../../api/words.ts';
import { FinishReport } from './finish-report.tsx';
import styles from './report-page.module.css';

type Props = { readonly request: RequestRecord; readonly report: AccessReport; readonly busy: boolean };

/** What still keeps the report in, each with its article; when the list is empty it can be finished. */
export function Checklist({ request, report, busy }: Props) {
  const { t } = useTranslation();
  return (
    <aside className={`${styles.side ?? ''} ${styles.panel ?? ''}`} aria-label={t('documents.report.checklist')}>
      <h2>{t('documents.report.checklist')}</h2>
      <div aria-live="polite">
        {report.gaps.length === 0 ? (
          <p className={styles.ready}>
            <IconCircleCheck size={16} stroke={1.75} aria-hidden />
            {t('documents.report.ready')}
          </p>
        ) : (
          <ul className={styles.gaps}>
            {report.gaps.map(({ key, params, article }) => (
              <li key={key}>
                <IconAlertCircle size={16} stroke={1.75} aria-hidden />
                <span>
                  {wordsFor(t, key, params)} <span className="quiet small">{article}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <FinishReport request={request} report={report} disabled={busy || report.gaps.length > 0} />
    </aside>
  );
}
