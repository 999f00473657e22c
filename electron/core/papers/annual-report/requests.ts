import { pausesIn } from '../../../../shared/domain/annual-report/pauses.ts';
import { onTimeShare, punctualityIn } from '../../../../shared/domain/annual-report/punctuality.ts';
import { monthsTogether, receivedIn } from '../../../../shared/domain/annual-report/received.ts';
import type { ReportedLine } from '../../../../shared/domain/annual-report/line.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { GROUNDS } from '../../../../shared/reference/grounds.ts';
import type { Block, Text } from '../../documents/pdf/model.ts';
import { rich } from '../../documents/pdf/rich.ts';
import { type Bar, barChart, columnChart, type Part, shareChart } from '../charts.ts';
import { day } from '../imprint.ts';
import { filled, heading, paragraph, tableOr } from '../pieces.ts';
import type { YearFacts } from './gather.ts';

const months = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
export const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  months.format(new Date(Date.UTC(2024, month, 1))).slice(0, 3),
);

/** What a chart shows, read out. */
export const spoken = (lead: string, bars: readonly Bar[]): string =>
  `${lead} ${bars.map(({ label, count }) => `${label}: ${count}`).join(', ')}.`;

/** Rights asked, by right and by month. */
export function receivedBlocks({ year, lines }: YearFacts, t: Translate): Block[] {
  const rows = receivedIn(year, lines);
  if (rows.length === 0)
    return [heading(2, t('papers.annual.received')), paragraph(t('papers.annual.noneReceived'), { quiet: true })];
  const together = monthsTogether(rows);
  const byMonth = MONTHS.map((label, month) => ({ label, count: together[month] ?? 0 }));
  const byRight = rows.map(({ right, total }) => ({ label: t(`reference.right.${right}`), count: total }));
  const total = together.reduce((sum, count) => sum + count, 0);
  return [
    heading(2, t('papers.annual.byMonth')),
    columnChart(byMonth, spoken(t('papers.annual.byMonthWords', { year: year.year }), byMonth)),
    heading(2, t('papers.annual.byRight')),
    barChart(byRight, spoken(t('papers.annual.byRightWords', { year: year.year }), byRight)),
    {
      kind: 'table',
      density: 'compact',
      caption: t('papers.annual.receivedTable'),
      summary: t('papers.annual.receivedSummary'),
      columns: [
        { head: t('papers.annual.right'), rowHeader: true },
        ...MONTHS.map((head) => ({ head, width: 26.5, align: 'end' as const })),
        { head: t('papers.annual.total'), width: 36, align: 'end' },
      ],
      rows: [
        ...rows.map((row): Text[] => [
          t(`reference.right.${row.right}`),
          ...row.months.map((count) => (count === 0 ? '–' : String(count))),
          rich({ text: String(row.total), bold: true }),
        ]),
        [t('papers.annual.total'), ...together.map(String), String(total)].map((text) => rich({ text, bold: true })),
      ],
    },
  ];
}

const ON_TIME = '#12466f';
const LATE = '#9a2c2c';
const UNSENT = '#8a5a12';
const OVERDUE = '#3f4a54';

/** Whether answers were sent in time: the day of sending counts. */
export function punctualityBlocks({ year, lines }: YearFacts, t: Translate): Block[] {
  const found = punctualityIn(year, lines);
  const share = onTimeShare(found);
  const parts: Part[] = [
    { label: t('papers.annual.time.onTime'), count: found.onTime.length, fill: ON_TIME },
    { label: t('papers.annual.time.late'), count: found.late.length, fill: LATE },
    { label: t('papers.annual.time.unsent'), count: found.unsent.length, fill: UNSENT },
    { label: t('papers.annual.time.overdue'), count: found.overdue.length, fill: OVERDUE },
  ];
  const anyCounted = parts.some(({ count }) => count > 0);
  const wanting = [
    ...found.late.map((line) => ({ line, how: t('papers.annual.time.late') })),
    ...found.unsent.map((line) => ({ line, how: t('papers.annual.time.unsent') })),
    ...found.overdue.map((line) => ({ line, how: t('papers.annual.time.overdue') })),
  ];
  return [
    heading(2, t('papers.annual.punctuality')),
    paragraph(
      share === null
        ? t('papers.annual.key.nothingDue')
        : t('papers.annual.shareWords', {
            share,
            onTime: found.onTime.length,
            all: found.onTime.length + found.late.length,
          }),
      { keepWithNext: anyCounted },
    ),
    ...(anyCounted ? [shareChart(parts, spoken(t('papers.annual.punctualityChart'), parts))] : []),
    {
      kind: 'table',
      density: 'compact',
      summary: t('papers.annual.punctualitySummary'),
      columns: [
        { head: t('papers.annual.how'), rowHeader: true },
        { head: t('papers.annual.count'), width: 70, align: 'end' },
      ],
      rows: [
        ...parts.map(({ label, count }): Text[] => [label, String(count)]),
        [t('papers.annual.time.undated'), String(found.undated.length)],
      ],
    },
    ...(wanting.length === 0
      ? []
      : [
          {
            kind: 'table',
            density: 'compact',
            caption: t('papers.annual.wanting'),
            summary: t('papers.annual.wantingSummary'),
            columns: [
              { head: t('papers.annual.request'), width: 70, rowHeader: true },
              { head: t('papers.annual.right') },
              { head: t('papers.annual.due'), width: 92 },
              { head: t('papers.annual.sentOn'), width: 92 },
              { head: t('papers.annual.how'), width: 110 },
            ],
            rows: wanting.map(({ line, how }) => wantingRow(line, how, t)),
          } satisfies Block,
        ]),
  ];
}

const wantingRow = ({ reference, right, due, answer }: ReportedLine, how: string, t: Translate): Text[] => [
  reference,
  t(`reference.right.${right}`),
  due === null ? '' : day(due),
  answer.on === null ? t('papers.annual.notYet') : day(answer.on),
  how,
];

/** Art. 12(3): notices of extension, and those that came too late to extend anything. */
export const extensionBlocks = ({ extensions }: YearFacts, t: Translate): Block[] => [
  heading(2, t('papers.annual.extensions')),
  tableOr(t('papers.annual.noExtensions'), {
    density: 'compact',
    summary: t('papers.annual.extensionsSummary'),
    columns: [
      { head: t('papers.annual.request'), width: 90, rowHeader: true },
      { head: t('papers.annual.sentOn') },
      { head: t('papers.annual.effect') },
    ],
    rows: extensions.map(({ reference, on, late }): Text[] => [
      reference,
      day(on),
      late ? rich({ text: t('papers.annual.noEffect'), bold: true }) : t('papers.annual.extends'),
    ]),
  }),
];

/** Questions that made the clock wait, or may have. */
export const pauseBlocks = ({ year, questions }: YearFacts, t: Translate): Block[] => [
  heading(2, t('papers.annual.pauses')),
  tableOr(t('papers.annual.noPauses'), {
    density: 'compact',
    summary: t('papers.annual.pausesSummary'),
    columns: [
      { head: t('papers.annual.question'), rowHeader: true },
      { head: t('papers.annual.asked'), width: 80, align: 'end' },
      { head: t('papers.annual.answered'), width: 80, align: 'end' },
      { head: t('papers.annual.days'), width: 110, align: 'end' },
    ],
    rows: pausesIn(year, questions).map(({ kind, sent, answered, days }): Text[] => [
      t(`casework.question.kind.${kind}`),
      String(sent),
      String(answered),
      String(days),
    ]),
  }),
];

/** Art. 12(4): what was refused in whole or in part, and on what ground. */
export const refusalBlocks = ({ refusals }: YearFacts, t: Translate): Block[] => [
  heading(2, t('papers.annual.refusals')),
  tableOr(t('papers.annual.noRefusals'), {
    density: 'compact',
    summary: t('papers.annual.refusalsSummary'),
    columns: [
      { head: t('papers.annual.request'), width: 70, rowHeader: true },
      { head: t('papers.annual.right'), width: 90 },
      { head: t('papers.annual.outcome'), width: 90 },
      { head: t('papers.annual.grounds') },
    ],
    rows: refusals.map(({ reference, right, closing }): Text[] => [
      reference,
      t(`reference.right.${right}`),
      t(`requests.outcome.${closing.outcome}`),
      groundsOf(closing, t),
    ]),
  }),
];

function groundsOf(closing: YearFacts['refusals'][number]['closing'], t: Translate): Text {
  const words = filled([...closing.grounds.map(({ ground }) => GROUNDS[ground].article), closing.ground]);
  return words.length === 0 ? rich({ text: t('papers.annual.noGround'), bold: true }) : words.join('\n');
}
