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

export const DeadlineView = z.strictObject({
  law: z.enum(LAW_IDS),
  due: z.string().nullable(),
  raw: z.string().nullable(),
  /** Without any tolerated suspension: always a date, what lists and reminders use. */
  strict: z.string().nullable(),
  codes: z.array(z.string()),
  steps: z.array(DeadlineStep),
  problem: z.strictObject({ code: z.string() }).optional(),
  lastExtensionNotice: z.string().nullable(),
  lastRefusal: z.string().nullable(),
  calendarVersion: z.string(),
});
export type DeadlineView = z.infer<typeof DeadlineView>;

export const URGENCIES = ['overdue', 'due-today', 'due-soon', 'on-track', 'closed'] as const;

/** The date that governs a line: the earlier where two laws apply. */
export const Due = z.strictObject({
  date: IsoDate,
  law: z.enum(LAW_IDS),
  daysLeft: z.int(),
  urgency: z.enum(URGENCIES),
});
export type Due = z.infer<typeof Due>;
