import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type Electron from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createWords } from '../../shared/i18n/index.ts';
import { createVaults, type RecentVault } from '../../electron/host/vaults.ts';
import { createNotify } from '../../electron/shell/notices.ts';
import { electronHost } from '../../electron/shell/surroundings.ts';
import { listeners } from '../fakes/electron.ts';

const { t } = createWords('en');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dpo-desk-host-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Dialogs are only handed it. */
const someWindow = z.custom<Electron.BrowserWindow>(() => true).parse({});

type Answers = { readonly save?: string; readonly folder?: string; readonly window?: boolean };

function host({ save, folder: chosen, window = true }: Answers = {}) {
  const asked: Electron.SaveDialogOptions[] = [];
  const notices: Electron.NotificationConstructorOptions[] = [];
  let recent: readonly RecentVault[] = [];
  const raised: string[] = [];
  const notice = listeners();
  class Notice {
    readonly on = notice.on;
    static isSupported(): boolean {
      return true;
    }
    constructor(options: Electron.NotificationConstructorOptions) {
      notices.push(options);
    }
    show(): void {
      raised.push('shown');
    }
  }
  const theme: Pick<Electron.NativeTheme, 'themeSource'> = { themeSource: 'system' };
  const service = electronHost(
    { example: true, log: { note: () => undefined } },
    {
      app: { getPath: () => folder, getVersion: () => '1.2.3' },
      dialog: {
        showSaveDialog: (...args: readonly unknown[]) => {
          const options = args.at(-1);
          if (typeof options === 'object' && options !== null) asked.push(options);
          return Promise.resolve({ canceled: save === undefined, filePath: save ?? '' });
        },
        showOpenDialog: () =>
          Promise.resolve({ canceled: chosen === undefined, filePaths: chosen === undefined ? [] : [chosen] }),
      },
      nativeTheme: theme,
      clipboard: { copy: () => Promise.resolve() },
      notify: createNotify(Notice, t, () => raised.push('raised')),
      settings: {
        read: () => ({ locale: 'en', theme: theme.themeSource, density: 'comfortable', autoLockMinutes: 10 }),
        write: () => undefined,
      },
      vaults: createVaults({
        recent: {
          read: () => recent,
          write: (list) => {
            recent = list;
          },
        },
        defaultFolder: join(folder, 'Register'),
        now: () => '2026-01-01T00:00:00Z',
      }),
      front: () => (window ? someWindow : undefined),
      t,
    },
  );
  const client = createRouterClient(service.router);
  return {
    client,
    asked,
    notices,
    theme,
    raised,
    click: () => {
      notice.emit('click');
    },
  };
}

describe('the host in Electron', () => {
  it('saves where the person chose, under a plain proposed name', async () => {
    const { client, asked } = host({ save: join(folder, 'chosen.pdf') });
    const file = new File(['answer'], 'x.pdf');
    expect(await client.saveFile({ name: '../../.bashrc', file })).toEqual({ result: 'saved' });
    expect(asked[0]?.defaultPath).toBe(join(folder, 'bashrc'));
    expect(asked[0]?.properties).toContain('dontAddToRecent');
    expect(readdirSync(folder)).toEqual(['chosen.pdf']);
  });

  it('writes nothing when the person cancels, or when no window is there to ask in', async () => {
    const file = new File(['answer'], 'x.pdf');
    expect(await host().client.saveFile({ name: 'a.pdf', file })).toEqual({ result: 'cancelled' });
    const windowless = host({ save: join(folder, 'chosen.pdf'), window: false });
    expect(await windowless.client.saveFile({ name: 'a.pdf', file })).toEqual({ result: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives the page a handle for a chosen folder, never its path', async () => {
    const known = await host({ folder: join(folder, 'My vault') }).client.vaults.choose();
    expect(known).toMatchObject({ label: 'My vault', lastOpened: '' });
    expect(JSON.stringify(known)).not.toContain(folder);
    expect(await host().client.vaults.choose()).toBeNull();
  });

  it('turns the window’s own colours with the theme', async () => {
    const { client, theme } = host();
    await client.settings.set({ theme: 'dark' });
    expect(theme.themeSource).toBe('dark');
  });

  it('counts in a notice and names nobody; a click brings the window forward', async () => {
    const { client, notices, raised, click } = host();
    const none = { overdue: 0, dueToday: 0, dueSoon: 0, extension: 0, waiting: 0, upkeep: 0 };
    expect(await client.notify({ ...none, overdue: 2, waiting: 1 })).toEqual({ shown: true });
    expect(await client.notify({ ...none, dueToday: 1 })).toEqual({ shown: true });
    expect(await client.notify(none)).toEqual({ shown: false });
    expect(notices.map(({ title, body }) => [title, body])).toEqual([
      ['DPO Desk', '2 matters are overdue. 1 matter has waited for long.'],
      ['DPO Desk', '1 matter is due today.'],
    ]);
    click();
    expect(raised).toContain('raised');
  });

  it('says that it is Electron and that the example was asked for', async () => {
    expect(await host().client.about()).toEqual({
      version: '1.2.3',
      surroundings: 'electron',
      canChooseFolder: true,
      startWithExample: true,
    });
  });
});
