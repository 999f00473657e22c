import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClipboard } from '../../electron/shell/clipboard.ts';
import { fakeClipboard } from '../fakes/electron.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what was copied', () => {
  it('is cleared after a minute when it is sensitive', async () => {
    const system = fakeClipboard();
    await createClipboard(system).copy('jane@example.org', true);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(await system.readText()).toBe('jane@example.org');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await system.readText()).toBe('');
  });

  it('stays when it is not sensitive', async () => {
    const system = fakeClipboard();
    const ours = createClipboard(system);
    await ours.copy('Article 15', false);
    await vi.advanceTimersByTimeAsync(120_000);
    await ours.clear();
    expect(await system.readText()).toBe('Article 15');
  });

  it('is left alone once the person has copied something else', async () => {
    const system = fakeClipboard();
    const ours = createClipboard(system);
    await ours.copy('jane@example.org', true);
    await system.writeText('theirs');
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await system.readText()).toBe('theirs');
    await ours.clear();
    expect(await system.readText()).toBe('theirs');
  });

  it('is taken back at once on lock and quit', async () => {
    const system = fakeClipboard();
    const ours = createClipboard(system);
    await ours.copy('jane@example.org', true);
    await ours.clear();
    expect(await system.readText()).toBe('');
  });

  it('waits a full minute from the last copy', async () => {
    const system = fakeClipboard();
    const ours = createClipboard(system);
    await ours.copy('one', true);
    await vi.advanceTimersByTimeAsync(40_000);
    await ours.copy('two', true);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(await system.readText()).toBe('two');
    await vi.advanceTimersByTimeAsync(21_000);
    expect(await system.readText()).toBe('');
  });
});
