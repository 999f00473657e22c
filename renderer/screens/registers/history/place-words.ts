import type { RegisterKind } from '../../../../shared/contract/core/history.ts';
import { BLANK_DATA_CATEGORY, BLANK_PURPOSE } from '../../../../shared/domain/registers/blank.ts';
import type { Value } from '../../../../shared/domain/history/values.ts';
import { isMessageKey, type Translate, wordsFor } from '../../../../shared/i18n/index.ts';
import { isAdequacyDecisionId } from '../../../../shared/reference/adequacy.ts';
import { AUTHORITIES, isAuthorityId } from '../../../../shared/reference/authorities.ts';
import { isSccVersion, SCC_TEXTS } from '../../../../shared/reference/transfer-clauses.ts';
import { countryName } from '../fields/countries.ts';
import { decisionWords } from '../fields/decision-words.ts';
import { languageName } from '../fields/languages.ts';
import { fieldKey } from '../field-words.ts';
import { CHOICES, NAMED, PARTS } from './places.ts';

type At = { readonly kind: RegisterKind; readonly fields: readonly string[] };

/** The entry of a table for this place: as it is written, or with `*` for one of its steps. */
function entryFor(table: Readonly<Record<string, string>> | undefined, fields: readonly string[]): string | undefined {
  const exact = table?.[fields.join('.')];
  if (exact !== undefined) return exact;
  const anywhere = fields.map((_, at) => fields.with(at, '*').join('.')).find((place) => table?.[place] !== undefined);
  return anywhere === undefined ? undefined : table?.[anywhere];
}

/** A field by the word its form uses; undefined where there is none. */
export function nameAt(t: Translate, { kind, fields }: At): string | undefined {
  const own = fields.length === 1 ? fieldKey(kind, fields[0] ?? '') : entryFor(NAMED[kind], fields);
  const branch = entryFor(PARTS[kind], fields.slice(0, -1));
  const key = own ?? `${branch ?? ''}.${fields.at(-1) ?? ''}`;
  return isMessageKey(key) ? wordsFor(t, key) : undefined;
}

/** Choices that are named by the reference data and not by the catalogue. */
const BY_REFERENCE: Readonly<Record<string, (t: Translate, value: string) => string | undefined>> = {
  'organisation leadAuthority': (_, id) => (isAuthorityId(id) ? AUTHORITIES[id].name : undefined),
  'establishment authority': (_, id) => (isAuthorityId(id) ? AUTHORITIES[id].name : undefined),
  'transfer adequacy.decision': (t, id) => (isAdequacyDecisionId(id) ? decisionWords(t, id) : undefined),
  'transfer clauses.version': (_, id) => (isSccVersion(id) ? SCC_TEXTS[id].citation : undefined),
  'notice language': (_, tag) => languageName(tag),
};

/** A choice by the words its form offers; undefined where the place has no choices, or not this one. */
export function choiceAt(t: Translate, { kind, fields }: At, value: string): string | undefined {
  const place = fields.join('.');
  if (/countr(y|ies)$/i.test(place)) return /^[A-Z]{2}$/.test(value) ? countryName(value) : undefined;
  const byReference = BY_REFERENCE[`${kind} ${place}`];
  if (byReference !== undefined) return byReference(t, value);
  const branch = entryFor(CHOICES[kind], fields);
  const key = `${branch ?? ''}.${value}`;
  return branch !== undefined && isMessageKey(key) ? wordsFor(t, key) : undefined;
}

/** Parts of a row that say nothing while they stand as they began. */
const BLANK: Readonly<Record<string, Value>> = {
  'activity purposes.balancing': BLANK_PURPOSE.balancing,
  'activity dataCategories.period': BLANK_DATA_CATEGORY.period,
};
export const blankAt = ({ kind, fields }: At): Value | undefined => BLANK[`${kind} ${fields.join('.')}`];
