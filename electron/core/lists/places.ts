/** Fields of a record, whatever its kind. */
export type Body = Readonly<Record<string, unknown>>;

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a dotted place of a record. */
export const readAt = (body: Body, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, step) => (isBody(inner) ? inner[step] : undefined), body);

/** The same record with another value at a dotted place. */
export function writtenAt(body: Body, path: string, value: unknown): Body {
  const [step = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...body, [step]: value };
  const inner = body[step];
  return { ...body, [step]: writtenAt(isBody(inner) ? inner : {}, rest.join('.'), value) };
}
