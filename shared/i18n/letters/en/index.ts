import { access, portability } from './access.ts';
import { grounds } from './grounds.ts';
import { letters } from './letters.ts';
import { mail } from './mail.ts';
import { basis, law, mechanism } from './register.ts';
import { report } from './report.ts';

/** What people receive. English is the source: every other language has exactly these keys. */
export const en = { report, access, portability, letters, mail, grounds, law, basis, mechanism } as const;

/** The same keys, in any words. */
export type LetterCatalogue = Same<typeof en>;
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
