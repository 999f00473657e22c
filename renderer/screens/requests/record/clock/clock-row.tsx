import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../../../../shared/contract/core/deadline.ts';
import type { RequestLine } from '../../../../../shared/contract/core/requests.ts';
import { governingDate } from '../../../../../shared/domain/governing-date.ts';
import { RIGHT_ARTICLE } from '../../../../../shared/reference/rights.ts';
import { useToday } from '../../../../api/session.ts';
import { longDay, shortDay } from '../../../../components/dates.ts';
import { useDaysLeft, URGENCY_TONE } from '../../../../components/due.tsx';
import { StateBadge } from '../../../../components/state-badge.tsx';
import { CaseWarnings } from '../steps/case-warnings.tsx';
import { ClockBar } from './clock-bar.tsx';
import styles from './clock-row.module.css';
import { problemWords } from '../../../../../shared/domain/deadline-words.ts';
import { HowItEnded } from './how-it-ended.tsx';

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
  const pausedSince = openPause(line);
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
          {state === 'open' && pausedSince !== undefined && (
            <StateBadge tone="paused">{t('casework.page.clock.paused', { date: shortDay(pausedSince) })}</StateBadge>
          )}
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
              <span className="quiet">
                {due.source === undefined
                  ? t('requests.clock.under', { law: t(`reference.law.${due.law}`) })
                  : t(`casework.source.${due.source}`)}
              </span>
            )}
            {line.typed !== null && <span className="quiet">{line.typed.reference}</span>}
          </p>
          {governing?.problem !== undefined && <p>{problemWords(t, governing.problem.code)}</p>}
          {due !== null && <ClockBar from={line.received} to={due.date} urgency={due.urgency} />}
          {/* The law's days are the controller's where we only process. */}
          {governing !== undefined && line.processor === null && (
            <LastDays line={line} governing={governing} others={others} />
          )}
        </>
      ) : (
        <HowItEnded closing={closing} />
      )}
      {line.earlierClosings.map((earlier, place) => (
        <p key={`${earlier.on}/${place}`} className="quiet">
          {t('ending.ended.before', { outcome: t(`requests.outcome.${earlier.outcome}`), date: shortDay(earlier.on) })}
        </p>
      ))}
      {line.processor !== null && (
        <p className="quiet">
          {t('casework.page.clock.forUs', { controller: line.processor.controller, clause: line.processor.clause })}
        </p>
      )}
      <CaseWarnings warnings={line.warnings} />
      {line.note !== '' && <p className="quiet">{line.note}</p>}
    </div>
  );
}

/** The day of a pause that nothing has ended yet, read off the events in their order. */
function openPause({ events }: RequestLine): string | undefined {
  const open = new Map<string, string>();
  for (const { type, reason, date } of events.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    if (type === 'pause') open.set(reason, date);
    if (type === 'resume') open.delete(reason);
  }
  return [...open.values()].sort()[0];
}

type DaysProps = {
  readonly line: RequestLine;
  readonly governing: DeadlineView;
  readonly others: readonly DeadlineView[];
};

function LastDays({ line: { events, internalTarget }, governing, others }: DaysProps) {
  const { t } = useTranslation();
  const today = useToday();
  const until = (day: string, key: 'extensionUntil' | 'refusalUntil') =>
    day < today
      ? t('requests.clock.passed', { date: longDay(day) })
      : t(`requests.clock.${key}`, { date: longDay(day) });
  const { lastExtensionNotice, lastRefusal } = governing;
  return (
    <dl className={styles.days}>
      <Tolerated deadline={governing} />
      {others.map((other) => (
        <OtherLaw key={other.law} deadline={other} />
      ))}
      {/* A period is extended once: after the notice its last day says nothing. */}
      {lastExtensionNotice !== null && !events.some(({ type }) => type === 'extend') && (
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
      {internalTarget !== null && (
        <div>
          <dt>{t('casework.page.clock.target')}</dt>
          <dd>{t('casework.page.clock.targetWords', { date: longDay(internalTarget) })}</dd>
        </div>
      )}
    </dl>
  );
}

function OtherLaw({ deadline }: { readonly deadline: DeadlineView }) {
  const { t } = useTranslation();
  const day = governingDate(deadline);
  return (
    <>
      <div>
        <dt>{t(`reference.law.${deadline.law}`)}</dt>
        <dd>{day === null ? t('requests.why.noDate') : longDay(day)}</dd>
      </div>
      <Tolerated deadline={deadline} />
    </>
  );
}

/** The later date that may also be defended stands second, with who tolerates it. */
function Tolerated({ deadline: { tolerated } }: { readonly deadline: DeadlineView }) {
  const { t } = useTranslation();
  if (tolerated === undefined) return null;
  return (
    <div>
      <dt>{t('casework.page.clock.tolerated')}</dt>
      <dd>
        {tolerated.date === null
          ? t(`casework.page.clock.toleratedOpen.${tolerated.by}`)
          : t(`casework.tolerated.${tolerated.by}`, { date: longDay(tolerated.date) })}
      </dd>
    </div>
  );
}
