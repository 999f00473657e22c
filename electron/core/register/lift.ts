import { z } from 'zod';

/**
 * What a body says that was written before a field existed. Texts and lists are empty, a number is unknown, a yes-or-no is
 * no: that the schema tells by itself. A choice has no empty answer, and a plain value that became a group has moved: those
 * are told here, by place (`purposes.*.balancing.state`, `*` for a row of a list or an entry of a table).
 */
export type Older = {
  /** The answer of a choice nobody was asked yet. */
  readonly unsaid?: Readonly<Record<string, unknown>>;
  /** The field of a group that was the whole of it before. */
  readonly folded?: Readonly<Record<string, string>>;
};

/** Brings a stored body to today's fields; what the body says itself is never changed. */
export function lift(schema: z.ZodType, body: unknown, older: Older = {}, path: readonly string[] = []): unknown {
  if (body === undefined) return unsaidOf(schema, older, path);
  if (schema instanceof z.ZodObject) {
    const fields = groupOf(body, older.folded?.[path.join('.')]);
    return fields === undefined ? body : { ...fields, ...filled(schema, fields, older, path) };
  }
  if (schema instanceof z.ZodArray && Array.isArray(body))
    return body.map((row: unknown) => lift(typeOf(schema.element), row, older, [...path, '*']));
  if (schema instanceof z.ZodRecord && isGroup(body)) {
    const names = [...new Set([...entriesOf(schema), ...Object.keys(body)])];
    return Object.fromEntries(
      names.map((name) => [name, lift(typeOf(schema.valueType), body[name], older, [...path, '*'])]),
    );
  }
  return body;
}

function filled(schema: z.ZodObject, fields: Body, older: Older, path: readonly string[]): Body {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([field, type]) => [
      field,
      lift(typeOf(type), fields[field], older, [...path, field]),
    ]),
  );
}

function unsaidOf(schema: z.ZodType, older: Older, path: readonly string[]): unknown {
  const told = older.unsaid?.[path.join('.')];
  if (told !== undefined) return told;
  if (schema instanceof z.ZodObject) return filled(schema, {}, older, path);
  if (schema instanceof z.ZodRecord) return lift(schema, {}, older, path);
  return ['', null, false, []].find((empty) => schema.safeParse(empty).success);
}

type Body = Readonly<Record<string, unknown>>;

function groupOf(body: unknown, folded: string | undefined): Body | undefined {
  if (isGroup(body)) return body;
  return folded === undefined ? undefined : { [folded]: body };
}

const isGroup = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries a table must have. */
function entriesOf(schema: z.ZodRecord): readonly string[] {
  const { keyType } = schema;
  return keyType instanceof z.ZodEnum ? keyType.options.map(String) : [];
}

/** Zod's own type of an inner schema is wider than what every schema is. */
function typeOf(inner: unknown): z.ZodType {
  if (inner instanceof z.ZodType) return inner;
  throw new Error('a schema is made of schemas');
}
