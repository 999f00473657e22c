import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ComplaintClock, ComplaintDue } from '../../../shared/contract/core/complaints.ts';
import { useToday } from '../../api/session.ts';
import { longDay } from '../../components/dates.ts';
import { useDaysLeft, URGENCY_TONE } from '../../components/due.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { codeWords, problemWords, stepWords } from '../requests/record/clock/deadline-words.ts';
import { MonthCalendar } from '../requests/record/clock/month-calendar.tsx';
import why from '../requests/record/clock/why-this-date.module.css';
import styles from './complaint.module.css';

type Props = { readonly clock: ComplaintClock; readonly due: ComplaintDue | null; readonly done?: boolean };

/** The day receipt is to be acknowledged by, what follows it, and how it is reckoned. */
export function AcknowledgeBy({ clock, due, done = false }: Props) {
  const { t } = useTranslation();
  const daysLeft = useDaysLeft();
  const date = clock.due ?? clock.strict;
  return (
    <div className={styles.stack}>
      <p className={styles.date}>
        <span className={done ? 'quiet figures' : 'strong figures'}>
          {date === null
            ? t('complaints.noDate')
            : t(done ? 'complaints.clockDone' : 'complaints.clock', { date: longDay(date) })}
        </span>
        {due !== null && <StateBadge tone={URGENCY_TONE[due.urgency]}>{daysLeft(due.daysLeft)}</StateBadge>}
      </p>
      <p className="quiet">{t('complaints.undue')}</p>
      <Why clock={clock} />
    </div>
  );
}

function Why({ clock }: Pick<Props, 'clock'>) {
  const { t } = useTranslation();
  const today = useToday();
  const notes = clock.codes.map((code) => codeWords(t, code)).filter((words) => words !== undefined);
  return (
    <details className={why.why}>
      <summary>
        <IconChevronRight size={16} stroke={1.75} aria-hidden />
        {t('complaints.why.open')}
      </summary>
      <div className={why.reckoning}>
        <div>
          <h3>{t('complaints.why.steps')}</h3>
          <ol className={why.steps}>
            {clock.steps.map((step, place) => (
              <li key={`${step.rule}/${step.date ?? ''}/${place}`}>
                {stepWords(t, step)} <cite>{step.citation}</cite>
              </li>
            ))}
          </ol>
          {clock.problem !== undefined && <p>{problemWords(t, clock.problem.code)}</p>}
          {notes.length > 0 && (
            <>
              <h3>{t('complaints.why.notes')}</h3>
              <ul className={why.notes}>
                {notes.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </>
          )}
          <p className="quiet small">{t('complaints.why.calendar', { version: clock.calendarVersion })}</p>
        </div>
        <MonthCalendar deadline={{ ...clock, law: 'UK_GDPR' }} today={today} />
      </div>
    </details>
  );
}
