import { beforeEach, describe, expect, it } from 'vitest';
import type { NoticeCounts } from '../../../shared/contract/host/index.ts';
import { DEFAULT_REMINDERS } from '../../../shared/domain/reminders.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import { tellNews } from '../../../renderer/frame/tell-news.ts';
import { type CoreUnderTest, HOME, openCoreWithVault, PASSPHRASE, restart } from '../harness.ts';
import * as sample from '../records.ts';

let core: CoreUnderTest;
let office: Id;
let shown: NoticeCounts[];
beforeEach(async () => {
  core = await openCoreWithVault({ now: '2026-10-01T09:00:00Z' });
  office = await sample.addEstablishment(core.client);
  await core.client.requests.log({ intake: sample.intakeAt(office, '2026-10-01'), rights: ['access'] });
  shown = [];
});

const on = (day: string): void => {
  core.clock.now = `${day}T09:00:00Z`;
};
/** What the page does on opening the vault, on each change and when the day turns. */
const look = (canShow = true): Promise<void> =>
  tellNews({
    core: core.client,
    host: {
      notify: (counts) => {
        if (canShow) shown.push(counts);
        return Promise.resolve({ shown: canShow });
      },
    },
  });
const none = { overdue: 0, dueToday: 0, dueSoon: 0, extension: 0, waiting: 0, upkeep: 0 };

describe('a notice of the operating system', () => {
  it('is shown for what is new, and for nothing else', async () => {
    await look();
    expect(shown).toEqual([]);
    on('2026-10-26');
    await look();
    expect(shown).toEqual([{ ...none, dueSoon: 1, extension: 1 }]);
  });

  it('is shown once, over a second look, a lock and a restart', async () => {
    on('2026-10-26');
    await look();
    await look();
    core = await restart(core);
    await core.client.vault.unlock({ vault: HOME, passphrase: PASSPHRASE });
    await look();
    expect(shown).toHaveLength(1);
  });

  it('comes again at the next stage, and when what slept wakes', async () => {
    on('2026-10-26');
    await look();
    on('2026-10-30');
    await look();
    expect(shown.at(-1)).toEqual({ ...none, dueSoon: 1 });
    const [reminder] = (await core.client.reminders.list({})).reminders;
    await core.client.reminders.snooze({ key: reminder?.key ?? '', until: '2026-10-31' });
    await look();
    expect(shown).toHaveLength(2);
    on('2026-10-31');
    await look();
    expect(shown.at(-1)).toEqual({ ...none, dueSoon: 1 });
  });

  it('counts what is due today apart, and what is overdue', async () => {
    on('2026-11-02');
    await look();
    on('2026-11-03');
    await look();
    expect(shown).toEqual([
      { ...none, dueToday: 1 },
      { ...none, overdue: 1 },
    ]);
  });

  it('is kept for later where none can be shown', async () => {
    on('2026-10-26');
    await look(false);
    await look();
    expect(shown).toHaveLength(1);
  });

  it('is not shown once switched off', async () => {
    await core.client.reminders.settings.set({ settings: { ...DEFAULT_REMINDERS, notices: { on: false } } });
    on('2026-10-26');
    await look();
    expect(shown).toEqual([]);
    expect((await core.client.reminders.list({})).reminders).toHaveLength(2);
  });

  it('leaves a trace in the journal that names no person', async () => {
    on('2026-10-26');
    await look();
    const [entry] = await core.client.journal.list({});
    expect(entry).toMatchObject({ action: 'reminder.told', ref: '', recordId: '' });
  });

  it('for a breach comes within the day, when its hour has passed', async () => {
    await core.client.breaches.log({
      facts: { ...sample.breachFactsAt(office), aware: { local: '2026-10-01T10:17', timezone: 'Europe/Malta' } },
    });
    core.clock.now = '2026-10-04T08:00:00Z';
    await look();
    core.clock.now = '2026-10-04T09:00:00Z';
    await look();
    expect(shown).toEqual([
      { ...none, dueToday: 1 },
      { ...none, overdue: 1 },
    ]);
  });
});

describe('settings of an older vault', () => {
  it('have notices switched on', async () => {
    const { notices: _, ...older } = DEFAULT_REMINDERS;
    expect((await core.client.reminders.settings.set({ settings: older })).notices).toEqual({ on: true });
  });
});
