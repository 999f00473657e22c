import { Temporal } from 'temporal-polyfill';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones by name, RFC 5322 section 4.3; any other name tells no offset and counts as UTC, as the standard asks. */
const NAMED_ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const DATE =
  /(\d{1,2})[ \t]+([A-Za-z]{3})[A-Za-z]*[ \t]+(\d{2,4})[ \t]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[ \t]+([+-]\d{4}|[A-Za-z]{1,5}))?/;

/** A moment a mail server or program wrote down, with the offset of its own clock. */
export type MailMoment = { readonly instant: string; readonly offset: string };

/** `Tue, 12 May 2020 14:45:17 +0900 (JST)`: the day of the week and comments are not needed and may be wrong. */
export function parseMailDate(text: string): MailMoment | undefined {
  const [, day, monthName = '', year = '', hour, minute, second = '00', zone = 'UTC'] =
    DATE.exec(text.slice(0, 400)) ?? [];
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (day === undefined || hour === undefined || minute === undefined || month === 0) return undefined;
  const offset = /^[+-]/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : (NAMED_ZONES[zone.toUpperCase()] ?? '+00:00');
  try {
    // A leap second is the second before it: the minute is what counts.
    const at = Temporal.PlainDateTime.from(
      {
        year: fullYear(year),
        month,
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Math.min(59, Number(second)),
      },
      { overflow: 'reject' },
    );
    const moment = at.toZonedDateTime(offset);
    if (moment.year < 1970 || moment.year > 2199) return undefined;
    return { instant: moment.toInstant().toString(), offset };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** RFC 5322 section 4.3: two digits below 50 are of this century, three digits count from 1900. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return text.length === 3 ? 1900 + year : year;
}

/** The moment in a `Received` line: it stands after the last semicolon. */
export const receivedMoment = (line: string): MailMoment | undefined =>
  parseMailDate(line.slice(line.lastIndexOf(';') + 1));

/** Nearer to midnight than this, clocks that differ a little put a mail on different days. */
const NEAR_MIDNIGHT_MINUTES = 30;

export const OTHER_DAYS = ['utc', 'server', 'near-midnight'] as const;
export type OtherDay = (typeof OTHER_DAYS)[number];

export type MailReceipt = {
  /** The day and the time of day at the establishment. */
  readonly on: string;
  readonly at: string;
  /** Days on which it can be said to have come as well, and by whose clock. */
  readonly otherDays: readonly { readonly on: string; readonly why: OtherDay }[];
};

/** When a mail came, on the clock of the establishment; each other day it may be placed on is named beside it. */
export function receiptAt({ instant, offset }: MailMoment, timezone: string): MailReceipt {
  const moment = Temporal.Instant.from(instant);
  const here = moment.toZonedDateTimeISO(timezone);
  const on = here.toPlainDate().toString();
  const others: { on: string; why: OtherDay }[] = [
    { on: moment.toZonedDateTimeISO('UTC').toPlainDate().toString(), why: 'utc' },
    { on: moment.toZonedDateTimeISO(offset).toPlainDate().toString(), why: 'server' },
    { on: here.subtract({ minutes: NEAR_MIDNIGHT_MINUTES }).toPlainDate().toString(), why: 'near-midnight' },
    { on: here.add({ minutes: NEAR_MIDNIGHT_MINUTES }).toPlainDate().toString(), why: 'near-midnight' },
  ];
  const otherDays = others.filter(
    (other, place) => other.on !== on && others.findIndex(({ on: same }) => same === other.on) === place,
  );
  return { on, at: here.toPlainTime().toString({ smallestUnit: 'minute' }), otherDays };
}
