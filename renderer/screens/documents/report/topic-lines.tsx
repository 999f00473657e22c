import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessReport, ReportLine, ReportTopic } from '../../../../shared/contract/core/documents.ts';
import { LineEditor } from './line-editor.tsx';
import styles from './report-lines.module.css';
import { TOPIC_ARTICLE } from './topics.ts';
import type { ReportSteps } from './use-report.ts';

type Props = {
  readonly topic: ReportTopic;
  readonly lines: readonly ReportLine[];
  readonly activities: AccessReport['activities'];
  readonly steps: ReportSteps;
};

/** What is said on one topic of Art. 15, each thing once; beside it the activities it is said of, where not all are. */
export function TopicLines({ topic, lines, activities, steps }: Props) {
  const { t } = useTranslation();
  const id = useId();
  if (lines.length === 0) return null;
  const concerns = ({ activityIds }: ReportLine): string => {
    const names = activities.filter((activity) => activityIds.includes(activity.id)).map(({ name }) => name);
    if (names.length === 0 || names.length === activities.length) return '';
    return t('documents.report.concerns', { activities: names.join(', ') });
  };
  return (
    <section aria-labelledby={id} className={styles.topic}>
      <div className={styles.topicHead}>
        <h3 id={id}>{t(`documents.report.topic.${topic}`)}</h3>
        <span className="quiet small">{TOPIC_ARTICLE[topic]}</span>
      </div>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <LineEditor key={line.id} line={line} concerns={concerns(line)} steps={steps} />
        ))}
      </ul>
    </section>
  );
}
