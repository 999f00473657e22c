import { longDate } from '../../../shared/domain/dates.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { Block, Column, DocumentModel, Text } from '../documents/pdf/model.ts';
import { rich } from '../documents/pdf/rich.ts';
import type { HandoverFacts, HandoverRow } from './handover-facts.ts';

const LOCALE = 'en-GB';

/** The sheet for whoever takes over: one table a kind of matter, the nearest date on top. */
export function handoverSheet(facts: HandoverFacts, t: Translate): DocumentModel {
  const title = t('reminders.handover.title', { date: longDate(facts.today, LOCALE) });
  return {
    language: LOCALE,
    title,
    author: facts.organisation === '' ? t('common.app') : facts.organisation,
    created: facts.now,
    runningHead: title,
    footer: t('reminders.handover.footer'),
    pageLabel: t('common.pageLabel'),
    blocks: [{ kind: 'heading', level: 1, text: title }, ...opening(facts, t), ...tables(facts, t)],
  };
}

function opening(facts: HandoverFacts, t: Translate): Block[] {
  return [
    {
      kind: 'paragraph',
      text: t('reminders.handover.lead', {
        count: facts.requests.length + facts.complaints.length + facts.breaches.length,
      }),
    },
    {
      kind: 'facts',
      summary: t('reminders.handover.about'),
      pairs: [
        ...(facts.organisation === ''
          ? []
          : [{ label: t('reminders.handover.organisation'), value: facts.organisation }]),
        { label: t('reminders.handover.preparedBy'), value: facts.preparedBy },
        ...(facts.preparedFor === '' ? [] : [{ label: t('reminders.handover.preparedFor'), value: facts.preparedFor }]),
      ],
    },
  ];
}

const tables = (facts: HandoverFacts, t: Translate): Block[] =>
  (['requests', 'complaints', 'breaches'] as const).flatMap((kind): Block[] => [
    { kind: 'heading', level: 2, text: t(`reminders.handover.kind.${kind}`) },
    facts[kind].length === 0
      ? { kind: 'paragraph', text: t('reminders.handover.none'), tone: 'quiet' }
      : {
          kind: 'table',
          density: 'compact',
          summary: t('reminders.handover.summary'),
          columns: columns(t),
          rows: facts[kind].map((row) => cells(row, t)),
        },
  ]);

const columns = (t: Translate): Column[] => [
  { head: t('reminders.handover.matter'), flex: 1.5, rowHeader: true },
  { head: t('reminders.handover.due'), width: 82 },
  { head: t('reminders.handover.waitsFor'), flex: 1.3 },
  { head: t('reminders.handover.lastContact'), width: 68 },
  { head: t('reminders.handover.next'), flex: 1.5 },
];

const cells = (row: HandoverRow, t: Translate): Text[] => [
  rich(
    { text: row.reference, bold: true },
    { text: ` ${[row.who, row.what].filter((part) => part !== '').join(': ')}` },
  ),
  dueText(row, t),
  row.waitsFor,
  row.lastContact === '' ? '' : longDate(row.lastContact, LOCALE),
  row.next,
];

function dueText({ due, daysLeft }: HandoverRow, t: Translate): Text {
  if (due === '' || daysLeft === null) return t('reminders.handover.noDate');
  const [day = '', time = ''] = due.split('T');
  const when = time === '' ? longDate(day, LOCALE) : `${longDate(day, LOCALE)}, ${time}`;
  const left =
    daysLeft < 0
      ? t('common.due.late', { count: -daysLeft })
      : daysLeft === 0
        ? t('common.due.today')
        : t('common.due.in', { count: daysLeft });
  return rich({ text: when, bold: daysLeft < 0 }, { text: ` (${left})` });
}
