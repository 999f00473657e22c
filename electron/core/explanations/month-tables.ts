import { holidaysOf } from '../../../shared/deadlines/index.ts';
import { longDay, weekday } from '../../../shared/domain/dates.ts';
import {
  type DayMark,
  excludedSpans,
  markedDays,
  monthsOf,
  monthWords,
  type MarkedDays,
  weeksOf,
} from '../../../shared/domain/reckoning-calendar.ts';
import { addDays } from '../../../shared/domain/urgency.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { Block, TableBlock, Text } from '../documents/pdf/model.ts';
import { rich } from '../documents/pdf/rich.ts';
import type { Reckoning } from './explanation.ts';

/** 1 January 2024 was a Monday. */
const A_MONDAY = '2024-01-01';
const WEEK = Array.from({ length: 7 }, (_, offset) => addDays(A_MONDAY, offset));

/** A real table each month: every mark is a word in the cell of its day, so that nothing hangs on colour or place. */
export function monthTables(reckoning: Reckoning, t: Translate): Block[] {
  const { view, calendar } = reckoning;
  const bare = markedDays(view);
  const years = new Set(monthsOf(bare).map((month) => Number(month.slice(0, 4))));
  const holidays = new Map(
    [...years].flatMap((year) =>
      holidaysOf(calendar.region, year, calendar.own).map(({ date, name }) => [date, name] as const),
    ),
  );
  const marks = markedDays(view, { holidays: [...holidays.keys()] });
  const spans = excludedSpans(view).map(({ from, to }) =>
    t('deadlines.print.excludedDays', { from: longDay(from), to: longDay(to) }),
  );
  return [
    ...spans.map((text): Block => ({ kind: 'paragraph', text, keepWithNext: true })),
    ...monthsOf(marks).map((month): Block => ({
      kind: 'keepTogether',
      blocks: [monthTable(month, marks, holidays, t)],
    })),
  ];
}

function monthTable(month: string, marks: MarkedDays, holidays: ReadonlyMap<string, string>, t: Translate): TableBlock {
  const words = (day: string, mark: DayMark): string =>
    mark === 'holiday' ? (holidays.get(day) ?? t('deadlines.print.mark.holiday')) : t(`deadlines.print.mark.${mark}`);
  const cell = (day: string | undefined): Text => {
    if (day === undefined) return '';
    const number = String(Number(day.slice(8)));
    const kinds = marks.get(day);
    if (kinds === undefined) return number;
    const told = kinds.map((mark) => words(day, mark)).join(', ');
    return rich({ text: number, bold: true }, { text: `\n${told}`, bold: kinds.includes('due') });
  };
  return {
    kind: 'table',
    density: 'compact',
    caption: monthWords(month),
    summary: t('deadlines.print.monthSummary', { month: monthWords(month) }),
    columns: WEEK.map((day) => ({ head: weekday(day) })),
    rows: weeksOf(month).map((week) => week.map(cell)),
  };
}
