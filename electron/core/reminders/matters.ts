import type { DeadlineView } from '../../../shared/contract/core/deadline.ts';
import type { MatterDue } from '../../../shared/contract/core/overview.ts';
import { acknowledgementDue } from '../../../shared/domain/complaint-clock.ts';
import type { Matter } from '../../../shared/domain/reminders.ts';
import { daysBetween, urgencyOf } from '../../../shared/domain/urgency.ts';
import { deskAt } from '../breaches/desk.ts';
import { isClosed as breachIsClosed } from '../breaches/breach.ts';
import * as breaches from '../breaches/repository.ts';
import { clocksOf } from '../breaches/view.ts';
import { isClosed as complaintIsClosed } from '../complaints/complaint.ts';
import * as complaints from '../complaints/repository.ts';
import type { Case, CaseLine } from '../requests/case.ts';
import { dueOf } from '../requests/clock.ts';
import * as cases from '../requests/repository.ts';
import { settingsOf } from '../requests/settings.ts';
import type { Store } from '../store/unit-of-work.ts';

/** A matter with what the desk shows of it. */
export type OpenMatter = Matter & {
  /** The person asking or complaining; of a breach, its name. */
  readonly who: string;
  /** The strict date and how near it is; null where the law states none or its duty is met. */
  readonly when: MatterDue | null;
};

/** Everything open: lines of requests, complaints, breaches with a clock for each authority. */
export function openMatters(store: Store, today: string): OpenMatter[] {
  return [...requestMatters(store, today), ...complaintMatters(store, today), ...breachMatters(store)];
}

function requestMatters(store: Store, today: string): OpenMatter[] {
  const { internalTargetDays } = settingsOf(store.db);
  return cases.all(store.db).flatMap(({ row, request }) =>
    request.lines.flatMap((line, place): OpenMatter[] => {
      if (line.state !== 'open') return [];
      const due = dueOf(line, today, internalTargetDays);
      return [
        {
          kind: 'request',
          recordId: row.id,
          lineId: line.id,
          line: place + 1,
          lines: request.lines.length,
          reference: row.ref,
          authority: '',
          who: (request.intake.dataSubject ?? request.intake.requester).name,
          right: line.right,
          when: due && {
            date: due.date,
            time: '',
            daysLeft: due.daysLeft,
            urgency: due.urgency,
            own: due.source === 'internal',
          },
          due: due?.date ?? null,
          time: '',
          hourPassed: false,
          pausedSince: pausedSince(line),
          askedOn: askedOn(request.questions, line.id),
          extensionUntil: extensionUntil(line),
        },
      ];
    }),
  );
}

/** The first of the questions about this line that were sent and not answered. */
function askedOn(questions: Case['questions'], lineId: string): string {
  const open = questions.flatMap(({ lineIds, sent, answer }) =>
    sent !== null && answer === null && lineIds.some((id) => id === lineId) ? [sent.on] : [],
  );
  return open.sort()[0] ?? '';
}

/** Where the date rests on an open suspension that only an authority tolerates: nobody can say how long it may last. */
function pausedSince(line: CaseLine): string {
  if (!line.deadlines.some(({ codes }) => codes.includes('CLOCK_PAUSED') || codes.includes('CLOCK_NOT_STARTED')))
    return '';
  const open = line.events.filter(
    ({ type, reason, date }) =>
      type === 'pause' &&
      !line.events.some((other) => other.type === 'resume' && other.reason === reason && other.date >= date),
  );
  return open.map(({ date }) => date).sort()[0] ?? '';
}

/** The earliest of the laws' last days; none once a notice went out. */
function extensionUntil(line: CaseLine): string | null {
  if (line.processor !== null || line.events.some(({ type }) => type === 'extend')) return null;
  const days = line.deadlines.map((view: DeadlineView) => view.lastExtensionNotice).filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

const WITHOUT_LINES = {
  lineId: null,
  line: 1,
  lines: 1,
  right: null,
  time: '',
  hourPassed: false,
  pausedSince: '',
  askedOn: '',
  extensionUntil: null,
} as const;

function complaintMatters(store: Store, today: string): OpenMatter[] {
  return complaints
    .all(store.db)
    .filter(({ complaint }) => !complaintIsClosed(complaint))
    .map(({ row, complaint }) => {
      const due = acknowledgementDue(complaint.clock, complaint.acknowledgement?.on ?? null, today);
      return {
        ...WITHOUT_LINES,
        kind: 'complaint',
        recordId: row.id,
        reference: row.ref,
        authority: '',
        who: complaint.intake.complainant.name,
        when: due && { ...due, time: '', own: false },
        due: due?.date ?? null,
      };
    });
}

/** One matter an authority: the day of the exact 72 hours, which is never after the law's own end. */
function breachMatters(store: Store): OpenMatter[] {
  return breaches
    .all(store.db)
    .filter(({ breach }) => !breachIsClosed(breach))
    .flatMap(({ row, breach }): OpenMatter[] => {
      const desk = deskAt(store, breach.facts.establishmentId);
      const about = {
        ...WITHOUT_LINES,
        kind: 'breach' as const,
        recordId: row.id,
        reference: row.ref,
        who: breach.facts.name,
      };
      const running = clocksOf(breach, desk).filter(({ state }) => state === 'running' || state === 'overdue');
      if (running.length === 0) return [{ ...about, authority: '', when: null, due: null }];
      return running.map(({ authority, exact, secondsToExact }) => {
        const date = exact.slice(0, 10);
        const daysLeft = daysBetween(desk.today, date);
        const time = exact.slice(11, 16);
        const hourPassed = secondsToExact < 0;
        return {
          ...about,
          authority,
          when: {
            date,
            time,
            daysLeft,
            urgency: hourPassed ? 'overdue' : urgencyOf(daysLeft, true),
            own: false,
          },
          due: date,
          time,
          hourPassed,
        };
      });
    });
}
