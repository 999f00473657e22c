import type { z } from 'zod';
import type { LinkedRecord } from '../contract/core/record.ts';
import type {
  ActivityFields,
  ConsentFields,
  CookieFields,
  FindingFields,
  MeasureFields,
  NoticeFields,
  ProcessorFields,
  SystemFields,
  TransferFields,
} from '../contract/core/registers/index.ts';
import { EEA } from '../reference/eea.ts';
import { ART28_CLAUSE_IDS } from '../reference/processor-clauses.ts';
import { LEGAL_BASIS_ARTICLE } from '../reference/legal-bases.ts';
import { standingOf, STANDING_PROBLEMS } from './transfer-standing.ts';

/** Something the law asks of a record and the record does not say. Its words are `registers.missing.<rule>`. */
export type Missing = {
  readonly rule: MissingRule;
  /** Part of the record it belongs to. */
  readonly section: string;
  readonly article: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

const STANDING_RULES = STANDING_PROBLEMS.map((problem) => `standing.${problem}` as const);

export const MISSING_RULES = [
  'onBehalfOf',
  'jointControllers',
  'purpose',
  'basis',
  'subjects',
  'data',
  'retention',
  'source',
  'recipients',
  'unnamedRecipients',
  'measures',
  'automatedUnclear',
  'automatedLogic',
  'processorIdentity',
  'processorRole',
  'processorCountry',
  'services',
  'contract',
  'contractEnded',
  'contractUndated',
  'clauses',
  'authorisation',
  'objection',
  'certificateExpired',
  'risk',
  'transferRecord',
  'transferCountry',
  'importer',
  'transferActivity',
  'mechanism',
  'mechanismReference',
  'assessment',
  'review',
  'resolution',
  'archivedCopy',
  'publicationDay',
  'replacementDay',
  'uncarried',
  'cookiePurpose',
  'cookieLifetime',
  'cookieParty',
  'cookieConsent',
  'consentProof',
  'consentEvidence',
  'withdrawal',
  'consentValidity',
  'measureDescription',
  'owner',
  'noReview',
  'systemCountry',
  'systemOwner',
  ...STANDING_RULES,
] as const;
export type MissingRule = (typeof MISSING_RULES)[number];

type Values<Schema extends z.ZodType> = z.input<Schema>;
type Links = readonly Pick<LinkedRecord, 'kind' | 'archived'>[];

/** Art. 30(1) for a controller's entry, Art. 30(2) for one kept as a processor, and what an answer under Art. 15 needs. */
export function missingInActivity(fields: Values<typeof ActivityFields>, links: Links = []): readonly Missing[] {
  if (fields.role === 'processor') {
    const outside = fields.recipients.some(({ country }) => country !== '' && !EEA.has(country));
    return when(
      [fields.onBehalfOf.length === 0, { rule: 'onBehalfOf', section: 'who', article: 'Art. 30(2)(a)' }],
      [fields.purposes.length === 0, { rule: 'purpose', section: 'why', article: 'Art. 30(2)(b)' }],
      [
        outside && !links.some(({ kind, archived }) => kind === 'transfer' && !archived),
        { rule: 'transferRecord', section: 'where', article: 'Art. 30(2)(c)' },
      ],
      [fields.measureIds.length === 0, { rule: 'measures', section: 'protected', article: 'Art. 30(2)(d)' }],
    );
  }
  const undetermined = fields.purposes.filter(({ basis }) => basis === 'undetermined').length;
  const unnamed = fields.recipients.filter(({ kind, named }) => !named && kind !== 'internal').length;
  const { exists, logic } = fields.automatedDecision;
  return [
    ...when(
      [
        fields.role === 'joint-controller' && fields.jointControllers.length === 0,
        { rule: 'jointControllers', section: 'who', article: 'Art. 30(1)(a), Art. 26' },
      ],
      [fields.purposes.length === 0, { rule: 'purpose', section: 'why', article: 'Art. 30(1)(b)' }],
      [
        undetermined > 0,
        { rule: 'basis', section: 'why', article: LEGAL_BASIS_ARTICLE.undetermined, params: { count: undetermined } },
      ],
      [fields.subjectCategories.length === 0, { rule: 'subjects', section: 'whose', article: 'Art. 30(1)(c)' }],
      [fields.dataCategories.length === 0, { rule: 'data', section: 'which', article: 'Art. 30(1)(c)' }],
      [fields.sources.length === 0, { rule: 'source', section: 'from', article: 'Art. 15(1)(g)' }],
      [
        fields.recipients.length === 0 && fields.processorIds.length === 0,
        { rule: 'recipients', section: 'to', article: 'Art. 30(1)(d)' },
      ],
      [
        unnamed > 0,
        {
          rule: 'unnamedRecipients',
          section: 'to',
          article: 'Art. 15(1)(c), C-154/21',
          params: { count: unnamed },
        },
      ],
    ),
    ...fields.dataCategories
      .filter(({ retention, period }) => retention.trim() === '' && period.value === null)
      .map(({ name }): Missing => ({ rule: 'retention', section: 'long', article: 'Art. 30(1)(f)', params: { name } })),
    ...when(
      [fields.measureIds.length === 0, { rule: 'measures', section: 'protected', article: 'Art. 30(1)(g)' }],
      [exists === 'unclear', { rule: 'automatedUnclear', section: 'automated', article: 'Art. 22(1)' }],
      [
        exists === 'yes' && logic.trim() === '',
        { rule: 'automatedLogic', section: 'automated', article: 'Art. 15(1)(h)' },
      ],
    ),
  ];
}

/** Art. 28: who processes, under which contract, with which clauses; and Chapter V where they sit outside the EEA. */
export function missingInProcessor(
  fields: Values<typeof ProcessorFields>,
  { today, links }: { readonly today: string; readonly links: Links },
): readonly Missing[] {
  const { contract, clauses, country } = fields;
  const open = ART28_CLAUSE_IDS.filter((clause) => clauses[clause].state !== 'present');
  const outside = [country, ...fields.processingCountries].filter((code) => code !== '' && !EEA.has(code));
  return when(
    [!fields.identified, { rule: 'processorIdentity', section: 'who', article: 'Art. 15(1)(c), C-154/21' }],
    [fields.role === 'undetermined', { rule: 'processorRole', section: 'who', article: 'Art. 4(7) and (8)' }],
    [country === '', { rule: 'processorCountry', section: 'where', article: 'Art. 44' }],
    [
      outside.length > 0 && !links.some(({ kind, archived }) => kind === 'transfer' && !archived),
      { rule: 'transferRecord', section: 'where', article: 'Art. 30(1)(e)' },
    ],
    [fields.services.trim() === '', { rule: 'services', section: 'services', article: 'Art. 28(3)' }],
    [contract.state !== 'signed', { rule: 'contract', section: 'contract', article: 'Art. 28(3)' }],
    [
      contract.state === 'signed' && isBefore(contract.expiresOn, today),
      { rule: 'contractEnded', section: 'contract', article: 'Art. 28(3)' },
    ],
    [
      contract.state === 'signed' && contract.signedOn === '',
      { rule: 'contractUndated', section: 'contract', article: 'Art. 28(9)' },
    ],
    [
      fields.authorisation.kind === 'unclear' && contract.state === 'signed',
      { rule: 'authorisation', section: 'authorisation', article: 'Art. 28(2)' },
    ],
    [
      fields.authorisation.kind === 'general' && fields.authorisation.objectionDays === null,
      { rule: 'objection', section: 'authorisation', article: 'Art. 28(2)' },
    ],
    ...fields.certificates
      .filter(({ expiresOn }) => isBefore(expiresOn, today))
      .map(({ name }): Check => [
        true,
        { rule: 'certificateExpired', section: 'certificates', article: 'Art. 28(1)', params: { name } },
      ]),
    [fields.risk.level === 'not-assessed', { rule: 'risk', section: 'risk', article: 'Art. 28(1)' }],
    [isBefore(fields.review.nextOn, today), { rule: 'review', section: 'owner', article: 'Art. 24(1)' }],
    [
      contract.state === 'signed' && open.length > 0,
      { rule: 'clauses', section: 'clauses', article: 'Art. 28(3)', params: { count: open.length } },
    ],
  );
}

/** Mechanisms of Art. 46, which need an assessment of the law at the destination (C-311/18, point 134). */
const SAFEGUARDS: ReadonlySet<string> = new Set(['scc', 'bcr', 'idta', 'uk-addendum', 'other-safeguard']);
const ASSESSED: ReadonlySet<string> = new Set(['done', 'not-needed']);

/** Art. 30(1)(e) and Chapter V. What turned out to be no transfer needs none of it. */
export function missingInTransfer(fields: Values<typeof TransferFields>, today: string): readonly Missing[] {
  const { mechanism } = fields;
  const standing = standingOf(fields, today);
  if (standing.state === 'none-needed') return [];
  return when(
    [fields.importer.trim() === '', { rule: 'importer', section: 'to', article: 'Art. 30(1)(d)' }],
    [fields.country === '', { rule: 'transferCountry', section: 'to', article: 'Art. 30(1)(e)' }],
    [fields.activityIds.length === 0, { rule: 'transferActivity', section: 'what', article: 'Art. 30(1)(e)' }],
    ...standing.problems
      .filter(({ problem }) => problem !== 'undocumented')
      .map(({ problem, article }): Check => [
        true,
        { rule: problem === 'undetermined' ? 'mechanism' : `standing.${problem}`, section: 'mechanism', article },
      ]),
    [
      fields.mechanismReference.trim() === '' && (SAFEGUARDS.has(mechanism) || mechanism === 'derogation'),
      { rule: 'mechanismReference', section: 'mechanism', article: 'Art. 30(1)(e)' },
    ],
    [
      SAFEGUARDS.has(mechanism) && !ASSESSED.has(fields.assessment.state),
      { rule: 'assessment', section: 'assessment', article: 'Art. 46(1), C-311/18' },
    ],
    [isBefore(fields.nextReview, today), { rule: 'review', section: 'assessment', article: 'Art. 24(1)' }],
  );
}

/** Art. 5(2): a finding that was closed must say how. */
export function missingInFinding(fields: Values<typeof FindingFields>): readonly Missing[] {
  const closed = fields.state === 'done' || fields.state === 'accepted';
  return when([
    closed && fields.resolution.trim() === '',
    { rule: 'resolution', section: 'resolution', article: 'Art. 5(2)' },
  ]);
}

/** What was told to people must be provable later, and each promise needs a record that keeps it. */
export function missingInNotice(
  fields: Values<typeof NoticeFields>,
  links: readonly Pick<LinkedRecord, 'id' | 'role' | 'archived'>[] = [],
): readonly Missing[] {
  const isReplaced = links.some(
    ({ id, role, archived }) => role === 'replaces' && !archived && id !== fields.replacesId,
  );
  const uncarried = fields.statements.filter(({ carriedBy }) => carriedBy.length === 0).length;
  return when(
    [fields.publishedOn === '', { rule: 'publicationDay', section: 'publication', article: 'Art. 5(2)' }],
    [isReplaced && fields.withdrawnOn === '', { rule: 'replacementDay', section: 'editions', article: 'Art. 5(2)' }],
    [fields.archivedCopy.sha256 === '', { rule: 'archivedCopy', section: 'publication', article: 'Art. 5(2)' }],
    [
      uncarried > 0,
      { rule: 'uncarried', section: 'statements', article: 'Art. 5(1)(a)', params: { count: uncarried } },
    ],
  );
}

/** Directive 2002/58/EC, Art. 5(3); lifetime and third parties belong to the information (C-673/17). */
export function missingInCookie(fields: Values<typeof CookieFields>): readonly Missing[] {
  return when(
    [fields.purpose.trim() === '', { rule: 'cookiePurpose', section: 'what', article: 'ePrivacy Art. 5(3)' }],
    [fields.lifetime.trim() === '', { rule: 'cookieLifetime', section: 'what', article: 'Art. 13(2)(a), C-673/17' }],
    [fields.party === 'unclear', { rule: 'cookieParty', section: 'what', article: 'Art. 13(1)(e), C-673/17' }],
    [
      fields.consentNeeded === 'unclear' || fields.kind === 'unclassified',
      { rule: 'cookieConsent', section: 'consent', article: 'ePrivacy Art. 5(3)' },
    ],
  );
}

/** Art. 7 for consents. An opt-out is an objection, Art. 21: it needs a way, not a proof of agreement. */
export function missingInConsent(fields: Values<typeof ConsentFields>): readonly Missing[] {
  if (fields.kind === 'opt-out')
    return when([fields.captured.trim() === '', { rule: 'withdrawal', section: 'how', article: 'Art. 21(4)' }]);
  return when(
    [fields.captured.trim() === '', { rule: 'consentProof', section: 'how', article: 'Art. 7(1)' }],
    [fields.evidence.trim() === '', { rule: 'consentEvidence', section: 'how', article: 'Art. 7(1)' }],
    [fields.withdrawal.trim() === '', { rule: 'withdrawal', section: 'how', article: 'Art. 7(3)' }],
    [fields.valid !== 'yes', { rule: 'consentValidity', section: 'validity', article: 'Art. 4(11), Art. 7' }],
  );
}

/** Where data stand decides on Chapter V; without somebody to ask, a search for a request has nowhere to begin. */
export function missingInSystem(fields: Values<typeof SystemFields>): readonly Missing[] {
  return when(
    [fields.country === '', { rule: 'systemCountry', section: 'where', article: 'Art. 44' }],
    [fields.owner.trim() === '', { rule: 'systemOwner', section: 'what', article: 'Art. 12(3)' }],
  );
}

export function missingInMeasure(fields: Values<typeof MeasureFields>, today: string): readonly Missing[] {
  const isKept = fields.state === 'in-place';
  return when(
    [fields.description.trim() === '', { rule: 'measureDescription', section: 'what', article: 'Art. 32(1)' }],
    [isKept && fields.owner.trim() === '', { rule: 'owner', section: 'owner', article: 'Art. 24(1)' }],
    [isKept && fields.review.nextOn === '', { rule: 'noReview', section: 'owner', article: 'Art. 32(1)(d)' }],
    [isKept && isBefore(fields.review.nextOn, today), { rule: 'review', section: 'owner', article: 'Art. 32(1)(d)' }],
  );
}

type Check = readonly [boolean, Missing];

function when(...checks: readonly Check[]): readonly Missing[] {
  return checks.filter(([applies]) => applies).map(([, missing]) => missing);
}

/** ISO days order as text; an empty one is never before. */
function isBefore(day: string, today: string): boolean {
  return day !== '' && day < today;
}
