import { z } from 'zod';
import { lift } from '../../../shared/domain/registers/lift.ts';
import type { Kind } from './kinds.ts';

const Body = z.record(z.string(), z.unknown());

/** A stored body in today's fields, completed where it was written before a field existed, and checked. */
export const fieldsIn = <Fields extends { readonly name: string }>(
  kind: Pick<Kind<Fields>, 'kind' | 'fields'>,
  body: unknown,
): Fields => kind.fields.parse(lift(kind.kind, Body.parse(body)));

/** The fields of a stored record. */
export const fieldsOf = <Fields extends { readonly name: string }>(
  kind: Kind<Fields>,
  row: { readonly body: string },
): Fields => fieldsIn(kind, JSON.parse(row.body));

/** The same, or nothing where what is stored fits no shape we know. */
export function readableFieldsOf<Fields extends { readonly name: string }>(
  kind: Kind<Fields>,
  row: { readonly body: string },
): Fields | undefined {
  return kind.fields.safeParse(lift(kind.kind, Body.parse(JSON.parse(row.body)))).data;
}
