import type { Named } from '../register/kinds.ts';
import * as records from '../register/repository.ts';
import { wordsIn } from '../register/words.ts';
import type { Told } from '../requests/repository.ts';
import { indexNote } from '../search/parts.ts';
import type { Db } from '../store/open.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { Breach } from './breach.ts';

export type BreachRow = { readonly row: records.RecordRow; readonly breach: Breach };

const PREFIX = 'B';

const read = (row: records.RecordRow): BreachRow => ({ row, breach: Breach.parse(JSON.parse(row.body)) });

export const all = (db: Db): BreachRow[] => records.list(db, 'breach', true).map(read);
export const get = (db: Db, id: string): BreachRow => read(records.find(db, 'breach', id));
export const getAt = (db: Db, id: string, version: number): BreachRow =>
  read(records.findAt(db, 'breach', id, version));

export function insert(unit: Unit, id: string, breach: Breach, told: Told): void {
  const ref = records.nextRef(unit.db, 'breach', PREFIX);
  records.insert(unit, { id, kind: 'breach', ref, ...revisionOf(breach) });
  enter(unit, id, ref, 1, breach, told);
}

export function save(unit: Unit, row: records.RecordRow, breach: Breach, told: Told): void {
  const version = records.revise(unit, row, revisionOf(breach));
  enter(unit, row.id, row.ref, version, breach, told);
}

const revisionOf = (breach: Breach): records.Revision => ({
  title: breach.facts.name,
  body: breach,
  names: namesOf(breach),
  words: wordsIn(Breach, breach),
});

function enter(unit: Unit, id: string, ref: string, version: number, breach: Breach, told: Told): void {
  const payload = { params: told.params ?? {}, note: told.note ?? '', breach };
  unit.enter({ action: told.action, kind: 'breach', recordId: id, ref, version, payload }, 'breach');
  indexNote(unit.db, id, version, told.note ?? '');
}

const namesOf = ({ facts }: Breach): Named => [
  { role: 'answered-by', field: 'facts.establishmentId', kind: 'establishment', ids: [facts.establishmentId] },
  { role: 'activity', field: 'facts.activityIds', kind: 'activity', ids: facts.activityIds },
  { role: 'processor', field: 'facts.processorIds', kind: 'processor', ids: facts.processorIds },
];
