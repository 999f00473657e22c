import { RULE_KINDS } from '../../../domain/consistency/rule.ts';
import { NOTICE_STATES } from '../../../domain/registers/current-notice.ts';
import { STANDING_STATES } from '../../../domain/transfer-standing.ts';
import { ActivityFields } from '../registers/activity.ts';
import { ConsentFields } from '../registers/consent.ts';
import { CookieFields } from '../registers/cookie.ts';
import { FindingFields } from '../registers/finding.ts';
import { MeasureFields } from '../registers/measure.ts';
import { NoticeFields } from '../registers/notice.ts';
import { ProcessorFields } from '../registers/processor.ts';
import { ReferenceDocumentFields } from '../registers/reference-document.ts';
import { SystemFields } from '../registers/system.ts';
import { TransferFields } from '../registers/transfer.ts';

/**
 * What a list can be sorted, narrowed and grouped by. `head` stands beside the body of a record, `path` within it.
 * A choice sorts in the order of its options, a country by its name.
 */
export type Listed =
  | { readonly as: 'text' | 'moment'; readonly head: 'ref' | 'title' | 'updated_at' | 'updated_by' }
  | { readonly as: 'text' | 'prose' | 'day' | 'country' | 'count'; readonly path: string }
  | { readonly as: 'choice'; readonly path: string; readonly options: readonly string[] }
  /** A choice nobody made: what the record comes to today. */
  | { readonly as: 'choice'; readonly by: Reckoned; readonly options: readonly string[] }
  /** A yes or no, under the names its two answers have in a filter. */
  | { readonly as: 'flag'; readonly path: string; readonly options: readonly [yes: string, no: string] }
  /** A list of values, or of rows of which `each` counts. */
  | { readonly as: 'many'; readonly path: string; readonly each?: string };

/** What is reckoned from a record when it is listed. */
export type Reckoned = 'transfer-standing' | 'notice-state' | 'finding-kind';

const text = (path: string) => ({ as: 'text', path }) as const;
/** Text nobody groups by: no two records say the same. */
const prose = (path: string) => ({ as: 'prose', path }) as const;
const day = (path: string) => ({ as: 'day', path }) as const;
const country = (path: string) => ({ as: 'country', path }) as const;
const choice = (path: string, { options }: { readonly options: readonly string[] }) =>
  ({ as: 'choice', path, options }) as const;

const head = {
  ref: { as: 'text', head: 'ref' },
  name: { as: 'text', head: 'title' },
  updated: { as: 'moment', head: 'updated_at' },
} as const;
const owner = text('$.owner');
const department = text('$.department');
const review = day('$.review.nextOn');
const tags = { as: 'many', path: '$.tags' } as const;

export const LISTED = {
  activity: {
    ...head,
    purposes: { as: 'count', path: '$.purposes' },
    basis: { as: 'many', path: '$.purposes', each: '$.basis' },
    role: choice('$.role', ActivityFields.shape.role),
    status: choice('$.status', ActivityFields.shape.status),
    department,
    owner,
    review,
    tags,
  },
  processor: {
    ...head,
    identity: { as: 'flag', path: '$.identified', options: ['known', 'category'] },
    country: country('$.country'),
    role: choice('$.role', ProcessorFields.shape.role),
    contract: choice('$.contract.state', ProcessorFields.shape.contract.shape.state),
    expires: day('$.contract.expiresOn'),
    risk: choice('$.risk.level', ProcessorFields.shape.risk.shape.level),
    owner,
    review,
    tags,
  },
  transfer: {
    ...head,
    importer: text('$.importer'),
    country: country('$.country'),
    mechanism: choice('$.mechanism', TransferFields.shape.mechanism),
    standing: { as: 'choice', by: 'transfer-standing', options: STANDING_STATES },
    assessment: choice('$.assessment.state', TransferFields.shape.assessment.shape.state),
    review: day('$.nextReview'),
    owner,
    tags,
  },
  system: {
    ...head,
    kind: choice('$.kind', SystemFields.shape.kind),
    status: choice('$.status', SystemFields.shape.status),
    country: country('$.country'),
    owner,
    department,
    tags,
  },
  measure: {
    ...head,
    kind: choice('$.kind', MeasureFields.shape.kind),
    state: choice('$.state', MeasureFields.shape.state),
    description: prose('$.description'),
    owner,
    review,
    tags,
  },
  notice: {
    ...head,
    kind: choice('$.kind', NoticeFields.shape.kind),
    edition: text('$.edition'),
    language: text('$.language'),
    published: day('$.publishedOn'),
    state: { as: 'choice', by: 'notice-state', options: NOTICE_STATES },
  },
  cookie: {
    ...head,
    kind: choice('$.kind', CookieFields.shape.kind),
    party: choice('$.party', CookieFields.shape.party),
    provider: text('$.provider'),
    lifetime: prose('$.lifetime'),
    consent: choice('$.consentNeeded', CookieFields.shape.consentNeeded),
  },
  consent: {
    ...head,
    kind: choice('$.kind', ConsentFields.shape.kind),
    captured: prose('$.captured'),
    valid: choice('$.valid', ConsentFields.shape.valid),
  },
  document: {
    ...head,
    kind: choice('$.kind', ReferenceDocumentFields.shape.kind),
    version: prose('$.version'),
  },
  finding: {
    ...head,
    article: text('$.article'),
    severity: choice('$.severity', FindingFields.shape.severity),
    state: choice('$.state', FindingFields.shape.state),
    rule: text('$.rule'),
    kind: { as: 'choice', by: 'finding-kind', options: RULE_KINDS },
    owner,
    due: day('$.dueOn'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Listed>>>>;

export type ListedKind = keyof typeof LISTED;
export const LISTED_KINDS = [
  'activity',
  'processor',
  'transfer',
  'system',
  'measure',
  'notice',
  'cookie',
  'consent',
  'document',
  'finding',
] as const satisfies readonly ListedKind[];

/** What a list knows of a field, by its name; nothing for any other word. */
export function listedField(kind: ListedKind, field: string): Listed | undefined {
  const fields: Readonly<Record<string, Listed>> = LISTED[kind];
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

export const sorts = (listed: Listed): boolean => listed.as !== 'many';
/** A group is what many records share. */
export const groups = (listed: Listed): boolean =>
  !('head' in listed) &&
  (listed.as === 'text' || listed.as === 'choice' || listed.as === 'country' || listed.as === 'flag');
/** What can be offered as the options of a filter. */
export const hasOptions = (listed: Listed): boolean => groups(listed) || listed.as === 'many';
