import type { BreachFacts, LocalMoment } from '../../shared/contract/core/breaches.ts';
import type { ComplaintIntake } from '../../shared/contract/core/complaints.ts';
import type {
  ChannelFields,
  EstablishmentFields,
  OrganisationFields,
} from '../../shared/contract/core/organisation.ts';
import type {
  ActivityFields,
  ConsentFields,
  CookieFields,
  FindingFields,
  MeasureFields,
  NoticeFields,
  ProcessorFields,
  ReferenceDocumentFields,
  SystemFields,
  TransferFields,
} from '../../shared/contract/core/registers/index.ts';
import type { Intake, Person, Receipts } from '../../shared/contract/core/requests.ts';
import { Id } from '../../shared/contract/primitives.ts';
import {
  BLANK_ACTIVITY,
  BLANK_CONSENT,
  BLANK_COOKIE,
  BLANK_DATA_CATEGORY,
  BLANK_FINDING,
  BLANK_MEASURE,
  BLANK_NOTICE,
  BLANK_PROCESSOR,
  BLANK_PURPOSE,
  BLANK_RECIPIENT,
  BLANK_SYSTEM,
  BLANK_TRANSFER,
} from '../../shared/domain/registers/blank.ts';
import type { Client } from './harness.ts';

export const organisationFields: OrganisationFields = {
  name: 'Heron Ltd',
  legalForm: 'Ltd',
  registrationNumber: 'C 00000',
  law: 'GDPR, Cap. 586',
  website: 'heron.example',
  email: 'privacy@heron.example',
  dpo: { name: 'Dolores Peri', email: 'dpo@heron.example', phone: '', address: '' },
  phone: '',
  representative: { name: '', email: '', phone: '', address: '' },
  leadAuthority: 'MT',
  notes: '',
};

export const malta: EstablishmentFields = {
  name: 'Heron Ltd, Malta',
  tradingName: 'Heron',
  addressLines: ['1 Harbour Street', 'Valletta'],
  country: 'MT',
  main: true,
  law: 'EU_GDPR',
  holidayRegion: 'MT',
  timezone: 'Europe/Malta',
  authority: 'MT',
  role: '',
  notes: '',
};

export const london: EstablishmentFields = {
  ...malta,
  name: 'Heron Ltd, London',
  addressLines: ['2 Wharf Road', 'London'],
  country: 'GB',
  main: false,
  law: 'UK_GDPR',
  holidayRegion: 'GB-ENG',
  timezone: 'Europe/London',
  authority: 'GB',
};

export const channelFields: ChannelFields = {
  name: 'Mailbox',
  kind: 'email',
  address: 'privacy@heron.example',
  uses: ['requests'],
  establishmentIds: [],
  notes: '',
};

export const activityFields: ActivityFields = {
  ...BLANK_ACTIVITY,
  name: 'Orders',
  role: 'controller',
  status: 'active',
  description: '',
  purposes: [{ ...BLANK_PURPOSE, text: 'to deliver what was ordered', basis: 'contract' }],
  subjectCategories: ['customers'],
  dataCategories: [
    { ...BLANK_DATA_CATEGORY, name: 'Contact data', items: ['name', 'address'], retention: 'ten years' },
  ],
  sources: [{ name: 'the person', kind: 'data-subject', notes: '' }],
  recipients: [
    { ...BLANK_RECIPIENT, name: 'Parcel Carrier Ltd', kind: 'controller', country: 'MT', purpose: 'delivery' },
  ],
  processorIds: [],
  measureIds: [],
  automatedDecision: { exists: 'no', logic: '', consequences: '' },
  department: 'Sales',
  owner: '',
  notes: '',
};

const PRESENT = { state: 'present', page: '4', reviewer: 'Dolores Peri', on: '2024-02-29' } as const;

export const processorFields: ProcessorFields = {
  ...BLANK_PROCESSOR,
  name: 'Cloud Host GmbH',
  identified: true,
  country: 'DE',
  address: '',
  contact: '',
  email: '',
  role: 'processor',
  parentIds: [],
  services: 'hosting',
  contract: { ...BLANK_PROCESSOR.contract, state: 'signed', signedOn: '2024-02-29' },
  clauses: {
    subject: PRESENT,
    a: PRESENT,
    b: PRESENT,
    c: PRESENT,
    d: PRESENT,
    e: PRESENT,
    f: PRESENT,
    g: { ...PRESENT, state: 'unclear' },
    h: { ...PRESENT, state: 'absent' },
  },
  notes: '',
};

export const transferFields: TransferFields = {
  ...BLANK_TRANSFER,
  name: 'Support desk overseas',
  activityIds: [],
  exporter: 'Heron Ltd',
  processorIds: [],
  importer: 'Desk Inc',
  country: 'US',
  onwardCountries: [],
  mechanism: 'scc',
  mechanismReference: 'Module two',
  assessment: { state: 'done', doneOn: '2026-01-15', reference: '', result: '' },
  supplementaryMeasures: '',
  nextReview: '',
  notes: '',
};

export const systemFields: SystemFields = { ...BLANK_SYSTEM, name: 'Order desk', country: 'MT', owner: 'Olga Order' };

export const measureFields: MeasureFields = {
  ...BLANK_MEASURE,
  name: 'Encryption at rest',
  kind: 'technical',
  description: '',
  notes: '',
};

export const noticeFields: NoticeFields = {
  ...BLANK_NOTICE,
  name: 'Privacy notice',
  kind: 'privacy',
  publishedOn: '2026-01-01',
  archivedCopy: { takenOn: '', source: '', sha256: '' },
  url: '',
  language: 'en',
  statements: [],
  notes: '',
};

export const cookieFields: CookieFields = {
  ...BLANK_COOKIE,
  name: 'session',
  kind: 'strictly-necessary',
  purpose: '',
  provider: '',
  lifetime: '',
  consentNeeded: 'no',
  control: '',
  activityIds: [],
  notes: '',
};

export const consentFields: ConsentFields = {
  ...BLANK_CONSENT,
  name: 'Newsletter',
  kind: 'consent',
  scope: '',
  captured: '',
  withdrawal: '',
  valid: 'yes',
  activityIds: [],
  notes: '',
};

export const referenceDocumentFields: ReferenceDocumentFields = {
  name: 'Data Protection Act',
  kind: 'law',
  url: '',
  version: '',
  notes: '',
};

export const findingFields: FindingFields = {
  ...BLANK_FINDING,
  name: 'No contract with the host',
  description: '',
  article: 'Art. 28(3)',
  severity: 'high',
  state: 'open',
  owner: '',
  dueOn: '',
  recordIds: [],
  resolution: '',
};

export const person: Person = {
  name: 'Renata Sample',
  addressLines: ['3 Hill Lane', 'Mdina'],
  country: 'MT',
  email: 'renata.sample@example.org',
  phone: '',
  reference: '',
};

export const receivedOn = (day: string): Receipts => ({
  firstReached: { on: '', where: '' },
  reachedUs: { on: day, at: '' },
  knownToDpo: '',
  override: { on: '', reason: '' },
});

export const intakeAt = (establishmentId: Id, day: string): Intake => ({
  channel: 'email',
  channelDetail: '',
  takenBy: '',
  spokenWords: '',
  receipts: receivedOn(day),
  requester: person,
  dataSubject: null,
  authority: { kind: 'own-request', state: 'not-needed', askedOn: '', seenOn: '', seenBy: '', notes: '' },
  identity: { state: 'no-doubt', reason: '', on: '', method: '' },
  answer: { channel: 'email', language: 'en', formatNeeds: '' },
  words: 'Please tell me what you hold about me.',
  establishmentId,
  laws: ['EU_GDPR'],
  lawReason: 'The office in Malta answers.',
  activityIds: [],
  notes: '',
});

export const complaintIntakeAt = (establishmentId: Id, day: string): ComplaintIntake => ({
  channel: 'email',
  channelDetail: '',
  receivedOn: day,
  complainant: { ...person, country: 'GB' },
  subject: 'My request was not answered',
  words: 'You never answered me.',
  establishmentId,
  requestId: null,
  activityIds: [],
  handler: '',
  notes: '',
});

export const moment: LocalMoment = { local: '2026-11-16T09:17', timezone: 'Europe/Malta' };

/** As much as is known in the first minute. */
export const breachFactsAt = (establishmentId: Id): BreachFacts => ({
  name: 'Lost laptop',
  role: 'controller',
  establishmentId,
  laws: ['EU_GDPR'],
  aware: moment,
  detected: '',
  happened: '',
  reportedBy: '',
  nature: [],
  causes: [],
  description: '',
  people: { approximate: null, categories: [] },
  records: { approximate: null, categories: [] },
  consequences: '',
  measuresTaken: '',
  measuresProposed: '',
  risk: { level: 'not-assessed', reasons: '' },
  activityIds: [],
  processorIds: [],
  lessons: '',
  notes: '',
});

export const NOBODY = Id.parse('00000000-0000-4000-8000-000000000000');

export async function addEstablishment(client: Client, fields: EstablishmentFields = malta): Promise<Id> {
  return (await client.establishments.create({ fields })).id;
}
