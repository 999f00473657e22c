import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings } from '../../electron/shell/settings.ts';
import { fakeIpc } from '../fakes/electron.ts';

const DEFAULTS = { locale: 'en', theme: 'system', density: 'comfortable', autoLockMinutes: 10 };
const PLACE = { x: -5, y: 0, width: 1200, height: 800, maximized: false };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dpo-desk-settings-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const file = () => join(folder, 'settings.json');
const opened = () => openSettings(folder, fakeIpc().ipc);

describe('settings', () => {
  it('start with defaults and keep what is chosen', () => {
    expect(opened().settings.read()).toEqual(DEFAULTS);
    opened().settings.write({ locale: 'en', theme: 'dark', density: 'compact', autoLockMinutes: 3 });
    opened().window.write(PLACE);
    expect(opened().settings.read()).toEqual({ locale: 'en', theme: 'dark', density: 'compact', autoLockMinutes: 3 });
    expect(opened().window.read()).toEqual(PLACE);
  });

  it.each(['', '{', 'null', '[]', '"x"', '{"theme":', '\0\0\0'])(
    'fall back to defaults when the file holds %j',
    (text) => {
      writeFileSync(file(), text);
      expect(opened().settings.read()).toEqual(DEFAULTS);
      expect(opened().recent.read()).toEqual([]);
    },
  );

  it('lose one bad field and no other', () => {
    const recent = [{ folder: '/vault', label: 'Altaro', lastOpened: '2026-01-01T00:00:00Z' }];
    writeFileSync(
      file(),
      JSON.stringify({
        theme: 'dark',
        autoLockMinutes: 0,
        density: 7,
        locale: 'xx',
        recent,
        window: { ...PLACE, width: 1e9 },
      }),
    );
    expect(opened().settings.read()).toEqual({ ...DEFAULTS, theme: 'dark' });
    expect(opened().recent.read()).toEqual(recent);
    expect(opened().window.read()).toBeNull();
  });

  it('never lock later than the contract allows, whatever the file says', () => {
    writeFileSync(file(), JSON.stringify({ autoLockMinutes: 1e6 }));
    expect(opened().settings.read().autoLockMinutes).toBe(10);
  });

  it('hold nothing but looks and folders, readable by their owner alone', () => {
    writeFileSync(file(), JSON.stringify({ email: 'jane@example.org', theme: 'dark' }));
    const settings = opened();
    settings.settings.write(settings.settings.read());
    settings.recent.write([{ folder: '/vault', label: 'Altaro', lastOpened: '2026-01-01T00:00:00Z' }]);
    const kept: unknown = JSON.parse(readFileSync(file(), 'utf8'));
    expect(Object.keys(kept ?? {}).sort()).toEqual([
      'autoLockMinutes',
      'density',
      'locale',
      'recent',
      'theme',
      'window',
    ]);
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('answer no channel of their own', () => {
    const { ipc, removed } = fakeIpc();
    openSettings(folder, ipc);
    expect(removed).toEqual(['electron-store-get-data']);
  });
});
