import type { z } from 'zod';

/**
 * Whether values kept earlier have the fields the form has now. They need not be complete or right: nobody had saved them.
 * A field the form would look for in vain, or that it does not know, cannot be shown.
 */
export function fitsForm<Values extends object>(schema: z.ZodType<unknown, Values>, values: unknown): values is Values {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return false;
  const checked = schema.safeParse(values);
  return checked.success || !checked.error.issues.some((issue) => isOfOtherForm(issue, values));
}

function isOfOtherForm(issue: z.core.$ZodIssue, values: object): boolean {
  if (issue.code === 'unrecognized_keys') return true;
  if (issue.code !== 'invalid_type') return false;
  return issue.expected === 'array' || issue.expected === 'object' || !isAt(values, issue.path);
}

/** Whether there is such a field, whatever stands in it. */
function isAt(values: unknown, [key, ...rest]: readonly PropertyKey[]): boolean {
  if (key === undefined) return true;
  return typeof values === 'object' && values !== null && key in values && isAt(Reflect.get(values, key), rest);
}
