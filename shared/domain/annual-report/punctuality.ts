import type { ReportedLine } from './line.ts';
import { isWithin, type Year } from './year.ts';

/** Ends of a line that answer nobody: the person took it back, or another controller answers. */
const NO_ANSWER: ReadonlySet<string> = new Set(['withdrawn', 'forwarded']);

/** How the answers of a year stand to their dates. Every line that is counted is in exactly one of the lists. */
export type Punctuality = {
  /** Sent in the year, on the due day at the latest: the day of sending counts. */
  readonly onTime: readonly ReportedLine[];
  readonly late: readonly ReportedLine[];
  /** Sent in the year, but no law gave a number of days. */
  readonly undated: readonly ReportedLine[];
  /** Closed in the year with a letter that nobody marked as sent. */
  readonly unsent: readonly ReportedLine[];
  /** Received by the end of it, not answered by then, and past the date. */
  readonly overdue: readonly ReportedLine[];
};

export function punctualityIn(year: Year, lines: readonly ReportedLine[]): Punctuality {
  const counted = lines.filter(({ outcome }) => outcome === null || !NO_ANSWER.has(outcome));
  const sent = counted.filter(({ answer }) => answer.on !== null && isWithin(year, answer.on));
  const dated = sent.filter(({ due }) => due !== null);
  const isInTime = ({ answer, due }: ReportedLine): boolean => (answer.on ?? '') <= (due ?? '');
  const unsent = counted.filter(({ answer, closedOn }) => answer.unsent && isWithin(year, closedOn));
  return {
    onTime: dated.filter(isInTime),
    late: dated.filter((line) => !isInTime(line)),
    undated: sent.filter(({ due }) => due === null),
    unsent,
    overdue: counted.filter(
      (line) =>
        !unsent.includes(line) &&
        line.due !== null &&
        line.due < year.to &&
        (line.answer.on === null || line.answer.on > year.to) &&
        line.received <= year.to,
    ),
  };
}

/** Of the answers with a date those in time, in percent; null where there are none. Rounded down: 99.6 % is not all. */
export function onTimeShare({ onTime, late }: Punctuality): number | null {
  const all = onTime.length + late.length;
  return all === 0 ? null : Math.floor((100 * onTime.length) / all);
}
