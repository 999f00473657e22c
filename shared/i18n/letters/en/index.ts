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
  recipient,
  report,
} as const;

/** The same keys, in any words. */
export type LetterCatalogue = Same<typeof en>;
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
