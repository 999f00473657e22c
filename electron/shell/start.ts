import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import type { Translate } from '../../shared/i18n/index.ts';
import { openLog, type Log } from '../host/log.ts';
import { placesOf, type Places } from '../host/places.ts';
import { readArguments, type StartArguments } from './start-arguments.ts';
import { unsafeSwitches } from './switches.ts';

export type Start = StartArguments & { readonly places: Places; readonly log: Log };
export type RefusedStart = { readonly refused: string };

type Starting = Pick<App, 'commandLine' | 'getAppPath' | 'getPath' | 'isPackaged' | 'setPath'>;

/** What this start is about and where its files lie, or why it must not go on. */
export function readStart(app: Starting, argv: readonly string[], t: Translate): Start | RefusedStart {
  const unsafe = unsafeSwitches(app.commandLine);
  if (unsafe.length > 0)
    return { refused: t('shell.start.unsafeSwitch', { options: unsafe.map((name) => `--${name}`).join(' ') }) };

  // Unpackaged, the second word is the folder of the app.
  const asked = readArguments(argv.slice(app.isPackaged ? 1 : 2), process.cwd());
  if ('refused' in asked)
    return {
      refused:
        asked.refused === 'vault-missing'
          ? t('shell.start.vaultMissing')
          : t('shell.start.vaultNotAFolder', { folder: asked.argument }),
    };

  const places = placesOf({
    root: app.getAppPath(),
    packaged: app.isPackaged,
    platform: process.platform,
    arch: process.arch,
    home: app.getPath('home'),
    env: process.env,
    userData: asked.selfCheck ? mkdtempSync(join(tmpdir(), 'dpo-desk-self-check-')) : undefined,
  });
  settle(app, places.userData);
  return { ...asked, places, log: openLog(places.logs, () => new Date().toISOString()) };
}

/** Everything Chromium writes lies in the same folder as ours. Dumps would hold memory: they are never sent, and stay there. */
function settle(app: Pick<App, 'setPath'>, userData: string): void {
  const crashDumps = join(userData, 'crashes');
  mkdirSync(crashDumps, { recursive: true, mode: 0o700 });
  app.setPath('userData', userData);
  app.setPath('sessionData', join(userData, 'page'));
  app.setPath('crashDumps', crashDumps);
}
