import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../../shared/contract/primitives.ts';
import type { ActivityFields, TransferFields } from '../../../shared/contract/core/registers/index.ts';
import { BLANK_RECIPIENT } from '../../../shared/domain/registers/blank.ts';
import { type CoreUnderTest, openCoreWithVault } from '../harness.ts';
import * as records from '../records.ts';

let core: CoreUnderTest;
beforeEach(async () => {
  core = await openCoreWithVault();
  await records.addEstablishment(core.client);
});

const processor = (name: string, country: string, parentIds: Id[] = []) =>
  core.client.processors.create({ fields: { ...records.processorFields, name, country, parentIds } });
const transfer = (country: string, more: Partial<TransferFields> = {}) =>
  core.client.transfers.create({ fields: { ...records.transferFields, name: `To ${country}`, country, ...more } });
const activity = (name: string, more: Partial<ActivityFields> = {}) =>
  core.client.activities.create({ fields: { ...records.activityFields, name, recipients: [], sources: [], ...more } });
const recipient = (name: string, country = '') => ({ ...BLANK_RECIPIENT, name, kind: 'other' as const, country });
const map = async () =>
  (await core.client.dependents.map()).map(({ country, law, state, transfers, unrecorded }) => ({
    country,
    law,
    state,
    of: [...transfers, ...unrecorded].map(({ title }) => title),
  }));

describe('the transfer map', () => {
  it('tells of each country by the worst of its transfers, onward ones too, and under each law by itself', async () => {
    const adequate = {
      decision: 'EU-JP',
      scopeCheckedOn: '2026-01-01',
      inScope: 'yes',
      evidence: 'list',
    } as const;
    await transfer('JP', { mechanism: 'adequacy', adequacy: adequate, name: 'Holds' });
    await transfer('JP', { mechanism: 'undetermined', name: 'Rests on nothing' });
    await transfer('IN', { mechanism: 'undetermined', onwardCountries: ['SG'] });
    await transfer('IN', { mechanism: 'undetermined', law: 'UK_GDPR', name: 'From London' });
    expect(await map()).toMatchObject([
      { country: 'IN', law: 'EU_GDPR', state: 'broken', of: ['To IN'] },
      { country: 'IN', law: 'UK_GDPR', state: 'broken', of: ['From London'] },
      { country: 'JP', law: 'EU_GDPR', state: 'broken', of: ['Holds', 'Rests on nothing'] },
      { country: 'SG', law: 'EU_GDPR', state: 'broken', of: ['To IN'] },
    ]);
  });

  it('names what puts data in a third country of which no transfer speaks, and nothing inside the EEA', async () => {
    await processor('Near', 'DE');
    await processor('Far', 'BR');
    await activity('Orders', { recipients: [recipient('Carrier', 'BR'), recipient('Office', 'IS')] });
    expect(await map()).toEqual([{ country: 'BR', law: 'EU_GDPR', state: 'no-transfer', of: ['Far', 'Orders'] }]);
    await transfer('BR', { mechanism: 'undetermined' });
    expect((await map()).map(({ state, of }) => [state, of])).toEqual([['broken', ['To BR']]]);
  });

  it('forgets a transfer that is archived', async () => {
    const { id, version } = await transfer('US', { mechanism: 'undetermined' });
    await core.client.transfers.archive({ id, version, archived: true, reason: '' });
    expect(await map()).toEqual([]);
  });
});

const flow = (activityId: Id | null = null) => core.client.dependents.dataFlow({ activityId });

describe('the flow of an activity', () => {
  it('goes from its sources through systems to whoever gets the data, down the chain, and to the countries', async () => {
    const host = await processor('Host', 'DE');
    await processor('Below', 'US', [host.id]);
    const system = await core.client.systems.create({
      fields: { ...records.systemFields, name: 'Desk', country: 'MT', processorIds: [host.id] },
    });
    const { id } = await activity('Orders', {
      sources: [{ name: 'The person', kind: 'data-subject', notes: '' }],
      systemIds: [system.id],
      processorIds: [host.id],
      recipients: [
        recipient('HOST'),
        recipient('Bank', 'MT'),
        { ...recipient('Former bank', 'MT'), until: '2026-01-01' },
      ],
    });
    const { stages, nodes, edges, left } = await flow(id);
    expect(stages).toEqual(['sources', 'activities', 'systems', 'recipients', 'engaged', 'countries']);
    const titles = new Map(nodes.map(({ key, title }) => [key, title]));
    const lines = edges.map(({ from, role, to }) => `${titles.get(from)} ${role} ${titles.get(to)}`);
    // The system is run by the host: the activity needs no line to it, nor a recipient of that name.
    expect(lines.toSorted()).toEqual([
      'Bank in MT',
      'Below in US',
      'Desk in MT',
      'Desk run-by Host',
      'Host engages Below',
      'Host in DE',
      'Orders disclosed-to Bank',
      'Orders kept-in Desk',
      'The person provides Orders',
    ]);
    expect(nodes.find(({ title }) => title === 'US')?.state).toBe('no-transfer');
    expect(nodes.find(({ title }) => title === 'DE')?.state).toBe('none-needed');
    expect(left).toBe(0);
  });
});

describe('the flows of the organisation', () => {
  it('draw together what is too much for a column by what it has in common; what has it alone stays itself', async () => {
    for (let made = 1; made <= 22; made += 1) await activity(`Sale ${made}`, { department: 'Sales' });
    await activity('Hiring', { department: 'Staff' });
    await activity('Nobody in charge', { department: '' });
    const { nodes, left } = await flow();
    expect(
      nodes.filter(({ kind }) => kind === 'activity').map(({ title, group }) => [title, group?.count ?? null]),
    ).toEqual(
      expect.arrayContaining([
        ['Sales', 22],
        ['Hiring', null],
        ['Nobody in charge', null],
      ]),
    );
    expect(nodes.filter(({ kind }) => kind === 'activity')).toHaveLength(3);
    expect(left).toBe(0);
  });

  it('keep in a column what most goes through, and count the rest', async () => {
    const everywhere = recipient('Everywhere');
    for (let made = 1; made <= 19; made += 1)
      await activity(`Activity ${made}`, {
        recipients: [recipient(`Recipient ${made}`), recipient(`Also ${made}`), everywhere],
      });
    const { nodes, edges, left } = await flow();
    const column = nodes.filter(({ kind }) => kind === 'recipient');
    expect(column).toHaveLength(20);
    expect(column.map(({ title }) => title)).toContain('Everywhere');
    expect(column.find(({ group }) => group?.by === 'rest')?.group?.count).toBe(20);
    expect(left).toBe(20);
    const drawn = new Set(nodes.map(({ key }) => key));
    expect(edges.filter(({ from, to }) => !drawn.has(from) || !drawn.has(to))).toEqual([]);
  });
});
