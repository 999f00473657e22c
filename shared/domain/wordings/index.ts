import type { DocumentKind } from '../../contract/core/documents.ts';
import type { LetterLanguage } from '../../i18n/letters/index.ts';
import { builtInTexts, isWithin } from './catalogue.ts';
import { dutyOf, type Duty } from './duties.ts';
import { FIXED, OPTIONAL, WORDINGS_OF } from './letters.ts';
import { isSlot, SLOT_VARIABLES, slotKey } from './slots.ts';
import { variablesIn } from './template.ts';

/** One wording of a letter and what is asked of it. */
export type Wording = {
  readonly key: string;
  readonly builtIn: string;
  /** What may stand in it as `{{name}}`. */
  readonly variables: readonly string[];
  readonly duty: Duty | undefined;
  readonly mayBeEmpty: boolean;
};

const fixed: readonly string[] = Object.values(FIXED).flat();
export const isFixed = (key: string): boolean => fixed.some((group) => isWithin(key, group));

/** A wording by its key; undefined for one there is not, or that stands fast. */
export function wordingOf(language: LetterLanguage, key: string): Wording | undefined {
  if (isSlot(key)) return { key, builtIn: '', variables: SLOT_VARIABLES, duty: undefined, mayBeEmpty: true };
  const builtIn = builtInTexts(language).get(key);
  if (builtIn === undefined || isFixed(key)) return undefined;
  // The values the app gives are those English names: a translation may do without one.
  const variables = variablesIn(builtInTexts('en').get(key) ?? builtIn);
  return { key, builtIn, variables, duty: dutyOf(key), mayBeEmpty: OPTIONAL.has(key) };
}

/** The wordings of a letter in its order, the own paragraphs after the salutation and before the closing words. */
export function wordingsOf(kind: DocumentKind, language: LetterLanguage): Wording[] {
  const keys = [...builtInTexts(language).keys()];
  const ordered = WORDINGS_OF[kind].flatMap((group) => keys.filter((key) => isWithin(key, group)));
  const unique = [...new Set(ordered)].filter((key) => !isFixed(key));
  const withSlots = unique.flatMap((key) => {
    if (key === 'report.salutation') return [key, slotKey(kind, 'opening')];
    return key === 'report.closing' ? [slotKey(kind, 'closing'), key] : [key];
  });
  return withSlots.flatMap((key) => wordingOf(language, key) ?? []);
}

/** Every key a letter of this kind may take its words from. */
export const keysOf = (kind: DocumentKind, language: LetterLanguage): ReadonlySet<string> =>
  new Set(wordingsOf(kind, language).map(({ key }) => key));
