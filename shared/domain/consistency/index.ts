import { certificateExpired, clauseAbsent, othersUnauthorised, processorWithoutContract } from './rules/contracts.ts';
import {
  assessmentMissing,
  consentWithoutEvidence,
  convictionsWithoutLaw,
  interestsWithoutBalancing,
  jointWithoutArrangement,
  processorForNobody,
  specialWithoutCondition,
} from './rules/lawfulness.ts';
import {
  activityReviewOverdue,
  measureReviewOverdue,
  processorReviewOverdue,
  transferReviewOverdue,
} from './rules/reviews.ts';
import { mechanismBroken, thirdCountryWithoutTransfer, transferWithoutAssessment } from './rules/third-country.ts';
import { inNoNotice } from './rules/transparency.ts';
import type { Around, Found, Rec, Rule, RuleKind } from './rule.ts';

/** Every rule that looks across records, by the kind of record it looks at. */
const RULES_BY_KIND = {
  activity: [
    thirdCountryWithoutTransfer,
    specialWithoutCondition,
    convictionsWithoutLaw,
    consentWithoutEvidence,
    interestsWithoutBalancing,
    assessmentMissing,
    jointWithoutArrangement,
    processorForNobody,
    inNoNotice,
    activityReviewOverdue,
  ],
  processor: [processorWithoutContract, clauseAbsent, othersUnauthorised, certificateExpired, processorReviewOverdue],
  transfer: [mechanismBroken, transferWithoutAssessment, transferReviewOverdue],
  measure: [measureReviewOverdue],
  system: [],
  notice: [],
  consent: [],
} as const satisfies { readonly [Kind in RuleKind]: readonly Rule<Kind>[] };

export type RuleId = (typeof RULES_BY_KIND)[RuleKind][number]['id'];
type RulesOf = { readonly [Kind in RuleKind]: readonly Rule<Kind, RuleId>[] };
export const RULES: RulesOf = RULES_BY_KIND;

/** What a page says of a rule without running it. */
export type RuleHead = Pick<Rule<RuleKind, RuleId>, 'id' | 'kind' | 'article' | 'severity' | 'section'>;
export const RULE_HEADS: readonly RuleHead[] = Object.values(RULES_BY_KIND).flat();

/** The rule a finding names; none for one typed by hand or found by a rule that is no more. */
export const ruleHead = (id: string): RuleHead | undefined => RULE_HEADS.find((head) => head.id === id);

export type Inconsistency = Found &
  Pick<Rule, 'article' | 'severity'> & { readonly rule: RuleId; readonly subjectId: string };

/** What is wrong with one record, by every rule of its kind; each cause of a rule once. */
export function inconsistenciesOf<Kind extends RuleKind>(
  kind: Kind,
  record: Rec<Kind>,
  around: Around,
): readonly Inconsistency[] {
  return RULES[kind].flatMap(({ id, article, severity, find }) => {
    const found = find(record, around);
    const byCause = found.length < 2 ? found : new Map(found.map((one) => [one.cause, one])).values();
    return [...byCause].map((one) => ({ ...one, rule: id, article, severity, subjectId: record.id }));
  });
}
