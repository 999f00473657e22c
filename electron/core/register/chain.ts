import { z } from 'zod';
import { invalid } from '../fault.ts';
import type { Db } from '../store/open.ts';
import type { Named } from './kinds.ts';

const Refs = z.array(z.string());

/**
 * Refuses a record that leads back to itself through links of one role: a sub-processor that would engage, over however
 * many others, the one that engages it. The links of the record are already written, inside the unit of work this undoes.
 */
export function assertNoLoop(db: Db, id: string, role: string, names: Named): void {
  const loop = loopFrom(db, id, role);
  if (loop === undefined) return;
  const field = names.find((named) => named.role === role)?.field ?? 'fields';
  throw loop.length === 1 ? invalid(field, 'itself') : invalid(field, 'loop', { records: refsOf(db, [...loop, id]) });
}

/** The way back to where it began, nearest first; each record is looked at once. */
function loopFrom(db: Db, start: string, role: string): readonly string[] | undefined {
  const next = db.prepare('SELECT to_id FROM link WHERE from_id = ? AND role = ?').pluck();
  const cameFrom = new Map<string, string>();
  const open = [start];
  for (const here of open) {
    for (const there of Refs.parse(next.all(here, role))) {
      if (there === start) return wayTo(here, cameFrom);
      if (cameFrom.has(there)) continue;
      cameFrom.set(there, here);
      open.push(there);
    }
  }
  return undefined;
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const before = cameFrom.get(end);
  return before === undefined ? [end] : [...wayTo(before, cameFrom), end];
}

function refsOf(db: Db, ids: readonly string[]): string {
  const ref = db.prepare('SELECT ref FROM record WHERE id = ?').pluck();
  return ids.map((id) => z.string().parse(ref.get(id))).join(' → ');
}
