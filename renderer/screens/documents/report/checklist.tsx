import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AccessReport } from '../../../../shared/contract/core/documents.ts';
import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import { wordsFor } from '../../../api/words.ts';
import { LanguageField } from '../../letters/language-field.tsx';
import { useLanguageChoice } from '../../letters/use-language-choice.ts';
import { FinishReport } from './finish-report.tsx';
import styles from './report-page.module.css';
import type { ReportSteps } from './use-report.ts';

type Props = { readonly request: RequestRecord; readonly report: AccessReport; readonly steps: ReportSteps };

/** What still keeps the report in, each with its article; when the list is empty it can be finished. */
export function Checklist({ request, report, steps }: Props) {
  const { t } = useTranslation();
  const choice = useLanguageChoice(report.language, (language) => {
    void steps.set({ language }).catch(() => undefined);
  });
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
      <LanguageField choice={choice} />
      {choice.language !== 'en' && (
        <p className="quiet small">
          {t('letterLanguage.register', { language: t(`letterLanguage.name.${choice.language}`) })}
        </p>
      )}
      <FinishReport
        request={request}
        report={report}
        unreviewed={choice.told.unreviewed}
        disabled={steps.busy || report.gaps.length > 0 || !choice.ready}
      />
    </aside>
  );
}
