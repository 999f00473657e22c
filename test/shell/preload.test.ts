import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exposed, sentByPage, speakToPage } from '../fakes/electron-module.ts';

const Call = z.instanceof(Function);
const Port = z.strictObject({ postMessage: Call, addEventListener: Call, start: Call, close: Call });
const Bridge = z.strictObject({ core: Port, host: Port });
type Port = z.infer<typeof Port>;

beforeAll(async () => {
  await import('../../electron/preload.ts');
});
const bridge = () => Bridge.parse(exposed.get('dpo'));
const call = (port: Port, name: keyof Port, ...args: readonly unknown[]) =>
  void Reflect.apply(port[name], undefined, args);
const last = () => z.array(z.unknown()).parse(sentByPage.at(-1));
const visit = () => {
  call(bridge().core, 'postMessage', 'hello');
  return last()[1];
};

describe('the preload', () => {
  it('exposes two ports of four functions and nothing of Electron', () => {
    expect([...exposed.keys()]).toEqual(['dpo']);
    expect(Bridge.safeParse(exposed.get('dpo')).success).toBe(true);
  });

  it('sends text and bytes, and nothing else', () => {
    const before = sentByPage.length;
    for (const frame of [{ i: 1 }, 1, null, undefined, () => undefined, ['x']])
      call(bridge().core, 'postMessage', frame);
    expect(sentByPage.length).toBe(before);
    call(bridge().host, 'postMessage', new Uint8Array([1, 2]).buffer);
    expect(last()).toEqual(['dpo:frame', expect.stringMatching(/^[0-9a-f-]{36}$/), 'host', new Uint8Array([1, 2])]);
  });

  it('hears only frames of this document and of the port asked, without the event they came in', () => {
    const heard: unknown[] = [];
    call(bridge().core, 'addEventListener', 'message', (...args: unknown[]) => heard.push(args));
    const event = { sender: 'electron' };
    speakToPage('dpo:frame', event, 'another visit', 'core', 'late');
    speakToPage('dpo:frame', event, visit(), 'host', 'other port');
    speakToPage('dpo:frame', event, visit(), 'core', { object: true });
    speakToPage('dpo:frame', event, visit(), 'core', 'mine');
    expect(heard).toEqual([[{ data: 'mine' }]]);
  });

  it('tells of the line’s end once, and can be used anew', () => {
    const heard: unknown[] = [];
    const { core } = bridge();
    call(core, 'addEventListener', 'close', (...args: unknown[]) => heard.push(args));
    speakToPage('dpo:close', {}, visit(), 'host');
    expect(heard).toEqual([]);
    speakToPage('dpo:close', {}, visit(), 'core');
    speakToPage('dpo:close', {}, visit(), 'core');
    expect(heard).toEqual([[]]);
    call(core, 'addEventListener', 'message', ({ data }: { data: unknown }) => heard.push(data));
    speakToPage('dpo:frame', {}, visit(), 'core', 'after');
    expect(heard).toEqual([[], 'after']);
  });

  it('says goodbye when the page closes a port', () => {
    call(bridge().core, 'close');
    expect(last()).toEqual(['dpo:close', expect.any(String), 'core']);
  });

  it('carries a remote call', async () => {
    const client: { ping: () => Promise<unknown> } = createORPCClient(
      new RPCLink({ port: z.custom<MessagePort>((port) => Port.safeParse(port).success).parse(bridge().host) }),
    );
    const answer = client.ping();
    await expect.poll(() => last()[3]).toMatch(/ping/);
    const { i } = z.object({ i: z.string() }).parse(JSON.parse(String(last()[3])));
    speakToPage('dpo:frame', {}, last()[1], 'host', JSON.stringify({ i, p: { b: { json: 'pong' } } }));
    expect(await answer).toBe('pong');
  });
});
