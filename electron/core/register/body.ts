import type { Kind } from './kinds.ts';
import { lift } from './lift.ts';

type Readable<Fields extends { readonly name: string }> = Pick<Kind<Fields>, 'fields' | 'older'>;

/** A stored body in today's fields: as it stands, or lifted where it was written before some of them existed. */
export function fieldsIn<Fields extends { readonly name: string }>(kind: Readable<Fields>, body: unknown): Fields {
  const asItStands = kind.fields.safeParse(body);
  return asItStands.success ? asItStands.data : kind.fields.parse(lift(kind.fields, body, kind.older));
}

/** The same of a row's text. */
export const readBody = <Fields extends { readonly name: string }>(kind: Readable<Fields>, text: string): Fields =>
  fieldsIn(kind, JSON.parse(text));
