import { z } from 'zod';
import { ART28_CLAUSE_IDS } from '../../../reference/processor-clauses.ts';
import { Country, Email, line, OptionalDate, text } from '../../primitives.ts';
import { ids, Review, Tags } from './parts.ts';

export const CLAUSE_STATES = ['present', 'absent', 'unclear'] as const;

/** What the contract says on one point of Art. 28(3), where it says so, who read it and when. */
const Clause = z.strictObject({
  state: z.enum(CLAUSE_STATES),
  page: text(60),
  reviewer: text(200),
  on: OptionalDate,
});

/** Proof of sufficient guarantees: Art. 28(1) and (5). */
const Certificate = z.strictObject({
  name: line(200),
  issuer: text(200),
  number: text(100),
  scope: text(500),
  issuedOn: OptionalDate,
  expiresOn: OptionalDate,
});

/** A processor or sub-processor: Art. 28. */
export const ProcessorFields = z.strictObject({
  name: line(200),
  /** False when only a category is known ("payment gateway provider"): a finding. */
  identified: z.boolean(),
  country: z.union([Country, z.literal('')]),
  /** Where it processes, where that is not only its own country. */
  processingCountries: z.array(Country).max(60),
  address: text(500),
  contact: text(300),
  email: Email,
  /** Its data protection officer and its representative in the Union, with how to reach them. */
  officer: text(500),
  representative: text(500),
  role: z.enum(['processor', 'sub-processor', 'undetermined']),
  /** The processors that engage it: Art. 28(4). */
  parentIds: ids,
  services: text(2000),
  contract: z.strictObject({
    state: z.enum(['signed', 'missing', 'draft', 'unknown']),
    signedOn: OptionalDate,
    startsOn: OptionalDate,
    expiresOn: OptionalDate,
    noticeDays: z.int().min(0).max(3650).nullable(),
    reference: text(300),
  }),
  clauses: z.record(z.enum(ART28_CLAUSE_IDS), Clause),
  /** Art. 28(2): whether it may engage others, and how changes are told. */
  authorisation: z.strictObject({
    kind: z.enum(['none', 'specific', 'general', 'unclear']),
    objectionDays: z.int().min(0).max(365).nullable(),
    notes: text(1000),
  }),
  certificates: z.array(Certificate).max(40),
  risk: z.strictObject({ level: z.enum(['not-assessed', 'low', 'medium', 'high']), reasons: text(2000) }),
  owner: text(200),
  review: Review,
  tags: Tags,
  notes: text(8000),
});
export type ProcessorFields = z.infer<typeof ProcessorFields>;
