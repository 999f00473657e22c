import { longDay } from '../../../shared/domain/dates.ts';
import { codeWords, problemWords, readable, stepWords } from '../../../shared/domain/deadline-words.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { Block, DocumentModel } from '../documents/pdf/model.ts';
import { rich } from '../documents/pdf/rich.ts';
import type { DateRow, EventRow, Explanation, Reckoning } from './explanation.ts';
import { monthTables } from './month-tables.ts';

const LOCALE = 'en-GB';

/** "Why this date?" as a page: what it starts from, the dates, what happened, and each step with where it stands. */
export function explanationSheet(explanation: Explanation, t: Translate): DocumentModel {
  const title = t('deadlines.print.title', { about: explanation.about });
  return {
    language: LOCALE,
    title,
    author: explanation.organisation === '' ? t('common.app') : explanation.organisation,
    created: explanation.now,
    runningHead: title,
    footer: t('deadlines.print.footer'),
    pageLabel: t('common.pageLabel'),
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'facts', summary: t('deadlines.print.factsSummary'), pairs: explanation.facts },
      heading(t('deadlines.print.datesTitle')),
      datesTable(explanation.dates, t),
      ...(explanation.events === null
        ? []
        : [heading(t('deadlines.print.eventsTitle')), eventsTable(explanation.events, t)]),
      ...explanation.reckonings.flatMap((reckoning) => reckoningBlocks(reckoning, t)),
    ],
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

/** The dates of a line, the one to go by in bold. */
export const datesTable = (dates: readonly DateRow[], t: Translate): Block => ({
  kind: 'table',
  density: 'compact',
  summary: t('deadlines.print.datesSummary'),
  columns: [
    { head: t('deadlines.print.column.what'), flex: 1.2, rowHeader: true },
    { head: t('deadlines.print.column.date'), width: 104 },
    { head: t('deadlines.print.column.basis'), flex: 1.6 },
  ],
  rows: dates.map(({ what, date, basis, leads }) => [
    rich({ text: what, bold: leads }),
    rich({ text: date === null ? t('requests.why.noDate') : String(readable(date)), bold: leads }),
    basis,
  ]),
});

export const eventsTable = (events: readonly EventRow[], t: Translate): Block =>
  events.length === 0
    ? { kind: 'paragraph', text: t('deadlines.print.noEvents'), tone: 'quiet' }
    : {
        kind: 'table',
        density: 'compact',
        summary: t('deadlines.print.eventsSummary'),
        columns: [
          { head: t('deadlines.print.column.date'), width: 104, rowHeader: true },
          { head: t('deadlines.print.column.event') },
          { head: t('deadlines.print.column.about') },
        ],
        rows: events.map(({ date, what, about }) => [longDay(date), what, about]),
      };

function reckoningBlocks(reckoning: Reckoning, t: Translate): Block[] {
  const months = monthTables(reckoning, t);
  return [
    heading(reckoning.heading),
    ...stepBlocks(reckoning, t),
    ...(months.length === 0
      ? []
      : [{ kind: 'heading', level: 3, text: t('deadlines.print.calendarTitle') } satisfies Block, ...months]),
  ];
}

/** Each step of a reckoning with where it stands, and what is to be said of it. */
export function stepBlocks({ view }: Reckoning, t: Translate): Block[] {
  const notes = view.codes.map((code) => codeWords(t, code)).filter((words) => words !== undefined);
  return [
    ...(view.problem === undefined
      ? []
      : [{ kind: 'paragraph', text: problemWords(t, view.problem.code) } satisfies Block]),
    ...(view.steps.length === 0
      ? []
      : [
          {
            kind: 'table',
            density: 'compact',
            summary: t('deadlines.print.stepsSummary'),
            columns: [
              { head: t('deadlines.print.column.number'), width: 30, rowHeader: true },
              { head: t('deadlines.print.column.step'), flex: 2.4 },
              { head: t('deadlines.print.column.citation'), flex: 1 },
            ],
            rows: view.steps.map((step, place) => [String(place + 1), stepWords(t, step), step.citation]),
          } satisfies Block,
        ]),
    ...(notes.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: t('deadlines.print.notes'), keepWithNext: true },
          { kind: 'list', items: notes },
        ] satisfies Block[])),
  ];
}
