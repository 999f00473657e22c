import type { ReportLine } from '../../contract/core/documents.ts';
import type { ProposedLine } from './propose.ts';

export type Reconciled = { readonly lines: readonly ReportLine[]; readonly reopened: number };

/**
 * Puts the register's proposals of today and the decisions taken earlier together. A decision holds as long as what it
 * was taken on has not changed; where the register changed, the line is open again with the DPO's words kept.
 * Lines the DPO added stay; lines of activities no longer linked go.
 */
export function reconcile(proposals: readonly ProposedLine[], decided: readonly ReportLine[]): Reconciled {
  const earlier = new Map(decided.map((line) => [line.id, line]));
  let reopened = 0;
  const proposed = proposals.map((proposal): ReportLine => {
    const line = { ...proposal, activityIds: [...proposal.activityIds] };
    const before = earlier.get(proposal.id);
    if (before === undefined) return { ...line, text: proposal.proposed, decision: 'open' };
    if (before.proposed === proposal.proposed && sameActivities(before, proposal))
      return { ...line, text: before.text, decision: before.decision };
    if (before.decision !== 'open') reopened += 1;
    return { ...line, text: before.decision === 'changed' ? before.text : proposal.proposed, decision: 'open' };
  });
  const gone = withdrawn(proposals, decided);
  return {
    lines: [...proposed, ...decided.filter((line) => line.origin === 'own'), ...gone.flatMap(keptWords)],
    reopened: reopened + gone.length,
  };
}

/** Said of one activity more or less it is another sentence: the activities are told with it. */
const sameActivities = (before: ReportLine, proposal: ProposedLine): boolean =>
  before.activityIds.length === proposal.activityIds.length &&
  proposal.activityIds.every((id) => before.activityIds.includes(id));

/** Decided on a sentence the register no longer says of an activity that is still linked. */
function withdrawn(proposals: readonly ProposedLine[], decided: readonly ReportLine[]): ReportLine[] {
  const said = new Set(proposals.map(({ id }) => id));
  const linked = new Set(proposals.flatMap(({ activityIds }) => activityIds));
  return decided.filter(
    ({ id, origin, decision, activityIds }) =>
      origin === 'register' && decision !== 'open' && !said.has(id) && activityIds.some((one) => linked.has(one)),
  );
}

/** What the DPO wrote is never lost: it waits as an open line of their own. */
const keptWords = (line: ReportLine): ReportLine[] =>
  line.decision === 'changed'
    ? [{ ...line, id: `own:${line.id}`.slice(0, 1200), origin: 'own', proposed: '', decision: 'open' }]
    : [];
