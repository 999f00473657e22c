import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openWindow, raise } from '../../electron/shell/window.ts';
import { placeOn, type WindowPlace } from '../../electron/shell/window-place.ts';
import { fakeWindow, stoppable } from '../fakes/electron.ts';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };
const PLACE: WindowPlace = { x: 100, y: 50, width: 1200, height: 800, maximized: false };

function opened({ place = PLACE, maximized = false } = {}) {
  const fake = fakeWindow({ maximized });
  const kept: WindowPlace[] = [];
  const noted: string[] = [];
  const gone: string[] = [];
  openWindow(() => fake.window, {
    title: 'DPO Desk',
    preload: '/preload.cjs',
    session: z.custom<Session>(() => true).parse({}),
    dark: false,
    developing: false,
    screens: [{ workArea: SCREEN }],
    kept: { read: () => place, write: (next) => kept.push(next) },
    note: (event, details) => noted.push(`${event} ${details?.code ?? ''}`),
    onGone: () => gone.push('gone'),
  });
  return { ...fake, kept, noted, gone };
}

describe('the window', () => {
  it('shows itself when there is something to see', () => {
    const { emit, done } = opened();
    expect(done).toEqual([]);
    emit('ready-to-show');
    expect(done).toEqual(['show']);
  });

  it('comes back as large as it was left', () => {
    const { emit, done } = opened({ place: { ...PLACE, maximized: true } });
    emit('ready-to-show');
    expect(done).toEqual(['maximize', 'show']);
  });

  it('remembers its place when it closes', () => {
    const { emit, kept } = opened({ maximized: true });
    emit('close', {});
    expect(kept).toEqual([{ x: 10, y: 20, width: 1000, height: 700, maximized: true }]);
  });

  it('never takes a record’s name as its title', () => {
    const { emit } = opened();
    const event = stoppable();
    emit('page-title-updated', event, 'Jane Doe', true);
    expect(event.stopped()).toBe(true);
  });

  it('loads a crashed page again, and closes when it crashes again at once', () => {
    const { page, noted, gone } = opened();
    page.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(page.done).toEqual(['reload']);
    page.emit('render-process-gone', {}, { reason: 'oom' });
    expect(page.done).toEqual(['reload', 'close']);
    expect(noted).toEqual(['page-gone crashed', 'page-gone oom']);
    expect(gone).toHaveLength(2);
  });

  it('hangs up on a page that is being loaded anew, not on one that moves inside itself', () => {
    const { page, gone } = opened();
    page.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
    page.emit('did-start-navigation', { isMainFrame: false, isSameDocument: false });
    expect(gone).toEqual([]);
    page.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    expect(gone).toEqual(['gone']);
  });

  it('comes forward when the app is started again', () => {
    const { window, done } = fakeWindow({ minimized: true });
    raise(window);
    expect(done).toEqual(['restore', 'show', 'focus']);
  });
});

describe('a remembered place', () => {
  it('is taken where a screen still shows it', () => {
    expect(placeOn([SCREEN], PLACE)).toEqual({ x: 100, y: 50, width: 1200, height: 800 });
  });

  it.each([
    { ...PLACE, x: 1900 },
    { ...PLACE, x: -1190 },
    { ...PLACE, y: -10 },
    { ...PLACE, y: 1070 },
    { ...PLACE, x: 5000, y: 5000 },
  ])('gives its size alone where it could not be caught: $x, $y', (place) => {
    expect(placeOn([SCREEN], place)).toEqual({ width: 1200, height: 800 });
  });

  it('on a second screen is a place like any other', () => {
    expect(placeOn([SCREEN, { ...SCREEN, x: -1920 }], { ...PLACE, x: -1800 })).toMatchObject({ x: -1800 });
  });

  it('is of use without any screen known', () => {
    expect(placeOn([], PLACE)).toEqual({ width: 1200, height: 800 });
    expect(placeOn([SCREEN], null)).toMatchObject({ width: 1280 });
  });
});
