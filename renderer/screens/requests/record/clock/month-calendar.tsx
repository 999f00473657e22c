import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../../../../shared/contract/core/deadline.ts';
import { addDays, longDay, weekday } from '../../../../components/dates.ts';
import styles from './month-calendar.module.css';

const MARKS = ['received', 'skipped', 'raw', 'due', 'today'] as const;
type Mark = (typeof MARKS)[number];
type Marks = ReadonlyMap<string, readonly Mark[]>;

const DAYS_IN_WEEK = 7;
const monthWords = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function marksOf({ steps, raw, due, strict }: DeadlineView, today: string): Marks {
  const marked: [Mark, string | null | undefined][] = [
    ['received', steps.find((step) => step.rule === 'received')?.date],
    ...steps
      .filter((step) => step.rule === 'skipped-weekend' || step.rule === 'skipped-holiday')
      .map((step): [Mark, string | undefined] => ['skipped', step.date]),
    ['raw', raw === due ? null : raw],
    ['due', due ?? strict],
    ['today', today],
  ];
  const byDay = new Map<string, Mark[]>();
  for (const [mark, moment] of marked) {
    const day = moment?.slice(0, 10);
    if (day !== undefined) byDay.set(day, [...(byDay.get(day) ?? []), mark]);
  }
  return byDay;
}

/** The weeks of a month, Monday first; days of its neighbours are left blank. */
function weeksOf(month: string): (string | undefined)[][] {
  const first = `${month}-01`;
  const lead = (new Date(`${first}T12:00:00Z`).getUTCDay() + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK;
  const weeks: (string | undefined)[][] = [];
  for (let monday = addDays(first, -lead); monday.slice(0, 7) <= month; monday = addDays(monday, DAYS_IN_WEEK))
    weeks.push(
      Array.from({ length: DAYS_IN_WEEK }, (_, offset) => addDays(monday, offset)).map((day) =>
        day.startsWith(month) ? day : undefined,
      ),
    );
  return weeks;
}

/** The months in which the reckoning starts and ends, with the days it names; the same in words below. */
export function MonthCalendar({ deadline, today }: { readonly deadline: DeadlineView; readonly today: string }) {
  const { t } = useTranslation();
  const marks = marksOf(deadline, today);
  const named = [...marks].filter(([, kinds]) => kinds.some((kind) => kind !== 'today'));
  const months = [...new Set(named.map(([day]) => day.slice(0, 7)))].sort();
  const words = (kinds: readonly Mark[]) => kinds.map((kind) => t(`requests.why.mark.${kind}`)).join(', ');
  return (
    <div className={styles.calendar}>
      <div className={styles.months} aria-hidden>
        {months.map((month) => (
          <Month key={month} month={month} marks={marks} />
        ))}
      </div>
      <ul className={styles.legend}>
        {named
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([day, kinds]) => (
            <li key={day}>
              <span className={styles.dot} data-mark={lastOf(kinds)} aria-hidden />
              <span>{t('requests.why.marked', { day: longDay(day), marks: words(kinds) })}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** The mark that says most: due over raw over passed over. */
const lastOf = (kinds: readonly Mark[]): Mark | undefined =>
  MARKS.filter((mark) => mark !== 'today' && kinds.includes(mark)).at(-1);

function Month({ month, marks }: { readonly month: string; readonly marks: Marks }) {
  const weeks = weeksOf(month);
  return (
    <table className={styles.month}>
      <caption>{monthWords.format(new Date(`${month}-15T12:00:00Z`))}</caption>
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
