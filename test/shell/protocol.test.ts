import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createPage } from '../../electron/host/page.ts';
import { PRIVILEGES } from '../../electron/shell/origin.ts';
import { servePage } from '../../electron/shell/protocol.ts';
import { fakeProtocol } from '../fakes/electron.ts';

const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-page-'));
const root = join(folder, 'renderer');
mkdirSync(join(root, 'assets'), { recursive: true });
writeFileSync(join(root, 'index.html'), '<!doctype html><head></head>the page');
writeFileSync(join(root, 'assets', 'a.js'), 'script');
writeFileSync(join(folder, 'secret.js'), 'secret');
writeFileSync(join(root, 'register.db'), 'secret');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function served() {
  const fake = fakeProtocol();
  servePage(fake.protocol, createPage(root));
  return fake;
}

/** A request whose address reaches the handler untouched: `Request` itself would tidy it up. */
const request = (url: string, method = 'GET'): Request =>
  Object.defineProperties(new Request('app://dpo/'), { url: { value: url }, method: { value: method } });

describe('app://dpo', () => {
  it.each(['/', '/requests/42', '/?show=open', '/settings/appearance#x'])(
    '%s is the page, with its rules',
    async (path) => {
      const answer = await served().ask(request(`app://dpo${path}`));
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('the page');
      expect(answer.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-/,
      );
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it('serves built files with their type and the same rules', async () => {
    const answer = await served().ask(request('app://dpo/assets/a.js'));
    expect([answer.status, await answer.text()]).toEqual([200, 'script']);
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each([
    'app://dpo/../secret.js',
    'app://dpo/assets/../../secret.js',
    'app://dpo/..%2fsecret.js',
    'app://dpo/%2e%2e/secret.js',
    'app://dpo/..\\secret.js',
    'app://dpo//secret.js',
    'app://dpo/%00.js',
    'app://dpo/assets/a.js\0.png',
    'app://dpo/register.db',
    'app://dpo/C:/secret.js',
    'app://dpo/%E0%A4%A',
    `app://dpo/${'a'.repeat(5000)}.js`,
    'app://evil/',
    'app://dpo.evil/',
    'app://dpo@evil/',
    'app://user@dpo/',
    'https://dpo/',
    'file:///etc/passwd',
    'app:dpo/',
    '',
  ])('%s is nothing', async (url) => {
    const answer = await served().ask(request(url));
    expect([400, 404]).toContain(answer.status);
    expect(await answer.text()).not.toContain('secret');
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('%s is nothing', async (method) => {
    expect((await served().ask(request('app://dpo/', method))).status).toBe(404);
  });

  it('is a secure origin that goes round none of the page’s rules', () => {
    expect(PRIVILEGES).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });
});
