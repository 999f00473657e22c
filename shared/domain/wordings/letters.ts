import type { DocumentKind } from '../../contract/core/documents.ts';

/** Around the words of every letter of a case. */
const TOP = ['report.info', 'report.salutation'] as const;
const FOOT = ['report.closing', 'letters.signer', 'letters.runningHead', 'report.footer'] as const;
const ASKED = ['letters.asked', 'letters.askedAll', 'letters.onBehalf', 'report.channel', 'report.right'] as const;
const COMPLAINT = 'report.complaint';

const around = (title: string, head: string, own: readonly string[]): readonly string[] => [
  title,
  head,
  ...TOP,
  ...own,
  ...FOOT,
];
/** Letters that share a file of words, and those with one of their own. */
const titled = (kind: DocumentKind, ...own: readonly string[]): readonly string[] =>
  around(`letters.titles.${kind}`, `letters.headings.${kind}`, own);
const ofItsOwn = (words: string, ...own: readonly string[]): readonly string[] =>
  around(`${words}.title`, `${words}.heading`, own);

/**
 * Which wordings a letter is made of, in the order in which they stand in it. An entry is a key of the catalogue or the
 * name of a group of keys. A new letter and a new group get their place here; a test finds those without one.
 */
export const WORDINGS_OF: Readonly<Record<DocumentKind, readonly string[]>> = {
  'access-report': [
    'report.title',
    'report.subject',
    'report.heading',
    ...TOP,
    'report.asked',
    'report.askedNoWords',
    'report.onBehalf',
    'report.channel',
    'report.right',
    'report.confirmation',
    'report.uses',
    'report.topic',
    'report.topicUk',
    'report.copy',
    'report.rights',
    COMPLAINT,
    'report.closing',
    'report.dpo',
    'report.annex',
    'report.runningHead',
    'report.footer',
  ],
  'identity-question': titled(
    'identity-question',
    ...ASKED,
    'letters.question.identity.lead',
    'letters.question.why',
    'letters.question.what',
    'letters.question.identity.copy',
    'letters.question.identity.otherwise',
    'letters.question.period',
  ),
  'clarification-question': titled(
    'clarification-question',
    ...ASKED,
    'letters.question.clarification.lead',
    'letters.question.why',
    'letters.question.what',
    'letters.question.clarification.otherwise',
    'letters.question.period',
  ),
  'fee-notice': titled('fee-notice', ...ASKED, 'letters.fee', 'letters.question.why', COMPLAINT),
  'extension-notice': titled('extension-notice', ...ASKED, 'letters.extension', COMPLAINT),
  'outcome-letter': titled(
    'outcome-letter',
    ...ASKED,
    'letters.outcome.lead',
    'outcome.answers',
    'letters.outcome.of',
    'outcome.asAbove',
    'outcome.lookAgain',
    'outcome.access',
    'outcome.review',
    'outcome.done',
    'outcome.remains',
    'outcome.restriction',
    'outcome.portability',
    'portability.files',
    'letters.outcome',
    'grounds',
    'outcome.recipients',
    COMPLAINT,
  ),
  'forward-note': titled('forward-note', 'letters.forward', 'report.right'),
  acknowledgement: ofItsOwn(
    'acknowledgement',
    'acknowledgement.received',
    'report.channel',
    'acknowledgement.understood',
    'report.right',
    'letters.onBehalf',
    'acknowledgement.wrong',
    'acknowledgement.question',
    'letters.question',
    'acknowledgement.answer',
    'acknowledgement.handling',
    'report.complaint.authority',
    'report.complaint.authorityNoContact',
    'acknowledgement.contact',
  ),
  'restriction-lifting': ofItsOwn('lifting', 'lifting', COMPLAINT),
  'portability-cover': ofItsOwn('portability', 'portability'),
  'recipient-notice': ofItsOwn('recipient', 'recipient'),
  'complaint-receipt': ofItsOwn(
    'complaintReceipt',
    'complaintReceipt.infoDate',
    'complaintReceipt',
    'report.channel',
    'report.complaint.authority',
    'report.complaint.authorityNoContact',
  ),
  'breach-notice': ofItsOwn('breachNotice', 'breachNotice'),
};

/** Why a text of the catalogue is not offered for rewording. */
export const FIXED = {
  /** Names of laws, bases and safeguards: they must be called what the law calls them. */
  name: ['law', 'basis', 'mechanism'],
  /** Words the app itself looks for, counts with or marks drafts by. */
  mechanics: ['report.pageLabel', 'report.keywords', 'report.draft', 'report.blank'],
  /** What a mail says around a letter: it is the DPO's to change where they send it. */
  mail: ['mail'],
  /** What the register proposes: confirmed or changed line by line for each person. */
  proposal: ['report.propose'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Paragraphs a letter can do without: only these may be left empty. */
export const OPTIONAL: ReadonlySet<string> = new Set([
  'letters.question.identity.copy',
  'letters.question.clarification.lead',
  'letters.outcome.lead',
  'report.uses.lead',
  'report.annex.dataLead',
  'report.annex.wordsLead',
]);
