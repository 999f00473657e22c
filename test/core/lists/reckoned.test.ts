import { beforeEach, describe, expect, it } from 'vitest';
import { type CoreUnderTest, meddle, openCoreWithVault } from '../harness.ts';
import * as sample from '../records.ts';

let core: CoreUnderTest;
beforeEach(async () => {
  core = await openCoreWithVault();
});

describe('what a record comes to today', () => {
  it('sorts, narrows and groups transfers by whether they hold, as their pages say it', async () => {
    const { transfers } = core.client;
    const clauses = { version: '2021/914' as const, modules: ['2' as const], signedOn: '2024-01-01' };
    await transfers.create({
      fields: { ...sample.transferFields, name: 'Holds', clauses },
    });
    await transfers.create({
      fields: { ...sample.transferFields, name: 'Rests on nothing', mechanism: 'undetermined' },
    });
    await transfers.create({ fields: { ...sample.transferFields, name: 'Inside', country: 'FR' } });
    const sorted = await transfers.query({ sort: { field: 'standing', desc: false }, groupBy: 'standing' });
    expect(sorted.rows.map(({ title }) => title)).toEqual(['Rests on nothing', 'Holds', 'Inside']);
    expect(sorted.groups.map(({ value }) => value)).toEqual(['broken', 'holds', 'none-needed']);
    const broken = await transfers.query({ filters: [{ field: 'standing', op: 'is', values: ['broken'] }] });
    expect(broken.rows.map(({ title }) => title)).toEqual(['Rests on nothing']);
  });

  it('tells notices in use from those to come and those replaced, by the day', async () => {
    const { notices } = core.client;
    await notices.create({ fields: { ...sample.noticeFields, name: 'Now' } });
    await notices.create({ fields: { ...sample.noticeFields, name: 'Next', publishedOn: '2027-01-01' } });
    await notices.create({ fields: { ...sample.noticeFields, name: 'Before', withdrawnOn: '2026-06-01' } });
    const { rows } = await notices.query({ sort: { field: 'state', desc: false } });
    expect(rows.map(({ title }) => title)).toEqual(['Next', 'Now', 'Before']);
    const current = await notices.query({ filters: [{ field: 'state', op: 'is', values: ['current'] }] });
    expect(current.rows.map(({ title }) => title)).toEqual(['Now']);
  });

  it('tells findings by the rule and the kind of record it looks at', async () => {
    const { activities, findings, processors } = core.client;
    const { contract } = sample.processorFields;
    const { id } = await processors.create({
      fields: { ...sample.processorFields, contract: { ...contract, state: 'missing' } },
    });
    await activities.create({ fields: { ...sample.activityFields, processorIds: [id] } });
    await findings.create({ fields: sample.findingFields });
    const typed = await findings.query({ filters: [{ field: 'rule', op: 'is', values: [''] }] });
    expect(typed.rows.map(({ title }) => title)).toEqual([sample.findingFields.name]);
    const about = await findings.query({ filters: [{ field: 'kind', op: 'is', values: ['processor'] }] });
    expect(about.total).toBeGreaterThan(0);
    expect(about.rows.every(({ fields }) => fields.rule.length > 0)).toBe(true);
    const kinds = await findings.query({ groupBy: 'kind' });
    expect(kinds.groups.map(({ value }) => value)).toEqual(['activity', 'processor', '']);
    expect(kinds.groups.find(({ value }) => value === 'processor')?.count).toBe(about.total);
  });
});

describe('a record stored before one of its fields existed', () => {
  it('is listed by what its page says of that field', async () => {
    const { id } = await core.client.measures.create({ fields: sample.measureFields });
    const { id: host } = await core.client.processors.create({ fields: sample.processorFields });
    const { client } = await meddle(core, (db) => {
      const forget = db.prepare('UPDATE record SET body = json_remove(body, @path) WHERE id = @id');
      forget.run({ id, path: '$.state' });
      for (const path of ['$.risk', '$.identified']) forget.run({ id: host, path });
    });
    expect((await client.measures.get({ id })).fields.state).toBe('in-place');
    const inPlace = await client.measures.query({
      filters: [{ field: 'state', op: 'is', values: ['in-place'] }],
      groupBy: 'state',
    });
    expect(inPlace.groups).toEqual([{ value: 'in-place', count: 1 }]);
    expect((await client.processors.query({ groupBy: 'risk' })).groups).toEqual([{ value: 'not-assessed', count: 1 }]);
    expect((await client.processors.query({ groupBy: 'identity' })).groups).toEqual([{ value: 'known', count: 1 }]);
  });
});
