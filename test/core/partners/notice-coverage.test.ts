import { beforeEach, expect, it } from 'vitest';
import { type CoreUnderTest, openCoreWithVault } from '../harness.ts';
import * as sample from '../records.ts';

let core: CoreUnderTest;
beforeEach(async () => {
  core = await openCoreWithVault({ now: '2026-11-23T09:00:00Z' });
});

const statement = (number: number, ...ids: (typeof sample.NOBODY)[]) => ({
  number,
  text: `Statement ${number}`,
  note: '',
  carriedBy: ids.map((recordId) => ({ recordId, field: 'notes' })),
});
const notice = (statements: ReturnType<typeof statement>[], days = { publishedOn: '2026-01-01', withdrawnOn: '' }) =>
  core.client.notices.create({ fields: { ...sample.noticeFields, ...days, statements } });
const untold = async () => (await core.client.noticeCoverage.today()).untold.map(({ ref }) => ref);

it('names the records in use that no current notice tells of', async () => {
  const activity = await core.client.activities.create({ fields: sample.activityFields });
  const processor = await core.client.processors.create({ fields: sample.processorFields });
  await core.client.transfers.create({ fields: sample.transferFields });
  await core.client.cookies.create({ fields: sample.cookieFields });
  expect(await untold()).toEqual(['PA-01', 'CK-01', 'PR-01', 'TR-01']);
  const told = await notice([statement(1, processor.id)]);
  expect(await untold()).toEqual(['PA-01', 'CK-01', 'TR-01']);
  const fields = { ...activity.fields, noticeIds: [told.id] };
  await core.client.activities.update({ id: activity.id, version: activity.version, fields });
  expect(await untold()).toEqual(['CK-01', 'TR-01']);
});

it('counts a notice from its publication until the day it is replaced', async () => {
  const { id } = await core.client.cookies.create({ fields: sample.cookieFields });
  await notice([statement(1, id)], { publishedOn: '2026-12-01', withdrawnOn: '2026-12-31' });
  expect(await untold()).toEqual(['CK-01']);
  core.clock.now = '2026-12-01T09:00:00Z';
  expect(await untold()).toEqual([]);
  core.clock.now = '2026-12-31T09:00:00Z';
  expect(await untold()).toEqual(['CK-01']);
});

it('leaves out what has ended, what is done for others and what is no transfer', async () => {
  await core.client.activities.create({ fields: { ...sample.activityFields, status: 'ended' } });
  await core.client.activities.create({ fields: { ...sample.activityFields, role: 'processor' } });
  await core.client.transfers.create({ fields: { ...sample.transferFields, mechanism: 'not-a-transfer' } });
  expect(await core.client.noticeCoverage.today()).toMatchObject({ untold: [], untoldCount: 0 });
});

it('names the statements of current notices that no record carries', async () => {
  const { id } = await core.client.cookies.create({ fields: sample.cookieFields });
  const { ref } = await notice([statement(1, id), statement(2)]);
  await notice([statement(3)], { publishedOn: '2025-01-01', withdrawnOn: '2026-01-01' });
  const { current, uncarried } = await core.client.noticeCoverage.today();
  expect(current.map((one) => one.ref)).toEqual([ref]);
  expect(uncarried).toMatchObject([{ notice: { ref }, number: 2, text: 'Statement 2' }]);
});
