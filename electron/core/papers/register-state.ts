import { z } from 'zod';
import type { EstablishmentFields, OrganisationFields } from '../../../shared/contract/core/organisation.ts';
import type {
  ActivityFields,
  FindingFields,
  MeasureFields,
  ProcessorFields,
  SystemFields,
  TransferFields,
} from '../../../shared/contract/core/registers/index.ts';
import { Breach } from '../breaches/breach.ts';
import { endOf } from '../history/moment.ts';
import { pastRecordsOf } from '../history/as-of.ts';
import type { Kind } from '../register/kinds.ts';
import {
  ACTIVITY,
  ESTABLISHMENT,
  FINDING,
  MEASURE,
  ORGANISATION,
  PROCESSOR,
  SYSTEM,
  TRANSFER,
} from '../register/kinds.ts';
import type { Store } from '../store/unit-of-work.ts';

/** A record of a register on a day. */
export type Recorded<Fields> = { readonly id: string; readonly ref: string; readonly fields: Fields };
export type RecordedBreach = { readonly id: string; readonly ref: string; readonly breach: Breach };

/** The registers at the end of a day, read from the journal: what was archived by then is no part of them. */
export type RegisterState = {
  readonly asOf: string;
  readonly organisation: OrganisationFields | undefined;
  readonly offices: readonly Recorded<EstablishmentFields>[];
  readonly activities: readonly Recorded<ActivityFields>[];
  readonly processors: readonly Recorded<ProcessorFields>[];
  readonly transfers: readonly Recorded<TransferFields>[];
  readonly systems: readonly Recorded<SystemFields>[];
  readonly measures: readonly Recorded<MeasureFields>[];
  readonly findings: readonly Recorded<FindingFields>[];
  readonly breaches: readonly RecordedBreach[];
  /** Records that were there, and whose words of then were erased on schedule or are not understood today. */
  readonly untold: readonly string[];
};

export function registerOn(store: Store, asOf: string): RegisterState {
  const untold: string[] = [];
  const on = <Fields extends { readonly name: string }>(kind: Kind<Fields>): Recorded<Fields>[] => {
    const past = pastRecordsOf(kind, () => store).listOn({ on: asOf });
    untold.push(...past.untold.filter(({ archived }) => !archived).map(({ ref }) => ref));
    return past.items.filter(({ archived }) => !archived).map(({ id, ref, fields }) => ({ id, ref, fields }));
  };
  return {
    asOf,
    organisation: on(ORGANISATION)[0]?.fields,
    offices: on(ESTABLISHMENT),
    activities: on(ACTIVITY),
    processors: on(PROCESSOR),
    transfers: on(TRANSFER),
    systems: on(SYSTEM),
    measures: on(MEASURE),
    findings: on(FINDING),
    breaches: breachesOn(store, asOf, untold),
    untold,
  };
}

const Told = z.array(z.strictObject({ id: z.string(), ref: z.string(), payload: z.string().nullable() }));
const Payload = z.object({ breach: Breach });

/** Each breach by the last entry the journal had of it that day. */
function breachesOn(store: Store, asOf: string, untold: string[]): RecordedBreach[] {
  const rows = store.db
    .prepare(
      `SELECT last.record_id AS id, last.ref, p.payload FROM journal last LEFT JOIN journal_payload p ON p.seq = last.seq
       WHERE last.seq IN (SELECT max(seq) FROM journal WHERE kind = 'breach' AND at < @before GROUP BY record_id)
       ORDER BY length(last.ref), last.ref`,
    )
    .all(endOf(store, asOf));
  return Told.parse(rows).flatMap(({ id, ref, payload }) => {
    const said = Payload.safeParse(payload === null ? undefined : JSON.parse(payload));
    if (said.success) return [{ id, ref, breach: said.data.breach }];
    untold.push(ref);
    return [];
  });
}

/** `PA-07 Payroll`, for records another one names; one that is not in the register any more is left out. */
export const namesOf = (
  records: readonly Recorded<{ readonly name: string }>[],
  ids: readonly string[],
): readonly string[] => records.filter(({ id }) => ids.includes(id)).map(({ ref, fields }) => `${ref} ${fields.name}`);
