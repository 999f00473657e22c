import { describe, expect, it } from 'vitest';
import { isLocal, isOwn } from '../../electron/shell/origin.ts';
import { closeSession } from '../../electron/shell/session.ts';
import { fakeSession, stoppable } from '../fakes/electron.ts';

const PAGE = { isMainFrame: true, requestingUrl: 'app://dpo/requests/1' };

async function closed({ developing = false } = {}) {
  const fake = fakeSession();
  const noted: string[] = [];
  await closeSession(fake.session, developing, (event) => noted.push(event));
  return { ...fake, noted };
}

/** Asks as Electron does: the handler, then what it replied. */
function requested(set: ReturnType<typeof fakeSession>['set'], permission: string, details: object): unknown {
  const replies: unknown[] = [];
  if (set.permissionRequest)
    Reflect.apply(set.permissionRequest, undefined, [
      {},
      permission,
      (granted: unknown) => replies.push(granted),
      details,
    ]);
  return replies;
}

const DENIED = [
  'ar',
  'background-sync',
  'clipboard-read',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network-access',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'nfc',
  'notifications',
  'openExternal',
  'pointerLock',
  'screen-wake-lock',
  'sensors',
  'serial',
  'smart-card',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'usb',
  'vr',
  'window-management',
  'unknown',
  'a-permission-of-tomorrow',
];

describe('permissions', () => {
  it.each(DENIED)('%s is denied, asked or checked', async (permission) => {
    const { set, noted } = await closed();
    expect(requested(set, permission, PAGE)).toEqual([false]);
    expect(set.permissionCheck && Reflect.apply(set.permissionCheck, undefined, [null, permission, 'app://dpo/'])).toBe(
      false,
    );
    expect(noted).toEqual(['permission-refused']);
  });

  it('the page may write plain text to the clipboard', async () => {
    const { set } = await closed();
    expect(requested(set, 'clipboard-sanitized-write', PAGE)).toEqual([true]);
    expect(
      set.permissionCheck &&
        Reflect.apply(set.permissionCheck, undefined, [null, 'clipboard-sanitized-write', 'app://dpo/']),
    ).toBe(true);
  });

  it.each([
    { isMainFrame: false, requestingUrl: 'app://dpo/' },
    { isMainFrame: true, requestingUrl: 'app://dpo.evil.example/' },
    { isMainFrame: true, requestingUrl: 'https://example.org/?app://dpo/' },
    { isMainFrame: true, requestingUrl: '' },
  ])('nobody else may: $requestingUrl, main frame $isMainFrame', async (details) => {
    const { set } = await closed();
    expect(requested(set, 'clipboard-sanitized-write', details)).toEqual([false]);
  });

  it('devices, screens and pairings are refused', async () => {
    const { set } = await closed();
    expect(set.device && Reflect.apply(set.device, undefined, [{ deviceType: 'usb' }])).toBe(false);
    const replies: unknown[] = [];
    const reply = (answer: unknown) => replies.push(answer);
    if (set.displayMedia) Reflect.apply(set.displayMedia, undefined, [{}, reply]);
    if (set.bluetooth) Reflect.apply(set.bluetooth, undefined, [{}, reply]);
    expect(replies).toEqual([null, { confirmed: false }]);
  });
});

const LEAVING = [
  'https://example.org/',
  'http://127.0.0.1:9/',
  'http://localhost/',
  'ws://example.org/',
  'wss://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'chrome-extension://abc/x.js',
  'chrome://gpu/',
  'view-source:app://dpo/',
  'app://evil/',
  'app://dpo:80/',
  'app://dpo@evil/',
  'app://user@dpo/',
  'https://example.org/?next=app://dpo/',
  'blob:https://example.org/0',
  'blob:null/0',
  'filesystem:app://dpo/x',
  'javascript:alert(1)',
  'nonsense',
  '',
];
const STAYING = [
  'app://dpo/',
  'app://dpo/requests/1',
  'app://dpo/assets/a.js?x=1',
  'blob:app://dpo/0b1c',
  'data:image/png;base64,AA',
];

describe('requests', () => {
  const cancelled = async (url: string, developing: boolean) => {
    const { set } = await closed({ developing });
    const answers: unknown[] = [];
    set.beforeRequest?.({ url, resourceType: 'xhr' }, (answer) => answers.push(answer.cancel));
    return answers;
  };

  it.each(LEAVING)('cancels %s', async (url) => {
    expect(await cancelled(url, false)).toEqual([true]);
    expect(isOwn(url)).toBe(false);
  });
  it.each(STAYING)('lets %s through', async (url) => {
    expect(await cancelled(url, false)).toEqual([false]);
  });
  it('lets the developer tools load only in a checkout', () => {
    expect(isLocal('devtools://devtools/bundled/x.js', true)).toBe(true);
    expect(isLocal('devtools://devtools/bundled/x.js', false)).toBe(false);
  });
});

describe('the session', () => {
  it('looks up no words, sends everything to a proxy that is nowhere, and stores no download', async () => {
    const { set, emit } = await closed();
    expect(set.spellChecker).toBe(false);
    expect(set.proxy).toMatchObject({ mode: 'fixed_servers', proxyBypassRules: '<-loopback>' });
    expect(set.proxy?.proxyRules).toMatch(/^http=127\.0\.0\.1:9;https=127\.0\.0\.1:9/);
    const event = stoppable();
    emit('will-download', event, {}, {});
    expect(event.stopped()).toBe(true);
  });
});
