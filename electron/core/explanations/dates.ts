import type { DeadlineView } from '../../../shared/contract/core/deadline.ts';
import type { LineEvent } from '../../../shared/contract/core/requests.ts';
import { governingDate } from '../../../shared/domain/governing-date.ts';
import { type Translate, wordsFor } from '../../../shared/i18n/index.ts';
import type { DateRow, EventRow } from './explanation.ts';

/** The dates under one law: the strict one first, then what may also be defended, then the days on the way. */
export function datesUnder(view: DeadlineView, t: Translate): DateRow[] {
  const law = t(`reference.law.${view.law}`);
  const row = (
    key: 'strict' | 'due' | 'promised' | 'notice' | 'refusal' | 'confirm',
    date: string | null,
  ): DateRow[] =>
    date === null
      ? []
      : [
          {
            what: t(`deadlines.print.dates.${key}`, { law }),
            date,
            basis: t(`deadlines.print.basis.${key}`),
            leads: key !== 'notice' && key !== 'refusal' && date === governingDate(view),
          },
        ];
  const { strict, due, tolerated, promised, confirmation } = view;
  const dates = [
    ...(strict !== null && strict === due && tolerated === undefined ? [] : row('strict', strict)),
    ...(tolerated === undefined ? row('due', due) : [toleratedRow(law, tolerated, t)]),
    ...row('promised', promised ?? null),
  ];
  return [
    ...(dates.length === 0
      ? [{ what: t('deadlines.print.dates.due', { law }), date: null, basis: noDate(view, t), leads: false }]
      : dates),
    ...row('notice', view.lastExtensionNotice),
    ...row('refusal', view.lastRefusal),
    ...row('confirm', confirmation?.due ?? null),
  ];
}

const noDate = ({ problem }: DeadlineView, t: Translate): string =>
  problem === undefined
    ? t('deadlines.rules.no-day-count')
    : wordsFor(t, `deadlines.problems.${problem.code}`, {}, 'requests.why.noDate');

const toleratedRow = (law: string, { date, by }: NonNullable<DeadlineView['tolerated']>, t: Translate): DateRow => ({
  what: t('deadlines.print.dates.tolerated', { law }),
  date,
  basis: t(date === null ? `deadlines.print.toleratedOpen.${by}` : `deadlines.print.tolerated.${by}`),
  leads: false,
});

/** What moved, or might have moved, the clock, in the order of the days. */
export const eventRows = (events: readonly LineEvent[], t: Translate): EventRow[] =>
  events
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ type, date, reason }) => ({
      date,
      what: t(`deadlines.print.event.${type}`),
      about:
        type === 'extend'
          ? wordsFor(t, `casework.extension.kind.${reason}`, {}, 'common.none') === t('common.none')
            ? reason
            : wordsFor(t, `casework.extension.kind.${reason}`)
          : aboutWords(reason, t),
    }));

function aboutWords(reason: string, t: Translate): string {
  if (reason === 'identity' || reason === 'fee' || reason === 'clarification')
    return t(`deadlines.print.about.${reason}`);
  return t('deadlines.print.about.otherRight');
}
