import type { ReportLine, ReportTopic } from '../../contract/core/documents.ts';
import type { Id } from '../../contract/primitives.ts';
import { sameWords } from './gather.ts';
import type { ProposedLine } from './propose.ts';

/** A line as it was stored while each activity had one line a topic, in which everything was said together. */
export type OldLine = {
  readonly id: string;
  readonly activityId: Id | null;
  readonly topic: ReportTopic;
  readonly proposed: string;
  readonly text: string;
  readonly decision: ReportLine['decision'];
};

/**
 * Old decisions, taken over line by line. What was struck stays struck and what was confirmed stays confirmed, if it is
 * said in what was decided. Words the DPO wrote become a line of their own and stand for all they replaced.
 */
export function liftLines(old: readonly OldLine[], proposals: readonly ProposedLine[]): ReportLine[] {
  const byPlace = new Map(old.map((line) => [`${line.activityId ?? ''}:${line.topic}`, line]));
  const taken = proposals.flatMap((proposal): ReportLine[] => {
    const before = proposal.activityIds.map((id) => byPlace.get(`${id}:${proposal.topic}`));
    const known = before.filter((line) => line !== undefined);
    if (known.length === 0 || known.length < before.length) return [];
    const decision = decisionOf(known, proposal.proposed);
    if (decision === undefined) return [];
    return [{ ...proposal, activityIds: [...proposal.activityIds], text: proposal.proposed, decision }];
  });
  return [...taken, ...old.flatMap(ownWords)];
}

function decisionOf(before: readonly OldLine[], proposed: string): 'confirmed' | 'struck' | undefined {
  if (before.some(({ decision }) => decision === 'open')) return undefined;
  const said = sameWords(proposed);
  if (!before.every((line) => sameWords(line.proposed).includes(said))) return undefined;
  if (before.every(({ decision }) => decision !== 'confirmed')) return 'struck';
  return said !== '' && before.every(({ decision }) => decision === 'confirmed') ? 'confirmed' : undefined;
}

function ownWords(line: OldLine): ReportLine[] {
  const { id, activityId, topic, text, decision } = line;
  if (activityId === null) return [{ id, origin: 'own', activityIds: [], topic, proposed: '', text, decision }];
  if (decision !== 'changed') return [];
  return [{ id, origin: 'own', activityIds: [activityId], topic, proposed: '', text, decision }];
}
