import type { NamedRecord, RegisterKind } from '../../../../shared/contract/core/history.ts';
import type { Change, Step } from '../../../../shared/domain/history/compare.ts';
import { isGroup, isList, type Value } from '../../../../shared/domain/history/values.ts';
import { isMessageKey, type Translate, wordsFor } from '../../../../shared/i18n/index.ts';
import { shortDay } from '../../../components/dates.ts';
import { countryName } from '../fields/countries.ts';
import { fieldWords } from '../field-words.ts';
import { CHOICES, isCountryField, PARTS } from './places.ts';

/** One change as it is read: where, what became of it, and both values in words. */
export type ChangeWords = {
  readonly where: readonly string[];
  readonly what: Change['what'];
  readonly before: string;
  readonly after: string;
};

type Words = { readonly t: Translate; readonly kind: RegisterKind; readonly records: readonly NamedRecord[] };

export function changeWords(words: Words, change: Change): ChangeWords {
  const { path, what } = change;
  const fields = path.filter((step) => typeof step === 'string');
  const said = (value: Value | undefined) => (value === undefined ? '' : valueWords(words, fields, value));
  return {
    where: whereWords(words, path),
    what,
    before: said('before' in change ? change.before : undefined),
    after: said('after' in change ? change.after : undefined),
  };
}

/** `Purposes`, `to deliver what was ordered`, `Legal basis` */
function whereWords(words: Words, path: readonly Step[]): string[] {
  const fields: string[] = [];
  return path.flatMap((step) => {
    if (typeof step === 'object') {
      const label = step.label === '' ? String(step.row + 1) : textWords(words, fields, step.label);
      return [label];
    }
    fields.push(step);
    return [nameWords(words, fields)];
  });
}

/** A field by the word its form uses; one we have no word for is shown as it is written. */
function nameWords({ t, kind }: Words, fields: readonly string[]): string {
  const [own = '', ...inner] = fields;
  if (inner.length === 0) return fieldWords(t, kind, own);
  const branch = PARTS[kind]?.[fields.slice(0, -1).join('.')];
  const key = `${branch ?? ''}.${FIELD_OF[inner.at(-1) ?? ''] ?? inner.at(-1) ?? ''}`;
  return isMessageKey(key) ? wordsFor(t, key) : spaced(inner.at(-1) ?? '');
}

/** The form calls the record of a row by another word than the field. */
const FIELD_OF: Readonly<Record<string, string>> = { recordId: 'record' };

/** `nextReview` → `Next review` */
const spaced = (field: string): string => {
  const words = field.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A value as a reader would say it; `fields` is its place. */
export function valueWords(words: Words, fields: readonly string[], value: Value): string {
  const { t } = words;
  if (value === '' || value === null || (isList(value) && value.length === 0)) return t('history.change.empty');
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textWords(words, fields, value);
  if (isList(value)) return value.map((row) => valueWords(words, fields, row)).join('; ');
  return isGroup(value) ? groupWords(words, fields, value) : '';
}

/** What a row says, field by field; what it leaves empty is left out. */
function groupWords(words: Words, fields: readonly string[], row: Readonly<Record<string, Value>>): string {
  return Object.entries(row)
    .filter(([, value]) => value !== '' && value !== null && value !== false && !(isList(value) && value.length === 0))
    .map(([field, value]) => {
      const place = [...fields, field];
      return words.t('history.change.group', {
        name: nameWords(words, place),
        value: valueWords(words, place, value),
      });
    })
    .join('\n');
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function textWords({ t, kind, records }: Words, fields: readonly string[], value: string): string {
  const record = records.find(({ id }) => id === value);
  if (record !== undefined) return `${record.ref} ${record.title}`;
  if (ID.test(value)) return t('history.change.gone');
  const field = fields.at(-1) ?? '';
  if (isCountryField(field) && /^[A-Z]{2}$/.test(value)) return countryName(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return shortDay(value);
  const choices = CHOICES[kind]?.[fields.join('.')] ?? CHOICES[kind]?.[[...fields.slice(0, -1), '*'].join('.')];
  const key = `${choices ?? ''}.${value}`;
  return choices !== undefined && isMessageKey(key) ? wordsFor(t, key) : value;
}
