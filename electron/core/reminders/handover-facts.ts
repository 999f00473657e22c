import type { BreachClock } from '../../../shared/contract/core/breaches.ts';
import { longDate } from '../../../shared/domain/dates.ts';
import { daysBetween } from '../../../shared/domain/urgency.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';
import { nextStepOf } from '../../../shared/domain/reminders-next-step.ts';
import { deskAt } from '../breaches/desk.ts';
import { isClosed as breachIsClosed, missingOf } from '../breaches/breach.ts';
import * as breaches from '../breaches/repository.ts';
import { clocksOf } from '../breaches/view.ts';
import { isClosed as complaintIsClosed, stateOf } from '../complaints/complaint.ts';
import * as complaints from '../complaints/repository.ts';
import { acknowledgementDue } from '../../../shared/domain/complaint-clock.ts';
import { establishment, today, todayAt } from '../organisation/places.ts';
import * as records from '../register/repository.ts';
import type { Case, CaseLine } from '../requests/case.ts';
import { lastContactOf, waitsOf } from '../requests/casework/waits.ts';
import { dueOf } from '../requests/clock.ts';
import * as cases from '../requests/repository.ts';
import { settingsOf } from '../requests/settings.ts';
import type { Store } from '../store/unit-of-work.ts';
import { fieldsOf } from '../register/fields.ts';
import { ORGANISATION } from '../register/kinds.ts';

const LOCALE = 'en-GB';

/** One open matter as whoever takes over must know it. */
export type HandoverRow = {
  readonly reference: string;
  readonly who: string;
  readonly what: string;
  /** The strict day, or moment for a breach; empty where the law states none. */
  readonly due: string;
  readonly daysLeft: number | null;
  readonly waitsFor: string;
  readonly lastContact: string;
  readonly next: string;
};

export type HandoverFacts = {
  readonly organisation: string;
  readonly preparedBy: string;
  readonly preparedFor: string;
  readonly today: string;
  readonly now: string;
  readonly requests: readonly HandoverRow[];
  readonly complaints: readonly HandoverRow[];
  readonly breaches: readonly HandoverRow[];
};

export function handoverFacts(store: Store, preparedFor: string, t: Translate): HandoverFacts {
  const organisation = records.list(store.db, 'organisation', false)[0];
  return {
    organisation: organisation === undefined ? '' : fieldsOf(ORGANISATION, organisation).name,
    preparedBy: store.actor,
    preparedFor,
    today: today(store),
    now: store.clock.now(),
    requests: cases
      .all(store.db)
      .flatMap(({ row, request }) => requestRows(store, row.ref, request, t))
      .sort(byDate),
    complaints: complaintRows(store, t).sort(byDate),
    breaches: breachRows(store, t).sort(byDate),
  };
}

/** What has a date comes first, the nearest on top. */
const byDate = (a: HandoverRow, b: HandoverRow): number =>
  (a.due === '' ? 1 : 0) - (b.due === '' ? 1 : 0) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

function requestRows(store: Store, reference: string, request: Case, t: Translate): HandoverRow[] {
  const day = todayAt(store, establishment(store, request.intake.establishmentId));
  const { internalTargetDays } = settingsOf(store.db);
  const waits = waitsOf(request, day).map(({ because, for: whom, since }) =>
    t('reminders.handover.wait', { whom, why: t(`casework.waiting.${because}`), since: longDate(since, LOCALE) }),
  );
  const who = (request.intake.dataSubject ?? request.intake.requester).name;
  return request.lines
    .filter((line) => line.state === 'open')
    .map((line) => {
      const due = dueOf(line, day, internalTargetDays);
      return {
        reference,
        who,
        what: t(`reference.right.${line.right}`),
        due: due?.date ?? '',
        daysLeft: due?.daysLeft ?? null,
        waitsFor: waits.length === 0 ? t('reminders.handover.us') : waits.join('; '),
        lastContact: lastContactOf(request),
        next: nextText(request, line, due?.daysLeft ?? null, t),
      };
    });
}

function nextText(request: Case, line: CaseLine, daysLeft: number | null, t: Translate): string {
  const next = nextStepOf(request, line, daysLeft);
  if (next.step !== 'task') return t(`reminders.next.${next.step}`);
  const { kind, words, system, owner, due } = next.task;
  const what = words === '' ? t(`casework.task.${kind}`, { system: system?.name ?? t('casework.anySystem') }) : words;
  const until = due === '' ? '' : t('reminders.handover.until', { date: longDate(due, LOCALE) });
  return [what, owner, until].filter((part) => part !== '').join(', ');
}

function complaintRows(store: Store, t: Translate): HandoverRow[] {
  return complaints
    .all(store.db)
    .filter(({ complaint }) => !complaintIsClosed(complaint))
    .map(({ row, complaint }) => {
      const day = todayAt(store, establishment(store, complaint.intake.establishmentId));
      const due = acknowledgementDue(complaint.clock, complaint.acknowledgement?.on ?? null, day);
      const told = complaint.steps.filter(({ kind }) => kind === 'progress-told').map(({ on }) => on);
      const contacts = [complaint.intake.receivedOn, complaint.acknowledgement?.on ?? '', ...told].sort();
      const state = stateOf(complaint);
      return {
        reference: row.ref,
        who: complaint.intake.complainant.name,
        what: complaint.intake.subject,
        due: due?.date ?? '',
        daysLeft: due?.daysLeft ?? null,
        waitsFor: t('reminders.handover.us'),
        lastContact: contacts.at(-1) ?? '',
        next: t(`complaints.next.${state}`),
      };
    });
}

function breachRows(store: Store, t: Translate): HandoverRow[] {
  return breaches
    .all(store.db)
    .filter(({ breach }) => !breachIsClosed(breach))
    .map(({ row, breach }) => {
      const desk = deskAt(store, breach.facts.establishmentId);
      const [clock] = clocksOf(breach, desk)
        .filter(({ state }) => state === 'running' || state === 'overdue')
        .sort((a, b) => a.secondsToExact - b.secondsToExact);
      const missing = mostPressing(missingOf(breach, desk.place));
      const last = [...breach.notifications, ...breach.controllersTold]
        .map(({ sent }) => sent.local.slice(0, 10))
        .sort();
      return {
        reference: row.ref,
        who: '',
        what: breach.facts.name,
        due: clock?.exact.slice(0, 16) ?? '',
        daysLeft: clock === undefined ? null : daysTo(clock, desk.today),
        waitsFor:
          clock === undefined
            ? t('reminders.handover.us')
            : t('reminders.handover.notice', { authority: AUTHORITIES[clock.authority].name }),
        lastContact: last.at(-1) ?? '',
        next: missing === undefined ? t('breaches.next.close') : missingWords(missing, t),
      };
    });
}

type Missing = ReturnType<typeof missingOf>[number];

/** While a clock runs, what stops it comes before the rest of the record. */
const STOPS_A_CLOCK: ReadonlySet<string> = new Set(['risk', 'decision', 'notification', 'controllerTold']);
const mostPressing = (missing: readonly Missing[]): Missing | undefined =>
  missing.find(({ rule }) => STOPS_A_CLOCK.has(rule)) ?? missing[0];

/** Days of the calendar; what ended earlier today is late all the same. */
function daysTo({ exact, secondsToExact }: BreachClock, today: string): number {
  const days = daysBetween(today, exact.slice(0, 10));
  return secondsToExact < 0 ? Math.min(-1, days) : days;
}

const missingWords = ({ rule, article, params }: Missing, t: Translate): string =>
  t(`breaches.missing.${rule}`, { article, authority: params.authority ?? '' });
