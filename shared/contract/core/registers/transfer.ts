import { z } from 'zod';
import { ADEQUACY_DECISION_IDS } from '../../../reference/adequacy.ts';
import { ART49_GROUNDS, SCC_MODULES, SCC_VERSIONS } from '../../../reference/transfer-clauses.ts';
import { TRANSFER_MECHANISMS } from '../../../reference/transfer-mechanisms.ts';
import { Country, line, OptionalDate, text } from '../../primitives.ts';
import { ids, Tags } from './parts.ts';

/** A transfer to a third country or an international organisation: Chapter V, Art. 30(1)(e). */
export const TransferFields = z.strictObject({
  name: line(200),
  activityIds: ids,
  exporter: text(200),
  processorIds: ids,
  importer: text(200),
  importerRole: z.enum(['controller', 'processor', 'sub-processor', 'unclear']),
  /** Whose Chapter V: the lists of adequate countries and the clauses differ. */
  law: z.enum(['EU_GDPR', 'UK_GDPR']),
  /** Empty when the source does not name it: a finding. */
  country: z.union([Country, z.literal('')]),
  onwardCountries: z.array(Country).max(60),
  mechanism: z.enum(TRANSFER_MECHANISMS),
  mechanismReference: text(500),
  /** Art. 45: the decision relied on, and the day its scope was checked for this importer. */
  adequacy: z.strictObject({
    decision: z.union([z.enum(ADEQUACY_DECISION_IDS), z.literal('')]),
    scopeCheckedOn: OptionalDate,
    inScope: z.enum(['yes', 'no', 'unclear']),
    evidence: text(1000),
  }),
  /** Art. 46(2)(c), IDTA or Addendum: which text, which modules, signed when. */
  clauses: z.strictObject({
    version: z.union([z.enum(SCC_VERSIONS), z.literal('')]),
    modules: z.array(z.enum(SCC_MODULES)).max(SCC_MODULES.length),
    signedOn: OptionalDate,
  }),
  /** Art. 47. */
  bindingRules: z.strictObject({ approvedBy: text(200), approvedOn: OptionalDate, reference: text(300) }),
  /** Art. 49: one ground, why its conditions hold, and whom the second subparagraph has told. */
  derogation: z.strictObject({
    ground: z.union([z.enum(ART49_GROUNDS), z.literal('')]),
    conditions: text(2000),
    authorityInformedOn: OptionalDate,
    personsInformedOn: OptionalDate,
  }),
  assessment: z.strictObject({
    state: z.enum(['done', 'missing', 'not-needed', 'unknown']),
    doneOn: OptionalDate,
    reference: text(300),
    result: text(2000),
  }),
  supplementaryMeasures: text(4000),
  nextReview: OptionalDate,
  owner: text(200),
  tags: Tags,
  notes: text(8000),
});
export type TransferFields = z.infer<typeof TransferFields>;
