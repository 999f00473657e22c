import type { RegisterChange, RegisterKind, Standing } from '../../../shared/contract/core/history.ts';
import type { Point } from '../../../shared/contract/core/record.ts';
import { type Change, fieldsOf } from '../../../shared/domain/history/compare.ts';
import type { Group } from '../../../shared/domain/history/values.ts';
import type { Store } from '../store/unit-of-work.ts';
import { bodyIn } from './entries.ts';
import { between } from './life.ts';
import { endOf, untilOf } from './moment.ts';
import { PASTS } from './pasts.ts';
import { type State, stateOf, statesOf } from './states.ts';

type Comparison = { readonly from: Standing; readonly to: Standing; readonly changes: Change[] | null };

/** One record at two moments of its life. */
export function compareRecord(store: Store, id: string, kind: RegisterKind, from: Point, to: Point): Comparison {
  const [before, after] = [from, to].map((at) => stateOf(store.db, id, kind, untilOf(store, id, at)));
  return {
    from: standingOf(before),
    to: standingOf(after),
    changes: between(fieldsAt(before), fieldsAt(after)),
  };
}

/** A register at the ends of two days: two statements, whatever its size. */
export function compareRegister(store: Store, kind: RegisterKind, from: string, to: string) {
  const earlier = new Map(statesOf(store.db, kind, endOf(store, from)).map((state) => [state.id, state]));
  const later = statesOf(store.db, kind, endOf(store, to));
  const rows = later.flatMap((after) => {
    const before = earlier.get(after.id);
    return before?.version === after.version ? [] : [changeOf(before, after)];
  });
  return { rows, unchanged: later.length - rows.length };
}

function changeOf(before: State | undefined, after: State): RegisterChange {
  const fields = fieldsAt(after);
  const changes = before === undefined ? [] : between(fieldsAt(before), fields);
  return {
    id: after.id,
    ref: after.ref,
    title: typeof fields?.name === 'string' ? fields.name : '',
    created: before === undefined,
    shelved: (before?.archived ?? 0) === after.archived ? null : after.archived === 1 ? 'archived' : 'restored',
    fields: changes && fieldsOf(changes),
    from: before?.version ?? 0,
    to: after.version,
    at: after.at,
    by: after.actor,
  };
}

function fieldsAt(state: State | undefined): Group | undefined {
  return state?.told == null ? undefined : PASTS[state.kind].version(bodyIn(state.told))?.fields;
}

function standingOf(state: State | undefined): Standing {
  if (state === undefined) return { state: 'not-yet' };
  const { version, at, actor: by } = state;
  const known = { version, at, by, archived: state.archived === 1 };
  if (fieldsAt(state) !== undefined) return { state: 'there', ...known };
  return { state: state.told === null ? 'erased' : 'unreadable', ...known };
}
