import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockWhenAway } from '../../electron/shell/lock.ts';
import { reviveWhenSilent } from '../../electron/shell/page-revival.ts';
import { fakeContents, fakePowerMonitor, fakeWindow } from '../fakes/electron.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched(autoLockMinutes = 10) {
  const power = fakePowerMonitor();
  const window = fakeWindow();
  const done: string[] = [];
  let minutes = autoLockMinutes;
  lockWhenAway({
    powerMonitor: power.powerMonitor,
    window: window.window,
    settings: { read: () => ({ locale: 'en', theme: 'system', density: 'comfortable', autoLockMinutes: minutes }) },
    threads: {
      lockNow: () => {
        done.push('lock');
        return Promise.resolve();
      },
    },
    publish: ({ type }) => void done.push(type),
  });
  const choose = (next: number) => {
    minutes = next;
  };
  return { power, window, done, choose };
}

const ONCE = ['lock-now', 'lock'];

describe('the vault locks', () => {
  it.each(['suspend', 'lock-screen', 'shutdown'])('on %s, and the page is told', (event) => {
    const { power, done } = watched();
    power.emit(event);
    expect(done).toEqual(ONCE);
  });

  it.each(['query-session-end', 'session-end'])('on %s', (event) => {
    const { window, done } = watched();
    window.emit(event, {});
    expect(done).toEqual(ONCE);
  });

  it('after the chosen minutes without a touch, once', async () => {
    const { power, done } = watched(10);
    power.idleFor(599);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(done).toEqual([]);
    power.idleFor(600);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(done).toEqual(ONCE);
  });

  it('again after the person came back and left again', async () => {
    const { power, done } = watched(10);
    for (const seconds of [700, 0, 700]) {
      power.idleFor(seconds);
      await vi.advanceTimersByTimeAsync(15_000);
    }
    expect(done).toEqual([...ONCE, ...ONCE]);
  });

  it('after newly chosen minutes without a restart', async () => {
    const { power, done, choose } = watched(60);
    power.idleFor(300);
    await vi.advanceTimersByTimeAsync(15_000);
    choose(5);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(done).toEqual(ONCE);
  });
});

describe('when the core’s line has ended', () => {
  it('a page that asks again keeps what was typed in it', async () => {
    const page = fakeContents();
    reviveWhenSilent(page.contents, () => performance.now() + 1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.done).toEqual([]);
  });

  it('a silent one is loaded anew', async () => {
    const page = fakeContents();
    reviveWhenSilent(page.contents, () => -1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.done).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.done).toEqual(['reload']);
  });

  it('one that is gone is left in peace', async () => {
    const page = fakeContents();
    reviveWhenSilent(page.contents, () => -1);
    page.destroy();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.done).toEqual([]);
  });
});
