import { createInstance, type FormatterModule, type I18nFormatModule, type TFunction } from 'i18next';
import type { LetterCatalogue } from './en/index.ts';
import type { LetterLanguage } from './languages.ts';
import type { Manner } from './manner.ts';
import { set } from './typography.ts';

/** Words of our own in place of the built-in ones, by key: `letters.question.why`. */
export type OwnWording = Readonly<Record<string, string>>;

/**
 * Words with named variables; a document is no markup, so nothing is escaped. Own wordings are typed by people: no text may
 * refer to another, so what would begin a reference is a character nobody can type.
 */
export function wording(
  language: LetterLanguage,
  catalogue: LetterCatalogue,
  manner: Manner,
  own: OwnWording,
): TFunction<'letters'> {
  const typeset = (text: string) => grownTogether(manner.typeset(text), manner);
  const words = createInstance();
  words.use(formats(manner)).use(plurals(manner));
  void words.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'letters',
    ns: ['letters'],
    resources: { [language]: { letters: set(catalogue, typeset) } },
    interpolation: { escapeValue: false, alwaysFormat: true, nestingPrefix: '\u0000' },
    // Else a wording that was left empty would read as its key.
    ignoreJSONStructure: false,
    initAsync: false,
  });
  for (const [key, text] of Object.entries(own)) words.addResource(language, 'letters', key, typeset(text));
  return words.getFixedT(language, 'letters');
}

/** `il {{date}}` becomes `{{date, il}}`: the word before a date is written with it. */
function grownTogether(text: string, { joined }: Manner): string {
  const before = Object.keys(joined);
  if (before.length === 0) return text;
  return text.replace(new RegExp(`(?<!\\p{L})(${before.join('|')}) \\{\\{date\\}\\}`, 'gu'), '{{date, $1}}');
}

/** Numbers in the language's figures; a date with the word before it, as the language asks. */
const formats = ({ number, joined }: Manner): FormatterModule => ({
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, name) => {
    if (typeof value === 'number') return number(value);
    if (typeof value !== 'string') return '';
    return name === undefined ? value : (joined[name]?.(value) ?? value);
  },
});

type Plurals = I18nFormatModule & {
  readonly addLookupKeys: (keys: string[], key: string, code: string, ns: string, values: unknown) => void;
};

/** `entries_few`: the form of the count by the language's own rule; the last key is looked up first. */
const plurals = ({ plural }: Manner): Plurals => ({
  type: 'i18nFormat',
  addLookupKeys: (keys, key, _code, _ns, values) => {
    if (typeof values !== 'object' || values === null || !('count' in values)) return;
    if (typeof values.count === 'number') keys.push(`${key}_other`, `${key}_${plural(values.count)}`);
  },
});

/** The variables of a wording by name. */
export const variablesOf = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].flatMap(([, name]) => name ?? []);
