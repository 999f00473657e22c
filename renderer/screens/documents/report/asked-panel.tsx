import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import { shortDay } from '../../../components/dates.ts';
import { languageName, lawNames } from '../../requests/names.ts';
import { AskedWords } from '../../requests/record/person/asked-words.tsx';
import styles from './report-page.module.css';

/** The person's words and the facts of the case, beside the lines that answer them. */
export function AskedPanel({ request }: { readonly request: RequestRecord }) {
  const { t } = useTranslation();
  const { intake, dataTables } = request;
  const facts = [
    { name: t('requests.facts.who'), value: intake.requester.name },
    ...(intake.dataSubject === null ? [] : [{ name: t('requests.facts.subject'), value: intake.dataSubject.name }]),
    { name: t('requests.facts.received'), value: shortDay(request.received) },
    { name: t('requests.facts.language'), value: languageName(intake.answer.language) },
    { name: t('requests.facts.law'), value: lawNames(t, intake.laws) },
    { name: t('requests.facts.answerBy'), value: t(`requests.answerChannel.${intake.answer.channel}`) },
  ];
  return (
    <aside className={styles.side} aria-label={t('documents.report.asked')}>
      <h2>{t('documents.report.asked')}</h2>
      <AskedWords intake={intake} />
      <dl>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('documents.report.tables')}</dt>
          <dd>
            {dataTables.length === 0 && t('documents.report.noTables')}
            <ul className={styles.tables}>
              {dataTables.map((table) => (
                <li key={table.id}>
                  <span dir="auto">{table.title}</span>{' '}
                  <span className="quiet small figures">
                    {[
                      t(table.shape === 'text' ? 'requests.data.lines' : 'requests.data.rows', {
                        count: table.rowCount,
                      }),
                      ...(table.redactions > 0 ? [t('redaction.count', { count: table.redactions })] : []),
                    ].join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
            <Link to="/requests/$id" params={{ id: request.id }}>
              {t('documents.report.tablesLink')}
            </Link>
          </dd>
        </div>
      </dl>
    </aside>
  );
}
