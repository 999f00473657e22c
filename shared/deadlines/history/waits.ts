import type { Temporal } from 'temporal-polyfill/implementation';
import type { DeadlineEvent } from '../input.ts';
import type { Problem } from '../problems.ts';
import type { PauseKind, Wait } from './history.ts';

export type DatedEvent = { readonly event: DeadlineEvent; readonly day: Temporal.PlainDate };

const NON_ACCESS = /^clarification-non-access:.+$/;

export function pauseKindOf(reason: string): PauseKind | null {
  if (reason === 'identity' || reason === 'fee' || reason === 'clarification') return reason;
  return NON_ACCESS.test(reason) ? 'clarification-non-access' : null;
}

type Turn = { readonly waits: readonly Wait[]; readonly open: Wait | null };

/** What one event does to the questions so far. */
function take(turn: Turn, { event, day }: DatedEvent, kind: PauseKind): Turn | null {
  if (event.type === 'pause') {
    if (turn.open !== null) return null;
    return { ...turn, open: { kind, reason: event.reason, asked: day, answered: null } };
  }
  if (turn.open === null) return null;
  return { waits: [...turn.waits, { ...turn.open, answered: day }], open: null };
}

/**
 * Pairs the questions of one reason with their answers. Events of one day carry no hour, so their order is the one that can have
 * happened: an open question is answered before the next is put, and with none open the question comes first.
 * That keeps the result the same in whatever order the events are listed.
 */
export function pairWaits(kind: PauseKind, events: readonly DatedEvent[]): readonly Wait[] | Problem {
  let turn: Turn = { waits: [], open: null };
  const left = [...events];
  while (left[0] !== undefined) {
    const today = left[0].day;
    const wanted = turn.open === null ? 'pause' : 'resume';
    const fitting = left.findIndex(({ event, day }) => event.type === wanted && day.equals(today));
    const [next = left[0]] = left.splice(Math.max(fitting, 0), 1);
    const after = take(turn, next, kind);
    if (after === null) {
      if (next.event.type === 'pause') return { code: 'PAUSE_ALREADY_OPEN', event: next.event };
      const askedLater = left.some(({ event }) => event.type === 'pause');
      return { code: askedLater ? 'RESUME_BEFORE_PAUSE' : 'RESUME_WITHOUT_PAUSE', event: next.event };
    }
    turn = after;
  }
  return turn.open === null ? turn.waits : [...turn.waits, turn.open];
}
