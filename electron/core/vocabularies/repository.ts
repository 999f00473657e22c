import { z } from 'zod';
import { RecordKind } from '../../../shared/contract/core/record.ts';
import type { Vocabulary } from '../../../shared/contract/core/vocabularies.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import type { Db } from '../store/open.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { PLACES } from './places.ts';

const Term = z.strictObject({ name: z.string(), kept: z.int(), records: z.int() });
const User = z.strictObject({ id: Id, kind: RecordKind, ref: z.string(), title: z.string(), archived: z.int() });

/** Each record once for each term it uses, from the records themselves. */
const usesOf = (vocabulary: Vocabulary): string =>
  PLACES[vocabulary]
    .map(
      ({ kind, from, term }) =>
        `SELECT r.id AS id, ${term} AS name FROM record r, ${from} WHERE r.kind = '${kind}' AND ${term} <> ''`,
    )
    .join(' UNION ');

export type Term = { readonly name: string; readonly kept: boolean; readonly records: number };

export function list(db: Db, vocabulary: Vocabulary): Term[] {
  const rows = db
    .prepare(
      `SELECT name, max(kept) AS kept, count(id) AS records FROM (
         SELECT name, id, 0 AS kept FROM (${usesOf(vocabulary)})
         UNION ALL SELECT name, NULL, 1 FROM vocabulary_term WHERE vocabulary = ?
       ) GROUP BY name`,
    )
    .all(vocabulary);
  return z
    .array(Term)
    .parse(rows)
    .map((term) => ({ ...term, kept: term.kept === 1 }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

export const find = (db: Db, vocabulary: Vocabulary, name: string): Term | undefined =>
  list(db, vocabulary).find((term) => term.name === name);

export type UsingRecord = Omit<z.infer<typeof User>, 'archived'> & { readonly archived: boolean };

/** The records that use a term, in the order of their registers. */
export function usage(db: Db, vocabulary: Vocabulary, name: string): UsingRecord[] {
  const rows = db
    .prepare(
      `SELECT r.id, r.kind, r.ref, r.title, r.archived FROM record r
       WHERE r.id IN (SELECT id FROM (${usesOf(vocabulary)}) WHERE name = ?)
       ORDER BY r.kind, length(r.ref), r.ref`,
    )
    .all(name);
  return z
    .array(User)
    .parse(rows)
    .map((row) => ({ ...row, archived: row.archived === 1 }));
}

export function keep({ db, at, actor }: Unit, vocabulary: Vocabulary, name: string): void {
  db.prepare('INSERT OR IGNORE INTO vocabulary_term (vocabulary, name, added_at, added_by) VALUES (?, ?, ?, ?)').run(
    vocabulary,
    name,
    at,
    actor,
  );
}

/** Whether it was kept. */
export const forget = ({ db }: Unit, vocabulary: Vocabulary, name: string): boolean =>
  db.prepare('DELETE FROM vocabulary_term WHERE vocabulary = ? AND name = ?').run(vocabulary, name).changes > 0;
