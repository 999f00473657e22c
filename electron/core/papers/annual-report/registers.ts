import { COMPLAINT_OUTCOMES, ACKNOWLEDGED } from '../../../../shared/contract/core/complaints.ts';
import { RISKS } from '../../../../shared/contract/core/breaches.ts';
import { tally } from '../../../../shared/domain/annual-report/tally.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import type { Breach } from '../../breaches/breach.ts';
import type { Block, Text } from '../../documents/pdf/model.ts';
import { barChart } from '../charts.ts';
import { day } from '../imprint.ts';
import { paragraph, tableOr } from '../pieces.ts';
import type { YearFacts } from './gather.ts';
import { spoken } from './requests.ts';

const SEVERITIES = ['high', 'medium', 'low'] as const;

/** What was open at the end of the year, the gravest first. */
export function findingBlocks({ year, findings, findingsBefore }: YearFacts, t: Translate): Block[] {
  const bars = SEVERITIES.map((severity) => ({
    label: t(`registers.findings.severities.${severity}`),
    count: findings.filter(({ fields }) => fields.severity === severity).length,
  }));
  const anyDue = findings.some(({ fields }) => fields.dueOn !== '');
  return [
    paragraph(
      t('papers.annual.findingsWords', { count: findings.length, date: day(year.to), before: findingsBefore }),
      {
        keepWithNext: findings.length > 0,
      },
    ),
    ...(findings.length === 0 ? [] : [barChart(bars, spoken(t('papers.annual.findingsChart'), bars))]),
    tableOr(t('papers.annual.noFindings'), {
      density: 'compact',
      summary: t('papers.annual.findingsSummary'),
      columns: [
        { head: t('papers.column.ref'), width: 46, rowHeader: true },
        { head: t('registers.findings.fields.name') },
        { head: t('registers.findings.fields.article'), width: 96 },
        { head: t('registers.findings.fields.severity'), width: 56 },
        ...(anyDue ? [{ head: t('registers.findings.fields.dueOn'), width: 78 }] : []),
      ],
      rows: SEVERITIES.flatMap((severity) =>
        findings
          .filter(({ fields }) => fields.severity === severity)
          .map(({ ref, fields }): Text[] => [
            ref,
            fields.name,
            fields.article,
            t(`registers.findings.severities.${severity}`),
            ...(anyDue ? [fields.dueOn === '' ? '' : day(fields.dueOn)] : []),
          ]),
      ),
    }),
  ];
}

/** Whether a breach was told to the authority, and in time: one late first notice makes it late. */
function toldOf({ facts, decision, notifications }: Breach, t: Translate): string {
  if (facts.role === 'processor') return t('papers.breaches.asProcessor');
  const first = notifications.filter(({ phase }) => phase === 'first');
  if (first.length > 0)
    return t(first.some(({ late }) => late) ? 'papers.annual.toldLate' : 'papers.annual.toldInTime');
  return t(`breaches.notify.${decision?.notify ?? 'undecided'}`);
}

export function breachBlocks({ breaches }: YearFacts, t: Translate): Block[] {
  const bars = RISKS.map((risk) => ({
    label: t(`breaches.risk.${risk}`),
    count: breaches.filter(({ breach }) => breach.facts.risk.level === risk).length,
  })).filter(({ count }) => count > 0);
  return [
    ...(bars.length === 0 ? [] : [barChart(bars, spoken(t('papers.annual.breachesChart'), bars))]),
    tableOr(t('papers.annual.noBreaches'), {
      density: 'compact',
      summary: t('papers.annual.breachesSummary'),
      columns: [
        { head: t('papers.column.ref'), width: 40, rowHeader: true },
        { head: t('papers.breaches.breach') },
        { head: t('papers.breaches.aware'), width: 86 },
        { head: t('breaches.field.risk'), width: 92 },
        { head: t('papers.annual.authority'), width: 104 },
      ],
      rows: breaches.map(({ ref, breach }): Text[] => [
        ref,
        breach.facts.name,
        day(breach.facts.aware.local.slice(0, 10)),
        t(`breaches.risk.${breach.facts.risk.level}`),
        toldOf(breach, t),
      ]),
    }),
  ];
}

/** Section 164A DPA 2018: acknowledged within 30 days, and how they ended. */
export function complaintBlocks({ complaints }: YearFacts, t: Translate): Block[] {
  if (complaints.length === 0) return [paragraph(t('papers.annual.noComplaints'), { quiet: true })];
  const acknowledged = tally(
    ACKNOWLEDGED,
    complaints.map((complaint) => complaint.acknowledged),
  );
  const ended = tally(
    COMPLAINT_OUTCOMES,
    complaints.flatMap(({ outcome }) => outcome ?? []),
  );
  const open = complaints.filter(({ outcome }) => outcome === null).length;
  const bars = [
    ...ended.map(({ value, count }) => ({ label: t(`complaints.outcome.${value}`), count })),
    ...(open === 0 ? [] : [{ label: t('papers.annual.undecided'), count: open }]),
  ];
  return [
    barChart(bars, spoken(t('papers.annual.complaintsChart'), bars)),
    {
      kind: 'table',
      density: 'compact',
      summary: t('papers.annual.complaintsSummary'),
      columns: [
        { head: t('papers.annual.how'), rowHeader: true },
        { head: t('papers.annual.count'), width: 70, align: 'end' },
      ],
      rows: [
        ...acknowledged.map(({ value, count }): Text[] => [t(`complaints.acknowledged.${value}`), String(count)]),
        ...bars.map(({ label, count }): Text[] => [label, String(count)]),
      ],
    },
  ];
}
