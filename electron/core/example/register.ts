import { type ExampleRecord, resolveExample } from '../../../shared/domain/example.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import {
  ACTIVITY,
  CHANNEL,
  CONSENT,
  COOKIE,
  ESTABLISHMENT,
  FINDING,
  MEASURE,
  NOTICE,
  ORGANISATION,
  PROCESSOR,
  REFERENCE_DOCUMENT,
  TRANSFER,
} from '../register/kinds.ts';
import { createRecord, newId } from '../register/records.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import { exampleFiles } from './register-files.ts';

/** Writes the example controller's register; returns the id of each record by its reference. */
export function writeRegister(store: Store): ReadonlyMap<string, Id> {
  const records = resolveExample(exampleFiles(), newId);
  store.change((unit) => {
    for (const record of records) write(unit, record);
  });
  return new Map(records.map(({ ref, id }) => [ref, id]));
}

function write(unit: Unit, record: ExampleRecord): void {
  switch (record.kind) {
    case 'organisation':
      return void createRecord(unit, ORGANISATION, record);
    case 'establishment':
      return void createRecord(unit, ESTABLISHMENT, record);
    case 'channel':
      return void createRecord(unit, CHANNEL, record);
    case 'activity':
      return void createRecord(unit, ACTIVITY, record);
    case 'processor':
      return void createRecord(unit, PROCESSOR, record);
    case 'transfer':
      return void createRecord(unit, TRANSFER, record);
    case 'measure':
      return void createRecord(unit, MEASURE, record);
    case 'notice':
      return void createRecord(unit, NOTICE, record);
    case 'cookie':
      return void createRecord(unit, COOKIE, record);
    case 'consent':
      return void createRecord(unit, CONSENT, record);
    case 'document':
      return void createRecord(unit, REFERENCE_DOCUMENT, record);
    case 'finding':
      return void createRecord(unit, FINDING, record);
  }
}
