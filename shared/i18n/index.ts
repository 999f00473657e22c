import { createInstance, type TFunction } from 'i18next';
import { en } from './en/index.ts';
import type { en as letters } from './letters/en/index.ts';

declare module 'i18next' {
  // Declaration merging is the one thing an interface is needed for: it makes every key typed.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface CustomTypeOptions {
    defaultNS: 'words';
    /** `words`: what the app says; `letters`: what people receive. */
    resources: { words: typeof en; letters: typeof letters };
  }
}

export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

export type Translate = TFunction;

/** What the app says, in the page and in the core; what people receive is in `letters/`. */
export function createWords(locale: Locale) {
  const words = createInstance();
  void words.init({
    lng: locale,
    fallbackLng: 'en',
    defaultNS: 'words',
    ns: ['words'],
    resources: { en: { words: en } },
    // The page renders text, never markup; PDF text is not markup either.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return words;
}

/** Whether a key that crossed a border is one of ours. */
export function isMessageKey(key: string): boolean {
  let node: unknown = en;
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return false;
    node = Reflect.get(node, part);
  }
  return typeof node === 'string';
}

/** Words for a key known only at run time; one we do not know is never shown raw. */
export function wordsFor(
  t: Translate,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
  otherwise = 'errors.unavailable',
): string {
  const known = isMessageKey(key) || isMessageKey(`${key}_other`) ? key : otherwise;
  // Typed keys end here: the catalogue was asked whether it has this one.
  return t(known as 'errors.unavailable', params);
}
