import type { PlaceState } from '../../../shared/contract/core/dependents.ts';
import { PLACE_STATES } from '../../../shared/contract/core/dependents.ts';
import type { TransferFields } from '../../../shared/contract/core/registers/index.ts';
import type { RecordKind } from '../../../shared/contract/core/record.ts';
import { isDomestic, standingOf } from '../../../shared/domain/transfer-standing.ts';
import { fieldsOf } from '../register/fields.ts';
import { ACTIVITY, ESTABLISHMENT, PROCESSOR, SYSTEM, TRANSFER } from '../register/kinds.ts';
import { list, type RecordRow } from '../register/repository.ts';
import type { Db } from '../store/open.ts';

export type TransferRow = { readonly row: RecordRow; readonly fields: TransferFields; readonly state: PlaceState };

export function transfersAt(db: Db, today: string): TransferRow[] {
  return list(db, 'transfer', false).map((row) => {
    const fields = fieldsOf(TRANSFER, row);
    return { row, fields, state: standingOf(fields, today).state };
  });
}

export const worst = (states: readonly PlaceState[]): PlaceState | undefined =>
  PLACE_STATES.find((state) => states.includes(state));

/** Where a transfer takes data to, and where they go on to. */
export const countriesOf = ({ country, onwardCountries }: TransferFields): string[] =>
  [...new Set([country, ...onwardCountries])].filter((code) => code !== '');

/** A record that puts data in a country. */
export type Placed = {
  readonly country: string;
  readonly id: string;
  readonly kind: RecordKind;
  readonly ref: string;
  readonly title: string;
};

/** Where the register says that data are: at processors, in systems, with recipients, and where transfers take them. */
export function placed(db: Db): Placed[] {
  const at = (row: RecordRow, countries: readonly string[]): Placed[] =>
    [...new Set(countries)]
      .filter((country) => country !== '')
      .map((country) => ({ country, id: row.id, kind: row.kind, ref: row.ref, title: row.title }));
  return [
    ...list(db, 'processor', false).flatMap((row) => {
      const { country, processingCountries } = fieldsOf(PROCESSOR, row);
      return at(row, [country, ...processingCountries]);
    }),
    ...list(db, 'system', false).flatMap((row) => at(row, [fieldsOf(SYSTEM, row).country])),
    ...list(db, 'activity', false).flatMap((row) =>
      at(
        row,
        fieldsOf(ACTIVITY, row).recipients.map(({ country }) => country),
      ),
    ),
    ...list(db, 'transfer', false).flatMap((row) => at(row, countriesOf(fieldsOf(TRANSFER, row)))),
  ];
}

/** The law a country is judged by where no transfer names one: that of the offices, the GDPR before the UK GDPR. */
export function homeLaw(db: Db): 'EU_GDPR' | 'UK_GDPR' {
  const laws = list(db, 'establishment', false).map((row) => fieldsOf(ESTABLISHMENT, row).law);
  return !laws.includes('EU_GDPR') && laws.includes('UK_GDPR') ? 'UK_GDPR' : 'EU_GDPR';
}

export function stateOf(country: string, transfers: readonly TransferRow[], law: 'EU_GDPR' | 'UK_GDPR'): PlaceState {
  const there = transfers.filter(({ fields }) => countriesOf(fields).includes(country));
  return worst(there.map(({ state }) => state)) ?? (isDomestic(law, country) ? 'none-needed' : 'no-transfer');
}
