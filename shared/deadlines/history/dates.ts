import { Temporal } from 'temporal-polyfill/implementation';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?$/;
/** The span of years the contract accepts, and holiday data makes sense for. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;

/** Temporal refuses impossible dates (30 February, 25:00) and unknown zones by throwing; here that is an answer like any other. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const inRange = (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR;

export function parseDay(text: string): Temporal.PlainDate | null {
  if (!DAY.test(text)) return null;
  const day = orNull(() => Temporal.PlainDate.from(text));
  return day !== null && inRange(day.year) ? day : null;
}

export function isTimezone(id: string): boolean {
  return orNull(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id)) !== null;
}

/**
 * A moment, cut to the minute, on the clock of `timezone`; without one, on the clock the offset states.
 * A wall-clock time without an offset that happened twice means the first time: the earlier start is the safe one.
 */
export function parseMoment(text: string, timezone: string | undefined): Temporal.ZonedDateTime | null {
  const [, wallClock, offset] = MOMENT.exec(text) ?? [];
  const zone = timezone ?? (offset === 'Z' ? 'UTC' : offset);
  if (wallClock === undefined || zone === undefined) return null;
  const moment = orNull(() =>
    offset === undefined
      ? Temporal.PlainDateTime.from(wallClock).toZonedDateTime(zone, { disambiguation: 'earlier' })
      : Temporal.Instant.from(text).toZonedDateTimeISO(zone),
  );
  if (moment === null || !inRange(moment.year)) return null;
  return moment.subtract({
    seconds: moment.second,
    milliseconds: moment.millisecond,
    microseconds: moment.microsecond,
    nanoseconds: moment.nanosecond,
  });
}

/**
 * The calendar day of a date or of a moment, on the clock of `timezone`, else as written.
 * The hour does not matter: a request at 23:59 has come that day.
 */
export function parseDayOf(text: string, timezone: string | undefined): Temporal.PlainDate | null {
  const moment = () => parseMoment(text, timezone) ?? parseMoment(text, 'UTC');
  return parseDay(text) ?? moment()?.toPlainDate() ?? null;
}

/** Date-time with offset, to the minute. */
export function momentText(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days;
}

export const compareDays = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b);
export const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => compareDays(a, b) > 0;
export const laterOf = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (isAfter(b, a) ? b : a);
