import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../../../../shared/contract/core/deadline.ts';
import { codeWords, problemWords, stepWords } from '../../../../../shared/domain/deadline-words.ts';
import { MonthCalendar } from './month-calendar.tsx';
import styles from './why-this-date.module.css';

type Props = { readonly deadlines: readonly DeadlineView[]; readonly today: string };

/** Behind the question: each move of the reckoning with its citation, and the days on a calendar. */
export function WhyThisDate({ deadlines, today }: Props) {
  const { t } = useTranslation();
  return (
    <details className={styles.why}>
      <summary>
        <IconChevronRight size={16} stroke={1.75} aria-hidden />
        {t('requests.why.open')}
      </summary>
      {deadlines.map((deadline) => (
        <Reckoning key={deadline.law} deadline={deadline} today={today} />
      ))}
    </details>
  );
}

function Reckoning({ deadline, today }: { readonly deadline: DeadlineView; readonly today: string }) {
  const { t } = useTranslation();
  const notes = deadline.codes.map((code) => codeWords(t, code)).filter((words) => words !== undefined);
  return (
    <div className={styles.reckoning}>
      <div>
        <h4>{t('requests.why.stepsUnder', { law: t(`reference.law.${deadline.law}`) })}</h4>
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
            <h4>{t('requests.why.notes')}</h4>
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
