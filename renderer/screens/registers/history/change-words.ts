import type { NamedRecord, RegisterKind } from '../../../../shared/contract/core/history.ts';
import type { Change, Step } from '../../../../shared/domain/history/compare.ts';
import { isGroup, isList, same, type Value } from '../../../../shared/domain/history/values.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { shortDay } from '../../../components/dates.ts';
import { blankAt, choiceAt, nameAt } from './place-words.ts';

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
  const inWords = (value: Value | undefined) => (value === undefined ? '' : valueWords(words, fields, value));
  return {
    where: whereWords(words, path),
    what,
    before: inWords('before' in change ? change.before : undefined),
    after: inWords('after' in change ? change.after : undefined),
  };
}

/** `Purposes`, `to deliver what was ordered`, `Legal basis` */
function whereWords(words: Words, path: readonly Step[]): string[] {
  const fields: string[] = [];
  const said = path.map((step) => {
    if (typeof step === 'object')
      return step.label === '' ? String(step.row + 1) : textWords(words, fields, step.label);
    fields.push(step);
    return nameWords(words, fields);
  });
  // A group often bears the name of what it is mainly about: `Contract`, and in it `Contract`.
  return said.filter((word, at) => word !== said[at - 1]);
}

/** A field by the word its form uses; one we have no word for is shown as it is written. */
const nameWords = ({ t, kind }: Words, fields: readonly string[]): string =>
  nameAt(t, { kind, fields }) ?? spaced(fields.at(-1) ?? '');

/** `nextReview` → `Next review` */
const spaced = (field: string): string => {
  const words = field.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A value as a reader would say it; `fields` is its place. */
export function valueWords(words: Words, fields: readonly string[], value: Value): string {
  const { t } = words;
  if (isEmpty(value)) return t('history.change.empty');
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textWords(words, fields, value);
  if (isList(value)) return value.map((row) => valueWords(words, fields, row)).join('; ');
  return isGroup(value) ? said(words, fields, value).join('\n') : '';
}

const isEmpty = (value: Value): boolean => value === '' || value === null || (isList(value) && value.length === 0);

/** What a row says, field by field; what it leaves empty is left out. A part of it is said on one line. */
function said(words: Words, fields: readonly string[], row: Readonly<Record<string, Value>>): string[] {
  return Object.entries(row)
    .filter(([, value]) => value !== false && !isEmpty(value))
    .flatMap(([field, value]) => {
      const place = [...fields, field];
      const blank = blankAt({ kind: words.kind, fields: place });
      if (blank !== undefined && same(value, blank)) return [];
      const name = nameWords(words, place);
      const inside = isGroup(value) ? said(words, place, value).join(', ') : valueWords(words, place, value);
      const repeats = fields.length > 0 && name === nameWords(words, fields);
      return repeats ? [inside] : [words.t('history.change.group', { name, value: inside })];
    });
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function textWords({ t, kind, records }: Words, fields: readonly string[], value: string): string {
  const record = records.find(({ id }) => id === value);
  if (record !== undefined) return `${record.ref} ${record.title}`;
  if (ID.test(value)) return t('history.change.gone');
  const chosen = choiceAt(t, { kind, fields }, value);
  if (chosen !== undefined) return chosen;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? shortDay(value) : value;
}

/** A whole record, one row a field; what it leaves empty is left out. */
export function recordRows(words: Words, fields: Readonly<Record<string, Value>>): { name: string; value: string }[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const inWords = isGroup(value) ? said(words, [field], value).join('\n') : valueWords(words, [field], value);
    return isEmpty(value) || inWords === '' ? [] : [{ name: nameWords(words, [field]), value: inWords }];
  });
}
