import type { ReportLine } from '../../contract/core/documents.ts';
import type { ProposedLine } from './propose.ts';

type Decided = Pick<ReportLine, 'id' | 'proposed' | 'text' | 'decision' | 'topic'>;

export type Reconciled = {
  readonly lines: readonly (Decided & { readonly activityId: string | null })[];
  readonly reopened: number;
};

/**
 * Puts the register's proposals of today and the decisions taken earlier together. A decision holds as long as what it
 * was taken on has not changed; where the register changed, the line is open again with the DPO's words kept.
 * Lines the DPO added stay; lines of activities no longer linked go.
 */
export function reconcile(
  proposals: readonly ProposedLine[],
  decided: readonly (Decided & { readonly activityId: string | null })[],
): Reconciled {
  const earlier = new Map(decided.map((line) => [line.id, line]));
  let reopened = 0;
  const fromRegister = proposals.map((proposal) => {
    const before = earlier.get(proposal.id);
    if (before === undefined) return { ...proposal, text: proposal.proposed, decision: 'open' as const };
    if (before.proposed === proposal.proposed) return { ...proposal, text: before.text, decision: before.decision };
    if (before.decision !== 'open') reopened += 1;
    return {
      ...proposal,
      text: before.decision === 'changed' ? before.text : proposal.proposed,
      decision: 'open' as const,
    };
  });
  return { lines: [...fromRegister, ...decided.filter((line) => line.activityId === null)], reopened };
}
