import type { Temporal } from 'temporal-polyfill/implementation';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { inOrder, type CodeText } from '../codes.ts';
import { momentText } from '../history/dates.ts';
import type { History } from '../history/history.ts';
import { withoutEffect } from '../pauses/without-effect.ts';
import { addHours, nextFullHour, workingDaysTouched } from '../rules/hours.ts';
import type { Step } from '../steps.ts';
import type { Outcome } from './regime.ts';

/** A law that counts elapsed hours, as data. Periods in hours never roll over (Reg. 1182/71 Art. 3(4)). */
export type HourRules = {
  readonly hours: number;
  readonly startsAt: 'next-full-hour' | 'awareness';
  /** Whether Art. 3(5), two working days in every period, is argued to reach periods in hours. */
  readonly twoWorkingDaysDisputed: boolean;
  readonly citations: {
    readonly receipt: string;
    readonly start: string;
    readonly length: string;
    readonly roll: string;
  };
};

const TWO_WORKING_DAYS = 2;

export function decideHours(
  rules: HourRules,
  history: History,
  moment: Temporal.ZonedDateTime,
  calendar: WorkingCalendar,
): Outcome {
  const { citations, hours } = rules;
  const fullHour = rules.startsAt === 'next-full-hour';
  const start = fullHour ? nextFullHour(moment) : moment;
  const end = addHours(start, hours);
  const due = momentText(end);
  const off = calendar.dayOff(end.toPlainDate());
  const questions = withoutEffect(history.waits, citations.length);

  const codes: CodeText[] = [...questions.codes];
  if (fullHour) codes.push(`SAFE_TARGET=${momentText(addHours(moment, hours))}`);
  if (off?.weekend) codes.push('ENDS_ON_WEEKEND');
  if (off !== null && off.holiday !== null) codes.push('ENDS_ON_HOLIDAY');
  const fewWorkingDays = workingDaysTouched(start, end, calendar) < TWO_WORKING_DAYS;
  if (rules.twoWorkingDaysDisputed && (off !== null || fewWorkingDays)) codes.push('ART3_5_DISPUTED');
  if (moment.offset !== end.offset) codes.push('DST_CROSSED');
  if (history.notices.length > 0) codes.push('EXTENSION_NOT_AVAILABLE');

  const steps: Step[] = [
    { rule: 'received', date: momentText(moment), citation: citations.receipt },
    {
      rule: fullHour ? 'counted-from-next-hour' : 'counted-from-moment',
      from: momentText(moment),
      date: momentText(start),
      citation: citations.start,
    },
    { rule: 'plus-hours', from: momentText(start), date: due, params: { hours }, citation: citations.length },
    ...questions.remarks,
    ...history.notices.map((notice): Step => ({
      rule: 'extension-not-available',
      date: notice.toString(),
      citation: citations.length,
    })),
    ...(off === null ? [] : [{ rule: 'not-rolled', date: due, citation: citations.roll } as const]),
    { rule: 'due', date: due, citation: citations.length },
  ];
  return {
    due,
    raw: due,
    strict: due,
    tolerated: null,
    lastExtensionNotice: null,
    lastRefusal: null,
    codes: inOrder(codes),
    steps,
  };
}
