import { beforeEach, describe, expect, it } from 'vitest';
import type { ProcessorFields } from '../../../shared/contract/core/registers/index.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import { BLANK_CERTIFICATE } from '../../../shared/domain/registers/blank.ts';
import { atField, type CoreUnderTest, meddle, openCoreWithVault, refusal } from '../harness.ts';
import * as sample from '../records.ts';

let core: CoreUnderTest;
beforeEach(async () => {
  core = await openCoreWithVault({ now: '2026-11-23T09:00:00Z' });
});

const add = (name: string, more: Partial<ProcessorFields> = {}) =>
  core.client.processors.create({ fields: { ...sample.processorFields, name, ...more } });
const engage = async (id: Id, parentIds: Id[]) => {
  const { version, fields } = await core.client.processors.get({ id });
  return core.client.processors.update({ id, version, fields: { ...fields, parentIds } });
};
const contract = (more: Partial<ProcessorFields['contract']>): Partial<ProcessorFields> => ({
  contract: { ...sample.processorFields.contract, ...more },
});

describe('a chain of sub-processors', () => {
  it('that leads back to its beginning is refused with the records of the loop, and nothing is written', async () => {
    const first = await add('First');
    const second = await add('Second', { parentIds: [first.id] });
    const third = await add('Third', { parentIds: [second.id] });
    const said = await refusal(engage(first.id, [third.id]));
    expect(said).toMatchObject(atField('fields.parentIds', 'loop'));
    expect(said).toMatchObject({
      data: { issues: [{ params: { records: `${first.ref} → ${third.ref} → ${second.ref} → ${first.ref}` } }] },
    });
    const still = await core.client.processors.get({ id: first.id });
    expect(still.fields.parentIds).toEqual([]);
    expect(still.links.filter(({ kind }) => kind === 'processor').map(({ title }) => title)).toEqual(['Second']);
  });

  it('that begins with itself is refused; one that meets again further down is not', async () => {
    const top = await add('Top');
    expect(await refusal(engage(top.id, [top.id]))).toMatchObject(atField('fields.parentIds', 'itself'));
    const left = await add('Left', { parentIds: [top.id] });
    const right = await add('Right', { parentIds: [top.id] });
    const bottom = await add('Bottom', { parentIds: [left.id, right.id] });
    expect(bottom.fields.parentIds).toEqual([left.id, right.id]);
  });

  it('is refused through an archived processor too: it may come back', async () => {
    const first = await add('First');
    const second = await add('Second', { parentIds: [first.id] });
    await core.client.processors.archive({ id: second.id, version: second.version, archived: true, reason: '' });
    expect(await refusal(engage(first.id, [second.id]))).toMatchObject(atField('fields.parentIds', 'loop'));
  });

  it('of editions of a notice is refused the same way', async () => {
    const one = await core.client.notices.create({ fields: sample.noticeFields });
    const two = await core.client.notices.create({ fields: { ...sample.noticeFields, replacesId: one.id } });
    const back = { ...one.fields, replacesId: two.id };
    const answer = core.client.notices.update({ id: one.id, version: one.version, fields: back });
    expect(await refusal(answer)).toMatchObject(atField('fields.replacesId', 'loop'));
  });
});

describe('days that contradict each other', () => {
  it.each([
    [{ startsOn: '2026-02-01', expiresOn: '2026-01-31' }, 'fields.contract.expiresOn', 'ends-before-start'],
    [{ signedOn: '2026-02-01', expiresOn: '2026-01-31' }, 'fields.contract.signedOn', 'signed-after-end'],
  ] as const)('of a contract are refused at the field: %o', async (dates, path, code) => {
    expect(await refusal(add('Wrong', contract(dates)))).toMatchObject(atField(path, code));
    const { id, version, fields } = await add('Right', contract({ startsOn: '2026-02-01', expiresOn: '2026-02-01' }));
    const changed = { ...fields, ...contract(dates) };
    expect(await refusal(core.client.processors.update({ id, version, fields: changed }))).toMatchObject(
      atField(path, code),
    );
  });

  it('of a certificate are refused at its row', async () => {
    const good = { ...BLANK_CERTIFICATE, name: 'ISO 27001', issuedOn: '2024-01-01', expiresOn: '2027-01-01' };
    const bad = { ...good, expiresOn: '2023-12-31' };
    expect(await refusal(add('Wrong', { certificates: [good, bad] }))).toMatchObject(
      atField('fields.certificates.1.expiresOn', 'expires-before-issue'),
    );
  });

  it('of a notice are refused', async () => {
    const fields = { ...sample.noticeFields, publishedOn: '2026-01-01', withdrawnOn: '2025-12-31' };
    expect(await refusal(core.client.notices.create({ fields }))).toMatchObject(
      atField('fields.withdrawnOn', 'replaced-before-published'),
    );
  });
});

describe('a country', () => {
  it('that does not exist is refused at its field', async () => {
    expect(await refusal(add('Nowhere', { country: 'ZZ' }))).toMatchObject(atField('fields.country', 'country'));
    expect(await refusal(add('Nowhere', { processingCountries: ['MT', 'UK'] }))).toMatchObject(
      atField('fields.processingCountries.1', 'country'),
    );
    const fields = { ...sample.transferFields, country: 'EU' };
    expect(await refusal(core.client.transfers.create({ fields }))).toMatchObject(atField('fields.country', 'country'));
  });
});

describe('a processor named by thousands of activities', () => {
  it('answers with some of them and the number of the others', async () => {
    const processor = await add('Everywhere');
    const parent = await add('Above');
    await engage(processor.id, [parent.id]);
    const fields = { ...sample.activityFields, processorIds: [processor.id] };
    await core.client.activities.create({ fields });
    // The others are copies of its row, so that five thousand are there in a moment.
    core = await meddle(core, (db) => {
      db.exec(`
        CREATE TEMP TABLE copy AS
          WITH RECURSIVE place (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM place WHERE n < 5000)
          SELECT n, printf('00000000-0000-4000-8000-%012d', n) AS id FROM place;
        INSERT INTO record (id, kind, ref, title, version, created_at, updated_at, updated_by, body)
          SELECT copy.id, kind, 'PA-' || n, title, 1, created_at, updated_at, updated_by, body
          FROM copy, (SELECT * FROM record WHERE kind = 'activity');
        INSERT INTO link SELECT copy.id, l.to_id, l.role FROM copy, link l
          JOIN record r ON r.id = l.from_id WHERE r.kind = 'activity' AND l.from_id NOT IN (SELECT id FROM copy);
      `);
    });
    const { links, linksLeftOff } = await core.client.processors.get({ id: processor.id });
    expect(links.filter(({ kind }) => kind === 'activity')).toHaveLength(200);
    expect(links.filter(({ kind }) => kind === 'processor').map(({ title }) => title)).toEqual(['Above']);
    expect(linksLeftOff).toEqual({ activity: 4800 });
    const { reminders } = await core.client.reminders.list({});
    expect(reminders).toEqual([]);
  });
});
