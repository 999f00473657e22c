import { REPORT_TOPICS, type ReportLine, type ReportTopic } from '../../../../../shared/contract/core/documents.ts';
import { accessLaws } from '../../access-report-state.ts';
import type { Block } from '../../pdf/model.ts';
import { heading, paragraphs } from '../frame.ts';
import type { ReportFacts } from './facts.ts';

export const isTold = ({ decision }: ReportLine): boolean => decision === 'confirmed' || decision === 'changed';

/** Topic by topic, what is done with the data: said once, however many activities do it. */
export function uses(facts: ReportFacts): Block[] {
  const { wording, report } = facts;
  const told = report.lines.filter((line) => isTold(line) && line.origin !== 'case');
  const activities = report.activities.filter(({ id }) => told.some((line) => line.activityIds.includes(id)));
  const names = wording.all(activities.map(({ name }) => name));
  const lead = activities.length === 1 ? 'report.uses.leadOne' : 'report.uses.lead';
  return [
    heading(wording.t('report.uses.heading')),
    ...(activities.length > 0 ? paragraphs(wording.t(lead, { activities: names })) : []),
    ...REPORT_TOPICS.flatMap((topic): Block[] => {
      const items = told.filter((line) => line.topic === topic).map((line) => sayLine(line, activities, facts));
      if (items.length === 0) return [];
      return [
        { kind: 'heading', level: 3, text: topicLabel(topic, facts), bookmark: false },
        { kind: 'list', items },
      ];
    }),
  ];
}

type Activities = ReportFacts['report']['activities'];

/** Where a line is said of some of the activities only, they are named. */
function sayLine({ text, activityIds }: ReportLine, activities: Activities, { wording }: ReportFacts): string {
  const concerned = activities.filter(({ id }) => activityIds.includes(id));
  if (concerned.length === 0 || concerned.length === activities.length) return text;
  return wording.t('access.concerns', { text, activities: wording.all(concerned.map(({ name }) => name)) });
}

/** Under UK law alone, "outside" means outside the United Kingdom. */
const topicLabel = (topic: ReportTopic, { request, wording }: ReportFacts): string =>
  topic === 'transfers' && !accessLaws(request).includes('EU_GDPR')
    ? wording.t('report.topicUk.transfers')
    : wording.t(`report.topic.${topic}`);

/** Said without being asked: what we do with the request itself, and what a list of ours knows. */
export function thisRequest({ report, wording }: ReportFacts): Block[] {
  const told = report.lines.filter((line) => isTold(line) && line.origin === 'case');
  if (told.length === 0) return [];
  return [
    heading(wording.t('access.handling.heading')),
    { kind: 'paragraph', text: wording.t('access.handling.lead'), keepWithNext: true },
    { kind: 'list', items: told.map(({ text }) => text) },
  ];
}
