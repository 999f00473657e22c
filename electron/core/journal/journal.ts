import { z } from 'zod';
import type { Db } from '../store/open.ts';
import { entryHash, GENESIS, newSalt, payloadHash } from './chain.ts';

/** A change as its unit of work tells it. `payload` is the state after it, or what was decided. */
export type JournalDraft = {
  readonly action: string;
  readonly kind: string;
  readonly recordId: string;
  readonly ref: string;
  readonly version: number;
  readonly payload: unknown;
};

const Row = z.strictObject({
  seq: z.int(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  kind: z.string(),
  record_id: z.string(),
  ref: z.string(),
  version: z.int(),
  payload_hash: z.string(),
  previous: z.string(),
  hash: z.string(),
});
export type JournalRow = z.infer<typeof Row>;

const Payload = z.strictObject({ salt: z.string(), payload: z.string() });

export type Verification = {
  readonly intact: boolean;
  readonly entries: number;
  readonly head: string;
  readonly brokenAt: number | null;
};

/** Appends inside the transaction of the change itself, so that there is never one without the other. */
export function append(db: Db, draft: JournalDraft, at: string, actor: string): void {
  const last = head(db);
  const salt = newSalt();
  const payload = JSON.stringify(draft.payload);
  const entry = {
    seq: last.seq + 1,
    at,
    actor,
    action: draft.action,
    kind: draft.kind,
    recordId: draft.recordId,
    ref: draft.ref,
    version: draft.version,
    payloadHash: payloadHash(salt, payload),
    previous: last.hash,
  };
  db.prepare(
    `INSERT INTO journal (seq, at, actor, action, kind, record_id, ref, version, payload_hash, previous, hash)
     VALUES (@seq, @at, @actor, @action, @kind, @recordId, @ref, @version, @payloadHash, @previous, @hash)`,
  ).run({ ...entry, hash: entryHash(entry) });
  db.prepare('INSERT INTO journal_payload (seq, salt, payload) VALUES (?, ?, ?)').run(entry.seq, salt, payload);
}

/** The last entry's number and hash. */
export function head(db: Db): { readonly seq: number; readonly hash: string; readonly at: string } {
  const row = db.prepare('SELECT seq, hash, at FROM journal ORDER BY seq DESC LIMIT 1').get();
  return row === undefined
    ? { seq: 0, hash: GENESIS, at: '' }
    : z.strictObject({ seq: z.int(), hash: z.string(), at: z.string() }).parse(row);
}

export function entries(
  db: Db,
  filter: { readonly recordId?: string; readonly before?: number; readonly limit: number },
): JournalRow[] {
  const rows = db
    .prepare(
      'SELECT * FROM journal WHERE (@recordId IS NULL OR record_id = @recordId) AND (@before IS NULL OR seq < @before) ORDER BY seq DESC LIMIT @limit',
    )
    .all({ recordId: filter.recordId ?? null, before: filter.before ?? null, limit: filter.limit });
  return z.array(Row).parse(rows);
}

/** What an entry's payload says, or undefined once it was erased on schedule. */
export function payloadOf(db: Db, seq: number): unknown {
  const row = db.prepare('SELECT salt, payload FROM journal_payload WHERE seq = ?').get(seq);
  return row === undefined ? undefined : JSON.parse(Payload.parse(row).payload);
}

/**
 * Walks the chain in slices: yields how far it is, returns the verdict.
 * An erased payload is fine, a changed one is not; `brokenAt` is the first entry that does not verify.
 */
export function* verify(db: Db, slice = 500): Generator<{ done: number; total: number }, Verification> {
  const total = head(db).seq;
  let previous = GENESIS;
  let seen = 0;
  for (;;) {
    const rows = z
      .array(Row)
      .parse(db.prepare('SELECT * FROM journal WHERE seq > ? ORDER BY seq LIMIT ?').all(seen, slice));
    if (rows.length === 0) break;
    for (const row of rows) {
      if (row.seq !== seen + 1 || !holds(db, row, previous))
        return { intact: false, entries: total, head: previous, brokenAt: seen + 1 };
      previous = row.hash;
      seen = row.seq;
    }
    yield { done: seen, total };
  }
  return { intact: true, entries: seen, head: seen === 0 ? '' : previous, brokenAt: null };
}

function holds(db: Db, row: JournalRow, previous: string): boolean {
  const expected = entryHash({
    seq: row.seq,
    at: row.at,
    actor: row.actor,
    action: row.action,
    kind: row.kind,
    recordId: row.record_id,
    ref: row.ref,
    version: row.version,
    payloadHash: row.payload_hash,
    previous: row.previous,
  });
  if (row.previous !== previous || row.hash !== expected) return false;
  const payload = Payload.safeParse(db.prepare('SELECT salt, payload FROM journal_payload WHERE seq = ?').get(row.seq));
  return !payload.success || payloadHash(payload.data.salt, payload.data.payload) === row.payload_hash;
}
