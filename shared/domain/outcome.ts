import type { LineClosing } from '../contract/core/requests.ts';
import { articleOf } from '../deadlines/index.ts';
import { isGdpr, type LawId } from '../reference/laws.ts';
import type { Right } from '../reference/rights.ts';
import type { Warning } from './casework.ts';

type Outcome = LineClosing['outcome'];

export const STATE_OF_OUTCOME = {
  granted: 'answered',
  'partly-granted': 'answered',
  'no-data-held': 'answered',
  'not-applicable': 'answered',
  'not-about-us': 'answered',
  deceased: 'answered',
  forwarded: 'answered',
  refused: 'refused',
  withdrawn: 'withdrawn',
} as const satisfies Record<Outcome, 'answered' | 'refused' | 'withdrawn'>;

/** Art. 12(4) speaks of taking no action on the request: a partial answer is an action. */
const WHOLLY_REFUSED: ReadonlySet<Outcome> = new Set(['refused', 'not-applicable']);
/** Outcomes the person must be given reasons for; the others say in themselves why nothing more is done. */
export const NEEDS_REASONS: ReadonlySet<Outcome> = new Set(['refused', 'partly-granted', 'not-applicable']);
/** A right that applies is refused, in whole or part, on a provision of the law and on nothing else. */
export const NEEDS_A_GROUND: ReadonlySet<Outcome> = new Set(['refused', 'partly-granted']);

/** Art. 12(4): what a closing still lacks of its reasons. `citable`: the law has a ground against this right at all. */
export function reasonsFault(
  { outcome, ground, grounds }: Pick<LineClosing, 'outcome' | 'ground' | 'grounds'>,
  citable: boolean,
): { readonly field: 'ground' | 'grounds'; readonly code: 'ground-needed' | 'reason-needed' } | null {
  if (!NEEDS_REASONS.has(outcome) || grounds.length > 0) return null;
  if (citable && NEEDS_A_GROUND.has(outcome)) return { field: 'grounds', code: 'ground-needed' };
  return ground === '' ? { field: 'ground', code: 'reason-needed' } : null;
}

/** Rights whose exercise every recipient must be told of: Art. 19. */
const TOLD_TO_RECIPIENTS: ReadonlySet<Right> = new Set(['rectification', 'erasure', 'restriction']);
const ACTED_ON: ReadonlySet<Outcome> = new Set(['granted', 'partly-granted']);
export const tellsRecipients = (right: Right, outcome: Outcome): boolean =>
  TOLD_TO_RECIPIENTS.has(right) && ACTED_ON.has(outcome);

/** What erasure waits for: once the data are gone, nothing can be shown or handed over. */
export const NEEDS_THE_DATA: ReadonlySet<Right> = new Set(['access', 'portability']);
export const erases = (right: Right, outcome: Outcome): boolean => right === 'erasure' && ACTED_ON.has(outcome);

export type ClosedLine = {
  readonly right: Right;
  readonly closing: LineClosing | null;
  readonly deadlines: readonly { readonly law: LawId; readonly lastRefusal: string | null }[];
};

/** The case around the line, as far as its outcome depends on it. */
export type OutcomeSetting = {
  /** Linked activities with a joint controller: Art. 26(3) lets the person turn to either. */
  readonly jointActivities: readonly string[];
  readonly linkedSystems: number;
  /** Whether the law has a ground against this right. */
  readonly citable: boolean;
};

/** What must be known of an outcome: a refusal that came late, a joint controller sent away, nothing linked to search. */
export function outcomeWarnings(line: ClosedLine, setting: OutcomeSetting): Warning[] {
  const { closing } = line;
  if (closing === null) return [];
  const warnings: Warning[] = [];
  if (WHOLLY_REFUSED.has(closing.outcome))
    for (const { law, lastRefusal } of line.deadlines)
      if (lastRefusal !== null && closing.on > lastRefusal)
        warnings.push({
          key: 'refusalLate',
          article: law === 'UK_GDPR' ? 'UK GDPR Art. 12(4)' : law === 'EU_GDPR' ? 'GDPR Art. 12(4)' : articleOf(law),
          params: { law, limit: lastRefusal, on: closing.on },
        });
  // What follows is asked by the GDPRs alone.
  if (!line.deadlines.some(({ law }) => isGdpr(law))) return warnings;
  if (setting.citable && NEEDS_A_GROUND.has(closing.outcome) && closing.grounds.length === 0)
    warnings.push({ key: 'noGroundCited', article: 'GDPR Art. 12(4)', params: {} });
  if (closing.outcome === 'not-about-us')
    for (const activity of setting.jointActivities)
      warnings.push({ key: 'jointController', article: 'GDPR Art. 26(3)', params: { activity } });
  if (closing.outcome === 'no-data-held' && setting.linkedSystems === 0)
    warnings.push({ key: 'nothingLinked', article: 'GDPR Art. 15(1)', params: {} });
  return warnings;
}
