import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../../shared/contract/primitives.ts';
import { inHand } from '../casework/scene.ts';
import { type CoreUnderTest, meddle, openCoreWithVault, refusal } from '../harness.ts';
import * as records from '../records.ts';

let core: CoreUnderTest;
beforeEach(async () => {
  core = await openCoreWithVault();
});

const processor = (name: string, parentIds: Id[] = [], country = 'DE') =>
  core.client.processors.create({ fields: { ...records.processorFields, name, country, parentIds } });
const activity = (name: string, named: { processorIds?: Id[]; systemIds?: Id[]; noticeIds?: Id[] } = {}) =>
  core.client.activities.create({
    fields: {
      ...records.activityFields,
      name,
      recipients: [],
      processorIds: named.processorIds ?? [],
      systemIds: named.systemIds ?? [],
      noticeIds: named.noticeIds ?? [],
    },
  });
const transfer = (name: string, activityIds: Id[], processorIds: Id[], country = 'US') =>
  core.client.transfers.create({
    fields: {
      ...records.transferFields,
      name,
      country,
      onwardCountries: [],
      activityIds,
      processorIds,
    },
  });
const notice = (name: string, carried: readonly (readonly Id[])[]) =>
  core.client.notices.create({
    fields: {
      ...records.noticeFields,
      name,
      replacesId: null,
      statements: carried.map((recordIds, at) => ({
        number: at + 1,
        text: `statement ${at + 1}`,
        carriedBy: recordIds.map((recordId) => ({ recordId: recordId, field: 'name' })),
        note: '',
      })),
    },
  });
const felt = async (id: Id) => {
  const { dependents } = await core.client.dependents.ofRecord({ id });
  return dependents.map(({ title, distance }) => `${distance} ${title}`);
};

describe('what feels a change of a record', () => {
  it('is, for a sub-processor, who engages it, their activities, and what hangs on these, each with its way', async () => {
    const host = await processor('Host');
    const sub = await processor('Backup', [host.id]);
    const orders = await activity('Orders', { processorIds: [host.id] });
    await activity('Payroll');
    const abroad = await transfer('To the backup', [orders.id], [sub.id]);
    await notice('Policy', [[], [orders.id], [sub.id, host.id]]);

    const { dependents, counts, picture } = await core.client.dependents.ofRecord({ id: sub.id });
    const told = Object.fromEntries(
      dependents.map((each) => [each.title, [each.distance, ...each.through.map(({ title }) => title)]]),
    );
    expect(told).toEqual({
      Host: [1],
      [abroad.title]: [1],
      Policy: [1],
      Orders: [2, 'Host'],
    });
    expect(dependents.find(({ kind }) => kind === 'notice')?.statements).toEqual([3]);
    expect(dependents.find(({ kind }) => kind === 'transfer')?.assessment).toMatchObject({
      state: records.transferFields.assessment.state,
    });
    expect(counts).toEqual([
      { kind: 'activity', count: 1 },
      { kind: 'processor', count: 1 },
      { kind: 'transfer', count: 1 },
      { kind: 'notice', count: 1 },
    ]);
    expect(picture.nodes.filter(({ stage }) => stage === 0).map(({ key }) => key)).toEqual([sub.id]);
    expect(picture.edges).toHaveLength(4);
  });

  it('goes down the chain without blaming others who use the same sub-processor', async () => {
    const host = await processor('Host');
    const other = await processor('Other host');
    const sub = await processor('Backup', [host.id, other.id]);
    await activity('Orders', { processorIds: [host.id] });
    await activity('Payroll', { processorIds: [other.id] });
    await transfer('To the backup', [], [sub.id]);
    expect(await felt(host.id)).toEqual(['1 Orders', '1 Backup', '2 To the backup']);
  });

  it('ends where sub-processors engage each other in a circle', async () => {
    const first = await processor('First');
    const second = await processor('Second', [first.id]);
    const third = await processor('Third', [second.id]);
    // The app refuses such a circle; a vault may still hold one from before it did.
    core = await meddle(core, (db) => {
      db.prepare("INSERT INTO link (from_id, to_id, role) VALUES (?, ?, 'engaged-by')").run(first.id, third.id);
      db.prepare("UPDATE record SET body = json_set(body, '$.parentIds', json_array(?)) WHERE id = ?").run(
        third.id,
        first.id,
      );
    });
    await activity('Orders', { processorIds: [third.id] });
    expect(await felt(first.id)).toEqual(['1 Second', '1 Third', '2 Orders']);
    const chain = await core.client.dependents.chain({ id: first.id });
    expect(chain.nodes.map(({ title, stage }) => [title, stage])).toEqual([
      ['First', 0],
      ['Second', 1],
      ['Third', 2],
    ]);
    expect(chain.edges).toHaveLength(3);
  });

  it('reaches through a system to its activities, and from a notice to what it tells of', async () => {
    const system = await core.client.systems.create({ fields: { ...records.systemFields, processorIds: [] } });
    const policy = await notice('Policy', []);
    await activity('Orders', { systemIds: [system.id], noticeIds: [policy.id] });
    expect(await felt(system.id)).toEqual(['1 Orders', '2 Policy']);
    expect(await felt(policy.id)).toEqual(['1 Orders']);
  });

  it('leaves out what is archived, and refuses a record that does not exist', async () => {
    const host = await processor('Host');
    const orders = await activity('Orders', { processorIds: [host.id] });
    await core.client.activities.archive({ id: orders.id, version: 1, archived: true, reason: 'ended' });
    expect(await felt(host.id)).toEqual([]);
    expect(await refusal(core.client.dependents.ofRecord({ id: records.NOBODY }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('open requests', () => {
  it('are named by their reference while they are open, and not once they are closed', async () => {
    const orders = await activity('Orders');
    const office = await records.addEstablishment(core.client);
    const intake = { ...records.intakeAt(office, '2026-11-20'), activityIds: [orders.id] };
    const open = inHand(await core.client.requests.log({ intake, rights: ['access'] }));
    expect(await felt(orders.id)).toEqual([`1 ${open.now().reference}`]);
    await core.client.requests.lines.close({
      ...open.at(),
      lineId: open.line('access').id,
      closing: { outcome: 'withdrawn', on: '2026-11-23', ground: '' },
    });
    expect(await felt(orders.id)).toEqual([]);
  });
});

describe('open breaches and complaints', () => {
  it('hang on the activities and the processors they touch, a complaint by its reference, until they are closed', async () => {
    const { breaches, complaints } = core.client;
    const office = await records.addEstablishment(core.client, records.london);
    const below = await processor('Below');
    const host = await processor('Host', [below.id]);
    const orders = await activity('Orders', { processorIds: [host.id] });
    const facts = { ...records.breachFactsAt(office), processorIds: [host.id], activityIds: [] };
    const breach = await breaches.log({ facts });
    const { complainant, ...rest } = records.complaintIntakeAt(office, '2026-11-20');
    const intake = { ...rest, complainant: { ...complainant, name: 'Carla Complainant' }, activityIds: [orders.id] };
    const complaint = await complaints.log({ intake });

    expect(await felt(host.id)).toEqual(['1 Orders', '1 Lost laptop', '1 Below', `2 ${complaint.reference}`]);
    expect(await felt(orders.id)).toEqual([`1 ${complaint.reference}`]);
    expect(JSON.stringify(await core.client.dependents.ofRecord({ id: orders.id }))).not.toContain('Carla');

    const { id, version } = complaint;
    const outcome = {
      kind: 'withdrawn',
      decidedOn: '2026-11-23',
      toldOn: '',
      toldHow: '',
      reasons: 'by letter',
    } as const;
    await complaints.decide({ id, version, outcome });
    core = await meddle(core, (db) => {
      db.prepare(`UPDATE record SET body = json_set(body, '$.closedOn', '2026-11-23') WHERE id = ?`).run(breach.id);
    });
    expect(await felt(host.id)).toEqual(['1 Orders', '1 Below']);
  });
});

describe('what depends on a country', () => {
  it('is what stands in it, one step away, and what hangs on that', async () => {
    const host = await processor('Host', [], 'US');
    await activity('Orders', { processorIds: [host.id] });
    await processor('Near', [], 'MT');
    const { dependents } = await core.client.dependents.ofCountry({ country: 'US' });
    expect(dependents.map(({ title, distance }) => [title, distance])).toEqual([
      ['Host', 1],
      ['Orders', 2],
    ]);
  });

  it('is nothing for a country nobody names, and a code that is none is refused', async () => {
    expect((await core.client.dependents.ofCountry({ country: 'JP' })).dependents).toEqual([]);
    expect(await refusal(core.client.dependents.ofCountry({ country: 'Japan' }))).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

describe('a processor with 5,000 links', () => {
  it('is counted whole, listed as far as can be read, and drawn as far as can be taken in', async () => {
    const host = await processor('Host');
    const orders = await activity('Orders', { processorIds: [host.id] });
    core = await meddle(core, (db) => {
      const copy = db.prepare(
        `INSERT INTO record SELECT ?, kind, ?, ?, 1, 0, created_at, updated_at, updated_by, body FROM record WHERE id = ?`,
      );
      const link = db.prepare("INSERT INTO link (from_id, to_id, role) VALUES (?, ?, 'processor')");
      db.transaction(() => {
        for (let n = 2; n <= 5000; n += 1) {
          const id = randomUUID();
          copy.run(id, `PA-${n}`, `Activity ${n}`, orders.id);
          link.run(id, host.id);
        }
      })();
    });
    const begun = performance.now();
    const { counts, dependents, picture } = await core.client.dependents.ofRecord({ id: host.id });
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(counts).toEqual([{ kind: 'activity', count: 5000 }]);
    expect(dependents).toHaveLength(300);
    expect(picture.nodes).toHaveLength(21);
    expect(picture.left).toBe(5000 - 19);
    expect(picture.nodes.at(-1)).toMatchObject({ id: null, group: { by: 'rest', count: 4981 } });

    const flow = await core.client.dependents.dataFlow({ activityId: null });
    expect(flow.nodes.length).toBeLessThan(40);
    expect(flow.nodes.filter(({ kind }) => kind === 'activity')).toMatchObject([
      { title: 'Sales', group: { by: 'department', count: 5000 } },
    ]);
  });
});
