import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { append } from '../../../electron/core/journal/journal.ts';
import { migrate } from '../../../electron/core/store/migrate.ts';
import { statesOf } from '../../../electron/core/history/states.ts';
import { newId } from '../../../electron/core/register/records.ts';
import { type Db, openDatabase } from '../../../electron/core/store/open.ts';
import { emptyFolder } from '../harness.ts';
import { measureFields } from '../records.ts';

const RECORDS = 2000;
const VERSIONS = 25;

describe('a register of 2,000 records in a journal of 50,000 entries', () => {
  let db: Db;

  beforeAll(() => {
    db = openDatabase(join(emptyFolder(), 'register.db'), {
      key: new Uint8Array(32).fill(7),
      mustExist: false,
      nativeBinding: undefined,
    });
    db.pragma('synchronous = OFF');
    migrate(db, { now: () => '2026-01-01T00:00:00Z' });
    const ids = Array.from({ length: RECORDS }, newId);
    db.transaction(() => {
      for (let version = 1; version <= VERSIONS; version += 1)
        ids.forEach((recordId, index) => {
          const payload = { ...measureFields, name: `version ${version}` };
          const action = version === 1 ? 'measure.create' : 'measure.update';
          const at = `2026-01-${String(version).padStart(2, '0')}T09:00:00.000Z`;
          append(db, { action, kind: 'measure', recordId, ref: `M-${index + 1}`, version, payload }, at, 'Sam');
        });
    })();
    return () => {
      db.close();
    };
  }, 300_000);

  it('is rebuilt as of any day in one statement over the index alone', () => {
    const began = performance.now();
    const states = statesOf(db, 'measure', { before: '2026-01-14' });
    const took = performance.now() - began;
    expect(states).toHaveLength(RECORDS);
    expect(new Set(states.map(({ version }) => version))).toEqual(new Set([13]));
    expect(states[0]?.told).toContain('version 13');
    // Far above what it takes, far below what a read of each entry would.
    expect(took).toBeLessThan(2000);
    const plan = db
      .prepare(
        "EXPLAIN QUERY PLAN SELECT record_id, max(seq) FROM journal WHERE kind = 'measure' AND at < '2026' GROUP BY kind, record_id",
      )
      .all();
    expect(JSON.stringify(plan)).toContain('COVERING INDEX journal_of_kind');
  });
});
