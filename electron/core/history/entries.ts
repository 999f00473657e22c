import { z } from 'zod';
import { HISTORY_ACTS } from '../../../shared/contract/core/history.ts';
import type { Db } from '../store/open.ts';

const Row = z.strictObject({
  seq: z.int(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  version: z.int(),
  payload: z.string().nullable(),
});

export type Act = (typeof HISTORY_ACTS)[number];
/** A change of a record as the journal tells it; `body` is undefined where it stated none, or it was erased. */
export type RecordedChange = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly version: number;
  readonly act: Act;
  readonly of: number | null;
  readonly reason: string;
  readonly states: boolean;
  readonly body: unknown;
};

/** Acts whose payload is the record's fields after them. */
const STATING: ReadonlySet<Act> = new Set([
  'create',
  'update',
  'revert',
  'undo',
  'found-by-rule',
  'closed-by-rule',
  'reopened-by-rule',
  'restated-by-rule',
]);

const Shelving = z.object({ reason: z.string().catch(''), of: z.int().nullable().catch(null) });
/** Fields that were brought back, with the version they come from or take back. */
const Return = z.strictObject({ of: z.int(), fields: z.unknown() });

/** All entries of a record, oldest first. */
export function entriesOf(db: Db, id: string): RecordedChange[] {
  const rows = db
    .prepare(
      `SELECT j.seq, j.at, j.actor, j.action, j.version, p.payload
       FROM journal j LEFT JOIN journal_payload p ON p.seq = j.seq WHERE j.record_id = ? ORDER BY j.seq`,
    )
    .all(id);
  return z.array(Row).parse(rows).map(read);
}

function read({ action, payload, ...row }: z.infer<typeof Row>): RecordedChange {
  const word = action.slice(action.lastIndexOf('.') + 1);
  const act = HISTORY_ACTS.find((known) => known === word) ?? 'other';
  const states = STATING.has(act);
  const said: unknown = payload === null ? undefined : JSON.parse(payload);
  const told = { ...row, act, states };
  if (act === 'revert' || act === 'undo') {
    const back = Return.safeParse(said);
    return { ...told, of: back.data?.of ?? null, reason: '', body: back.data?.fields };
  }
  const shelving = states ? undefined : Shelving.safeParse(said).data;
  return { ...told, of: shelving?.of ?? null, reason: shelving?.reason ?? '', body: states ? said : undefined };
}

/** The fields a stating entry holds: as they are, or with the version they came back from. */
export function bodyIn(payload: string): unknown {
  const said: unknown = JSON.parse(payload);
  const back = Return.safeParse(said);
  return back.success ? back.data.fields : said;
}
