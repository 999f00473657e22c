import { attachments } from './attachments.ts';
import { breaches } from './breaches.ts';
import { calendars, caseworkSettings } from './calendars.ts';
import { caseSteps } from './case-steps.ts';
import { complaints } from './complaints.ts';
import { dependents } from './dependents.ts';
import { documents } from './documents.ts';
import { drafts } from './drafts.ts';
import { explanations } from './explanations.ts';
import { changes, exchange, journal, search } from './evidence.ts';
import { history } from './history.ts';
import { letterheads } from './letterheads.ts';
import { letterTemplates } from './letter-templates.ts';
import { letters } from './letters.ts';
import { bulk } from './lists/bulk.ts';
import { views } from './lists/views.ts';
import { mail } from './mail.ts';
import { channels, establishments, organisation } from './organisation.ts';
import { noticeCoverage } from './notice-coverage.ts';
import { overview } from './overview.ts';
import { papers } from './papers.ts';
import {
  activities,
  consents,
  cookies,
  findings,
  measures,
  notices,
  processors,
  referenceDocuments,
  systems,
  transfers,
} from './registers/index.ts';
import { reminders } from './reminders.ts';
import { requests } from './requests.ts';
import { suppression } from './suppression.ts';
import { vault } from './vault.ts';
import { vocabularies } from './vocabularies.ts';

/** Everything about the vault's content: served by the core, whoever carries it. */
export const coreContract = {
  vault,
  organisation,
  establishments,
  channels,
  activities,
  processors,
  transfers,
  systems,
  measures,
  notices,
  cookies,
  consents,
  referenceDocuments,
  findings,
  attachments,
  vocabularies,
  views,
  bulk,
  drafts,
  requests: { ...requests, ...caseSteps },
  calendars,
  caseworkSettings,
  suppression,
  mail,
  complaints,
  breaches,
  reminders,
  documents,
  letterTemplates,
  letterheads,
  letters,
  explanations,
  papers,
  dependents,
  journal,
  history,
  noticeCoverage,
  overview,
  search,
  exchange,
  changes,
};
export type CoreContract = typeof coreContract;
