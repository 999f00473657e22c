import type { HistoryEntry, RegisterKind } from '../../../shared/contract/core/history.ts';
import { type Change, compare } from '../../../shared/domain/history/compare.ts';
import type { Group } from '../../../shared/domain/history/values.ts';
import type { Db } from '../store/open.ts';
import { entriesOf } from './entries.ts';
import { PASTS } from './pasts.ts';

/** The life of a record, newest first; each change by what it made of the version before. */
export function lifeOf(db: Db, id: string, kind: RegisterKind): HistoryEntry[] {
  let before: Group | undefined;
  const life = entriesOf(db, id).map(({ seq, at, actor, act, version, of, reason, states, body }): HistoryEntry => {
    const entry = { seq, at, actor, act, version, of, reason };
    if (!states) return { ...entry, changes: [] };
    const after = PASTS[kind].version(body)?.fields;
    const changes = (act === 'create' || act === 'found-by-rule') && after !== undefined ? [] : between(before, after);
    before = after;
    return { ...entry, changes };
  });
  return life.toReversed();
}

/** Null where one of the two cannot be told. */
export const between = (before: Group | undefined, after: Group | undefined): Change[] | null =>
  before === undefined || after === undefined ? null : compare(before, after);
