import type { KeyboardEvent } from 'react';
import type { Line } from './lines.ts';

type Acts = {
  readonly line: Line | undefined;
  readonly at: number;
  readonly last: number;
  readonly page: number;
  readonly moveTo: (line: number) => void;
  readonly extendTo: (line: number) => void;
  readonly open: () => void;
  readonly peek: ((peeking: boolean) => void) | undefined;
  readonly choose: () => void;
  readonly chooseAll: () => void;
  readonly fold: (closed: boolean) => void;
};

/** What a key does in a long list; true when it did something. */
export function pressed(event: KeyboardEvent, acts: Acts): boolean {
  const { at, last, page, line } = acts;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: last,
  };
  const to = steps[event.key];
  if (to !== undefined) {
    const within = Math.max(0, Math.min(last, to));
    if (event.shiftKey) acts.extendTo(within);
    else acts.moveTo(within);
    return true;
  }
  if (event.key === 'a' && (event.ctrlKey || event.metaKey)) return done(acts.chooseAll);
  if (line?.kind === 'group') return onGroup(event.key, line.open, acts);
  if (event.key === 'Enter') return done(acts.open);
  if (event.key === ' ' && event.shiftKey) return done(acts.choose);
  if (event.key === ' ' && acts.peek !== undefined) {
    acts.peek(true);
    return true;
  }
  if (event.key === 'Escape' && acts.peek !== undefined) {
    acts.peek(false);
    return true;
  }
  return false;
}

function onGroup(key: string, open: boolean, { fold }: Acts): boolean {
  const closed = { ArrowLeft: true, ArrowRight: false, Enter: open, ' ': open }[key];
  if (closed === undefined) return false;
  fold(closed);
  return true;
}

function done(act: () => void): boolean {
  act();
  return true;
}
