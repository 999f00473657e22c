import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createPage } from '../../electron/host/page.ts';
import { guardApp } from '../../electron/shell/guards.ts';
import { isPage } from '../../electron/shell/ipc.ts';
import { isLocal, ORIGIN } from '../../electron/shell/origin.ts';
import { closeSession } from '../../electron/shell/session.ts';
import { unsafeSwitches } from '../../electron/shell/switches.ts';
import { windowOptions } from '../../electron/shell/window.ts';
import { fakeApp, fakeContents, fakeSession, stoppable } from '../fakes/electron.ts';

/** Electron's own security checklist, item by item. The tables behind each stand in the other files of this folder. */

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const preferences = (developing = false) =>
  windowOptions({
    title: 'DPO Desk',
    preload: '/preload.cjs',
    session: z.custom<Session>(() => true).parse({}),
    place: { width: 1, height: 1 },
    dark: false,
    developing,
  }).webPreferences;

function guardedPage() {
  const { app, emit } = fakeApp();
  guardApp(app, () => undefined);
  const page = fakeContents();
  emit('web-contents-created', {}, page.contents);
  return page;
}

const stops = (name: string) => {
  const event = stoppable();
  guardedPage().emit(name, event, 'https://example.org/');
  return event.stopped();
};

describe('Electron’s security checklist', () => {
  it('1: only secure content is loaded, and it is our own', () => {
    expect(ORIGIN).toBe('app://dpo');
    for (const url of ['http://example.org', 'https://example.org', 'file:///x', 'ftp://x'])
      expect(isLocal(url, false)).toBe(false);
  });

  it('2: no Node in the page, its workers or its frames', () => {
    expect(preferences()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  it('3: the page and the preload live in separate contexts', () => {
    expect(preferences()).toMatchObject({ contextIsolation: true });
  });

  it('4: every process is sandboxed, and a start without the sandbox is refused', () => {
    expect(preferences()).toMatchObject({ sandbox: true });
    expect(read('electron/main.ts')).toMatch(/^ {2}app\.enableSandbox\(\);$/m);
    expect(unsafeSwitches(fakeApp({ switches: ['no-sandbox'] }).app.commandLine)).toEqual(['no-sandbox']);
  });

  it('5: every permission has a handler that denies', async () => {
    const { session, set } = fakeSession();
    await closeSession(session, false, () => undefined);
    for (const handler of ['permissionRequest', 'permissionCheck', 'device', 'bluetooth', 'displayMedia'] as const)
      expect(set[handler]).toBeTypeOf('function');
  });

  it('6: web security stays on', () => {
    expect(preferences()).toMatchObject({ webSecurity: true });
  });

  it('7: every answer carries a content security policy that starts from nothing', async () => {
    const { headers } = await createPage(join(ROOT, 'no-such-folder')).load('/');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  });

  it('8: insecure content is not let in', () => {
    expect(preferences()).toMatchObject({ allowRunningInsecureContent: false });
  });

  it('9: experimental features stay off', () => {
    expect(preferences()).toMatchObject({ experimentalFeatures: false });
  });

  it('10: no feature of Blink is switched on', () => {
    expect(preferences()).not.toHaveProperty('enableBlinkFeatures');
    expect(unsafeSwitches(fakeApp({ switches: ['enable-blink-features'] }).app.commandLine)).toHaveLength(1);
  });

  it('11: there is no webview tag', () => {
    expect(preferences()).toMatchObject({ webviewTag: false });
  });

  it('12: a webview that appears all the same is not attached', () => {
    expect(stops('will-attach-webview')).toBe(true);
  });

  it('13: navigation is stopped', () => {
    expect(['will-navigate', 'will-frame-navigate', 'will-redirect'].map(stops)).toEqual([true, true, true]);
    expect(preferences()).toMatchObject({ navigateOnDragDrop: false });
  });

  it('14: no new window opens', () => {
    const referrer = { url: '', policy: 'default' } as const;
    const asked = {
      url: 'https://example.org',
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer,
    } as const;
    expect(guardedPage().openWindow(asked)).toEqual({ action: 'deny' });
  });

  it('15: nothing is handed to the system to open', () => {
    const sources = ['main.ts', 'preload.ts', 'shell/surroundings.ts', 'shell/services.ts', 'shell/notices.ts'];
    for (const file of sources)
      expect(read(`electron/${file}`)).not.toMatch(/openExternal|openPath|\bshell\b.*from 'electron/);
  });

  it('16: Electron is pinned to one version, and the build is made for its major', () => {
    const Package = z.object({ devDependencies: z.object({ electron: z.string() }) });
    const pinned = Package.parse(JSON.parse(read('package.json'))).devDependencies.electron;
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
    const installed = z.object({ version: z.string() }).parse(JSON.parse(read('node_modules/electron/package.json')));
    expect(installed.version).toBe(pinned);
    // The targets of the build stand for this major: raise them with it.
    expect(pinned.split('.')[0]).toBe('45');
    expect(read('electron.vite.config.ts')).toMatch(/'node24'[^]*'chrome152'/);
    expect(read('vite.threads.config.ts')).toContain("'node24'");
  });

  it('17: the sender of every message is checked', () => {
    expect(isPage({ senderFrame: null })).toBe(false);
    const receivers = read('electron/shell/ipc.ts').match(/ipc\.on\(/g) ?? [];
    const checks = read('electron/shell/ipc.ts').match(/= placeOf\(event,/g) ?? [];
    expect(checks).toHaveLength(receivers.length);
    expect(read('electron/main.ts')).not.toMatch(/ipcMain\.(on|handle)/);
  });

  it('18: nothing is loaded from file://', () => {
    expect(isLocal('file:///etc/passwd', true)).toBe(false);
    expect(read('electron/main.ts')).not.toMatch(/loadFile|file:\/\//);
  });

  it('19: the fuses are decided', () => {
    const { electronFuses } = z
      .object({ electronFuses: z.record(z.string(), z.boolean()) })
      .parse(parse(read('electron-builder.yml')));
    expect(electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('20: the preload hands over no object of Electron', () => {
    const exposures = read('electron/preload.ts').match(/exposeInMainWorld\(.*\)/g);
    expect(exposures).toEqual(["exposeInMainWorld('dpo', { core: port('core'), host: port('host') })"]);
  });

  it('developer tools are for a checkout only', () => {
    expect(preferences()).toMatchObject({ devTools: false });
    expect(preferences(true)).toMatchObject({ devTools: true });
  });
});
