import type { LetterCatalogue } from '../en/index.ts';
import { access, portabilityPackage } from './access.ts';
import { acknowledgement } from './acknowledgement.ts';
import { breachNotice } from './breach-notice.ts';
import { complaintReceipt } from './complaint-receipt.ts';
import { grounds } from './grounds.ts';
import { letters } from './letters.ts';
import { lifting } from './lifting.ts';
import { mail } from './mail.ts';
import { outcome } from './outcome.ts';
import { portability } from './portability.ts';
import { recipient } from './recipient.ts';
import { basis, law, mechanism } from './register.ts';
import { report } from './report.ts';

export const fr: LetterCatalogue = {
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
};
