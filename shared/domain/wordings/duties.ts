import { isWithin } from './catalogue.ts';

/** A wording the law demands: the provision, and the variables without which it would not say what it must. */
export type Duty = { readonly article: string; readonly keep: readonly string[] };

const duty = (article: string, ...keep: readonly string[]): Duty => ({ article, keep });

const ACTION = duty('Art. 12(3)');
const REASONS = duty('Art. 12(4)');
const IDENTITY = duty('Art. 12(6)');
const FEE = duty('Art. 12(5)');
const CONFIRMED = duty('Art. 15(1)', 'organisation');
const RIGHTS = duty('Art. 15(1)(e)');
const UK_PERIOD = duty('UK GDPR Art. 12A');

/** By key or group of keys; the most specific entry counts. */
const DUTIES: Readonly<Record<string, Duty>> = {
  'report.complaint': duty('Art. 12(4), 15(1)(f)'),
  'report.complaint.authority': duty('Art. 12(4), 15(1)(f)', 'name', 'contact'),
  'report.complaint.authorityNoContact': duty('Art. 12(4), 15(1)(f)', 'name'),
  'report.complaint.court': duty('Art. 12(4), 79'),
  'report.complaint.ukLead': duty('DPA 2018 s. 164A, 165'),
  'report.complaint.ukLeadBefore': duty('DPA 2018 s. 165'),
  'report.complaint.ukCourt': duty('DPA 2018 s. 167'),
  'report.confirmation.held': CONFIRMED,
  'report.confirmation.none': CONFIRMED,
  'report.confirmation.free': FEE,
  'report.rights': RIGHTS,
  'report.copy.lead': duty('Art. 15(3)'),
  'report.topic': duty('Art. 15(1)'),
  'report.topicUk': duty('Art. 15(1)'),
  'letters.question.identity.lead': IDENTITY,
  'letters.question.identity.otherwise': duty('Art. 11(2), 12(2)'),
  'letters.question.period.eu': duty('Art. 12(3)', 'date'),
  'letters.question.period.ukIdentity': UK_PERIOD,
  'letters.question.period.ukAccess': UK_PERIOD,
  'letters.question.period.ukOther': duty('UK GDPR Art. 12A', 'date'),
  'letters.fee': FEE,
  'letters.fee.bases.further-copies': duty('Art. 15(3)'),
  'letters.fee.periodUk': UK_PERIOD,
  'letters.extension.inTime': duty('Art. 12(3)', 'article'),
  'letters.extension.inTimeElsewhere': duty('Art. 12(3)', 'article'),
  'letters.extension.late': ACTION,
  'letters.extension.kinds': ACTION,
  'letters.extension.promise': duty('Art. 12(3)', 'date'),
  'letters.outcome.of': ACTION,
  'letters.outcome.of.refused': REASONS,
  'letters.outcome.of.not-applicable': REASONS,
  'letters.outcome.of.partly-granted': REASONS,
  'letters.outcome.of.forwarded': duty('Art. 28(3)(e)', 'controller', 'date'),
  'letters.outcome.reasons': REASONS,
  'letters.outcome.reason': duty('Art. 12(4)', 'article', 'words'),
  'outcome.answers': ACTION,
  'outcome.answers.partly-granted': REASONS,
  'outcome.answers.refused': REASONS,
  'outcome.answers.not-applicable': REASONS,
  'outcome.answers.granted.marketing-objection': duty('Art. 21(3)'),
  'outcome.answers.granted.automated-decision': duty('Art. 22(3)', 'article'),
  'outcome.answers.partly-granted.automated-decision': duty('Art. 22(3)', 'article'),
  'outcome.access.report': duty('Art. 15(3)', 'number'),
  'outcome.review.by': duty('Art. 22(3)', 'reviewer'),
  'outcome.review.contest': duty('Art. 22(3)'),
  'outcome.remains.lead': REASONS,
  'outcome.restriction.means': duty('Art. 18(2)'),
  'outcome.restriction.lifting': duty('Art. 18(3)'),
  'outcome.recipients.told': duty('Art. 19'),
  'acknowledgement.answer.by': duty('Art. 12(3)', 'date'),
  'acknowledgement.answer.byFor': duty('Art. 12(3)', 'rights', 'date'),
  'acknowledgement.answer.free': FEE,
  'acknowledgement.answer.moves': UK_PERIOD,
  'acknowledgement.handling.use': duty('Art. 13(1)(c)'),
  'acknowledgement.handling.keeping': duty('Art. 13(2)(a)', 'keeping'),
  'acknowledgement.handling.rights': duty('Art. 13(2)(b), (d)', 'authorities'),
  'lifting.on': duty('Art. 18(3)', 'date'),
  'portability.scope': duty('Art. 20(1)'),
  'recipient.lead': duty('Art. 19'),
  'recipient.leadPart': duty('Art. 19'),
  'recipient.instruct': duty('Art. 28(3)(a)'),
  'complaintReceipt.received': duty('DPA 2018 s. 164A(3)', 'date'),
  'complaintReceipt.next.uk': duty('DPA 2018 s. 164A(4)'),
  'complaintReceipt.elsewhere.eu': duty('Art. 77'),
  'complaintReceipt.elsewhere.uk': duty('DPA 2018 s. 165'),
  'breachNotice.lead': duty('Art. 34(1)'),
  'breachNotice.lead.public': duty('Art. 34(3)(c)'),
  'breachNotice.contact.officer': duty('Art. 34(2), 33(3)(b)', 'contact'),
  'breachNotice.contact.office': duty('Art. 34(2), 33(3)(b)', 'contact'),
  grounds: REASONS,
  'letters.forward.lead': duty('Art. 28(3)(e)', 'date'),
};

/** What the law demands of a wording; undefined where it demands nothing. */
export function dutyOf(key: string): Duty | undefined {
  const named = Object.keys(DUTIES).filter((group) => isWithin(key, group));
  const closest = named.toSorted((one, other) => other.length - one.length)[0];
  return closest === undefined ? undefined : DUTIES[closest];
}

export const dutyEntries = (): readonly (readonly [string, Duty])[] => Object.entries(DUTIES);
