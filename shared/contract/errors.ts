import { oc } from '@orpc/contract';
import { z } from 'zod';

/** One refused field: where it stands and why, never what was typed. */
export const Issue = z.strictObject({
  path: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Issue = z.infer<typeof Issue>;

const Reason = z.strictObject({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/**
 * The only errors that cross a process border. No stack, no SQL, no path, no personal data.
 * A `REJECTED` or `UNAVAILABLE` reason is a key of the message catalogue with its parameters.
 */
export const ERRORS = {
  INVALID_INPUT: { status: 422, data: z.strictObject({ issues: z.array(Issue) }) },
  NOT_FOUND: { status: 404 },
  CONFLICT: { status: 409, data: z.strictObject({ version: z.int() }) },
  REJECTED: { status: 409, data: Reason },
  LOCKED: { status: 423 },
  UNAVAILABLE: { status: 503, data: Reason },
  INTERNAL: { status: 500, data: z.strictObject({ ref: z.string() }) },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** Start of every procedure. */
export const procedure = oc.errors(ERRORS);
