import { type Kinds, type Rec, RULE_KINDS, type RuleKind } from '../../../shared/domain/consistency/rule.ts';
import { readableFieldsOf } from '../register/fields.ts';
import { ACTIVITY, CONSENT, type Kind, MEASURE, NOTICE, PROCESSOR, SYSTEM, TRANSFER } from '../register/kinds.ts';
import type { RecordRow } from '../register/repository.ts';

const LOOKED_AT: { readonly [K in RuleKind]: Kind<Kinds[K]> } = {
  activity: ACTIVITY,
  processor: PROCESSOR,
  transfer: TRANSFER,
  system: SYSTEM,
  measure: MEASURE,
  notice: NOTICE,
  consent: CONSENT,
};

export const isLookedAt = (kind: string): kind is RuleKind => Object.hasOwn(LOOKED_AT, kind);

/** The records the rules look at, read once: those of a kind together, none of them archived. */
export type Shelves = { readonly [K in RuleKind]: Map<string, Rec<K>> };

export const emptyShelves = (): Shelves => ({
  activity: new Map(),
  processor: new Map(),
  transfer: new Map(),
  system: new Map(),
  measure: new Map(),
  notice: new Map(),
  consent: new Map(),
});

/** Puts a record where it belongs, in place of what stood there; false where its fields cannot be read. */
export function shelve<K extends RuleKind>(shelf: Shelves[K], kind: K, row: RecordRow): boolean {
  const fields = readableFieldsOf(LOOKED_AT[kind], row);
  const { id, ref, title } = row;
  if (fields === undefined) shelf.delete(id);
  else shelf.set(id, { id, ref, title, fields });
  return fields !== undefined;
}

export function unshelve(shelves: Shelves, id: string): void {
  for (const kind of RULE_KINDS) shelves[kind].delete(id);
}
