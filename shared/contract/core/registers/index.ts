import { listedRegister } from '../lists/query.ts';
import { ActivityFields } from './activity.ts';
import { ConsentFields } from './consent.ts';
import { CookieFields } from './cookie.ts';
import { FindingFields } from './finding.ts';
import { MeasureFields } from './measure.ts';
import { NoticeFields } from './notice.ts';
import { ProcessorFields } from './processor.ts';
import { ReferenceDocumentFields } from './reference-document.ts';
import { SystemFields } from './system.ts';
import { TransferFields } from './transfer.ts';

export {
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
};

export const activities = listedRegister(
  'activity',
  ActivityFields,
  ActivityFields.pick({
    name: true,
    role: true,
    status: true,
    department: true,
    owner: true,
    purposes: true,
    review: true,
    tags: true,
  }).strip(),
);
export const processors = listedRegister(
  'processor',
  ProcessorFields,
  ProcessorFields.pick({
    name: true,
    identified: true,
    country: true,
    processingCountries: true,
    parentIds: true,
    role: true,
    services: true,
    contract: true,
    risk: true,
    owner: true,
    review: true,
    tags: true,
  }).strip(),
);
export const transfers = listedRegister(
  'transfer',
  TransferFields,
  TransferFields.pick({
    name: true,
    importer: true,
    country: true,
    mechanism: true,
    assessment: true,
    nextReview: true,
    law: true,
    adequacy: true,
    clauses: true,
    mechanismReference: true,
    bindingRules: true,
    derogation: true,
    owner: true,
    tags: true,
  }).strip(),
);
export const measures = listedRegister('measure', MeasureFields, MeasureFields);
export const notices = listedRegister(
  'notice',
  NoticeFields,
  NoticeFields.pick({
    name: true,
    kind: true,
    edition: true,
    publishedOn: true,
    withdrawnOn: true,
    language: true,
  }).strip(),
);
export const systems = listedRegister('system', SystemFields, SystemFields);
export const cookies = listedRegister('cookie', CookieFields, CookieFields);
export const consents = listedRegister('consent', ConsentFields, ConsentFields);
export const referenceDocuments = listedRegister('document', ReferenceDocumentFields, ReferenceDocumentFields);
export const findings = listedRegister('finding', FindingFields, FindingFields);
