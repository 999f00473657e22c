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
} from '../../contract/core/registers/index.ts';

type Row<Rows extends readonly unknown[]> = Rows[number];

const REVIEW = { cycleMonths: 0, lastOn: '', nextOn: '', by: '' } as const;
const CLAUSE = { state: 'unclear', page: '', reviewer: '', on: '' } as const;

/** What a new row begins with, and what an older row that lacks a field is read as. */
export const BLANK_PURPOSE: Row<ActivityFields['purposes']> = {
  text: '',
  basis: 'undetermined',
  justification: '',
  balancing: { state: 'not-needed', doneOn: '', reference: '', result: '' },
  art9: '',
  art10: '',
};
export const BLANK_DATA_CATEGORY: Row<ActivityFields['dataCategories']> = {
  name: '',
  items: [],
  special: false,
  criminal: false,
  source: '',
  retention: '',
  period: { value: null, unit: 'months', trigger: '', reason: '' },
  deletion: '',
};
export const BLANK_SOURCE: Row<ActivityFields['sources']> = { name: '', kind: 'data-subject', notes: '' };
export const BLANK_RECIPIENT: Row<ActivityFields['recipients']> = {
  name: '',
  kind: 'processor',
  named: true,
  country: '',
  purpose: '',
  until: '',
};
export const BLANK_CONTROLLER: Row<ActivityFields['jointControllers']> = { name: '', contact: '', notes: '' };
export const BLANK_CERTIFICATE: Row<ProcessorFields['certificates']> = {
  name: '',
  issuer: '',
  number: '',
  scope: '',
  issuedOn: '',
  expiresOn: '',
};

export const BLANK_ACTIVITY: ActivityFields = {
  name: '',
  role: 'controller',
  status: 'draft',
  description: '',
  jointControllers: [],
  onBehalfOf: [],
  purposes: [],
  subjectCategories: [],
  dataCategories: [],
  sources: [],
  recipients: [],
  processorIds: [],
  systemIds: [],
  measureIds: [],
  noticeIds: [],
  automatedDecision: { exists: 'no', logic: '', consequences: '' },
  dpia: { criteria: [], result: 'not-screened', screenedOn: '', reasons: '', reference: '' },
  department: '',
  owner: '',
  review: REVIEW,
  tags: [],
  notes: '',
};

export const BLANK_PROCESSOR: ProcessorFields = {
  name: '',
  identified: true,
  country: '',
  processingCountries: [],
  address: '',
  contact: '',
  email: '',
  officer: '',
  representative: '',
  role: 'processor',
  parentIds: [],
  services: '',
  contract: { state: 'unknown', signedOn: '', startsOn: '', expiresOn: '', noticeDays: null, reference: '' },
  clauses: {
    subject: CLAUSE,
    a: CLAUSE,
    b: CLAUSE,
    c: CLAUSE,
    d: CLAUSE,
    e: CLAUSE,
    f: CLAUSE,
    g: CLAUSE,
    h: CLAUSE,
  },
  authorisation: { kind: 'unclear', objectionDays: null, notes: '' },
  certificates: [],
  risk: { level: 'not-assessed', reasons: '' },
  owner: '',
  review: REVIEW,
  tags: [],
  notes: '',
};

export const BLANK_TRANSFER: TransferFields = {
  name: '',
  activityIds: [],
  exporter: '',
  processorIds: [],
  importer: '',
  importerRole: 'unclear',
  law: 'EU_GDPR',
  country: '',
  onwardCountries: [],
  mechanism: 'undetermined',
  mechanismReference: '',
  adequacy: { decision: '', scopeCheckedOn: '', inScope: 'unclear', evidence: '' },
  clauses: { version: '', modules: [], signedOn: '' },
  bindingRules: { approvedBy: '', approvedOn: '', reference: '' },
  derogation: { ground: '', conditions: '', authorityInformedOn: '', personsInformedOn: '' },
  assessment: { state: 'unknown', doneOn: '', reference: '', result: '' },
  supplementaryMeasures: '',
  nextReview: '',
  owner: '',
  tags: [],
  notes: '',
};

export const BLANK_SYSTEM: SystemFields = {
  name: '',
  kind: 'application',
  status: 'in-use',
  description: '',
  country: '',
  processorIds: [],
  measureIds: [],
  owner: '',
  department: '',
  tags: [],
  notes: '',
};

export const BLANK_MEASURE: MeasureFields = {
  name: '',
  kind: 'technical',
  state: 'in-place',
  description: '',
  owner: '',
  review: REVIEW,
  tags: [],
  notes: '',
};

export const BLANK_NOTICE: NoticeFields = {
  name: '',
  kind: 'privacy',
  edition: '',
  publishedOn: '',
  withdrawnOn: '',
  replacesId: null,
  archivedCopy: { takenOn: '', source: '', sha256: '' },
  url: '',
  language: 'en',
  statements: [],
  notes: '',
};

export const BLANK_COOKIE: CookieFields = {
  name: '',
  kind: 'unclassified',
  purpose: '',
  provider: '',
  party: 'unclear',
  lifetime: '',
  consentNeeded: 'unclear',
  control: '',
  activityIds: [],
  notes: '',
};

export const BLANK_CONSENT: ConsentFields = {
  name: '',
  kind: 'consent',
  scope: '',
  captured: '',
  evidence: '',
  withdrawal: '',
  valid: 'unclear',
  activityIds: [],
  notes: '',
};

export const BLANK_REFERENCE_DOCUMENT: ReferenceDocumentFields = {
  name: '',
  kind: 'policy',
  url: '',
  version: '',
  notes: '',
};

export const BLANK_FINDING: FindingFields = {
  name: '',
  description: '',
  article: '',
  severity: 'medium',
  state: 'open',
  owner: '',
  dueOn: '',
  recordIds: [],
  rule: '',
  cause: '',
  resolution: '',
};
