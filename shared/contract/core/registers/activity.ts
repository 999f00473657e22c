import { z } from 'zod';
import { ART9_CONDITIONS } from '../../../reference/special-categories.ts';
import { DPIA_CRITERIA } from '../../../reference/dpia-criteria.ts';
import { LEGAL_BASES } from '../../../reference/legal-bases.ts';
import { Country, line, OptionalDate, text } from '../../primitives.ts';
import { ids, Period, Review, Tags } from './parts.ts';

/** Art. 6(1)(f): whether the balancing of interests was done, and where it stands. */
const Balancing = z.strictObject({
  state: z.enum(['not-needed', 'missing', 'done']),
  doneOn: OptionalDate,
  reference: text(300),
  result: text(2000),
});

/** Art. 30(1)(b) with the Art. 6 basis of each; the Art. 9 condition or the Art. 10 law where such data serve it. */
const Purpose = z.strictObject({
  text: line(500),
  /** `undetermined` is allowed and is a finding. */
  basis: z.enum(LEGAL_BASES),
  justification: text(2000),
  balancing: Balancing,
  art9: z.union([z.enum(ART9_CONDITIONS), z.literal('')]),
  /** The law that allows data on criminal convictions: Art. 10. */
  art10: text(500),
});

/** Art. 30(1)(c) and (f): data, whether special or on convictions, where they come from, how long they are kept. */
const DataCategory = z.strictObject({
  name: line(200),
  items: z.array(line(200)).max(60),
  special: z.boolean(),
  criminal: z.boolean(),
  source: text(300),
  /** In words, as people are told; `period` is what can be reckoned with. */
  retention: text(500),
  period: Period,
  deletion: text(300),
});

const Source = z.strictObject({
  name: line(300),
  kind: z.enum(['data-subject', 'automatic', 'own-services', 'third-party']),
  notes: text(1000),
});

/** Art. 30(1)(d). `named` tells a recipient from a mere category (C-154/21); `until` makes a past one of it. */
const Recipient = z.strictObject({
  name: line(300),
  kind: z.enum(['internal', 'processor', 'controller', 'authority', 'public', 'other']),
  named: z.boolean(),
  country: z.union([Country, z.literal('')]),
  purpose: text(1000),
  until: OptionalDate,
});

/** Another controller: one we share the activity with (Art. 26), or one we act for (Art. 30(2)(a)). */
const OtherController = z.strictObject({ name: line(300), contact: text(500), notes: text(2000) });

/** A row of the record of processing activities: Art. 30(1) and (2). */
export const ActivityFields = z.strictObject({
  name: line(200),
  role: z.enum(['controller', 'joint-controller', 'processor']),
  status: z.enum(['draft', 'active', 'under-review', 'ended']),
  description: text(4000),
  /** Art. 26: who decides with us, and the essence of the arrangement in `notes`. */
  jointControllers: z.array(OtherController).max(20),
  /** Art. 30(2)(a): for whom we process; representative and officer in `contact`. */
  onBehalfOf: z.array(OtherController).max(200),
  purposes: z.array(Purpose).max(40),
  /** Art. 30(1)(c). */
  subjectCategories: z.array(line(200)).max(40),
  dataCategories: z.array(DataCategory).max(60),
  /** Where data come from when not from the person: Art. 15(1)(g). */
  sources: z.array(Source).max(40),
  recipients: z.array(Recipient).max(60),
  processorIds: ids,
  systemIds: ids,
  measureIds: ids,
  /** Notices that tell of it as a whole; a statement of a notice names it from the other side. */
  noticeIds: ids,
  automatedDecision: z.strictObject({
    exists: z.enum(['no', 'yes', 'unclear']),
    logic: text(2000),
    consequences: text(2000),
  }),
  /** Art. 35: which criteria apply, what follows, and where the assessment stands. */
  dpia: z.strictObject({
    criteria: z.array(z.enum(DPIA_CRITERIA)).max(DPIA_CRITERIA.length),
    result: z.enum(['not-screened', 'not-required', 'required', 'done']),
    screenedOn: OptionalDate,
    reasons: text(2000),
    reference: text(300),
  }),
  department: text(200),
  owner: text(200),
  review: Review,
  tags: Tags,
  notes: text(8000),
});
export type ActivityFields = z.infer<typeof ActivityFields>;
