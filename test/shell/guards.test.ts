import { describe, expect, it } from 'vitest';
import { guardApp } from '../../electron/shell/guards.ts';
import { fakeApp, fakeContents, stoppable } from '../fakes/electron.ts';

function guarded() {
  const noted: string[] = [];
  const app = fakeApp();
  guardApp(app.app, (event) => noted.push(event));
  const page = fakeContents();
  app.emit('web-contents-created', {}, page.contents);
  return { app, page, noted };
}

const ADDRESSES = [
  'https://example.org/',
  'app://dpo/requests/1',
  'file:///etc/passwd',
  'https://example.org/?next=app://dpo/',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'about:blank',
];

describe.each(ADDRESSES)('to %s', (url) => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s is stopped', (name) => {
    const { page, noted } = guarded();
    const event = { ...stoppable(), url };
    page.emit(name, event, url);
    expect(event.stopped()).toBe(true);
    expect(noted).toEqual(['navigation-refused']);
  });

  it('no window opens', () => {
    const { page, noted } = guarded();
    const details = {
      url,
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'default' },
    };
    expect(
      page.openWindow({ ...details, disposition: 'new-window', referrer: { url: '', policy: 'default' } }),
    ).toEqual({
      action: 'deny',
    });
    expect(noted).toEqual(['window-refused']);
  });
});

describe('every page there is', () => {
  it('attaches no webview', () => {
    const { page } = guarded();
    const event = stoppable();
    page.emit('will-attach-webview', event, {}, {});
    expect(event.stopped()).toBe(true);
  });
});

describe('the app', () => {
  it('trusts no certificate', () => {
    const { app } = guarded();
    const event = stoppable();
    const answers: unknown[] = [];
    app.emit('certificate-error', event, {}, 'https://x', 'ERR', {}, (trusted: unknown) => answers.push(trusted));
    expect([event.stopped(), answers]).toEqual([true, [false]]);
  });

  it.each(['login', 'select-client-certificate'])('answers no %s', (name) => {
    const { app } = guarded();
    const event = stoppable();
    app.emit(name, event);
    expect(event.stopped()).toBe(true);
  });
});
