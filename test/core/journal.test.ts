import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../electron/core/journal/journal.ts';
import type { Db } from '../../electron/core/store/open.ts';
import type { Id } from '../../shared/contract/primitives.ts';
import {
  type CoreUnderTest,
  drain,
  HOME,
  meddle,
  openCore,
  openCoreWithVault,
  PASSPHRASE,
  rawRegister,
  refusal,
  vaultFolder,
} from './harness.ts';
import { measureFields, NOBODY } from './records.ts';

const verdict = async (core: CoreUnderTest) => (await drain(await core.client.journal.verify())).result;

describe('the journal', () => {
  let core: CoreUnderTest;
  beforeAll(async () => {
    core = await openCoreWithVault();
  });

  it('has one entry a change, whatever the changes are, and refused ones leave none', async () => {
    type Held = { readonly id: Id; readonly version: number; readonly archived: boolean };
    const step = fc.record({
      what: fc.constantFrom('create', 'update', 'archive', 'stale'),
      which: fc.nat(),
      name: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { measures } = core.client;
        const start = (await verdict(core)).entries;
        const held: Held[] = [];
        let changes = 0;
        for (const { what, which, name } of steps) {
          const fields = { ...measureFields, name: name.trim() === '' ? 'x' : name };
          const at = held.length === 0 ? -1 : which % held.length;
          const target = held[at];
          if (what === 'create' || target === undefined) {
            held.push(await measures.create({ fields }));
            changes += 1;
          } else if (what === 'stale') {
            const stale = measures.update({ id: target.id, version: target.version + 1, fields });
            expect(await refusal(stale)).toMatchObject({ code: 'CONFLICT', data: { version: target.version } });
          } else {
            const next =
              what === 'update'
                ? await measures.update({ id: target.id, version: target.version, fields })
                : await measures.archive({
                    id: target.id,
                    version: target.version,
                    archived: !target.archived,
                    reason: '',
                  });
            expect(next.version).toBe(target.version + 1);
            held[at] = next;
            changes += 1;
          }
        }
        const after = await verdict(core);
        expect(after).toMatchObject({ intact: true, entries: start + changes, brokenAt: null });
        for (const { id, version } of held) {
          const told = await core.client.journal.list({ recordId: id, limit: 200 });
          expect(told).toHaveLength(version);
          expect(told.map(({ seq }) => seq)).toEqual(told.map(({ seq }) => seq).toSorted((a, b) => b - a));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is read in pages, newest first, each entry chained to the one before', async () => {
    const all = await core.client.journal.list({ limit: 200 });
    const first = await core.client.journal.list({ limit: 2 });
    const next = await core.client.journal.list({ limit: 2, before: first[1]?.seq ?? 0 });
    expect([...first, ...next]).toEqual(all.slice(0, 4));
    expect(await core.client.journal.list({ recordId: NOBODY })).toEqual([]);
  });

  it('verifies with its head and says how far it is', async () => {
    const { steps, result } = await drain(await core.client.journal.verify());
    expect(steps.at(-1)).toEqual({ done: result.entries, total: result.entries });
    const [newest] = await core.client.journal.list({ limit: 1 });
    expect(result.head).toBe(newest?.hash);
  });
});

describe('meddling with the file', () => {
  const FIELDS = ['at', 'actor', 'action', 'kind', 'record_id', 'ref', 'payload_hash', 'previous', 'hash'] as const;
  const MEDDLED = 3;
  let db: Db;

  const run = (sql: string, ...values: unknown[]) => db.prepare(sql).run(...values);
  const check = () => {
    const walk = verify(db);
    for (;;) {
      const next = walk.next();
      if (next.done === true) return next.value;
    }
  };
  /** Does it, looks, and puts everything back. */
  const tried = (change: () => void) => {
    db.exec('BEGIN');
    try {
      change();
      return check();
    } finally {
      db.exec('ROLLBACK');
    }
  };

  beforeAll(async () => {
    const core = await openCoreWithVault();
    for (const name of ['one', 'two', 'three', 'four'])
      await core.client.measures.create({ fields: { ...measureFields, name } });
    await core.dispose();
    db = await rawRegister(vaultFolder(core));
    db.exec('DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete; DROP TRIGGER journal_payload_no_update');
    db.pragma('ignore_check_constraints = ON');
    db.pragma('foreign_keys = OFF');
    expect(check()).toMatchObject({ intact: true, entries: 5 });
    return () => {
      db.close();
    };
  });

  it.each(FIELDS)('with any character of %s is found at the entry itself', (field) => {
    const text = String(db.prepare(`SELECT ${field} FROM journal WHERE seq = ?`).pluck().get(MEDDLED));
    expect(text.length).toBeGreaterThan(0);
    for (let at = 0; at < text.length; at += 1) {
      const changed = `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ 1)}${text.slice(at + 1)}`;
      const found = tried(() => run(`UPDATE journal SET ${field} = ? WHERE seq = ?`, changed, MEDDLED));
      expect(found).toMatchObject({ intact: false, brokenAt: MEDDLED });
    }
  });

  it('with the version or the number of an entry is found', () => {
    expect(tried(() => run('UPDATE journal SET version = version + 1 WHERE seq = ?', MEDDLED)).brokenAt).toBe(MEDDLED);
    expect(tried(() => run('UPDATE journal SET seq = 99 WHERE seq = ?', MEDDLED)).brokenAt).toBe(MEDDLED);
  });

  it.each(['payload', 'salt'])('with any character of a %s is found', (field) => {
    const text = String(db.prepare(`SELECT ${field} FROM journal_payload WHERE seq = ?`).pluck().get(MEDDLED));
    for (let at = 0; at < text.length; at += 1) {
      const changed = `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ 1)}${text.slice(at + 1)}`;
      const found = tried(() => run(`UPDATE journal_payload SET ${field} = ? WHERE seq = ?`, changed, MEDDLED));
      expect(found).toMatchObject({ intact: false, brokenAt: MEDDLED });
    }
  });

  it('by taking an entry out, swapping two, or adding one in between is found at its place', () => {
    expect(tried(() => run('DELETE FROM journal WHERE seq = ?', MEDDLED)).brokenAt).toBe(MEDDLED);
    const swap = () => {
      run('UPDATE journal SET seq = 99 WHERE seq = 3');
      run('UPDATE journal SET seq = 3 WHERE seq = 4');
      run('UPDATE journal SET seq = 4 WHERE seq = 99');
    };
    expect(tried(swap).brokenAt).toBe(3);
    const renumbered = () => {
      run('DELETE FROM journal WHERE seq = 3');
      run('UPDATE journal SET seq = 3 WHERE seq = 4');
      run('UPDATE journal SET seq = 4 WHERE seq = 5');
    };
    expect(tried(renumbered).brokenAt).toBe(3);
  });

  it('by cutting off the end is seen by comparing the head', () => {
    const whole = check();
    const cut = tried(() => run('DELETE FROM journal WHERE seq > ?', MEDDLED));
    expect(cut).toMatchObject({ intact: true, entries: MEDDLED });
    expect(cut.head).not.toBe(whole.head);
  });

  it('is no meddling when a payload was erased on schedule: the chain holds', () => {
    expect(tried(() => run('DELETE FROM journal_payload WHERE seq = ?', MEDDLED))).toEqual(check());
    expect(tried(() => run('DELETE FROM journal_payload'))).toEqual(check());
  });
});

describe('the verdict', () => {
  it('crosses the contract: a meddled journal is told with the place', async () => {
    const core = await openCoreWithVault();
    await core.client.measures.create({ fields: measureFields });
    const next = await meddle(core, (db) => {
      db.exec("DROP TRIGGER journal_no_update; UPDATE journal SET actor = 'B' WHERE seq = 2");
    });
    expect(await verdict(next)).toMatchObject({ intact: false, brokenAt: 2, entries: 3 });
    expect((await next.client.overview.today()).journal).toMatchObject({ entries: 3, verified: false });
    await next.dispose();
  });

  it('is claimed by the overview only once it was given', async () => {
    const core = await openCoreWithVault();
    const claimed = async () => (await core.client.overview.today()).journal.verified;
    expect(await claimed()).toBe(false);
    await verdict(core);
    expect(await claimed()).toBe(true);
    await core.client.measures.create({ fields: measureFields });
    expect(await claimed()).toBe(true);
    await core.dispose();
  });

  it('of a fresh vault is that of its making', async () => {
    const core = openCore();
    await core.client.vault.create({ vault: HOME, name: 'New', actor: 'A', passphrase: PASSPHRASE });
    expect(await verdict(core)).toMatchObject({ intact: true, entries: 1 });
  });
});
