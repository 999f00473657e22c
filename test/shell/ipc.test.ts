import { describe, expect, it } from 'vitest';
import { MAX_FRAME_BYTES } from '../../electron/host/frames.ts';
import { isFrameOf, isPage, relayFrames, type FarEnd, type Frame } from '../../electron/shell/ipc.ts';
import { fakeContents, fakeIpc } from '../fakes/electron.ts';

const FIRST = '0000000a-0000-4000-8000-000000000001';
const SECOND = '00000000-0000-4000-8000-000000000002';
const TOP = { parent: null, origin: 'app://dpo' };

/** A far end that a test looks into and speaks from. */
function farEnd() {
  const got: Frame[] = [];
  let answer: (frame: Frame) => void = () => undefined;
  let end: () => void = () => undefined;
  let closed = false;
  const far: FarEnd = {
    send: (frame) => got.push(frame),
    onFrame: (listener) => {
      answer = listener;
    },
    onClose: (listener) => {
      end = () => {
        listener('locked');
      };
    },
    close: () => {
      closed = true;
    },
  };
  return {
    far,
    got,
    answer: (frame: Frame) => {
      answer(frame);
    },
    end: () => {
      end();
    },
    closed: () => closed,
  };
}

function relayed() {
  const { ipc, emit } = fakeIpc();
  const page = fakeContents();
  const opened = { core: [] as ReturnType<typeof farEnd>[], host: [] as ReturnType<typeof farEnd>[] };
  const noted: string[] = [];
  const silent: (() => number)[] = [];
  const open = (line: 'core' | 'host') => () => {
    const end = farEnd();
    opened[line].push(end);
    return end.far;
  };
  const lines = relayFrames({
    ipc,
    ends: { core: open('core'), host: open('host') },
    note: (event) => noted.push(event),
    onCoreClosed: (_page, lastHeard) => silent.push(lastHeard),
  });
  const say = (visit: unknown, line: unknown, frame: unknown, senderFrame: unknown = TOP) => {
    emit('dpo:frame', { sender: page.contents, senderFrame }, visit, line, frame);
  };
  const hangUp = (visit: unknown, line: unknown) => {
    emit('dpo:close', { sender: page.contents, senderFrame: TOP }, visit, line);
  };
  return { page, opened, noted, silent, lines, say, hangUp };
}

describe('who may speak', () => {
  it.each([
    { name: 'nobody', senderFrame: null },
    { name: 'a frame inside', senderFrame: { parent: TOP, origin: 'app://dpo' } },
    { name: 'another host', senderFrame: { parent: null, origin: 'app://evil' } },
    { name: 'a longer host', senderFrame: { parent: null, origin: 'app://dpo.evil' } },
    { name: 'a trailing slash', senderFrame: { parent: null, origin: 'app://dpo/' } },
    { name: 'the web', senderFrame: { parent: null, origin: 'https://dpo' } },
    { name: 'an opaque origin', senderFrame: { parent: null, origin: 'null' } },
    { name: 'a file', senderFrame: { parent: null, origin: 'file://' } },
  ])('not $name', ({ senderFrame }) => {
    const { say, opened, noted } = relayed();
    say(FIRST, 'core', '{}', senderFrame);
    expect(opened.core).toEqual([]);
    expect(noted).toEqual(['sender-refused']);
  });

  it('the page’s own top frame', () => {
    const { say, opened } = relayed();
    say(FIRST, 'core', '{"i":1}');
    expect(opened.core[0]?.got).toEqual(['{"i":1}']);
    expect(isPage({ senderFrame: null })).toBe(false);
  });
});

describe('what may pass', () => {
  it.each([
    [undefined, 'core', '{}'],
    ['x', 'core', '{}'],
    [FIRST.toUpperCase(), 'core', '{}'],
    [FIRST, 'vault', '{}'],
    [FIRST, '__proto__', '{}'],
    [FIRST, ['core'], '{}'],
    [FIRST, 'core', undefined],
    [FIRST, 'core', { i: 1, p: {} }],
    [FIRST, 'core', ['{}']],
    [FIRST, 'core', 42],
    [FIRST, 'core', new ArrayBuffer(4)],
    [FIRST, 'core', new Uint16Array(4)],
    [FIRST, 'core', null],
  ])('not visit %s, line %s, frame %s', (visit, line, frame) => {
    const { say, opened, noted } = relayed();
    say(visit, line, frame);
    expect([...opened.core, ...opened.host].flatMap(({ got }) => got)).toEqual([]);
    expect(noted).toEqual(['frame-dropped']);
  });

  it('text and bytes up to the size a line takes', () => {
    expect(isFrameOf('core', new Uint8Array(MAX_FRAME_BYTES))).toBe(true);
    expect(isFrameOf('core', new Uint8Array(MAX_FRAME_BYTES + 1))).toBe(false);
    expect(isFrameOf('core', 'x'.repeat(MAX_FRAME_BYTES + 1))).toBe(false);
    expect(isFrameOf('host', new Uint8Array(200_000_500))).toBe(true);
    expect(isFrameOf('host', new Uint8Array(201_000_001))).toBe(false);
  });
});

describe('a line', () => {
  it('carries answers back to the document that asked, and to its own port', () => {
    const { say, opened, page } = relayed();
    say(FIRST, 'core', 'a');
    say(FIRST, 'host', 'b');
    opened.core[0]?.answer('from core');
    opened.host[0]?.answer(new Uint8Array([1]));
    expect(page.sent).toEqual([
      ['dpo:frame', FIRST, 'core', 'from core'],
      ['dpo:frame', FIRST, 'host', new Uint8Array([1])],
    ]);
  });

  it('ends when the page is loaded anew, and late answers reach nobody', () => {
    const { say, opened, page } = relayed();
    say(FIRST, 'core', 'a');
    say(SECOND, 'core', 'b');
    expect(opened.core[0]?.closed()).toBe(true);
    opened.core[0]?.answer('late');
    expect(opened.core[1]?.got).toEqual(['b']);
    expect(page.sent).toEqual([]);
  });

  it('ends when the page is gone', () => {
    const { say, opened, lines, page } = relayed();
    say(FIRST, 'core', 'a');
    say(FIRST, 'host', 'a');
    lines.hangUp();
    expect([opened.core[0]?.closed(), opened.host[0]?.closed()]).toEqual([true, true]);
    page.destroy();
    opened.core[0]?.answer('late');
    expect(page.sent).toEqual([]);
  });

  it('tells the page of the core’s end, and opens afresh at the next frame', () => {
    const { say, opened, page, silent } = relayed();
    say(FIRST, 'core', 'a');
    opened.core[0]?.end();
    expect(page.sent).toEqual([['dpo:close', FIRST, 'core']]);
    expect(silent).toHaveLength(1);
    say(FIRST, 'core', 'b');
    expect(opened.core[1]?.got).toEqual(['b']);
  });

  it('ends when the page closes its port', () => {
    const { say, opened, hangUp } = relayed();
    say(FIRST, 'core', 'a');
    hangUp(FIRST, 'core');
    expect(opened.core[0]?.closed()).toBe(true);
  });
});
