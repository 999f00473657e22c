import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entries } from '../../electron/core/journal/journal.ts';
import { MEASURE } from '../../electron/core/register/kinds.ts';
import { createRecord, newId, recordsOf } from '../../electron/core/register/records.ts';
import { ranked } from '../../electron/core/search/repository.ts';
import { checksum, migrate, MIGRATIONS, SCHEMA_VERSION } from '../../electron/core/store/migrate.ts';
import { closeDatabase, type Db, openDatabase } from '../../electron/core/store/open.ts';
import { type Consequences, createStore, type Store } from '../../electron/core/store/unit-of-work.ts';
import type { Topic } from '../../shared/contract/core/evidence.ts';
import { emptyFolder, MORNING } from './harness.ts';
import { beforeLists } from './lists/before.ts';
import { measureFields } from './records.ts';

const clock = { now: () => MORNING };

const NOTHING_FOLLOWS: Consequences = { follow: () => undefined, undone: () => undefined };

let db: Db;
let store: Store;
let told: ReadonlySet<Topic>[];
beforeEach(() => {
  db = openDatabase(join(emptyFolder(), 'register.db'), {
    key: randomBytes(32),
    mustExist: false,
    nativeBinding: undefined,
  });
  migrate(db, clock);
  told = [];
  store = createStore(db, 'A', clock, (topics) => told.push(topics), NOTHING_FOLLOWS);
});
afterEach(() => {
  closeDatabase(db);
});

const countOf = (table: string): unknown => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
const TABLES = [
  'record',
  'link',
  'search',
  'journal',
  'journal_payload',
  'request_table',
  'access_report',
  'stored_document',
];
const counts = () => Object.fromEntries(TABLES.map((table) => [table, countOf(table)]));

describe('the steps of the schema', () => {
  it('ascend, and each is remembered with the checksum of its text', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions[0]).toBe(10);
    expect(db.prepare('SELECT version, name, checksum, applied_at FROM schema_history ORDER BY version').all()).toEqual(
      MIGRATIONS.map((step) => ({
        version: step.version,
        name: step.name,
        checksum: checksum(step),
        applied_at: MORNING,
      })),
    );
    expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
  });

  it('run once: a second start changes nothing', () => {
    const before = db.prepare('SELECT * FROM schema_history').all();
    migrate(db, { now: () => '2030-01-01T00:00:00Z' });
    expect(db.prepare('SELECT * FROM schema_history').all()).toEqual(before);
  });

  it('are made up for where a later one came first', () => {
    recordsOf(MEASURE, () => store).create({ fields: { ...measureFields, name: 'Straße der Łucja' } });
    beforeLists(db);
    expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
    migrate(db, { now: () => '2030-01-01T00:00:00Z' });
    const late = db.prepare("SELECT version FROM schema_history WHERE applied_at LIKE '2030%'").pluck().all();
    expect(late).toEqual([90]);
    expect(countOf('list_view')).toBe(0);
    expect(ranked(db, 'strasse lucja')).toHaveLength(1);
    recordsOf(MEASURE, () => store).create({ fields: { ...measureFields, name: 'Lucja again' } });
    expect(ranked(db, 'lucja')).toHaveLength(2);
  });

  it('of a newer app are left alone', () => {
    db.pragma(`user_version = ${SCHEMA_VERSION + 10}`);
    expect(() => {
      migrate(db, clock);
    }).toThrow('UNAVAILABLE');
    expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION + 10);
  });

  it('make tables that keep their types', () => {
    const loose = db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .pluck()
      .all();
    expect(loose).toEqual([]);
    expect(() => db.prepare("INSERT INTO schema_history VALUES ('ten', 'x', 'x', 'x')").run()).toThrow();
  });
});

describe('a unit of work', () => {
  it('without a journal entry is undone', () => {
    const before = counts();
    expect(() => {
      store.change((unit) => {
        unit.db
          .prepare(
            "INSERT INTO record (id, kind, ref, title, version, created_at, updated_at, updated_by, body) VALUES ('x', 'measure', 'M-01', 't', 1, 'a', 'a', 'a', '{}')",
          )
          .run();
      });
    }).toThrow('must enter the journal');
    expect(counts()).toEqual(before);
    expect(told).toEqual([]);
  });

  it('that fails at its end leaves no row, no link, no words to find, no journal entry, and tells nobody', () => {
    const other = store.change((unit) =>
      createRecord(unit, MEASURE, { id: newId(), ref: 'M-01', fields: measureFields }),
    );
    const before = counts();
    told.length = 0;
    expect(() => {
      store.change((unit) => {
        const id = createRecord(unit, MEASURE, { id: newId(), ref: 'M-02', fields: measureFields });
        unit.db.prepare("INSERT INTO link (from_id, to_id, role) VALUES (?, ?, 'x')").run(id, other);
        throw new Error('the disk is gone');
      });
    }).toThrow('the disk is gone');
    expect(counts()).toEqual(before);
    expect(told).toEqual([]);
    expect(recordsOf(MEASURE, () => store).list({ archived: true })).toHaveLength(1);
  });

  it('tells what changed, once it is committed', () => {
    let seen = -1;
    const watching = createStore(
      db,
      'A',
      clock,
      () => {
        expect(db.inTransaction).toBe(false);
        seen = entries(db, { limit: 10 }).length;
      },
      NOTHING_FOLLOWS,
    );
    watching.change((unit) => createRecord(unit, MEASURE, { id: newId(), ref: 'M-01', fields: measureFields }));
    expect(seen).toBe(1);
  });

  it('refuses a link to nothing even past the rules', () => {
    expect(() => {
      store.change((unit) => {
        const id = createRecord(unit, MEASURE, { id: newId(), ref: 'M-01', fields: measureFields });
        unit.db.prepare("INSERT INTO link (from_id, to_id, role) VALUES (?, 'nowhere', 'x')").run(id);
      });
    }).toThrow('FOREIGN KEY');
    expect(countOf('record')).toBe(0);
  });
});

describe('the journal in the file', () => {
  it.each([
    "UPDATE journal SET actor = 'B'",
    'DELETE FROM journal',
    "UPDATE journal_payload SET payload = '{}'",
    "INSERT OR REPLACE INTO journal SELECT seq, at, 'B', action, kind, record_id, ref, version, payload_hash, previous, hash FROM journal",
  ])('refuses %s', (sql) => {
    store.change((unit) => createRecord(unit, MEASURE, { id: newId(), ref: 'M-01', fields: measureFields }));
    const before = entries(db, { limit: 10 });
    expect(() => db.exec(sql)).toThrow();
    expect(entries(db, { limit: 10 })).toEqual(before);
  });
});
