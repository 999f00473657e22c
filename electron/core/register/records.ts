import { randomUUID } from 'node:crypto';
import { Id } from '../../../shared/contract/primitives.ts';
import type { LinkedRecord, RecordKind } from '../../../shared/contract/core/record.ts';
import { invalidAll, rejected } from '../fault.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import { assertNoLoop } from './chain.ts';
import { fieldsOf } from './fields.ts';
import type { Kind } from './kinds.ts';
import { shownLinks } from './links.ts';
import * as repository from './repository.ts';
import { wordsIn } from './words.ts';

type Head = {
  readonly id: Id;
  readonly ref: string;
  readonly title: string;
  readonly version: number;
  readonly archived: boolean;
  readonly updatedAt: string;
  readonly updatedBy: string;
};
export type Item<Fields> = Head & { readonly fields: Fields };
export type Entry<Fields> = {
  id: Id;
  ref: string;
  title: string;
  version: number;
  archived: boolean;
  updatedAt: string;
  updatedBy: string;
  createdAt: string;
  fields: Fields;
  links: LinkedRecord[];
  linksLeftOff: Partial<Record<RecordKind, number>>;
};

export const newId = (): Id => Id.parse(randomUUID());

/** The five things a DPO does with a register, for one kind of record. */
export function recordsOf<Fields extends { readonly name: string }>(kind: Kind<Fields>, store: () => Store) {
  const read = (row: repository.RecordRow): Fields => fieldsOf(kind, row);

  const entry = (id: string): Entry<Fields> => {
    const { db } = store();
    const row = repository.find(db, kind.kind, id);
    return {
      id: row.id,
      ref: row.ref,
      title: row.title,
      version: row.version,
      archived: row.archived === 1,
      updatedAt: row.updated_at,
      updatedBy: row.updated_by,
      createdAt: row.created_at,
      fields: read(row),
      ...shownLinks(db, row.id),
    };
  };

  return {
    list(input: { readonly archived: boolean }): Item<Fields>[] {
      return repository.list(store().db, kind.kind, input.archived).map((row) => ({
        id: row.id,
        ref: row.ref,
        title: row.title,
        version: row.version,
        archived: row.archived === 1,
        updatedAt: row.updated_at,
        updatedBy: row.updated_by,
        fields: read(row),
      }));
    },
    get: (input: { readonly id: string }): Entry<Fields> => entry(input.id),
    create(input: { readonly fields: Fields }): Entry<Fields> {
      const id = store().change((unit) => {
        if (kind.only === true && repository.count(unit.db, kind.kind) > 0) throw rejected('registers.faults.onlyOne');
        return createRecord(unit, kind, {
          id: newId(),
          ref: repository.nextRef(unit.db, kind.kind, kind.prefix),
          fields: input.fields,
        });
      });
      return entry(id);
    },
    update(input: { readonly id: string; readonly version: number; readonly fields: Fields }): Entry<Fields> {
      store().change((unit) => {
        updateRecord(unit, kind, input);
      });
      return entry(input.id);
    },
    archive(input: {
      readonly id: string;
      readonly version: number;
      readonly archived: boolean;
      readonly reason: string;
    }): Entry<Fields> {
      store().change((unit) => {
        const row = repository.findAt(unit.db, kind.kind, input.id, input.version);
        shelveRecord(unit, kind, row, input.archived, { reason: input.reason });
      });
      return entry(input.id);
    },
  };
}

/** The next version of a record's fields; `told` is what the journal is told of it. */
export function reviseRecord<Fields extends { readonly name: string }>(
  unit: Unit,
  kind: Kind<Fields>,
  row: repository.RecordRow,
  fields: Fields,
  told: { readonly action: 'update' | 'revert' | 'undo'; readonly payload: unknown },
): number {
  assertSound(kind, fields);
  const version = repository.revise(unit, row, {
    title: fields.name,
    body: fields,
    names: kind.names(fields),
    words: wordsIn(kind.fields, fields),
  });
  if (kind.chain !== undefined) assertNoLoop(unit.db, row.id, kind.chain, kind.names(fields));
  unit.enter(
    {
      action: `${kind.kind}.${told.action}`,
      kind: kind.kind,
      recordId: row.id,
      ref: row.ref,
      version,
      payload: told.payload,
    },
    kind.kind,
  );
  return version;
}

/** Puts a record away or takes it out again, as its next version. */
export function shelveRecord<Fields extends { readonly name: string }>(
  unit: Unit,
  kind: Kind<Fields>,
  row: repository.RecordRow,
  archived: boolean,
  told: { readonly reason: string; readonly of?: number },
): number {
  const returns = row.archived === 1 && !archived;
  if (kind.only === true && returns && repository.count(unit.db, kind.kind) > 0)
    throw rejected('registers.faults.onlyOne');
  const version = repository.setArchived(unit, row, archived);
  unit.enter(
    {
      action: `${kind.kind}.${archived ? 'archive' : 'restore'}`,
      kind: kind.kind,
      recordId: row.id,
      ref: row.ref,
      version,
      payload: { archived, ...told },
    },
    kind.kind,
  );
  return version;
}

/** Also how an import writes: inside its own, larger unit of work. */
export function createRecord<Fields extends { readonly name: string }>(
  unit: Unit,
  kind: Kind<Fields>,
  record: { readonly id: Id; readonly ref: string; readonly fields: Fields },
): Id {
  const { id, ref, fields } = record;
  assertSound(kind, fields);
  repository.insert(unit, {
    id,
    kind: kind.kind,
    ref,
    title: fields.name,
    body: fields,
    names: kind.names(fields),
    words: wordsIn(kind.fields, fields),
  });
  if (kind.chain !== undefined) assertNoLoop(unit.db, id, kind.chain, kind.names(fields));
  unit.enter(
    { action: `${kind.kind}.create`, kind: kind.kind, recordId: id, ref, version: 1, payload: fields },
    kind.kind,
  );
  return id;
}

/** Also how a change that moves more than the record writes it: inside its own, larger unit of work. */
export function updateRecord<Fields extends { readonly name: string }>(
  unit: Unit,
  kind: Kind<Fields>,
  { id, version: seen, fields }: { readonly id: string; readonly version: number; readonly fields: Fields },
): { readonly ref: string } {
  const row = repository.findAt(unit.db, kind.kind, id, seen);
  reviseRecord(unit, kind, row, fields, { action: 'update', payload: fields });
  return { ref: row.ref };
}

function assertSound<Fields extends { readonly name: string }>(kind: Kind<Fields>, fields: Fields): void {
  const issues = (kind.contradictions?.(fields) ?? []).map((found) => ({ ...found, path: `fields.${found.path}` }));
  if (issues.length > 0) throw invalidAll(issues);
}
