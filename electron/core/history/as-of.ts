import type { LinkedRecord, Point, Untold } from '../../../shared/contract/core/record.ts';
import { RegisterKind } from '../../../shared/contract/core/history.ts';
import type { Kind, Named } from '../register/kinds.ts';
import type { Entry, Item } from '../register/records.ts';
import { find } from '../register/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import { bodyIn } from './entries.ts';
import { endOf, untilOf } from './moment.ts';
import { PASTS, told } from './pasts.ts';
import { type State, stateOf, statesAround, statesOf, type Until } from './states.ts';

/** A register and its records as they stood, rebuilt from the journal alone. */
export function pastRecordsOf<Fields extends { readonly name: string }>(kind: Kind<Fields>, store: () => Store) {
  const register = RegisterKind.parse(kind.kind);
  return {
    listOn({ on }: { readonly on: string }): { items: Item<Fields>[]; untold: Untold[] } {
      const items: Item<Fields>[] = [];
      const untold: Untold[] = [];
      for (const state of statesOf(store().db, register, endOf(store(), on))) {
        const said = told(kind, state.told);
        if ('why' in said) untold.push({ ...headOf(state), why: said.why });
        else items.push({ ...headOf(state), title: said.fields.name, fields: said.fields });
      }
      return { items, untold };
    },
    getAt({ id, at }: { readonly id: string; readonly at: Point }): At<Fields> {
      const { db } = store();
      const row = find(db, kind.kind, id);
      const until = untilOf(store(), id, at);
      const state = stateOf(db, id, register, until);
      if (state === undefined) return { state: 'not-yet', createdAt: row.created_at };
      const said = told(kind, state.told);
      if ('why' in said) return { state: 'untold', record: { ...headOf(state), why: said.why } };
      const { fields } = said;
      const links = linksAt(store(), state, kind.names(fields), until);
      return {
        state: 'there',
        entry: { ...headOf(state), title: fields.name, createdAt: state.created_at, fields, links, linksLeftOff: {} },
      };
    },
  };
}

type At<Fields> =
  | { state: 'there'; entry: Entry<Fields> }
  | { state: 'untold'; record: Untold }
  | { state: 'not-yet'; createdAt: string };

const headOf = (state: State) => ({
  id: state.id,
  ref: state.ref,
  version: state.version,
  archived: state.archived === 1,
  updatedAt: state.at,
  updatedBy: state.actor,
});

/** Both ways, by the titles of then: what the record named, and what named it. */
function linksAt(store: Store, state: State, names: Named, until: Until): LinkedRecord[] {
  const ids = names.flatMap((named) => named.ids);
  const links = statesAround(store.db, state.id, ids, until).flatMap((other): LinkedRecord[] => {
    const version = other.told === null ? undefined : PASTS[other.kind].version(bodyIn(other.told));
    const roles = new Set([...rolesOf(names, other.id), ...rolesOf(version?.names ?? [], state.id)]);
    const { id, kind, ref } = other;
    const archived = other.archived === 1;
    return [...roles].map((role) => ({ id, kind, ref, title: version?.title ?? ref, archived, role }));
  });
  return links.toSorted((a, b) => a.kind.localeCompare(b.kind) || a.ref.localeCompare(b.ref));
}

const rolesOf = (names: Named, id: string): string[] =>
  names.filter(({ ids }) => ids.includes(id)).map(({ role }) => role);
