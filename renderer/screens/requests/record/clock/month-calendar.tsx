import { useTranslation } from 'react-i18next';
import {
  DAY_MARKS,
  type DayMark,
  excludedSpans,
  markedDays,
  type MarkedDays,
  monthsOf,
  monthWords,
  type Reckoned,
  weeksOf,
} from '../../../../../shared/domain/reckoning-calendar.ts';
import { addDays, longDay, weekday } from '../../../../components/dates.ts';
import styles from './month-calendar.module.css';

const DAYS_IN_WEEK = 7;
/** Today stands on the calendar alone; days taken out are told as spans. */
const TOLD_ONE_BY_ONE: ReadonlySet<DayMark> = new Set(
  DAY_MARKS.filter((mark) => mark !== 'today' && mark !== 'excluded'),
);

/** The months in which something of the reckoning happens, with the days it names; the same in words below. */
export function MonthCalendar({ deadline, today }: { readonly deadline: Reckoned; readonly today: string }) {
  const { t } = useTranslation();
  const marks = markedDays(deadline, { today });
  const named = [...marks]
    .map(([day, kinds]) => ({ day, kinds: kinds.filter((kind) => kind === 'today' || TOLD_ONE_BY_ONE.has(kind)) }))
    .filter(({ kinds }) => kinds.some((kind) => kind !== 'today'))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const words = (kinds: readonly DayMark[]) => kinds.map((kind) => t(`deadlines.print.mark.${kind}`)).join(', ');
  return (
    <div className={styles.calendar}>
      <div className={styles.months} aria-hidden>
        {monthsOf(marks).map((month) => (
          <Month key={month} month={month} marks={marks} />
        ))}
      </div>
      <ul className={styles.legend}>
        {named.map(({ day, kinds }) => (
          <li key={day}>
            <span className={styles.dot} data-mark={lastOf(kinds)} aria-hidden />
            <span>{t('requests.why.marked', { day: longDay(day), marks: words(kinds) })}</span>
          </li>
        ))}
        {excludedSpans(deadline).map(({ from, to }) => (
          <li key={`${from}/${to}`}>
            <span className={styles.dot} data-mark="excluded" aria-hidden />
            <span>{t('deadlines.print.excludedDays', { from: longDay(from), to: longDay(to) })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The mark that says most: due over raw over passed over. */
const lastOf = (kinds: readonly DayMark[]): DayMark | undefined =>
  DAY_MARKS.filter((mark) => mark !== 'today' && kinds.includes(mark)).at(-1);

function Month({ month, marks }: { readonly month: string; readonly marks: MarkedDays }) {
  const weeks = weeksOf(month);
  return (
    <table className={styles.month}>
      <caption>{monthWords(month)}</caption>
      <thead>
        <tr>
          {Array.from({ length: DAYS_IN_WEEK }, (_, offset) => (
            // 1 January 2024 was a Monday.
            <th key={offset} scope="col">
              {weekday(addDays('2024-01-01', offset)).slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, number) => (
          <tr key={number}>
            {week.map((day, place) => {
              const kinds = day === undefined ? [] : (marks.get(day) ?? []);
              return (
                <td
                  key={place}
                  data-mark={lastOf(kinds)}
                  data-today={kinds.includes('today') || undefined}
                  data-off={place >= 5 || undefined}
                >
                  {day === undefined ? '' : Number(day.slice(8))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
