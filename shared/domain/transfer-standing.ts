import type { TransferFields } from '../contract/core/registers/index.ts';
import { ADEQUACY_DECISIONS, ADEQUACY_DECISION_IDS, type AdequacyDecisionId } from '../reference/adequacy.ts';
import { EEA } from '../reference/eea.ts';
import { SCC_TEXTS } from '../reference/transfer-clauses.ts';

type Inside = Pick<TransferFields, 'law' | 'country' | 'mechanism' | 'adequacy'>;

type Fields = Pick<
  TransferFields,
  'law' | 'country' | 'mechanism' | 'mechanismReference' | 'adequacy' | 'clauses' | 'derogation' | 'bindingRules'
>;

/** What is wrong with the mechanism of a transfer on a day. Its words are `registers.standing.<problem>`. */
export const STANDING_PROBLEMS = [
  'undetermined',
  'no-decision-named',
  'decision-ended',
  'decision-not-yet',
  'decision-other-law',
  'decision-other-country',
  'out-of-scope',
  'scope-unchecked',
  'no-clauses-named',
  'clauses-dead',
  'clauses-other-law',
  'clauses-unsigned',
  'no-module',
  'undocumented',
  'no-approval',
  'no-ground',
  'ground-unexplained',
  'authority-not-informed',
  'persons-not-informed',
] as const;
export type StandingProblem = (typeof STANDING_PROBLEMS)[number];

/** `none-needed`: the country is inside the EEA, or the record turned out to be no transfer. */
export const STANDING_STATES = ['broken', 'doubtful', 'holds', 'none-needed'] as const;

export type Standing = {
  readonly state: (typeof STANDING_STATES)[number];
  readonly problems: readonly {
    readonly problem: StandingProblem;
    readonly article: string;
    readonly until?: string;
  }[];
};

/** Problems that leave the transfer without anything to stand on; the others are things still to prove. */
const BREAKS: ReadonlySet<StandingProblem> = new Set([
  'undetermined',
  'no-decision-named',
  'decision-ended',
  'decision-not-yet',
  'decision-other-law',
  'decision-other-country',
  'out-of-scope',
  'no-clauses-named',
  'clauses-dead',
  'clauses-other-law',
  'no-ground',
]);

/**
 * Whether what a transfer rests on holds on `today`, read against the dated lists: an adequacy decision that lapsed, was
 * struck down or never covered this importer, clauses that no longer count, a derogation without its conditions.
 * Computed anew each time, so that a change of the lists or of the country shows at once. Chapter V GDPR and UK GDPR.
 */
export function standingOf(fields: Fields, today: string): Standing {
  if (fields.mechanism === 'not-a-transfer' || isInside(fields)) return { state: 'none-needed', problems: [] };
  const problems = problemsOf(fields, today);
  const state = problems.some(({ problem }) => BREAKS.has(problem))
    ? 'broken'
    : problems.length > 0
      ? 'doubtful'
      : 'holds';
  return { state, problems };
}

/**
 * A state of the EEA is no third country for the GDPR; for UK law only the United Kingdom itself is none. An international
 * organisation is none of its seat's country: Art. 44.
 */
export function isInside({ law, country, mechanism, adequacy }: Inside): boolean {
  const relied =
    mechanism === 'adequacy' && adequacy.decision !== '' ? ADEQUACY_DECISIONS[adequacy.decision] : undefined;
  return relied?.body === undefined && isDomestic(law, country);
}

/** Whether a country is none of the third countries of a law: the EEA for the GDPR, the United Kingdom for its own. */
export const isDomestic = (law: Fields['law'], country: string): boolean =>
  law === 'EU_GDPR' ? EEA.has(country) : country === 'GB';

/** Decisions that cover a country under one law on a day: what a form may offer. */
export function decisionsFor({ law, country }: Pick<Fields, 'law' | 'country'>, today: string): AdequacyDecisionId[] {
  return ADEQUACY_DECISION_IDS.filter((id) => {
    const decision = ADEQUACY_DECISIONS[id];
    return decision.law === law && covers(id, country) && isInForce(decision, today);
  });
}

function problemsOf(fields: Fields, today: string): Standing['problems'] {
  switch (fields.mechanism) {
    case 'adequacy':
      return adequacyProblems(fields, today);
    case 'scc':
    case 'idta':
    case 'uk-addendum':
      return clauseProblems(fields, today);
    case 'bcr':
      return fields.bindingRules.approvedOn === '' ? [{ problem: 'no-approval', article: 'Art. 47(1)' }] : [];
    case 'derogation':
      return derogationProblems(fields);
    case 'undetermined':
      return [{ problem: 'undetermined', article: 'Art. 44' }];
    case 'other-safeguard':
      return fields.mechanismReference.trim() === ''
        ? [{ problem: 'undocumented', article: 'Art. 46(2) and (3)' }]
        : [];
    case 'not-a-transfer':
      return [];
  }
}

function adequacyProblems({ law, country, adequacy }: Fields, today: string): Standing['problems'] {
  const article = law === 'EU_GDPR' ? 'Art. 45(1)' : 'UK GDPR Art. 45A';
  if (adequacy.decision === '') return [{ problem: 'no-decision-named', article }];
  const decision = ADEQUACY_DECISIONS[adequacy.decision];
  if (decision.law !== law) return [{ problem: 'decision-other-law', article }];
  if (country !== '' && !covers(adequacy.decision, country)) return [{ problem: 'decision-other-country', article }];
  if (today < decision.from) return [{ problem: 'decision-not-yet', article }];
  if (decision.until !== undefined && today >= decision.until)
    return [{ problem: 'decision-ended', article, until: decision.until }];
  if (adequacy.inScope === 'no') return [{ problem: 'out-of-scope', article }];
  const isUnchecked = decision.scope !== undefined && (adequacy.inScope !== 'yes' || adequacy.scopeCheckedOn === '');
  return isUnchecked ? [{ problem: 'scope-unchecked', article }] : [];
}

function clauseProblems({ law, clauses }: Fields, today: string): Standing['problems'] {
  const article = law === 'EU_GDPR' ? 'Art. 46(2)(c)' : 'UK GDPR Art. 46';
  if (clauses.version === '') return [{ problem: 'no-clauses-named', article }];
  const text: (typeof SCC_TEXTS)[keyof typeof SCC_TEXTS] & { readonly deadFrom?: string } = SCC_TEXTS[clauses.version];
  if (text.law !== law) return [{ problem: 'clauses-other-law', article }];
  if (text.deadFrom !== undefined && today >= text.deadFrom)
    return [{ problem: 'clauses-dead', article, until: text.deadFrom }];
  return [
    ...(text.modular && clauses.modules.length === 0 ? [{ problem: 'no-module', article } as const] : []),
    ...(clauses.signedOn === '' ? [{ problem: 'clauses-unsigned', article } as const] : []),
  ];
}

/** Art. 49(1): each ground has conditions to prove; the last resort also has two people to tell. */
function derogationProblems({ derogation }: Fields): Standing['problems'] {
  const { ground, conditions, authorityInformedOn, personsInformedOn } = derogation;
  if (ground === '') return [{ problem: 'no-ground', article: 'Art. 49(1)' }];
  const problems: Standing['problems'][number][] = [];
  if (conditions.trim() === '') problems.push({ problem: 'ground-unexplained', article: 'Art. 49(1), Art. 49(6)' });
  if (ground === 'compelling' && authorityInformedOn === '')
    problems.push({ problem: 'authority-not-informed', article: 'Art. 49(1), second subparagraph' });
  if (ground === 'compelling' && personsInformedOn === '')
    problems.push({ problem: 'persons-not-informed', article: 'Art. 49(1), second subparagraph' });
  return problems;
}

function covers(id: AdequacyDecisionId, country: string): boolean {
  const decision = ADEQUACY_DECISIONS[id];
  if (decision.body !== undefined) return country === '' || EEA.has(country);
  return decision.country === 'EEA' ? EEA.has(country) : decision.country === country;
}

function isInForce({ from, until }: { readonly from: string; readonly until?: string }, today: string): boolean {
  return from <= today && (until === undefined || today < until);
}
