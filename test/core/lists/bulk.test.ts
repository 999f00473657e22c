import { beforeEach, describe, expect, it } from 'vitest';
import { ACTOR, becauseOf, type Client, MORNING, openCoreWithVault, refusal } from '../harness.ts';
import * as sample from '../records.ts';
import { addActivities } from './register.ts';

let client: Client;
beforeEach(async () => {
  client = (await openCoreWithVault()).client;
  await addActivities(client, 12);
});

const fieldsByRef = async () =>
  Object.fromEntries((await client.activities.list({})).map(({ ref, fields }) => [ref, fields]));
/** What was written of activities and of their change as a whole; findings that follow from it have entries of their own. */
const journalLength = async () =>
  (await client.journal.list({ limit: 200 })).filter(({ kind }) => kind === 'activity' || kind === 'bulk').length;

describe('a change of many records', () => {
  it('changes each as its own version with its own entry, and only what was told', async () => {
    const before = await fieldsByRef();
    const records = await client.activities.keys({});
    const entries = await journalLength();
    const { changed } = await client.bulk.edit({
      kind: 'activity',
      records,
      change: {
        owner: 'Dolores Peri',
        status: 'ended',
        addTags: ['spring', 'audit'],
        removeTags: ['x'],
        reviewOn: '2027-03-01',
      },
    });
    expect(changed).toBe(12);
    // One for each, and one for the change as a whole.
    expect(await journalLength()).toBe(entries + 13);
    for (const { ref, version, fields } of await client.activities.list({})) {
      expect(version).toBe(2);
      const { tags = [], ...rest } = before[ref] ?? {};
      expect(fields).toEqual({
        ...rest,
        owner: 'Dolores Peri',
        status: 'ended',
        tags: [...new Set([...tags, 'spring', 'audit'])],
        review: { ...before[ref]?.review, nextOn: '2027-03-01' },
      });
    }
  });

  it('is taken back as one, to exactly what each record said', async () => {
    const before = await fieldsByRef();
    const { group } = await client.bulk.edit({
      kind: 'activity',
      records: await client.activities.keys({}),
      change: { owner: 'Dolores Peri', removeTags: ['audit'] },
    });
    const undone = await client.bulk.undo({ group });
    expect(await fieldsByRef()).toEqual(before);
    // What was taken back can be taken back.
    await client.bulk.undo({ group: undone.group });
    expect(Object.values(await fieldsByRef()).every(({ owner }) => owner === 'Dolores Peri')).toBe(true);
  });

  it('can be taken back later too, while nothing came after it', async () => {
    const latest = () => client.bulk.latest({ kind: 'activity' });
    expect(await latest()).toBeNull();
    const records = (await client.activities.keys({})).slice(0, 5);
    const { group } = await client.bulk.edit({ kind: 'activity', records, change: { owner: 'Dolores Peri' } });
    expect(await latest()).toMatchObject({ group, changed: 5, by: ACTOR, at: MORNING });
    expect(await client.bulk.latest({ kind: 'processor' })).toBeNull();
    // One of its records taken back by itself, and the whole cannot be taken back any more.
    const [first] = records;
    await client.history.undo({ id: first?.id ?? sample.NOBODY, version: 2 });
    expect(await latest()).toBeNull();
    const others = (await client.activities.keys({})).slice(5);
    const second = await client.bulk.edit({ kind: 'activity', records: others, change: { owner: 'Nobody' } });
    expect((await latest())?.group).toBe(second.group);
    await client.bulk.undo({ group: second.group });
    expect(await latest()).toBeNull();
  });

  it('is a change of each record to its history: taken back there, it is what it was', async () => {
    const before = await fieldsByRef();
    const records = await client.activities.keys({});
    await client.bulk.edit({ kind: 'activity', records, change: { owner: 'Dolores Peri', addTags: ['spring'] } });
    for (const { id } of records) await client.history.undo({ id, version: 2 });
    expect(await fieldsByRef()).toEqual(before);
  });

  it('names a record changed meanwhile, and writes nothing', async () => {
    const records = await client.activities.keys({});
    const [first] = await client.activities.list({});
    const { fields, version, id } = await client.activities.get({ id: first?.id ?? sample.NOBODY });
    await client.activities.update({ id, version, fields: { ...fields, description: 'Other words.' } });
    const before = await fieldsByRef();
    const entries = await journalLength();
    expect(await refusal(client.bulk.edit({ kind: 'activity', records, change: { owner: 'X' } }))).toMatchObject({
      code: 'REJECTED',
      data: { key: 'lists.faults.changedMeanwhile', params: { count: 1, refs: first?.ref } },
    });
    expect(await fieldsByRef()).toEqual(before);
    expect(await journalLength()).toBe(entries);
  });

  it('is not taken back over a later change of one of its records', async () => {
    const { group } = await client.bulk.edit({
      kind: 'activity',
      records: await client.activities.keys({}),
      change: { owner: 'Dolores Peri' },
    });
    const [first] = await client.activities.list({});
    const { fields, version, id } = await client.activities.get({ id: first?.id ?? sample.NOBODY });
    await client.activities.update({ id, version, fields: { ...fields, owner: 'Somebody else' } });
    const before = await fieldsByRef();
    expect(await refusal(client.bulk.undo({ group }))).toMatchObject(becauseOf('lists.faults.changedMeanwhile'));
    expect(await fieldsByRef()).toEqual(before);
  });

  it('refuses what a kind has not: a status it does not know, a part it has none of, a record of another kind', async () => {
    const records = await client.activities.keys({});
    expect((await refusal(client.bulk.edit({ kind: 'activity', records, change: { status: 'gone' } }))).code).toBe(
      'INVALID_INPUT',
    );
    expect((await refusal(client.bulk.edit({ kind: 'activity', records, change: {} }))).code).toBe('INVALID_INPUT');
    const { id, version } = await client.processors.create({ fields: sample.processorFields });
    const processor = [{ id, version }];
    expect(
      (await refusal(client.bulk.edit({ kind: 'processor', records: processor, change: { status: 'active' } }))).code,
    ).toBe('INVALID_INPUT');
    expect(
      (await refusal(client.bulk.edit({ kind: 'activity', records: processor, change: { owner: 'X' } }))).code,
    ).toBe('NOT_FOUND');
    const twice = [...processor, ...processor];
    expect((await refusal(client.bulk.edit({ kind: 'processor', records: twice, change: { owner: 'X' } }))).code).toBe(
      'INVALID_INPUT',
    );
    expect((await refusal(client.bulk.undo({ group: sample.NOBODY }))).code).toBe('NOT_FOUND');
  });

  it('reaches every kind that has what is told', async () => {
    const made = {
      processor: await client.processors.create({ fields: sample.processorFields }),
      transfer: await client.transfers.create({ fields: sample.transferFields }),
      system: await client.systems.create({ fields: sample.systemFields }),
      measure: await client.measures.create({ fields: sample.measureFields }),
    };
    for (const [kind, { id, version }] of Object.entries(made))
      await client.bulk.edit({
        kind: kind as keyof typeof made,
        records: [{ id, version }],
        change: { owner: 'Dolores Peri', addTags: ['spring'] },
      });
    expect((await client.transfers.get({ id: made.transfer.id })).fields).toMatchObject({
      owner: 'Dolores Peri',
      tags: ['spring'],
    });
    expect((await client.search.find({ text: 'spring' })).map(({ kind }) => kind).sort()).toEqual(
      Object.keys(made).sort(),
    );
  });
});
