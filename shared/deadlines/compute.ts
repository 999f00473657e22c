import type { Temporal } from 'temporal-polyfill/implementation';
import { CALENDAR_VERSION } from './calendar/version.ts';
import { isHolidayRegion } from './calendar/regions.ts';
import { workingCalendar, type OwnCalendar } from './calendar/working-calendar.ts';
import { isTimezone, parseDay, parseDayOf, parseMoment } from './history/dates.ts';
import type { History } from './history/history.ts';
import { isProblem, readHistory } from './history/read-history.ts';
import type { DeadlineFacts } from './input.ts';
import type { Problem, ProblemCode } from './problems.ts';
import { regimeOf, type RegimeId } from './regimes/index.ts';
import type { Outcome, Regime } from './regimes/regime.ts';

export type DeadlineInput = DeadlineFacts & { readonly regime: RegimeId };

export type Deadline = Outcome & {
  /** Why no date can be stated. The strict date stands all the same where the receipt is sound: it relies on no event. */
  readonly problem?: Problem;
  /** The holidays the date was computed with, the user's own included; stored with the date. */
  readonly calendarVersion: string;
};

const NOTHING: Outcome = {
  due: null,
  raw: null,
  strict: null,
  tolerated: null,
  lastExtensionNotice: null,
  lastRefusal: null,
  codes: [],
  steps: [],
};

function faultOfCalendar(own: OwnCalendar | undefined): boolean {
  const dates = [...(own?.add.map(({ date }) => date) ?? []), ...(own?.remove ?? [])];
  return dates.some((date) => parseDay(date) === null);
}

/** What is wrong with the setting the history is read in; null when nothing is. */
function faultOf(facts: DeadlineFacts): ProblemCode | null {
  if (!isHolidayRegion(facts.holidayRegion)) return 'UNKNOWN_REGION';
  if (facts.timezone !== undefined && !isTimezone(facts.timezone)) return 'UNKNOWN_TIMEZONE';
  return faultOfCalendar(facts.calendar) ? 'CALENDAR_DAY_NOT_A_DATE' : null;
}

type Started = {
  readonly received: Temporal.PlainDate;
  readonly decide: (history: History) => Outcome;
};

/** The regime set running from the receipt: a day, or a moment where it counts hours. */
function start(regime: Regime, facts: DeadlineFacts): Started | Problem {
  const calendar = workingCalendar(facts.holidayRegion, facts.calendar);
  const day = parseDayOf(facts.received, facts.timezone);
  if (day === null) return { code: 'RECEIVED_NOT_A_DATE', event: null };
  if (regime.counts !== 'hours') return { received: day, decide: (history) => regime.decide(history, calendar) };
  const moment = parseMoment(facts.received, facts.timezone);
  if (moment === null) return { code: 'RECEIVED_NEEDS_TIME', event: null };
  return { received: moment.toPlainDate(), decide: (history) => regime.decide(history, moment, calendar) };
}

/**
 * The statutory deadline of one line under one law: pure, the same for the same facts, in whatever order the events are listed.
 * Never throws; a history that cannot have happened is answered with its problem and no due date.
 */
export function computeDeadline(input: DeadlineInput): Deadline {
  const own = input.calendar;
  const calendarVersion = own === undefined ? CALENDAR_VERSION : `${CALENDAR_VERSION}, own ${own.version}`;
  const refuse = (problem: Problem): Deadline => ({ ...NOTHING, problem, calendarVersion });
  const regime = regimeOf(input.regime);
  if (regime === undefined) return refuse({ code: 'UNKNOWN_REGIME', event: null });
  const fault = faultOf(input);
  if (fault !== null) return refuse({ code: fault, event: null });
  const started = start(regime, input);
  if (isProblem(started)) return refuse(started);
  const { received, decide } = started;
  const history = readHistory(input, received);
  if (!isProblem(history)) return { ...decide(history), calendarVersion };
  const { strict } = decide({ received, waits: [], notices: [] });
  return { ...refuse(history), strict };
}
