import type { ActivityFields } from '../../../../shared/contract/core/registers/index.ts';
import { type Missing, missingInActivity } from '../../../../shared/domain/missing.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { LEGAL_BASIS_ARTICLE } from '../../../../shared/reference/legal-bases.ts';
import { countries, countryName, filled, joined } from '../pieces.ts';
import { namesOf, type Recorded, type RegisterState } from '../register-state.ts';

/** An entry of the record of processing in words: what the paper and the spreadsheet say of it alike. */
export type ActivityWords = {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly role: ActivityFields['role'];
  readonly description: string;
  readonly status: string;
  readonly department: string;
  readonly owner: string;
  readonly others: readonly string[];
  readonly purposes: readonly string[];
  readonly subjects: readonly string[];
  readonly data: readonly string[];
  readonly recipients: readonly string[];
  readonly processors: readonly string[];
  readonly transfers: readonly string[];
  readonly retention: readonly string[];
  readonly measures: readonly string[];
  readonly systems: readonly string[];
  readonly assessment: string;
  readonly review: string;
  readonly missing: readonly Missing[];
};

export function activityWords(
  { id, ref, fields }: Recorded<ActivityFields>,
  state: RegisterState,
  t: Translate,
): ActivityWords {
  const transfers = state.transfers.filter((transfer) => transfer.fields.activityIds.some((named) => named === id));
  const links = transfers.map(() => ({ kind: 'transfer' as const, archived: false }));
  const others = fields.role === 'processor' ? fields.onBehalfOf : fields.jointControllers;
  return {
    id,
    ref,
    name: fields.name,
    role: fields.role,
    description: fields.description,
    status: t(`registers.activities.statuses.${fields.status}`),
    department: fields.department,
    owner: fields.owner,
    others: others.map(({ name, contact, notes }) => joined([name, contact, notes])),
    purposes: fields.purposes.map((purpose) => purposeWords(purpose, t)),
    subjects: fields.subjectCategories,
    data: fields.dataCategories.map((category) => categoryWords(category, t)),
    recipients: fields.recipients.map((recipient) => recipientWords(recipient, t)),
    processors: namesOf(state.processors, fields.processorIds),
    transfers: transfers.map(({ ref: number, fields: transfer }) => {
      const where = countries([transfer.country, ...transfer.onwardCountries]);
      const how = t(`reference.mechanism.${transfer.mechanism}`);
      return `${number} ${joined([transfer.importer, where])}: ${joined([how, transfer.mechanismReference])}`;
    }),
    retention: fields.dataCategories.flatMap((category) => retentionWords(category, t)),
    measures: namesOf(state.measures, fields.measureIds),
    systems: namesOf(state.systems, fields.systemIds),
    assessment: joined([t(`registers.activities.dpia.results.${fields.dpia.result}`), fields.dpia.reference]),
    review: fields.review.nextOn,
    missing: missingInActivity(fields, links),
  };
}

type Purpose = ActivityFields['purposes'][number];
function purposeWords({ text, basis, art9, art10 }: Purpose, t: Translate): string {
  const rests = `${t(`reference.basis.${basis}`)}, ${LEGAL_BASIS_ARTICLE[basis]}`;
  const special = art9 === '' ? '' : `${t(`registers.activities.art9.${art9}`)}, Art. 9(2)(${art9})`;
  const criminal = art10 === '' ? '' : `${art10}, Art. 10`;
  return `${text} (${filled([rests, special, criminal]).join('; ')})`;
}

type Category = ActivityFields['dataCategories'][number];
function categoryWords({ name, items, special, criminal }: Category, t: Translate): string {
  const marks = [
    special ? t('registers.activities.category.specialShort') : '',
    criminal ? t('registers.activities.category.criminalShort') : '',
  ];
  const marked = filled(marks).length === 0 ? name : `${name} [${joined(marks)}]`;
  return items.length === 0 ? marked : `${marked}: ${items.join(', ')}`;
}

function retentionWords({ name, retention, period, deletion }: Category, t: Translate): string[] {
  const { value, unit, trigger, reason } = period;
  const span = value === null ? '' : t(`registers.activities.period.span.${unit}`, { count: value });
  const reckoned = span === '' || trigger === '' ? span : t('registers.activities.period.from', { span, trigger });
  const words = filled([retention, reckoned === retention ? '' : reckoned, reason, deletion]);
  return words.length === 0 ? [] : [`${name}: ${words.join('; ')}`];
}

type Recipient = ActivityFields['recipients'][number];
function recipientWords({ name, kind, named, country, purpose, until }: Recipient, t: Translate): string {
  const about = joined([
    t(`registers.activities.recipient.kinds.${kind}`),
    named || kind === 'internal' ? '' : t('registers.activities.recipient.onlyCategory'),
    country === '' ? '' : countryName(country),
    until === '' ? '' : t('registers.activities.recipient.isUntil', { day: until }),
  ]);
  return `${name} (${about})${purpose === '' ? '' : `: ${purpose}`}`;
}
