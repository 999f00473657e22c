import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../../shared/contract/core/deadline.ts';
import { governingDate } from '../../../shared/domain/governing-date.ts';
import { daysBetween, urgencyOf } from '../../../shared/domain/urgency.ts';
import { useToday } from '../../api/session.ts';
import { useInternalTarget } from './use-internal-target.ts';
import { longDay } from '../../components/dates.ts';
import { useDaysLeft, URGENCY_TONE } from '../../components/due.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { problemWords } from '../../../shared/domain/deadline-words.ts';
import { WhyThisDate } from '../requests/record/clock/why-this-date.tsx';
import styles from './calculator.module.css';

type Props = { readonly deadline: DeadlineView; readonly print: () => Promise<File> };

/** The date, what else follows from the facts, and why: as on the page of a request. */
export function Reckoned({ deadline, print }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const daysLeft = useDaysLeft();
  const date = governingDate(deadline);
  const left = date === null ? null : daysBetween(today, date.slice(0, 10));
  const { problem, tolerated, lastExtensionNotice, lastRefusal, confirmation } = deadline;
  const confirmedBy = confirmation?.due ?? null;
  const target = useInternalTarget(deadline);
  return (
    <div className={styles.reckoned}>
      <div aria-live="polite" className={styles.answer}>
        <h3 className="quiet">{t(`reference.law.${deadline.law}`)}</h3>
        <p className={styles.date}>
          {date === null ? (
            <span className={styles.due}>{t('calculator.result.noDate')}</span>
          ) : (
            <time dateTime={date} className={styles.due}>
              {longDay(date)}
            </time>
          )}
          {left !== null && <StateBadge tone={URGENCY_TONE[urgencyOf(left, true)]}>{daysLeft(left)}</StateBadge>}
        </p>
        {problem !== undefined && <p role="alert">{problemWords(t, problem.code)}</p>}
        {problem !== undefined && date !== null && <p className="quiet">{t('calculator.result.withoutEvents')}</p>}
        {tolerated !== undefined && (
          <p className="quiet">
            {t('calculator.result.strict')}{' '}
            {tolerated.date === null
              ? t('casework.tolerated.open')
              : t(`casework.tolerated.${tolerated.by}`, { date: longDay(tolerated.date) })}
          </p>
        )}
      </div>
      <dl className={styles.days}>
        {confirmedBy !== null && (
          <div>
            <dt>{t('calculator.result.confirmation')}</dt>
            <dd>{longDay(confirmedBy)}</dd>
          </div>
        )}
        {lastExtensionNotice !== null && (
          <div>
            <dt>{t('calculator.result.extension')}</dt>
            <dd>{longDay(lastExtensionNotice)}</dd>
          </div>
        )}
        {lastRefusal !== null && (
          <div>
            <dt>{t('calculator.result.refusal')}</dt>
            <dd>{longDay(lastRefusal)}</dd>
          </div>
        )}
        {target !== null && (
          <div>
            <dt>{t('casework.page.clock.target')}</dt>
            <dd>{t('casework.page.clock.targetWords', { date: longDay(target) })}</dd>
          </div>
        )}
      </dl>
      {problem === undefined && <WhyThisDate deadlines={[deadline]} today={today} print={print} />}
    </div>
  );
}
