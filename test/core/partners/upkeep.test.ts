import { beforeEach, describe, expect, it } from 'vitest';
import type { Reminder } from '../../../shared/contract/core/reminders.ts';
import type { ProcessorFields } from '../../../shared/contract/core/registers/index.ts';
import { BLANK_CERTIFICATE } from '../../../shared/domain/registers/blank.ts';
import { DEFAULT_REMINDERS } from '../../../shared/domain/reminders.ts';
import { type CoreUnderTest, openCoreWithVault } from '../harness.ts';
import * as sample from '../records.ts';

let core: CoreUnderTest;
beforeEach(async () => {
  core = await openCoreWithVault({ now: '2026-01-01T09:00:00Z' });
});

const on = (day: string): void => {
  core.clock.now = `${day}T09:00:00Z`;
};
const live = async (): Promise<string[]> =>
  (await core.client.reminders.list({})).reminders.map(
    ({ about, reference, date, days }: Reminder) => `${about} ${reference} ${date} ${days}`,
  );
const add = (more: Partial<ProcessorFields>) =>
  core.client.processors.create({ fields: { ...sample.processorFields, ...more } });
const contract = (more: Partial<ProcessorFields['contract']>): ProcessorFields['contract'] => ({
  ...sample.processorFields.contract,
  ...more,
});
const review = (nextOn: string) => ({ cycleMonths: 12, lastOn: '', nextOn, by: '' });

describe('a contract that ends', () => {
  beforeEach(() => add({ contract: contract({ expiresOn: '2026-12-31', noticeDays: 90 }) }));

  it('is told of before its last day of notice, and before its end', async () => {
    on('2026-08-02');
    expect(await live()).toEqual([]);
    on('2026-08-03');
    expect(await live()).toEqual(['contract-notice PR-01 2026-10-02 60']);
    on('2026-10-02');
    expect(await live()).toEqual(['contract-notice PR-01 2026-10-02 0']);
    on('2026-10-03');
    expect(await live()).toEqual([]);
    on('2026-11-01');
    expect(await live()).toEqual(['contract-end PR-01 2026-12-31 60']);
    on('2027-01-02');
    expect(await live()).toEqual(['contract-end PR-01 2026-12-31 -2']);
  });

  it('can be dismissed until its next stage, and after its end for good', async () => {
    const dismiss = async () => {
      const [reminder] = (await core.client.reminders.list({})).reminders;
      await core.client.reminders.dismiss({ key: reminder?.key ?? '' });
    };
    on('2026-11-01');
    await dismiss();
    on('2026-11-30');
    expect(await live()).toEqual([]);
    on('2026-12-01');
    expect(await live()).toEqual(['contract-end PR-01 2026-12-31 30']);
    on('2027-01-01');
    await dismiss();
    on('2027-03-01');
    expect(await live()).toEqual([]);
  });

  it('stands in the calendar file under its reference alone', async () => {
    const file = await (await core.client.reminders.calendarFile()).text();
    expect(file).toContain('SUMMARY:Contract with PR-01 ends');
    expect(file).toContain('SUMMARY:Contract with PR-01: last day to give notice');
    expect(file).toContain('DTSTART;VALUE=DATE:20261002');
    expect(file).not.toContain(sample.processorFields.name);
  });
});

describe('what is no contract in force', () => {
  it('reminds of nothing: a draft, an archived processor', async () => {
    await add({ contract: contract({ state: 'draft', expiresOn: '2026-01-10' }) });
    const { id, version } = await add({ contract: contract({ expiresOn: '2026-01-10' }) });
    await core.client.processors.archive({ id, version, archived: true, reason: '' });
    expect(await live()).toEqual([]);
  });
});

describe('certificates and reviews', () => {
  it('remind each on their own days, of what is in use', async () => {
    const certificate = { ...BLANK_CERTIFICATE, name: 'ISO 27001', expiresOn: '2026-03-31' };
    await add({ certificates: [certificate, { ...certificate, name: 'SOC 2' }], review: review('2026-02-28') });
    await core.client.activities.create({ fields: { ...sample.activityFields, review: review('2026-02-20') } });
    await core.client.activities.create({
      fields: { ...sample.activityFields, status: 'ended', review: review('2026-02-20') },
    });
    await core.client.transfers.create({ fields: { ...sample.transferFields, nextReview: '2026-02-21' } });
    await core.client.measures.create({ fields: { ...sample.measureFields, review: review('2026-02-22') } });
    await core.client.measures.create({
      fields: { ...sample.measureFields, state: 'retired', review: review('2026-02-22') },
    });
    on('2026-02-05');
    expect(await live()).toEqual(['certificate PR-01 2026-03-31 54', 'certificate PR-01 2026-03-31 54']);
    on('2026-02-14');
    expect((await live()).slice(2)).toEqual([
      'review PA-01 2026-02-20 6',
      'review TR-01 2026-02-21 7',
      'review M-01 2026-02-22 8',
      'review PR-01 2026-02-28 14',
    ]);
    expect((await core.client.reminders.list({})).counts).toMatchObject({ upkeep: 6, total: 6, overdue: 0 });
  });

  it('come as early as the settings say, and not at all when switched off', async () => {
    await add({ review: review('2026-02-28') });
    const set = (on: boolean) =>
      core.client.reminders.settings.set({ settings: { ...DEFAULT_REMINDERS, review: { on, days: [90] } } });
    await set(true);
    expect(await live()).toEqual(['review PR-01 2026-02-28 58']);
    await set(false);
    expect(await live()).toEqual([]);
  });
});
