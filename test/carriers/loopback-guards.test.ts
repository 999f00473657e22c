import { existsSync, readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serve, type Served } from '../../electron/dev/serve.ts';
import { MAX_FRAME_BYTES } from '../../electron/host/frames.ts';
import { temporaryFolder } from './carrier.ts';

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

const folder = temporaryFolder();
let served: Served;

beforeAll(async () => {
  served = await serve({ userData: folder.path });
});
afterAll(async () => {
  await served.close();
  folder.remove();
});

function ask(method: string, path: string, headers: OutgoingHttpHeaders, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: served.port, method, path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

const origin = () => `http://127.0.0.1:${served.port}`;

/** What our own page sends; each case changes one thing. */
const ours = (changed: OutgoingHttpHeaders = {}, body = '{}'): OutgoingHttpHeaders =>
  Object.fromEntries(
    Object.entries({
      origin: origin(),
      'sec-fetch-site': 'same-origin',
      authorization: `Bearer ${served.token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...changed,
    }).filter(([, value]) => value !== undefined),
  );

const call = (changed: OutgoingHttpHeaders = {}, body = '{}', path = '/rpc/core/vault/session') =>
  ask('POST', path, ours(changed, body), body);

describe('the loopback carrier', () => {
  it('answers our own page', async () => {
    const answer = await call();
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ json: { open: false } });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it.each<[string, number, () => OutgoingHttpHeaders]>([
    ['a name that was rebound to this machine', 421, () => ({ host: `evil.example:${served.port}` })],
    ['localhost by name', 421, () => ({ host: `localhost:${served.port}` })],
    ['another port', 421, () => ({ host: '127.0.0.1:1' })],
    ['the page of another site', 403, () => ({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })],
    [
      'another origin without Sec-Fetch-Site',
      403,
      () => ({ origin: 'https://evil.example', 'sec-fetch-site': undefined }),
    ],
    ['another port of this machine', 403, () => ({ origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' })],
    ['an opaque origin', 403, () => ({ origin: 'null' })],
    ['neither Origin nor Sec-Fetch-Site', 403, () => ({ origin: undefined, 'sec-fetch-site': undefined })],
    ['no token', 401, () => ({ authorization: undefined })],
    ['a wrong token', 401, () => ({ authorization: `Bearer ${'A'.repeat(served.token.length)}` })],
    ['a token cut short', 401, () => ({ authorization: `Bearer ${served.token.slice(0, -1)}` })],
    ['a token with another scheme', 401, () => ({ authorization: served.token })],
    ['a form a page can post without asking', 415, () => ({ 'content-type': 'text/plain' })],
    ['an urlencoded form', 415, () => ({ 'content-type': 'application/x-www-form-urlencoded' })],
    ['no type for a body', 415, () => ({ 'content-type': undefined })],
    ['a length that is no number', 400, () => ({ 'content-length': '0x10' })],
  ])('refuses %s (%i)', async (_name, status, changed) => {
    const answer = await call(changed());
    expect(answer.status).toBe(status);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    expect(answer.body).toBe('');
  });

  it('refuses a body without a length (411)', async () => {
    const headers = { ...ours({ 'content-length': undefined }), 'transfer-encoding': 'chunked' };
    expect((await ask('POST', '/rpc/core/vault/session', headers, '{}')).status).toBe(411);
  });

  it('refuses a body beyond the limit (413) and answers after having read it', async () => {
    const body = 'x'.repeat(MAX_FRAME_BYTES + 1);
    expect((await call({}, body)).status).toBe(413);
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
    'never runs a procedure for %s',
    async (method) => {
      const answer = await ask(method, '/rpc/core/vault/lock?data=%7B%7D', ours({ 'content-length': undefined }));
      expect(answer.status).toBe(405);
      expect(answer.headers).not.toHaveProperty('access-control-allow-methods');
    },
  );

  it.each([
    '/rpc/core/nothing',
    '/rpc/other/vault/session',
    '/rpc/core/__proto__/constructor',
    '/rpc/core/vault/toString',
  ])('knows nothing of %s', async (path) => {
    expect((await call({}, '{}', path)).status).toBe(404);
  });

  it('answers broken JSON with an error of the contract and no text of its own', async () => {
    const answer = await call({}, '{"json":');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toMatch(/JSON|position|\.ts/);
  });

  it('listens on this machine only', async () => {
    const reached = await new Promise((resolve) => {
      const socket = connect({ host: '::1', port: served.port });
      socket.once('connect', () => {
        resolve(true);
        socket.destroy();
      });
      socket.once('error', () => {
        resolve(false);
      });
    });
    expect(reached).toBe(false);
  });

  it('serves the page with its policy, a fresh nonce each time', async () => {
    const first = await ask('GET', '/', { host: `127.0.0.1:${served.port}` });
    const second = await ask('GET', '/requests/some-id?view=all', { 'sec-fetch-site': 'none' });
    const nonce = (answer: Answer) => /nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))?.[1];
    expect(first.status).toBe(200);
    expect(first.body).toContain(`nonce="${nonce(first) ?? 'missing'}"`);
    expect(nonce(second)).not.toBe(nonce(first));
    expect(second.body).toContain('<div id="root">');
  });

  it.each([
    '/../package.json',
    '/assets/%2e%2e/index.html',
    '/..%2fpackage.json',
    '/.env',
    '//etc/passwd',
    '/a\\b',
    '/x.js%00.html',
  ])('serves nothing for %s', async (path) => {
    const answer = await ask('GET', path, {});
    expect([400, 404]).toContain(answer.status);
  });

  it('keeps a page of another site from loading its files', async () => {
    expect((await ask('GET', '/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).status).toBe(403);
    expect((await ask('GET', '/', {})).headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('keeps its settings for its owner alone, and its log without words', async () => {
    const answer = await call({}, JSON.stringify({ json: { theme: 'dark' } }), '/rpc/host/settings/set');
    expect(answer.status).toBe(200);
    const settings = join(folder.path, 'browser-settings.json');
    const log = join(folder.path, 'logs', 'dpo-desk.log');
    expect(JSON.parse(readFileSync(settings, 'utf8'))).toMatchObject({ settings: { theme: 'dark' } });
    if (process.platform !== 'win32') {
      expect(statSync(settings).mode & 0o777).toBe(0o600);
      expect(statSync(log).mode & 0o777).toBe(0o600);
    }
    expect(readFileSync(log, 'utf8')).not.toContain(served.token);
  });

  it('fails when another program has its port', async () => {
    await expect(serve({ userData: folder.path, port: served.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('refuses to run inside Electron', async () => {
    const other = temporaryFolder();
    onTestFinished(other.remove);
    Object.defineProperty(process.versions, 'electron', { value: '45.0.0', configurable: true });
    onTestFinished(() => {
      Reflect.deleteProperty(process.versions, 'electron');
    });
    await expect(serve({ userData: other.path })).rejects.toThrow(/never runs inside Electron/);
    expect(existsSync(join(other.path, 'logs'))).toBe(false);
  });
});
