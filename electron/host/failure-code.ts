/** What may be said of a failure in a log: its code or its name. Texts of errors echo paths and values. */
export function failureCode(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  if (typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code)) return code;
  return error instanceof Error ? error.name : 'UNKNOWN';
}
