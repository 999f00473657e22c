import { z } from 'zod';
import type { LetterLanguage } from '../../../shared/i18n/letters/index.ts';
import { newId } from '../register/records.ts';
import type { Db } from '../store/open.ts';
import type { Unit } from '../store/unit-of-work.ts';

/** Where an own wording counts: a language, and one establishment or all of them. */
export type Scope = { readonly language: LetterLanguage; readonly establishmentId: string | null };

const Row = z.strictObject({
  id: z.string(),
  key: z.string(),
  version: z.int(),
  text: z.string().nullable(),
  built_in: z.string(),
  made_at: z.string(),
  made_by: z.string(),
});
export type OwnWordingRow = z.infer<typeof Row>;

const COLUMNS = 'id, key, version, text, built_in, made_at, made_by';
const at = ({ language, establishmentId }: Scope) => ({ language, place: establishmentId ?? '' });

/** The latest version of each wording that was ever changed here, by key; one without text was reset. */
export function latest(db: Db, scope: Scope): ReadonlyMap<string, OwnWordingRow> {
  const rows = db
    .prepare(
      `SELECT ${COLUMNS} FROM own_wording AS w WHERE establishment_id = @place AND language = @language AND version =
         (SELECT max(version) FROM own_wording WHERE establishment_id = @place AND language = @language AND key = w.key)
       ORDER BY key`,
    )
    .all(at(scope));
  return new Map(
    z
      .array(Row)
      .parse(rows)
      .map((row) => [row.key, row]),
  );
}

/** All versions of one wording, the newest first. */
export function versions(db: Db, scope: Scope, key: string): OwnWordingRow[] {
  const rows = db
    .prepare(
      `SELECT ${COLUMNS} FROM own_wording WHERE establishment_id = @place AND language = @language AND key = @key
       ORDER BY version DESC`,
    )
    .all({ ...at(scope), key });
  return z.array(Row).parse(rows);
}

type NewVersion = {
  readonly key: string;
  readonly version: number;
  readonly text: string | null;
  readonly builtIn: string;
};

export function insert(unit: Unit, scope: Scope, wording: NewVersion): string {
  const id = newId();
  unit.db
    .prepare(
      `INSERT INTO own_wording (id, establishment_id, language, key, version, text, built_in, made_at, made_by)
       VALUES (@id, @place, @language, @key, @version, @text, @builtIn, @at, @by)`,
    )
    .run({ ...at(scope), ...wording, id, at: unit.at, by: unit.actor });
  return id;
}
