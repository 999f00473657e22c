import { MessageChannel, Worker } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoreOptions } from '../../electron/host/core-line.ts';
import { coreLink } from '../../electron/host/core-link.ts';
import { MAX_FRAME_BYTES } from '../../electron/host/frames.ts';
import type { CoreClient } from './carrier.ts';
import { places, startThreads, temporaryFolder } from './carrier.ts';

const request = (url: string, body: unknown = {}, rest: object = {}): string =>
  JSON.stringify({ i: 'x1', p: { u: url, b: body, ...rest } });

/** Frames no page of ours would send. None may end the core, and none may be answered with anything of value. */
const FRAMES: readonly (readonly [string, unknown])[] = [
  ['broken JSON', '{garbage'],
  ['nothing', ''],
  ['null', null],
  ['a number', 5],
  ['undefined', undefined],
  ['an array', []],
  ['a structured request', { i: '1', p: { u: '/vault/session', m: 'POST', h: {} } }],
  ['a structured request without anything', { i: 1 }],
  ['JSON null', 'null'],
  ['a JSON number', '1'],
  ['bytes that are no text', new Uint8Array([255, 255])],
  ['many bytes', new Uint8Array(3_000_000)],
  ['an event for no stream', '{"i":"1","t":3}'],
  ['an event with a payload for no stream', '{"i":"1","t":3,"p":{"e":"message","d":1}}'],
  ['the end of no call', '{"i":"1","t":4}'],
  ['an unknown kind', '{"i":"1","t":99,"p":{}}'],
  ['an impossible address', '{"i":"1","p":{"u":"http://%%%"}}'],
  ['an address elsewhere', request('https://example.org/vault/session')],
  ['a file address', request('file:///etc/passwd')],
  ['an address that is no text', '{"i":"1","p":{"u":7}}'],
  ['a way out of the router', request('/__proto__/constructor')],
  ['a property of every object', request('/vault/toString')],
  ['a path in the address', request('/vault/..%2f..%2fsession')],
  ['a poisoned key', '{"i":"1","p":{"u":"/vault/session","b":{"json":{"__proto__":{"open":true}},"meta":[]}}}'],
  ['a poisoned path', request('/vault/inspect', { json: { vault: 'x' }, meta: [[99, '__proto__', 'open']] })],
  ['a path to nowhere', request('/vault/inspect', { json: {}, meta: [[1, 'a', 'b', 'c']] })],
  ['maps in the wrong place', request('/vault/inspect', { json: {}, maps: [['a', 'b']] })],
  ['a stream as body', request('/vault/inspect', undefined, { h: { 'content-type': 'text/event-stream' } })],
  ['a form that is none', request('/vault/inspect', 'x', { h: { 'content-type': 'multipart/form-data; boundary=x' } })],
  ['a nameless file', request('/vault/inspect', undefined, { h: { 'content-disposition': 'attachment' } })],
  ['headers that are no object', request('/vault/inspect', {}, { h: 5 })],
  ['a deep body', `{"i":"x1","p":{"u":"/vault/inspect","b":{"json":${'['.repeat(5000)}${']'.repeat(5000)}}}}`],
  ['a method of its own', request('/vault/session', {}, { m: 'TRACE' })],
];

const patient = <T>(call: Promise<T>): Promise<T | 'no answer'> => {
  const patience = new Promise<'no answer'>((resolve) => {
    setTimeout(() => {
      resolve('no answer');
    }, 5_000);
  });
  return Promise.race([call, patience]);
};

describe('hostile frames straight to the core thread', () => {
  const { port1: port, port2 } = new MessageChannel();
  let worker: Worker;
  let death: unknown;

  beforeAll(() => {
    const workerData: CoreOptions = { fontsDir: places.fonts };
    worker = new Worker(places.coreWorker, { workerData });
    worker.on('error', (error) => {
      death = error;
    });
    worker.postMessage({ type: 'connect', port: port2 }, [port2]);
    port.start();
  });
  afterAll(async () => {
    await worker.terminate();
  });

  it.each(FRAMES)('survives %s', async (_name, frame) => {
    port.postMessage(frame);
    const client: CoreClient = createORPCClient(new RPCLink({ port }));
    expect(await patient(client.vault.session())).toEqual({ open: false });
    expect(death).toBeUndefined();
  });
});

describe('hostile frames through the owner of the thread', () => {
  it('drops and counts what is no frame or too large, and goes on', async () => {
    const folder = temporaryFolder();
    const { threads, news } = startThreads(folder.path);
    const client: CoreClient = createORPCClient(coreLink(threads));
    const connection = threads.connect();
    for (const [, frame] of FRAMES) connection.send(frame);
    connection.send('x'.repeat(MAX_FRAME_BYTES + 1));
    connection.send(new Uint8Array(MAX_FRAME_BYTES + 1));
    expect(await patient(client.vault.session())).toEqual({ open: false });
    expect(news.filter((item) => item.type === 'frame-dropped' && item.code === 'NO_FRAME').length).toBe(8);
    expect(news.some((item) => item.type === 'frame-dropped' && item.code === 'SyntaxError')).toBe(true);
    expect(news.map((item) => item.type)).not.toContain('died');
    await threads.stop();
    folder.remove();
  });
});
