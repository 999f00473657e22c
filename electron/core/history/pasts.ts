import type { RegisterKind } from '../../../shared/contract/core/history.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import type { Group } from '../../../shared/domain/history/values.ts';
import { fieldsIn } from '../register/fields.ts';
import {
  ACTIVITY,
  CHANNEL,
  CONSENT,
  COOKIE,
  ESTABLISHMENT,
  FINDING,
  type Kind,
  MEASURE,
  type Named,
  NOTICE,
  ORGANISATION,
  PROCESSOR,
  REFERENCE_DOCUMENT,
  SYSTEM,
  TRANSFER,
} from '../register/kinds.ts';
import { reviseRecord, shelveRecord } from '../register/records.ts';
import type { RecordRow } from '../register/repository.ts';
import { assertMovesNothing } from '../requests/calendar/foresight.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import { bodyIn } from './entries.ts';
import { without } from './without.ts';

/** An old version of a record, in today's fields. */
export type Version = {
  readonly title: string;
  readonly fields: Group;
  /** Ids it names. */
  readonly names: Named;
  /** Refuses what a kind does not let pass by the way. */
  readonly assertMay: (store: Store, id: Id) => void;
  /** Makes it the record's next version, without the records that are gone. */
  readonly bring: (unit: Unit, row: RecordRow, back: Back) => number;
};
type Back = { readonly action: 'revert' | 'undo'; readonly of: number; readonly gone: ReadonlySet<string> };

/** What a kind makes of its old bodies, whatever its fields are. */
export type Past = {
  /** Undefined where today's app does not understand the body. */
  readonly version: (body: unknown) => Version | undefined;
  readonly shelve: (unit: Unit, row: RecordRow, archived: boolean, of: number) => number;
};

type Guard<Fields> = (store: Store, changed: Fields & { readonly id: Id }) => void;

function pastOf<Fields extends { readonly name: string } & Group>(kind: Kind<Fields>, guard?: Guard<Fields>): Past {
  return {
    version(body) {
      const fields = fieldsIfRead(kind, body);
      return (
        fields && {
          title: fields.name,
          fields,
          names: kind.names(fields),
          assertMay: (store, id) => guard?.(store, { ...fields, id }),
          bring(unit, row, { action, of, gone }) {
            const kept = fieldsIn(kind, without(fields, gone));
            return reviseRecord(unit, kind, row, kept, { action, payload: { of, fields: kept } });
          },
        }
      );
    },
    shelve: (unit, row, archived, of) => shelveRecord(unit, kind, row, archived, { reason: '', of }),
  };
}

/** The fields of an old body; undefined where today's app does not understand it. */
export function fieldsIfRead<Fields extends { readonly name: string }>(
  kind: Kind<Fields>,
  body: unknown,
): Fields | undefined {
  try {
    return fieldsIn(kind, body);
  } catch {
    return undefined;
  }
}

/** The same of a payload that may be gone: named, so that nobody takes silence for emptiness. */
export function told<Fields extends { readonly name: string }>(
  kind: Kind<Fields>,
  payload: string | null,
): { readonly fields: Fields } | { readonly why: 'erased' | 'unreadable' } {
  if (payload === null) return { why: 'erased' };
  const fields = fieldsIfRead(kind, bodyIn(payload));
  return fields === undefined ? { why: 'unreadable' } : { fields };
}

export const PASTS: Readonly<Record<RegisterKind, Past>> = {
  organisation: pastOf(ORGANISATION),
  // An office as it was may reckon by other days than it does now.
  establishment: pastOf(ESTABLISHMENT, assertMovesNothing),
  channel: pastOf(CHANNEL),
  activity: pastOf(ACTIVITY),
  processor: pastOf(PROCESSOR),
  transfer: pastOf(TRANSFER),
  system: pastOf(SYSTEM),
  measure: pastOf(MEASURE),
  notice: pastOf(NOTICE),
  cookie: pastOf(COOKIE),
  consent: pastOf(CONSENT),
  document: pastOf(REFERENCE_DOCUMENT),
  finding: pastOf(FINDING),
};
