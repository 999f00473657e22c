import type { DeadlineView } from '../../../../shared/contract/core/deadline.ts';
import { eventsOf } from '../../../../shared/domain/casework.ts';
import { notFound, rejected } from '../../fault.ts';
import type { Case, CaseLine } from '../case.ts';
import { type Place, reckon } from '../clock.ts';

type Steps = Pick<Case, 'questions' | 'extensions'>;

/** A line with its events read off the case's steps, and the dates they give. */
export function clocked(line: CaseLine, steps: Steps, place: Place): CaseLine {
  const events = eventsOf(line, steps.questions, steps.extensions);
  const promised = steps.extensions.find(({ lineIds, sent }) => sent !== null && lineIds.includes(line.id))?.promised;
  return { ...line, events, deadlines: reckon({ ...line, events }, place, promised) };
}

/**
 * The case with the clocks of the chosen lines read anew. A history that cannot have happened (a question answered before
 * it was put, two open at once) is refused with the engine's own name for it, never stored.
 */
export function withClocks(request: Case, lineIds: readonly string[], place: Place): Case {
  const lines = request.lines.map((line) => (lineIds.includes(line.id) ? clocked(line, request, place) : line));
  for (const line of lines) if (lineIds.includes(line.id)) assertPossible(line.deadlines);
  return { ...request, lines };
}

/** What a history can be at fault for; a region or zone unknown to the engine is the office's, and no act of the case. */
const IMPOSSIBLE: ReadonlySet<string> = new Set([
  'EVENT_NOT_A_DATE',
  'EVENT_BEFORE_RECEIPT',
  'PAUSE_ALREADY_OPEN',
  'RESUME_BEFORE_PAUSE',
  'RESUME_WITHOUT_PAUSE',
]);

function assertPossible(deadlines: readonly DeadlineView[]): void {
  for (const { problem } of deadlines)
    if (problem !== undefined && IMPOSSIBLE.has(problem.code)) throw rejected(`deadlines.problems.${problem.code}`);
}

/** The lines named, each of them of this case and open. */
export function openLines(request: Case, lineIds: readonly string[]): CaseLine[] {
  return lineIds.map((id) => {
    const line = lineOf(request, id);
    if (line.state !== 'open') throw rejected('requests.faults.lineNotOpen');
    return line;
  });
}

export function lineOf(request: Case, lineId: string): CaseLine {
  const line = request.lines.find(({ id }) => id === lineId);
  if (line === undefined) throw notFound();
  return line;
}

export function withLineChanged(request: Case, lineId: string, change: (line: CaseLine) => CaseLine): Case {
  lineOf(request, lineId);
  return { ...request, lines: request.lines.map((line) => (line.id === lineId ? change(line) : line)) };
}

/** One entry of a list of the case by its id. */
export function entryOf<Entry extends { readonly id: string }>(list: readonly Entry[], id: string): Entry {
  const entry = list.find((candidate) => candidate.id === id);
  if (entry === undefined) throw notFound();
  return entry;
}

export const replaced = <Entry extends { readonly id: string }>(list: readonly Entry[], next: Entry): Entry[] =>
  list.map((entry) => (entry.id === next.id ? next : entry));

/** Rewrites one entry of a list of the case. */
export const changedIn = <Entry extends { readonly id: string }>(
  list: readonly Entry[],
  id: string,
  change: (entry: Entry) => Entry,
): Entry[] => replaced(list, change(entryOf(list, id)));
