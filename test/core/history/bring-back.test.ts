import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../../shared/contract/primitives.ts';
import { atField, becauseOf, type CoreUnderTest, drain, meddle, openCoreWithVault, refusal } from '../harness.ts';
import { activityFields, measureFields, processorFields } from '../records.ts';

let core: CoreUnderTest;
let id: Id;
const named = (name: string) => ({ ...measureFields, name });

beforeEach(async () => {
  core = await openCoreWithVault();
  id = (await core.client.measures.create({ fields: named('first') })).id;
  await core.client.measures.update({ id, version: 1, fields: named('second') });
  await core.client.measures.update({ id, version: 2, fields: named('third') });
});

const history = async () =>
  (await core.client.history.of({ id })).entries.map(({ act, of, version }) => ({ act, of, version }));

describe('restoring an old version', () => {
  it('is a new version that says which one came back; the journal holds', async () => {
    expect(await core.client.history.restore({ id, version: 3, to: 1 })).toEqual({ version: 4 });
    expect(await core.client.measures.get({ id })).toMatchObject({
      version: 4,
      title: 'first',
      fields: named('first'),
    });
    expect((await history())[0]).toEqual({ act: 'revert', of: 1, version: 4 });
    expect((await core.client.search.find({ text: 'first' })).map((hit) => hit.id)).toEqual([id]);
    expect((await drain(await core.client.journal.verify())).result).toMatchObject({ intact: true });
  });

  it('is refused when somebody changed the record meanwhile, and for a version there never was', async () => {
    expect(await refusal(core.client.history.restore({ id, version: 2, to: 1 }))).toMatchObject({
      code: 'CONFLICT',
      data: { version: 3 },
    });
    expect(await refusal(core.client.history.restore({ id, version: 3, to: 9 }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of an archived record is refused: it has to be taken out first', async () => {
    await core.client.measures.archive({ id, version: 3, archived: true, reason: 'x' });
    expect(await refusal(core.client.history.restore({ id, version: 4, to: 1 }))).toMatchObject(
      becauseOf('history.faults.archived'),
    );
  });

  it('whose words were erased is refused in words', async () => {
    core = await meddle(core, (db) => {
      db.prepare('DELETE FROM journal_payload WHERE seq IN (SELECT seq FROM journal WHERE record_id = ?)').run(id);
    });
    expect(await refusal(core.client.history.restore({ id, version: 3, to: 1 }))).toMatchObject(
      becauseOf('history.faults.erased'),
    );
  });

  it('that names records which are gone names them, and goes without them only when asked to', async () => {
    const { activities, processors } = core.client;
    const [kept, lost] = [
      await processors.create({ fields: processorFields }),
      await processors.create({ fields: { ...processorFields, name: 'Gone GmbH' } }),
    ];
    const orders = await activities.create({ fields: { ...activityFields, processorIds: [kept.id, lost.id] } });
    await activities.update({ id: orders.id, version: 1, fields: activityFields });
    core = await meddle(core, (db) => {
      // With what the app found about it: a record can only go as a whole.
      db.prepare("DELETE FROM link WHERE to_id = @id OR from_id IN (SELECT id FROM record WHERE kind = 'finding')").run(
        {
          id: lost.id,
        },
      );
      db.prepare("DELETE FROM record WHERE kind = 'finding'").run();
      db.prepare('DELETE FROM record WHERE id = ?').run(lost.id);
    });
    const asked = { id: orders.id, version: 2, to: 1 };
    expect(await refusal(core.client.history.restore(asked))).toMatchObject({
      data: { key: 'history.faults.gone', params: { records: lost.ref } },
    });
    expect((await core.client.activities.get({ id: orders.id })).version).toBe(2);
    await core.client.history.restore({ ...asked, withoutGone: true });
    const restored = await core.client.activities.get({ id: orders.id });
    expect(restored.fields.processorIds).toEqual([kept.id]);
    expect(restored.links.filter(({ kind }) => kind === 'processor').map((link) => link.id)).toEqual([kept.id]);
  });
});

describe('undoing the last change', () => {
  it('brings the version before back as a new one, and undoing that brings the change back', async () => {
    await core.client.history.undo({ id, version: 3 });
    expect(await core.client.measures.get({ id })).toMatchObject({ version: 4, fields: named('second') });
    await core.client.history.undo({ id, version: 4 });
    expect(await core.client.measures.get({ id })).toMatchObject({ version: 5, fields: named('third') });
    expect(await history()).toEqual([
      { act: 'undo', of: 4, version: 5 },
      { act: 'undo', of: 3, version: 4 },
      { act: 'update', of: null, version: 3 },
      { act: 'update', of: null, version: 2 },
      { act: 'create', of: null, version: 1 },
    ]);
  });

  it('takes an archived record out again, and puts it back', async () => {
    await core.client.measures.archive({ id, version: 3, archived: true, reason: 'by mistake' });
    await core.client.history.undo({ id, version: 4 });
    expect(await core.client.measures.get({ id })).toMatchObject({ version: 5, archived: false, title: 'third' });
    expect((await history())[0]).toEqual({ act: 'restore', of: 4, version: 5 });
    await core.client.history.undo({ id, version: 5 });
    expect(await core.client.measures.get({ id })).toMatchObject({ version: 6, archived: true });
  });

  it('is refused on a stale version, and where nothing was changed yet', async () => {
    expect(await refusal(core.client.history.undo({ id, version: 2 }))).toMatchObject({ code: 'CONFLICT' });
    const fresh = await core.client.measures.create({ fields: measureFields });
    expect(await refusal(core.client.history.undo({ id: fresh.id, version: 1 }))).toMatchObject(
      becauseOf('history.faults.nothingToUndo'),
    );
  });
});

describe('the life of a record', () => {
  it('tells who did what, when, the fields that changed, and why it was put away', async () => {
    await core.client.measures.archive({ id, version: 3, archived: true, reason: 'sold' });
    const { entries, earlier } = await core.client.history.of({ id, limit: 2 });
    expect(earlier).toBe(2);
    expect(entries).toMatchObject([
      { act: 'archive', actor: 'Dolores Peri', reason: 'sold', version: 4, changes: [] },
      {
        act: 'update',
        version: 3,
        changes: [{ what: 'changed', path: ['name'], before: 'second', after: 'third' }],
      },
    ]);
  });

  it('calls the records it names by reference and title', async () => {
    const host = await core.client.processors.create({ fields: processorFields });
    const orders = await core.client.activities.create({ fields: activityFields });
    await core.client.activities.update({
      id: orders.id,
      version: 1,
      fields: { ...activityFields, processorIds: [host.id] },
    });
    const told = await core.client.history.of({ id: orders.id });
    expect(told.entries[0]?.changes).toEqual([{ what: 'added', path: ['processorIds'], at: 0, after: host.id }]);
    expect(told.records).toEqual([{ id: host.id, kind: 'processor', ref: host.ref, title: host.title }]);
  });
});

describe('two days of a register', () => {
  it('tell what was created, changed and archived, and count the rest', async () => {
    core.clock.now = '2026-11-30T09:00:00Z';
    const other = await core.client.measures.create({ fields: named('other') });
    await core.client.measures.create({ fields: named('later') });
    core.clock.now = '2026-12-01T09:00:00Z';
    await core.client.measures.update({ id, version: 3, fields: { ...named('fourth'), notes: 'new' } });
    await core.client.measures.archive({ id, version: 4, archived: true, reason: 'x' });
    const between = (from: string, to: string) => core.client.history.register({ kind: 'measure', from, to });
    expect(await between('2026-11-30', '2026-12-01')).toMatchObject({
      unchanged: 2,
      rows: [{ id, title: 'fourth', created: false, shelved: 'archived', fields: ['name', 'notes'], from: 3, to: 5 }],
    });
    const { rows, unchanged } = await between('2026-11-29', '2026-11-30');
    expect([rows.map((row) => row.created), unchanged]).toEqual([[true, true], 1]);
    expect(rows[0]).toMatchObject({ id: other.id, from: 0, to: 1, fields: [] });
  });

  it('the other way round are refused at the field', async () => {
    const call = core.client.history.register({ kind: 'measure', from: '2026-12-02', to: '2026-12-01' });
    expect(await refusal(call)).toMatchObject(atField('to', 'days-reversed'));
  });
});
