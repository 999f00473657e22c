import { breaches } from './breaches.ts';
import { calculator } from './calculator.ts';
import { casework } from './casework.ts';
import { common } from './common.ts';
import { complaints } from './complaints.ts';
import { deadlines } from './deadlines.ts';
import { documents } from './documents.ts';
import { ending } from './ending.ts';
import { errors } from './errors.ts';
import { example } from './example.ts';
import { frame } from './frame.ts';
import { history } from './history.ts';
import { lists } from './lists.ts';
import { mail } from './mail.ts';
import { overview } from './overview.ts';
import { papers } from './papers.ts';
import { pictures } from './pictures.ts';
import { reference } from './reference.ts';
import { registers } from './registers/index.ts';
import { reminders } from './reminders.ts';
import { protectedCopy } from './protected-copy.ts';
import { recoverySheet } from './recovery-sheet.ts';
import { requests } from './requests.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { templates } from './templates.ts';
import { vault } from './vault.ts';
import { work } from './work.ts';
import { writing } from './writing.ts';

/** English is the source: every other language has exactly these keys. */
export const en = {
  common,
  frame,
  errors,
  vault,
  example,
  overview,
  registers,
  pictures,
  papers,
  requests,
  deadlines,
  documents,
  protectedCopy,
  recoverySheet,
  history,
  casework,
  ending,
  work,
  writing,
  lists,
  mail,
  complaints,
  breaches,
  reminders,
  settings,
  templates,
  calculator,
  shell,
  reference,
} as const;
