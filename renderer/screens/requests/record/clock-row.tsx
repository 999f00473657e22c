import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../../../shared/contract/core/deadline.ts';
import type { RequestLine } from '../../../../shared/contract/core/requests.ts';
import { RIGHT_ARTICLE } from '../../../../shared/reference/rights.ts';
import { useToday } from '../../../api/session.ts';
import { longDay, shortDay } from '../../../components/dates.ts';
import { useDaysLeft, URGENCY_TONE } from '../../../components/due.tsx';
import { StateBadge } from '../../../components/state-badge.tsx';
import { ClockBar } from './clock-bar.tsx';
import styles from './clock-row.module.css';
import { problemWords } from './deadline-words.ts';

type Props = {
  readonly line: RequestLine;
  readonly actions?: ReactNode;
  /** The day the request itself came in: a line that came later says so. */
  readonly requestReceived?: string;
};

/** One right asked: the strict date that governs it, the last days for a notice or a refusal, and how far time has run. */
export function ClockRow({ line, actions, requestReceived }: Props) {
  const { t } = useTranslation();
  const daysLeft = useDaysLeft();
  const { due, deadlines, closing, state } = line;
  const governing = deadlines.find((deadline) => deadline.law === due?.law) ?? deadlines[0];
  const others = deadlines.filter((deadline) => deadline !== governing);
  const later = requestReceived !== undefined && requestReceived !== line.received;
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <h3>{t(`reference.right.${line.right}`)}</h3>
        <span className="quiet small">{RIGHT_ARTICLE[line.right]}</span>
        {later && (
          <span className="quiet small">{t('requests.clock.addedLater', { date: shortDay(line.received) })}</span>
        )}
        <span className={styles.end}>
          {state === 'open' ? (
            due !== null && <StateBadge tone={URGENCY_TONE[due.urgency]}>{daysLeft(due.daysLeft)}</StateBadge>
          ) : (
            <StateBadge tone="done">{t(`requests.lineState.${state}`)}</StateBadge>
          )}
          {actions}
        </span>
      </div>
      {closing === null ? (
        <>
          <p className={styles.date}>
            <time dateTime={due?.date} className={styles.strict}>
              {due === null ? t('requests.why.noDate') : longDay(due.date)}
            </time>
            {due !== null && (
              <span className="quiet">{t('requests.clock.under', { law: t(`reference.law.${due.law}`) })}</span>
            )}
          </p>
          {governing?.problem !== undefined && <p>{problemWords(t, governing.problem.code)}</p>}
          {due !== null && <ClockBar from={line.received} to={due.date} urgency={due.urgency} />}
          {governing !== undefined && <LastDays governing={governing} others={others} />}
        </>
      ) : (
        <p>
          {t('requests.clock.closedOn', {
            outcome: t(`requests.outcome.${closing.outcome}`),
            date: shortDay(closing.on),
          })}
          {closing.ground !== '' && (
            <span className={styles.ground}>{t('requests.clock.ground', { ground: closing.ground })}</span>
          )}
        </p>
      )}
      {line.note !== '' && <p className="quiet">{line.note}</p>}
    </div>
  );
}

type DaysProps = { readonly governing: DeadlineView; readonly others: readonly DeadlineView[] };

function LastDays({ governing, others }: DaysProps) {
  const { t } = useTranslation();
  const today = useToday();
  const until = (day: string, key: 'extensionUntil' | 'refusalUntil') =>
    day < today
      ? t('requests.clock.passed', { date: longDay(day) })
      : t(`requests.clock.${key}`, { date: longDay(day) });
  const { lastExtensionNotice, lastRefusal } = governing;
  return (
    <dl className={styles.days}>
      {others.map(({ law, strict, due }) => (
        <div key={law}>
          <dt>{t(`reference.law.${law}`)}</dt>
          <dd>{strict === null && due === null ? t('requests.why.noDate') : longDay(strict ?? due ?? '')}</dd>
        </div>
      ))}
      {lastExtensionNotice !== null && (
        <div>
          <dt>{t('requests.clock.extension')}</dt>
          <dd>{until(lastExtensionNotice, 'extensionUntil')}</dd>
        </div>
      )}
      {lastRefusal !== null && (
        <div>
          <dt>{t('requests.clock.refusal')}</dt>
          <dd>{until(lastRefusal, 'refusalUntil')}</dd>
        </div>
      )}
    </dl>
  );
}
