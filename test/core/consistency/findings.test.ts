import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BLANK_RECIPIENT } from '../../../shared/domain/registers/blank.ts';
import { atField, becauseOf, type CoreUnderTest, drain, openCoreWithVault, refusal } from '../harness.ts';
import * as sample from '../records.ts';
import { happenedTo, openRules, reopenedOn, ruled, theOne } from './ruled.ts';

let core: CoreUnderTest;
beforeEach(async () => {
  core = await openCoreWithVault();
});
afterEach(() => core.dispose());

const { clauses } = sample.processorFields;
const american = { ...sample.processorFields, name: 'Desk Inc', country: 'US', clauses: { ...clauses, h: clauses.a } };
const RULE = 'thirdCountryWithoutTransfer';

/** An activity that a notice tells of, with a processor in the United States. */
async function overseas() {
  const { client } = core;
  const notice = await client.notices.create({ fields: sample.noticeFields });
  const processor = await client.processors.create({ fields: american });
  const activity = await client.activities.create({
    fields: { ...sample.activityFields, processorIds: [processor.id], noticeIds: [notice.id] },
  });
  return { client, processor, activity, notice };
}

const transferOf = ({ activity, processor }: Awaited<ReturnType<typeof overseas>>) =>
  core.client.transfers.create({
    fields: { ...sample.transferFields, activityIds: [activity.id], processorIds: [processor.id] },
  });

describe('a recipient in the United States without a transfer', () => {
  it('is a finding, with its words, its article and its records', async () => {
    const { client, activity, processor } = await overseas();
    expect(await theOne(client, RULE)).toMatchObject({
      name: 'Orders: Desk Inc in United States, no transfer on record',
      article: 'Art. 30(1)(e), Art. 44',
      severity: 'high',
      state: 'open',
      owner: '',
      recordIds: [activity.id, processor.id],
    });
    expect((await client.activities.get({ id: activity.id })).links.map(({ kind }) => kind)).toContain('finding');
    expect((await client.search.find({ text: 'Desk Inc transfer', kind: 'finding' })).length).toBe(1);
  });

  it('closes by itself when the transfer is recorded, and opens again when that is archived', async () => {
    const scene = await overseas();
    const { client } = scene;
    const { id, ref } = await theOne(client, RULE);
    const transfer = await transferOf(scene);
    expect(await theOne(client, RULE)).toMatchObject({
      id,
      state: 'done',
      resolution: 'Closed by itself: the cause is gone.',
    });
    await client.transfers.archive({ id: transfer.id, version: transfer.version, archived: true, reason: 'ended' });
    expect(await theOne(client, RULE)).toMatchObject({ id, ref, state: 'open', resolution: '' });
    await client.transfers.archive({ id: transfer.id, version: transfer.version + 1, archived: false, reason: '' });
    expect(await theOne(client, RULE)).toMatchObject({ state: 'done' });
    expect(await happenedTo(client, id)).toEqual([
      'finding.found-by-rule',
      'finding.closed-by-rule',
      'finding.reopened-by-rule',
      'finding.closed-by-rule',
    ]);
    expect((await drain(await client.journal.verify())).result).toMatchObject({ intact: true });
  });

  it('closes when the activity lets go of the processor, though nothing links the two any more', async () => {
    const { client, activity, processor } = await overseas();
    await client.processors.update({
      id: processor.id,
      version: processor.version,
      fields: { ...american, contract: { ...american.contract, state: 'missing' } },
    });
    expect([...(await openRules(client))].sort()).toEqual(['processorWithoutContract', RULE]);
    await client.activities.update({
      id: activity.id,
      version: activity.version,
      fields: { ...activity.fields, processorIds: [] },
    });
    expect(await openRules(client)).toEqual([]);
  });

  it('closes with the record it is about, and returns with it', async () => {
    const { client, activity } = await overseas();
    await client.activities.archive({ id: activity.id, version: activity.version, archived: true, reason: '' });
    expect((await theOne(client, RULE)).state).toBe('done');
    await client.activities.archive({ id: activity.id, version: activity.version + 1, archived: false, reason: '' });
    expect((await theOne(client, RULE)).state).toBe('open');
  });

  it('follows the names of its records and keeps what the officer wrote', async () => {
    const { client, activity, processor } = await overseas();
    const { id } = await theOne(client, RULE);
    await answer({ owner: 'Olga Order', dueOn: '2026-12-24', severity: 'low', state: 'in-progress' });
    await client.activities.update({
      id: activity.id,
      version: activity.version,
      fields: { ...activity.fields, name: 'Sales' },
    });
    await client.processors.update({
      id: processor.id,
      version: processor.version,
      fields: { ...american, name: 'Counter Inc' },
    });
    expect(await theOne(client, RULE)).toMatchObject({
      id,
      name: 'Sales: Counter Inc in United States, no transfer on record',
      owner: 'Olga Order',
      dueOn: '2026-12-24',
      severity: 'low',
      state: 'in-progress',
    });
  });

  it('stays accepted, whatever becomes of its cause', async () => {
    const scene = await overseas();
    await answer({ state: 'accepted', resolution: 'One letter a year.' });
    await transferOf(scene);
    const accepted = { state: 'accepted', resolution: 'One letter a year.' };
    expect(await theOne(scene.client, RULE)).toMatchObject(accepted);
  });
});

describe('what a hand may do to a finding of a rule', () => {
  it('not call it done while the cause is there', async () => {
    await overseas();
    expect(await refusal(answer({ state: 'done', resolution: 'I think so.' }))).toMatchObject(
      atField('fields.state', 'cause-remains'),
    );
    expect((await theOne(core.client, RULE)).state).toBe('open');
  });

  it('not archive it while the cause is there; afterwards it may, until the cause returns', async () => {
    const scene = await overseas();
    const { client } = scene;
    const away = async () => {
      const { id, version } = await theOne(client, RULE);
      return client.findings.archive({ id, version, archived: true, reason: '' });
    };
    expect(await refusal(away())).toMatchObject(becauseOf('registers.consistency.causeRemains'));
    const transfer = await transferOf(scene);
    await away();
    await client.transfers.archive({ id: transfer.id, version: transfer.version, archived: true, reason: '' });
    expect(await theOne(client, RULE)).toMatchObject({ state: 'open', archived: false });
  });

  it('neither make one nor move one to another rule, cause or record', async () => {
    const { client, processor } = await overseas();
    const refused = atField('fields.rule', 'of-its-rule');
    const made = client.findings.create({
      fields: { ...sample.findingFields, rule: RULE, recordIds: [processor.id] },
    });
    expect(await refusal(made)).toMatchObject(refused);
    expect(await refusal(answer({ rule: '' }))).toMatchObject(refused);
    expect(await refusal(answer({ cause: 'JP' }))).toMatchObject(refused);
    expect(await refusal(answer({ recordIds: [processor.id] }))).toMatchObject(refused);
    expect(await openRules(client)).toEqual([RULE]);
  });

  it('all with one typed by hand', async () => {
    const { client } = core;
    const typed = await client.findings.create({ fields: sample.findingFields });
    const done = { ...sample.findingFields, state: 'done', resolution: 'Signed.' } as const;
    expect((await client.findings.update({ id: typed.id, version: 1, fields: done })).fields).toEqual(done);
  });
});

describe('a new day', () => {
  const reviewed = { ...sample.measureFields, review: { ...sample.measureFields.review, nextOn: '2026-11-24' } };

  it('makes a review overdue while the vault is open', async () => {
    const { client } = core;
    await client.measures.create({ fields: reviewed });
    core.clock.now = '2026-11-24T09:00:00Z';
    expect(await openRules(client)).toEqual([]);
    core.clock.now = '2026-11-25T00:01:00Z';
    expect(await openRules(client)).toEqual(['measureReviewOverdue']);
  });

  it('is noticed when the vault is opened', async () => {
    await core.client.measures.create({ fields: reviewed });
    core = await reopenedOn(core, '2026-12-01T09:00:00Z');
    expect(await openRules(core.client)).toEqual(['measureReviewOverdue']);
    expect((await drain(await core.client.journal.verify())).result).toMatchObject({ intact: true });
  });

  it('begins at midnight of the main office', async () => {
    const { client } = core;
    await client.establishments.create({ fields: sample.malta });
    await client.measures.create({ fields: reviewed });
    core.clock.now = '2026-11-24T22:59:00Z';
    expect(await openRules(client)).toEqual([]);
    core.clock.now = '2026-11-24T23:01:00Z';
    expect(await openRules(client)).toEqual(['measureReviewOverdue']);
  });

  it('ends a contract and an adequacy decision', async () => {
    const { client } = core;
    const processor = await client.processors.create({
      fields: { ...sample.processorFields, contract: { ...sample.processorFields.contract, expiresOn: '2026-12-31' } },
    });
    const activity = await client.activities.create({
      fields: { ...sample.activityFields, status: 'draft', processorIds: [processor.id] },
    });
    await client.transfers.create({
      fields: {
        ...sample.transferFields,
        activityIds: [activity.id],
        country: 'GB',
        mechanism: 'adequacy',
        adequacy: {
          ...sample.transferFields.adequacy,
          decision: 'EU-GB',
          inScope: 'yes',
          scopeCheckedOn: '2026-11-01',
        },
      },
    });
    expect((await openRules(client)).filter((rule) => rule !== 'clauseAbsent')).toEqual([]);
    core = await reopenedOn(core, '2032-01-02T09:00:00Z');
    const open = (await openRules(core.client)).filter((rule) => rule !== 'clauseAbsent');
    expect([...open].sort()).toEqual(['mechanismBroken', 'processorWithoutContract']);
  });
});

describe('texts as long as they may be', () => {
  it('are named as far as a name goes', async () => {
    const long = { country: 'US', name: 'R'.repeat(300) };
    await core.client.activities.create({
      fields: {
        ...sample.activityFields,
        name: 'A'.repeat(200),
        recipients: [{ ...BLANK_RECIPIENT, ...long }],
      },
    });
    const finding = await theOne(core.client, RULE);
    expect(finding.name).toHaveLength(300);
    expect(finding.name.endsWith('…')).toBe(true);
    expect(finding.description).toContain('R'.repeat(300));
  });
});

/** Saves the one open finding with these fields changed. */
async function answer(change: Partial<typeof sample.findingFields>) {
  const [finding] = (await ruled(core.client)).filter(({ rule }) => rule === RULE);
  const id = finding?.id ?? sample.NOBODY;
  const { fields, version } = await core.client.findings.get({ id });
  return core.client.findings.update({ id, version, fields: { ...fields, ...change } });
}
