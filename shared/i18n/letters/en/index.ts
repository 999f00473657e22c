import { access, portabilityPackage } from './access.ts';
import { acknowledgement } from './acknowledgement.ts';
import { breachNotice } from './breach-notice.ts';
import { complaintReceipt } from './complaint-receipt.ts';
import { grounds } from './grounds.ts';
import { letters } from './letters.ts';
import { lifting } from './lifting.ts';
import { outcome } from './outcome.ts';
import { portability } from './portability.ts';
import { recipient } from './recipient.ts';
import { mail } from './mail.ts';
import { basis, law, mechanism } from './register.ts';
import { report } from './report.ts';

/** What people receive. English is the source: every other language has exactly these keys. */
export const en = {
  access,
  acknowledgement,
  basis,
  breachNotice,
  complaintReceipt,
  grounds,
  law,
  letters,
  lifting,
  mail,
  mechanism,
  outcome,
  portability,
  portabilityPackage,
  recipient,
  report,
} as const;

/**
 * The same keys, in any words: one that is missing, or one too many, does not compile. A language that counts in more
 * forms than English may give them beside `_one` and `_other`.
 */
export type LetterCatalogue = Same<typeof en>;
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> } & {
  readonly [K in keyof T as K extends `${infer Stem}_other` ? `${Stem}_${'two' | 'few' | 'many'}` : never]?: string;
};
