import { grounds } from './grounds.ts';
import { letters } from './letters.ts';
import { basis, law, mechanism } from './register.ts';
import { report } from './report.ts';

/** What people receive. English is the source: every other language has exactly these keys. */
export const en = { report, letters, grounds, law, basis, mechanism } as const;

/**
 * The same keys, in any words: one that is missing, or one too many, does not compile. A language that counts in more
 * forms than English may give them beside `_one` and `_other`.
 */
export type LetterCatalogue = Same<typeof en>;
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> } & {
  readonly [K in keyof T as K extends `${infer Stem}_other` ? `${Stem}_${'two' | 'few' | 'many'}` : never]?: string;
};
