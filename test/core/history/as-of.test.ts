import { beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../../shared/contract/primitives.ts';
import { type CoreUnderTest, meddle, openCoreWithVault, refusal } from '../harness.ts';
import { activityFields, malta, measureFields, NOBODY, processorFields } from '../records.ts';

/** One record's life: created on the 1st, changed on the 3rd, archived on the 5th, taken out on the 7th. */
describe('a register as of a day', () => {
  let core: CoreUnderTest;
  let id: Id;
  const on = (day: string) => core.client.measures.listOn({ on: day });

  beforeAll(async () => {
    core = await openCoreWithVault({ now: '2026-05-01T08:00:00Z' });
    const { measures } = core.client;
    id = (await measures.create({ fields: measureFields })).id;
    core.clock.now = '2026-05-03T08:00:00.250Z';
    await measures.update({ id, version: 1, fields: { ...measureFields, name: 'Locks' } });
    core.clock.now = '2026-05-05T08:00:00Z';
    await measures.archive({ id, version: 2, archived: true, reason: 'none left' });
    core.clock.now = '2026-05-07T08:00:00Z';
    await measures.archive({ id, version: 3, archived: false, reason: 'found again' });
  });

  it('holds nothing before the first record', async () => {
    expect(await on('2026-04-30')).toEqual({ items: [], untold: [] });
  });

  it.each([
    ['2026-05-01', { version: 1, title: 'Encryption at rest', archived: false }],
    ['2026-05-02', { version: 1, title: 'Encryption at rest', archived: false }],
    ['2026-05-03', { version: 2, title: 'Locks', archived: false, updatedAt: '2026-05-03T08:00:00.250Z' }],
    ['2026-05-06', { version: 3, title: 'Locks', archived: true }],
    ['2026-05-07', { version: 4, title: 'Locks', archived: false }],
  ])('on %s is what was recorded by the end of that day', async (day, expected) => {
    expect((await on(day)).items).toEqual([expect.objectContaining({ id, ref: 'M-01', ...expected })]);
  });

  it('of today is the register itself, and a version is one of its entries', async () => {
    const [today] = await core.client.measures.list({ archived: true });
    expect((await on('2026-05-07')).items).toEqual([today]);
    const entry = await core.client.measures.get({ id });
    expect(await core.client.measures.getAt({ id, at: { version: 4 } })).toEqual({ state: 'there', entry });
    expect(await core.client.measures.getAt({ id, at: { version: 1 } })).toMatchObject({
      state: 'there',
      entry: { fields: measureFields, version: 1, createdAt: '2026-05-01T08:00:00Z' },
    });
  });

  it('says of a record that it was not there yet, and of a version that there is none', async () => {
    expect(await core.client.measures.getAt({ id, at: { on: '2026-04-30' } })).toEqual({
      state: 'not-yet',
      createdAt: '2026-05-01T08:00:00Z',
    });
    expect(await refusal(core.client.measures.getAt({ id, at: { version: 9 } }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(core.client.measures.getAt({ id: NOBODY, at: { version: 1 } }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('names what was erased on schedule instead of failing', async () => {
    const next = await meddle(core, (db) => {
      db.prepare(
        'DELETE FROM journal_payload WHERE seq = (SELECT seq FROM journal WHERE version = 1 AND record_id = ?)',
      ).run(id);
    });
    const erased = { id, ref: 'M-01', version: 1, archived: false, why: 'erased', updatedBy: 'Dolores Peri' };
    expect(await next.client.measures.listOn({ on: '2026-05-02' })).toMatchObject({ items: [], untold: [erased] });
    expect(await next.client.measures.getAt({ id, at: { version: 1 } })).toMatchObject({
      state: 'untold',
      record: erased,
    });
    expect((await next.client.measures.listOn({ on: '2026-05-04' })).items).toHaveLength(1);
    const { entries } = await next.client.history.of({ id });
    expect(entries.map(({ act, changes }) => [act, changes])).toEqual([
      ['restore', []],
      ['archive', []],
      ['update', null],
      ['create', null],
    ]);
  });
});

describe('the end of a day', () => {
  it('is midnight at the main office, with and without daylight saving', async () => {
    const core = await openCoreWithVault({ now: '2026-01-01T08:00:00Z' });
    await core.client.establishments.create({ fields: malta });
    const names = async (on: string) => (await core.client.measures.listOn({ on })).items.map(({ title }) => title);
    const at = async (now: string) => {
      core.clock.now = now;
      await core.client.measures.create({ fields: { ...measureFields, name: now } });
    };
    const moments = [
      '2026-01-10T22:59:59.999Z',
      '2026-01-10T23:00:00.000Z',
      '2026-07-10T21:59:59Z',
      '2026-07-10T22:00:00Z',
    ];
    for (const moment of moments) await at(moment);
    expect(await names('2026-01-10')).toEqual(moments.slice(0, 1));
    expect(await names('2026-01-11')).toEqual(moments.slice(0, 2));
    expect(await names('2026-07-10')).toEqual(moments.slice(0, 3));
    expect(await names('2026-07-11')).toEqual(moments);
  });
});

describe('a record as it was', () => {
  it('is linked as it was then, both ways, by the names of then', async () => {
    const core = await openCoreWithVault({ now: '2026-05-01T08:00:00Z' });
    const { processors, activities } = core.client;
    const host = await processors.create({ fields: processorFields });
    const orders = await activities.create({ fields: { ...activityFields, processorIds: [host.id] } });
    core.clock.now = '2026-05-02T08:00:00Z';
    await processors.update({ id: host.id, version: 1, fields: { ...processorFields, name: 'Renamed' } });
    await activities.update({ id: orders.id, version: 1, fields: activityFields });

    /** Its links then, but for what the app found wrong with it. */
    const links = (then: Awaited<ReturnType<typeof activities.getAt | typeof processors.getAt>>) =>
      then.state === 'there'
        ? then.entry.links.filter(({ kind }) => kind !== 'finding').map(({ id, title, role }) => ({ id, title, role }))
        : then.state;
    expect(links(await activities.getAt({ id: orders.id, at: { on: '2026-05-01' } }))).toEqual([
      { id: host.id, title: 'Cloud Host GmbH', role: 'processor' },
    ]);
    expect(links(await processors.getAt({ id: host.id, at: { on: '2026-05-01' } }))).toEqual([
      { id: orders.id, title: 'Orders', role: 'processor' },
    ]);
    expect(links(await processors.getAt({ id: host.id, at: { on: '2026-05-02' } }))).toEqual([]);
  });
});
