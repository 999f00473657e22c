import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../../../../shared/contract/core/deadline.ts';
import { codeWords, problemWords, stepWords } from '../../../../../shared/domain/deadline-words.ts';
import { MonthCalendar } from './month-calendar.tsx';
import styles from './why-this-date.module.css';

type Props = {
  readonly title: string;
  readonly deadline: Omit<DeadlineView, 'law'>;
  readonly today: string;
  /** The heading's level in its page. */
  readonly level?: 3 | 4;
};

/** One way of reckoning: its steps, what must be known of it, its days. */
export function Reckoning({ title, deadline, today, level = 4 }: Props) {
  const { t } = useTranslation();
  const Heading = level === 3 ? 'h3' : 'h4';
  const notes = deadline.codes.map((code) => codeWords(t, code)).filter((words) => words !== undefined);
  return (
    <div className={styles.reckoning}>
      <div>
        <Heading>{title}</Heading>
        <ol className={styles.steps}>
          {deadline.steps.map((step, place) => (
            <li key={`${step.rule}/${step.date ?? ''}/${place}`}>
              {stepWords(t, step)} <cite>{step.citation}</cite>
            </li>
          ))}
        </ol>
        {deadline.problem !== undefined && <p>{problemWords(t, deadline.problem.code)}</p>}
        {notes.length > 0 && (
          <>
            <Heading>{t('requests.why.notes')}</Heading>
            <ul className={styles.notes}>
              {notes.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </>
        )}
        <p className="quiet small">{t('requests.why.calendar', { version: deadline.calendarVersion })}</p>
      </div>
      <MonthCalendar deadline={deadline} today={today} />
    </div>
  );
}
