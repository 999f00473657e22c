import { REPORT_TOPICS, type ReportLine, type ReportTopic } from '../../../../../shared/contract/core/documents.ts';
import { accessLaws } from '../../access-report-state.ts';
import type { Block, FactPair } from '../../pdf/model.ts';
import { paragraphs } from '../frame.ts';
import type { ReportFacts } from './facts.ts';

/** One table an activity: the topic names the row, the confirmed sentence stands beside it. */
export function uses(facts: ReportFacts): Block[] {
  const { wording } = facts;
  const told = facts.report.lines.filter((line) => line.decision === 'confirmed' || line.decision === 'changed');
  const own = told.filter((line) => line.activityId === null);
  const tables = facts.report.activities.flatMap((activity): Block[] => {
    const pairs = pairsOf(
      told.filter((line) => line.activityId === activity.id),
      facts,
    );
    if (pairs.length === 0) return [];
    return [
      { kind: 'heading', level: 3, text: activity.name },
      { kind: 'facts', summary: wording.t('report.uses.summary', { name: activity.name }), pairs },
    ];
  });
  return [
    { kind: 'heading', level: 2, text: wording.t('report.uses.heading') },
    ...(tables.length > 0 ? paragraphs(wording.t('report.uses.lead')) : []),
    ...tables,
    ...(own.length === 0 ? [] : ownLines(own, tables.length > 0, facts)),
  ];
}

function ownLines(lines: readonly ReportLine[], afterTables: boolean, facts: ReportFacts): Block[] {
  const { wording } = facts;
  const further: Block = {
    kind: 'facts',
    summary: wording.t('report.uses.further'),
    pairs: pairsOf(lines, facts),
  };
  return afterTables ? [{ kind: 'heading', level: 3, text: wording.t('report.uses.further') }, further] : [further];
}

function pairsOf(lines: readonly ReportLine[], facts: ReportFacts): FactPair[] {
  return REPORT_TOPICS.flatMap((topic) =>
    lines.filter((line) => line.topic === topic).map((line) => ({ label: topicLabel(topic, facts), value: line.text })),
  );
}

/** Under UK law alone, "outside" means outside the United Kingdom. */
const topicLabel = (topic: ReportTopic, { request, wording }: ReportFacts): string =>
  topic === 'transfers' && !accessLaws(request).includes('EU_GDPR')
    ? wording.t('report.topicUk.transfers')
    : wording.t(`report.topic.${topic}`);
