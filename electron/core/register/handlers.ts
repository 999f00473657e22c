import type { Os } from '../os.ts';
import { assertMovesNothing } from '../requests/calendar/foresight.ts';
import type { Store } from '../store/unit-of-work.ts';
import {
  ACTIVITY,
  CHANNEL,
  CONSENT,
  COOKIE,
  ESTABLISHMENT,
  FINDING,
  type Kind,
  MEASURE,
  NOTICE,
  ORGANISATION,
  PROCESSOR,
  REFERENCE_DOCUMENT,
  SYSTEM,
  TRANSFER,
} from './kinds.ts';
import { listing } from './listing/listing.ts';
import { recordsOf } from './records.ts';
import { pastRecordsOf } from '../history/as-of.ts';

/** A register as it is, and as it was. */
const registerOf = <Fields extends { readonly name: string }>(kind: Kind<Fields>, store: () => Store) => ({
  ...recordsOf(kind, store),
  ...pastRecordsOf(kind, store),
});

/** Every register answers the same seven calls, and those with a list of any length three more; each line here is one of them bound to its kind. */
export function registerHandlers(os: Os, store: () => Store) {
  const organisation = registerOf(ORGANISATION, store);
  const establishments = registerOf(ESTABLISHMENT, store);
  const channels = registerOf(CHANNEL, store);
  const activities = registerOf(ACTIVITY, store);
  const processors = registerOf(PROCESSOR, store);
  const transfers = registerOf(TRANSFER, store);
  const systems = registerOf(SYSTEM, store);
  const measures = registerOf(MEASURE, store);
  const notices = registerOf(NOTICE, store);
  const cookies = registerOf(COOKIE, store);
  const consents = registerOf(CONSENT, store);
  const referenceDocuments = registerOf(REFERENCE_DOCUMENT, store);
  const findings = registerOf(FINDING, store);
  return {
    organisation: {
      list: os.organisation.list.handler(({ input }) => organisation.list(input)),
      get: os.organisation.get.handler(({ input }) => organisation.get(input)),
      create: os.organisation.create.handler(({ input }) => organisation.create(input)),
      update: os.organisation.update.handler(({ input }) => organisation.update(input)),
      archive: os.organisation.archive.handler(({ input }) => organisation.archive(input)),
      listOn: os.organisation.listOn.handler(({ input }) => organisation.listOn(input)),
      getAt: os.organisation.getAt.handler(({ input }) => organisation.getAt(input)),
    },
    establishments: {
      list: os.establishments.list.handler(({ input }) => establishments.list(input)),
      get: os.establishments.get.handler(({ input }) => establishments.get(input)),
      create: os.establishments.create.handler(({ input }) => establishments.create(input)),
      update: os.establishments.update.handler(({ input }) => {
        assertMovesNothing(store(), { ...input.fields, id: input.id });
        return establishments.update(input);
      }),
      archive: os.establishments.archive.handler(({ input }) => establishments.archive(input)),
      listOn: os.establishments.listOn.handler(({ input }) => establishments.listOn(input)),
      getAt: os.establishments.getAt.handler(({ input }) => establishments.getAt(input)),
    },
    channels: {
      list: os.channels.list.handler(({ input }) => channels.list(input)),
      get: os.channels.get.handler(({ input }) => channels.get(input)),
      create: os.channels.create.handler(({ input }) => channels.create(input)),
      update: os.channels.update.handler(({ input }) => channels.update(input)),
      archive: os.channels.archive.handler(({ input }) => channels.archive(input)),
      listOn: os.channels.listOn.handler(({ input }) => channels.listOn(input)),
      getAt: os.channels.getAt.handler(({ input }) => channels.getAt(input)),
    },
    activities: {
      query: os.activities.query.handler(({ input }) => listing(ACTIVITY, store()).query(input)),
      keys: os.activities.keys.handler(({ input }) => listing(ACTIVITY, store()).keys(input)),
      values: os.activities.values.handler(({ input }) => listing(ACTIVITY, store()).values(input)),
      list: os.activities.list.handler(({ input }) => activities.list(input)),
      get: os.activities.get.handler(({ input }) => activities.get(input)),
      create: os.activities.create.handler(({ input }) => activities.create(input)),
      update: os.activities.update.handler(({ input }) => activities.update(input)),
      archive: os.activities.archive.handler(({ input }) => activities.archive(input)),
      listOn: os.activities.listOn.handler(({ input }) => activities.listOn(input)),
      getAt: os.activities.getAt.handler(({ input }) => activities.getAt(input)),
    },
    processors: {
      query: os.processors.query.handler(({ input }) => listing(PROCESSOR, store()).query(input)),
      keys: os.processors.keys.handler(({ input }) => listing(PROCESSOR, store()).keys(input)),
      values: os.processors.values.handler(({ input }) => listing(PROCESSOR, store()).values(input)),
      list: os.processors.list.handler(({ input }) => processors.list(input)),
      get: os.processors.get.handler(({ input }) => processors.get(input)),
      create: os.processors.create.handler(({ input }) => processors.create(input)),
      update: os.processors.update.handler(({ input }) => processors.update(input)),
      archive: os.processors.archive.handler(({ input }) => processors.archive(input)),
      listOn: os.processors.listOn.handler(({ input }) => processors.listOn(input)),
      getAt: os.processors.getAt.handler(({ input }) => processors.getAt(input)),
    },
    transfers: {
      query: os.transfers.query.handler(({ input }) => listing(TRANSFER, store()).query(input)),
      keys: os.transfers.keys.handler(({ input }) => listing(TRANSFER, store()).keys(input)),
      values: os.transfers.values.handler(({ input }) => listing(TRANSFER, store()).values(input)),
      list: os.transfers.list.handler(({ input }) => transfers.list(input)),
      get: os.transfers.get.handler(({ input }) => transfers.get(input)),
      create: os.transfers.create.handler(({ input }) => transfers.create(input)),
      update: os.transfers.update.handler(({ input }) => transfers.update(input)),
      archive: os.transfers.archive.handler(({ input }) => transfers.archive(input)),
      listOn: os.transfers.listOn.handler(({ input }) => transfers.listOn(input)),
      getAt: os.transfers.getAt.handler(({ input }) => transfers.getAt(input)),
    },
    systems: {
      query: os.systems.query.handler(({ input }) => listing(SYSTEM, store()).query(input)),
      keys: os.systems.keys.handler(({ input }) => listing(SYSTEM, store()).keys(input)),
      values: os.systems.values.handler(({ input }) => listing(SYSTEM, store()).values(input)),
      list: os.systems.list.handler(({ input }) => systems.list(input)),
      get: os.systems.get.handler(({ input }) => systems.get(input)),
      create: os.systems.create.handler(({ input }) => systems.create(input)),
      update: os.systems.update.handler(({ input }) => systems.update(input)),
      archive: os.systems.archive.handler(({ input }) => systems.archive(input)),
      listOn: os.systems.listOn.handler(({ input }) => systems.listOn(input)),
      getAt: os.systems.getAt.handler(({ input }) => systems.getAt(input)),
    },
    measures: {
      query: os.measures.query.handler(({ input }) => listing(MEASURE, store()).query(input)),
      keys: os.measures.keys.handler(({ input }) => listing(MEASURE, store()).keys(input)),
      values: os.measures.values.handler(({ input }) => listing(MEASURE, store()).values(input)),
      list: os.measures.list.handler(({ input }) => measures.list(input)),
      get: os.measures.get.handler(({ input }) => measures.get(input)),
      create: os.measures.create.handler(({ input }) => measures.create(input)),
      update: os.measures.update.handler(({ input }) => measures.update(input)),
      archive: os.measures.archive.handler(({ input }) => measures.archive(input)),
      listOn: os.measures.listOn.handler(({ input }) => measures.listOn(input)),
      getAt: os.measures.getAt.handler(({ input }) => measures.getAt(input)),
    },
    notices: {
      query: os.notices.query.handler(({ input }) => listing(NOTICE, store()).query(input)),
      keys: os.notices.keys.handler(({ input }) => listing(NOTICE, store()).keys(input)),
      values: os.notices.values.handler(({ input }) => listing(NOTICE, store()).values(input)),
      list: os.notices.list.handler(({ input }) => notices.list(input)),
      get: os.notices.get.handler(({ input }) => notices.get(input)),
      create: os.notices.create.handler(({ input }) => notices.create(input)),
      update: os.notices.update.handler(({ input }) => notices.update(input)),
      archive: os.notices.archive.handler(({ input }) => notices.archive(input)),
      listOn: os.notices.listOn.handler(({ input }) => notices.listOn(input)),
      getAt: os.notices.getAt.handler(({ input }) => notices.getAt(input)),
    },
    cookies: {
      query: os.cookies.query.handler(({ input }) => listing(COOKIE, store()).query(input)),
      keys: os.cookies.keys.handler(({ input }) => listing(COOKIE, store()).keys(input)),
      values: os.cookies.values.handler(({ input }) => listing(COOKIE, store()).values(input)),
      list: os.cookies.list.handler(({ input }) => cookies.list(input)),
      get: os.cookies.get.handler(({ input }) => cookies.get(input)),
      create: os.cookies.create.handler(({ input }) => cookies.create(input)),
      update: os.cookies.update.handler(({ input }) => cookies.update(input)),
      archive: os.cookies.archive.handler(({ input }) => cookies.archive(input)),
      listOn: os.cookies.listOn.handler(({ input }) => cookies.listOn(input)),
      getAt: os.cookies.getAt.handler(({ input }) => cookies.getAt(input)),
    },
    consents: {
      query: os.consents.query.handler(({ input }) => listing(CONSENT, store()).query(input)),
      keys: os.consents.keys.handler(({ input }) => listing(CONSENT, store()).keys(input)),
      values: os.consents.values.handler(({ input }) => listing(CONSENT, store()).values(input)),
      list: os.consents.list.handler(({ input }) => consents.list(input)),
      get: os.consents.get.handler(({ input }) => consents.get(input)),
      create: os.consents.create.handler(({ input }) => consents.create(input)),
      update: os.consents.update.handler(({ input }) => consents.update(input)),
      archive: os.consents.archive.handler(({ input }) => consents.archive(input)),
      listOn: os.consents.listOn.handler(({ input }) => consents.listOn(input)),
      getAt: os.consents.getAt.handler(({ input }) => consents.getAt(input)),
    },
    referenceDocuments: {
      query: os.referenceDocuments.query.handler(({ input }) => listing(REFERENCE_DOCUMENT, store()).query(input)),
      keys: os.referenceDocuments.keys.handler(({ input }) => listing(REFERENCE_DOCUMENT, store()).keys(input)),
      values: os.referenceDocuments.values.handler(({ input }) => listing(REFERENCE_DOCUMENT, store()).values(input)),
      list: os.referenceDocuments.list.handler(({ input }) => referenceDocuments.list(input)),
      get: os.referenceDocuments.get.handler(({ input }) => referenceDocuments.get(input)),
      create: os.referenceDocuments.create.handler(({ input }) => referenceDocuments.create(input)),
      update: os.referenceDocuments.update.handler(({ input }) => referenceDocuments.update(input)),
      archive: os.referenceDocuments.archive.handler(({ input }) => referenceDocuments.archive(input)),
      listOn: os.referenceDocuments.listOn.handler(({ input }) => referenceDocuments.listOn(input)),
      getAt: os.referenceDocuments.getAt.handler(({ input }) => referenceDocuments.getAt(input)),
    },
    findings: {
      query: os.findings.query.handler(({ input }) => listing(FINDING, store()).query(input)),
      keys: os.findings.keys.handler(({ input }) => listing(FINDING, store()).keys(input)),
      values: os.findings.values.handler(({ input }) => listing(FINDING, store()).values(input)),
      list: os.findings.list.handler(({ input }) => findings.list(input)),
      get: os.findings.get.handler(({ input }) => findings.get(input)),
      create: os.findings.create.handler(({ input }) => findings.create(input)),
      update: os.findings.update.handler(({ input }) => findings.update(input)),
      archive: os.findings.archive.handler(({ input }) => findings.archive(input)),
      listOn: os.findings.listOn.handler(({ input }) => findings.listOn(input)),
      getAt: os.findings.getAt.handler(({ input }) => findings.getAt(input)),
    },
  };
}
