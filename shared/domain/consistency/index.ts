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

type RulesOf = { readonly [Kind in RuleKind]: readonly Rule<Kind>[] };

/** Every rule that looks across records, by the kind of record it looks at. */
export const RULES: RulesOf = {
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
};

export type Inconsistency = Found &
  Pick<Rule, 'article' | 'severity'> & { readonly rule: string; readonly subjectId: string };

/** What is wrong with one record, by every rule of its kind. */
export function inconsistenciesOf<Kind extends RuleKind>(
  kind: Kind,
  record: Rec<Kind>,
  around: Around,
): readonly Inconsistency[] {
  return RULES[kind].flatMap(({ id, article, severity, find }) =>
    find(record, around).map((found) => ({ ...found, rule: id, article, severity, subjectId: record.id })),
  );
}
