import { z } from 'zod';
import { type Draft, MOST_DRAFT_BYTES, MOST_DRAFTS } from '../../../shared/contract/core/drafts.ts';
import type { Db } from '../store/open.ts';

const Rows = z.array(
  z.strictObject({ form: z.string(), version: z.int(), body: z.string(), savedAt: z.string() }).readonly(),
);

/** The one kept last comes first. */
export const draftsOf = (db: Db, actor: string) =>
  Rows.parse(
    db
      .prepare('SELECT form, version, body, saved_at AS savedAt FROM draft WHERE actor = ? ORDER BY number DESC')
      .all(actor),
  );

export function keepDraft(db: Db, actor: string, { form, version, body }: Draft, at: string): void {
  forgetDraft(db, actor, form);
  db.prepare('INSERT INTO draft (actor, form, version, body, saved_at) VALUES (?, ?, ?, ?, ?)').run(
    actor,
    form,
    version,
    body,
    at,
  );
  makeRoom(db, actor);
}

export function forgetDraft(db: Db, actor: string, form: string): void {
  db.prepare('DELETE FROM draft WHERE actor = ? AND form = ?').run(actor, form);
}

export function forgetDraftsOf(db: Db, actor: string): void {
  db.prepare('DELETE FROM draft WHERE actor = ?').run(actor);
}

/** The oldest go beyond what one person may have waiting. */
function makeRoom(db: Db, actor: string): void {
  db.prepare(
    `DELETE FROM draft WHERE number IN (
       SELECT number FROM (
         SELECT number, row_number() OVER newest AS place, sum(octet_length(body)) OVER newest AS bytes
         FROM draft WHERE actor = ? WINDOW newest AS (ORDER BY number DESC)
       ) WHERE place > ? OR bytes > ?
     )`,
  ).run(actor, MOST_DRAFTS, MOST_DRAFT_BYTES);
}
