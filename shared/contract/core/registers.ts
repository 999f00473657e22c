import { z } from 'zod';
import { ART28_CLAUSE_IDS } from '../../reference/processor-clauses.ts';
import { LEGAL_BASES } from '../../reference/legal-bases.ts';
import { TRANSFER_MECHANISMS } from '../../reference/transfer-mechanisms.ts';
import { Country, Email, Id, IsoDate, line, text } from '../primitives.ts';
import { register } from './record.ts';

const ids = z.array(Id).max(200);

/** A row of the record of processing activities: Art. 30(1) and (2). */
export const ActivityFields = z.strictObject({
  name: line(200),
  role: z.enum(['controller', 'joint-controller', 'processor']),
  status: z.enum(['draft', 'active', 'under-review', 'ended']),
  description: text(4000),
  /** Art. 30(1)(b), with the Art. 6 basis of each. `undetermined` is allowed and is a finding. */
  purposes: z.array(z.strictObject({ text: line(500), basis: z.enum(LEGAL_BASES), justification: text(2000) })).max(40),
  /** Art. 30(1)(c). */
  subjectCategories: z.array(line(200)).max(40),
  /** Art. 30(1)(c) and (f): data, whether special, where they come from, how long they are kept. */
  dataCategories: z
    .array(
      z.strictObject({
        name: line(200),
        items: z.array(line(200)).max(60),
        special: z.boolean(),
        source: text(300),
        retention: text(500),
      }),
    )
    .max(60),
  /** Where data come from when not from the person: Art. 15(1)(g). */
  sources: z
    .array(
      z.strictObject({
        name: line(300),
        kind: z.enum(['data-subject', 'automatic', 'own-services', 'third-party']),
        notes: text(1000),
      }),
    )
    .max(40),
  /** Art. 30(1)(d). `named` tells a recipient from a mere category (C-154/21). */
  recipients: z
    .array(
      z.strictObject({
        name: line(300),
        kind: z.enum(['internal', 'processor', 'controller', 'authority', 'public', 'other']),
        named: z.boolean(),
        country: z.union([Country, z.literal('')]),
        purpose: text(1000),
      }),
    )
    .max(60),
  processorIds: ids,
  measureIds: ids,
  automatedDecision: z.strictObject({
    exists: z.enum(['no', 'yes', 'unclear']),
    logic: text(2000),
    consequences: text(2000),
  }),
  department: text(200),
  owner: text(200),
  notes: text(8000),
});
export type ActivityFields = z.infer<typeof ActivityFields>;

/** A processor or sub-processor: Art. 28. */
export const ProcessorFields = z.strictObject({
  name: line(200),
  /** False when only a category is known ("payment gateway provider"): a finding. */
  identified: z.boolean(),
  country: z.union([Country, z.literal('')]),
  address: text(500),
  contact: text(300),
  email: Email,
  role: z.enum(['processor', 'sub-processor', 'undetermined']),
  parentIds: ids,
  services: text(2000),
  contract: z.strictObject({
    state: z.enum(['signed', 'missing', 'draft', 'unknown']),
    signedOn: z.union([IsoDate, z.literal('')]),
    expiresOn: z.union([IsoDate, z.literal('')]),
    reference: text(300),
  }),
  /** Art. 28(3): one answer a clause. */
  clauses: z.record(z.enum(ART28_CLAUSE_IDS), z.enum(['present', 'absent', 'unclear'])),
  notes: text(8000),
});
export type ProcessorFields = z.infer<typeof ProcessorFields>;

/** A transfer to a third country or an international organisation: Chapter V, Art. 30(1)(e). */
export const TransferFields = z.strictObject({
  name: line(200),
  activityIds: ids,
  exporter: text(200),
  processorIds: ids,
  importer: text(200),
  /** Empty when the source does not name it: a finding. */
  country: z.union([Country, z.literal('')]),
  onwardCountries: z.array(Country).max(60),
  mechanism: z.enum(TRANSFER_MECHANISMS),
  mechanismReference: text(500),
  assessment: z.strictObject({
    state: z.enum(['done', 'missing', 'not-needed', 'unknown']),
    doneOn: z.union([IsoDate, z.literal('')]),
    result: text(2000),
  }),
  supplementaryMeasures: text(4000),
  nextReview: z.union([IsoDate, z.literal('')]),
  notes: text(8000),
});
export type TransferFields = z.infer<typeof TransferFields>;

/** A technical or organisational measure: Art. 32(1), Art. 30(1)(g). */
export const MeasureFields = z.strictObject({
  name: line(200),
  kind: z.enum(['technical', 'organisational']),
  description: text(4000),
  notes: text(4000),
});
export type MeasureFields = z.infer<typeof MeasureFields>;

/** One published version of a privacy or cookie notice; each statement names the records that carry it. */
export const NoticeFields = z.strictObject({
  name: line(200),
  kind: z.enum(['privacy', 'cookie', 'employee', 'other']),
  publishedOn: z.union([IsoDate, z.literal('')]),
  archivedCopy: z.strictObject({
    takenOn: z.union([IsoDate, z.literal('')]),
    source: text(500),
    sha256: z.union([z.string().regex(/^[0-9a-f]{64}$/), z.literal('')]),
  }),
  url: text(500),
  language: text(20),
  statements: z
    .array(
      z.strictObject({
        number: z.int().min(1).max(10_000),
        text: line(1000),
        carriedBy: z.array(z.strictObject({ recordId: Id, field: line(200) })).max(40),
        note: text(1000),
      }),
    )
    .max(1000),
  notes: text(8000),
});
export type NoticeFields = z.infer<typeof NoticeFields>;

export const CookieFields = z.strictObject({
  name: line(200),
  kind: z.enum(['strictly-necessary', 'functional', 'statistics', 'marketing', 'unclassified']),
  purpose: text(1000),
  provider: text(200),
  lifetime: text(200),
  consentNeeded: z.enum(['yes', 'no', 'unclear']),
  control: text(1000),
  activityIds: ids,
  notes: text(4000),
});
export type CookieFields = z.infer<typeof CookieFields>;

/** A consent or opt-out as the controller asks for it, with how it is given and taken back: Art. 7. */
export const ConsentFields = z.strictObject({
  name: line(200),
  kind: z.enum(['consent', 'opt-out']),
  scope: text(2000),
  captured: text(1000),
  withdrawal: text(1000),
  valid: z.enum(['yes', 'no', 'unclear']),
  activityIds: ids,
  notes: text(4000),
});
export type ConsentFields = z.infer<typeof ConsentFields>;

/** A document the register refers to: a law, a contract, a linked policy. */
export const ReferenceDocumentFields = z.strictObject({
  name: line(200),
  kind: z.enum(['law', 'policy', 'contract', 'website', 'other']),
  url: text(500),
  version: text(200),
  notes: text(4000),
});
export type ReferenceDocumentFields = z.infer<typeof ReferenceDocumentFields>;

/** Something missing or wrong, with the article it offends. */
export const FindingFields = z.strictObject({
  name: line(300),
  description: text(4000),
  article: text(200),
  severity: z.enum(['high', 'medium', 'low']),
  state: z.enum(['open', 'in-progress', 'done', 'accepted']),
  owner: text(200),
  dueOn: z.union([IsoDate, z.literal('')]),
  recordIds: ids,
  resolution: text(4000),
});
export type FindingFields = z.infer<typeof FindingFields>;

export const activities = register(
  ActivityFields,
  ActivityFields.pick({ name: true, role: true, status: true, department: true, owner: true, purposes: true }).strip(),
);
export const processors = register(
  ProcessorFields,
  ProcessorFields.pick({
    name: true,
    identified: true,
    country: true,
    role: true,
    services: true,
    contract: true,
  }).strip(),
);
export const transfers = register(
  TransferFields,
  TransferFields.pick({
    name: true,
    importer: true,
    country: true,
    mechanism: true,
    assessment: true,
    nextReview: true,
  }).strip(),
);
export const measures = register(MeasureFields, MeasureFields);
export const notices = register(
  NoticeFields,
  NoticeFields.pick({ name: true, kind: true, publishedOn: true, language: true }).strip(),
);
export const cookies = register(CookieFields, CookieFields);
export const consents = register(ConsentFields, ConsentFields);
export const referenceDocuments = register(ReferenceDocumentFields, ReferenceDocumentFields);
export const findings = register(FindingFields, FindingFields);
