import type { z } from 'zod';

/**
 * Whether values kept earlier have the fields the form has now. They need not be complete or right: nobody had saved them.
 * A field the form would look for in vain, or that it does not know, cannot be shown.
 */
export function fitsForm<Values extends object>(schema: z.ZodType<unknown, Values>, values: unknown): values is Values {
  if (typeof values !== 'object' || values === null) return false;
  const checked = schema.safeParse(values);
  return checked.success || !checked.error.issues.some((issue) => isOfOtherForm(issue, values));
}

function isOfOtherForm({ code, path }: z.core.$ZodIssue, values: object): boolean {
  if (code === 'unrecognized_keys') return true;
  if (code !== 'invalid_type') return false;
  return valueAt(values, path) === undefined;
}

const valueAt = (values: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    values,
  );
