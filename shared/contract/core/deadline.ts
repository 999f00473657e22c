import { z } from 'zod';
import { DEADLINE_RULES } from '../../deadlines/steps.ts';
import { LAW_IDS } from '../../reference/laws.ts';
import { IsoDate } from '../primitives.ts';

const Params = z.record(z.string(), z.union([z.string(), z.number()]));

/** One move of the reckoning: rule, result, citation. The page and the PDF put it into words. */
export const DeadlineStep = z.strictObject({
  rule: z.enum(DEADLINE_RULES),
  date: z.string().optional(),
  from: z.string().optional(),
  params: Params.optional(),
  citation: z.string(),
});
export type DeadlineStep = z.infer<typeof DeadlineStep>;

/** A reckoning of the engine, whatever law or duty it belongs to. */
const Reckoning = z.strictObject({
  due: z.string().nullable(),
  raw: z.string().nullable(),
  /** Without any pause: always a date where the law states a length. */
  strict: z.string().nullable(),
  /**
   * Only where the date rests on a suspension that stands in no text: the later date, null while the question is open,
   * and who tolerates it. The strict date leads.
   */
  tolerated: z.strictObject({ date: z.string().nullable(), by: z.enum(['EDPB', 'ICO']) }).optional(),
  codes: z.array(z.string()),
  steps: z.array(DeadlineStep),
  problem: z.strictObject({ code: z.string() }).optional(),
  lastExtensionNotice: z.string().nullable(),
  lastRefusal: z.string().nullable(),
  calendarVersion: z.string(),
});

export const DeadlineView = Reckoning.extend({
  law: z.enum(LAW_IDS),
  /** The day promised in a notice of extension whose length the law leaves open: it is the date to go by. */
  promised: IsoDate.optional(),
  /** By when receipt is to be confirmed, where the law asks for that before the answer. */
  confirmation: Reckoning.extend({ regime: z.literal('US_CA_CCPA_ACK') }).optional(),
});
export type DeadlineView = z.infer<typeof DeadlineView>;

export const URGENCIES = ['overdue', 'due-today', 'due-soon', 'on-track', 'closed'] as const;

/** The date that governs a line: the earlier where two laws apply. `source` only where it is not the law's own date. */
export const Due = z.strictObject({
  date: IsoDate,
  law: z.enum(LAW_IDS),
  source: z.enum(['contract-clause', 'authority', 'court', 'internal']).optional(),
  daysLeft: z.int(),
  urgency: z.enum(URGENCIES),
});
export type Due = z.infer<typeof Due>;
