import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTIVITY } from '../../../electron/core/register/kinds.ts';
import { listing } from '../../../electron/core/register/listing/listing.ts';
import { recordsOf } from '../../../electron/core/register/records.ts';
import { migrate } from '../../../electron/core/store/migrate.ts';
import { closeDatabase, type Db, openDatabase } from '../../../electron/core/store/open.ts';
import { createStore, type Store } from '../../../electron/core/store/unit-of-work.ts';
import { emptyFolder, MORNING } from '../harness.ts';
import { activityAt, STATUSES } from './register.ts';

const COUNT = 5000;
const clock = { now: () => MORNING };
let db: Db;
let store: Store;

/** One activity written as always, the others as copies of its row, so that five thousand are there in a moment. */
beforeAll(() => {
  const key = randomBytes(32);
  db = openDatabase(join(emptyFolder(), 'register.db'), { key, mustExist: false, nativeBinding: undefined });
  migrate(db, clock);
  store = createStore(db, 'A', clock, () => undefined, { follow: () => undefined, undone: () => undefined });
  recordsOf(ACTIVITY, () => store).create({ fields: activityAt(0) });
  db.prepare(
    `WITH RECURSIVE place (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM place WHERE n < @count)
     INSERT INTO record (id, kind, ref, title, version, created_at, updated_at, updated_by, body)
     SELECT printf('00000000-0000-4000-8000-%012d', n), r.kind, 'PA-' || n, 'Activity ' || n, 1, r.created_at, r.updated_at,
       r.updated_by, json_set(r.body, '$.name', 'Activity ' || n, '$.owner', 'Owner ' || (n % 7), '$.status',
       json_extract(@statuses, '$[' || (n % 4) || ']'))
     FROM place, (SELECT * FROM record WHERE kind = 'activity') AS r`,
  ).run({ count: COUNT, statuses: JSON.stringify(STATUSES) });
});
afterAll(() => {
  closeDatabase(db);
});

/** What a call asks SQLite, in its own words. */
function statementsOf(call: (watched: Store) => unknown): string[] {
  const asked: string[] = [];
  const prepare = (sql: string) => {
    asked.push(sql);
    return db.prepare(sql);
  };
  const watching = new Proxy(db, {
    get: (target, name): unknown => (name === 'prepare' ? prepare : Reflect.get(target, name)),
  });
  call({ ...store, db: watching });
  return asked;
}

const ASKED = { archived: false, words: '', filters: [], offset: 0, limit: 100 };

describe('a list of five thousand records', () => {
  it('comes in pages that fit together, however far down', () => {
    const list = listing(ACTIVITY, store);
    const sort = { field: 'owner', desc: true };
    const seen = new Set<string>();
    for (let offset = 0; offset < COUNT; offset += 200) {
      const { rows, total } = list.query({ ...ASKED, sort, offset, limit: 200 });
      expect(total).toBe(COUNT);
      for (const { id } of rows) seen.add(id);
    }
    expect(seen.size).toBe(COUNT);
    const last = list.query({ ...ASKED, sort, offset: COUNT - 1 });
    expect(last.rows).toHaveLength(1);
    expect(last.rows[0]?.fields.owner).toBe('');
    const ended = list.query({
      ...ASKED,
      groupBy: 'owner',
      filters: [{ field: 'status', op: 'is', values: ['ended'] }],
    });
    expect(ended.total).toBe(COUNT / 4);
    expect(ended.groups.reduce((sum, { count }) => sum + count, 0)).toBe(COUNT / 4);
  });

  it('asks the same few things of SQLite for one page as for another, and walks over no table', () => {
    const calls: readonly ((store: Store) => unknown)[] = [
      (watched) => listing(ACTIVITY, watched).query(ASKED),
      (watched) =>
        listing(ACTIVITY, watched).query({
          ...ASKED,
          words: 'activity',
          filters: [
            { field: 'basis', op: 'is-not', values: ['consent'] },
            { field: 'owner', op: 'contains', values: ['3'] },
          ],
          sort: { field: 'name', desc: true },
          groupBy: 'status',
          offset: 2000,
        }),
      (watched) => listing(ACTIVITY, watched).values({ archived: false, field: 'basis' }),
      (watched) => listing(ACTIVITY, watched).keys(ASKED),
    ];
    // Nothing was analysed yet: this is how a register is read that grew within one session.
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'").pluck().get()).toBe(0);
    for (const call of calls) {
      const statements = statementsOf(call);
      expect(statements.length).toBeLessThanOrEqual(5);
      for (const sql of statements) {
        const named = [...sql.matchAll(/@(\w+)/g)].map(([, name = '']) => [name, '[]'] as const);
        const unnamed = [...sql.matchAll(/\?/g)].map(() => '[]');
        const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`);
        const rows = plan.all(...unnamed, { ...Object.fromEntries(named), words: '"x"*' });
        const steps = rows.map((step) => JSON.stringify(step));
        expect(steps.filter((step) => /SCAN (r|record|search_number)\b/.test(step))).toEqual([]);
      }
    }
  });
});
