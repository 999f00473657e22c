import { documents } from './documents.ts';
import { changes, exchange, journal, overview, search } from './evidence.ts';
import { channels, establishments, organisation } from './organisation.ts';
import {
  activities,
  consents,
  cookies,
  findings,
  measures,
  notices,
  processors,
  referenceDocuments,
  transfers,
} from './registers.ts';
import { requests } from './requests.ts';
import { vault } from './vault.ts';

/** Everything about the vault's content: served by the core, whoever carries it. */
export const coreContract = {
  vault,
  organisation,
  establishments,
  channels,
  activities,
  processors,
  transfers,
  measures,
  notices,
  cookies,
  consents,
  referenceDocuments,
  findings,
  requests,
  documents,
  journal,
  overview,
  search,
  exchange,
  changes,
};
export type CoreContract = typeof coreContract;
