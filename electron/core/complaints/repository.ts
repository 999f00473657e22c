import type { Named } from '../register/kinds.ts';
import * as records from '../register/repository.ts';
import { wordsIn } from '../register/words.ts';
import type { Told } from '../requests/repository.ts';
import { indexNote } from '../search/parts.ts';
import type { Db } from '../store/open.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { Complaint } from './complaint.ts';

export type ComplaintRow = { readonly row: records.RecordRow; readonly complaint: Complaint };

const PREFIX = 'C';

const read = (row: records.RecordRow): ComplaintRow => ({ row, complaint: Complaint.parse(JSON.parse(row.body)) });

export const all = (db: Db): ComplaintRow[] => records.list(db, 'complaint', true).map(read);
export const get = (db: Db, id: string): ComplaintRow => read(records.find(db, 'complaint', id));
export const getAt = (db: Db, id: string, version: number): ComplaintRow =>
  read(records.findAt(db, 'complaint', id, version));

export function insert(unit: Unit, id: string, complaint: Complaint, told: Told): void {
  const ref = records.nextRef(unit.db, 'complaint', PREFIX);
  records.insert(unit, { id, kind: 'complaint', ref, ...revisionOf(complaint) });
  enter(unit, id, ref, 1, complaint, told);
}

export function save(unit: Unit, row: records.RecordRow, complaint: Complaint, told: Told): void {
  const version = records.revise(unit, row, revisionOf(complaint));
  enter(unit, row.id, row.ref, version, complaint, told);
}

const revisionOf = (complaint: Complaint): records.Revision => ({
  title: complaint.intake.complainant.name,
  body: complaint,
  names: namesOf(complaint),
  words: wordsOf(complaint),
});

const wordsOf = ({ intake, acknowledgement, steps, outcome }: Complaint): string =>
  wordsIn(Complaint, { intake, acknowledgement, steps, outcome });

function enter(unit: Unit, id: string, ref: string, version: number, complaint: Complaint, told: Told): void {
  const payload = { params: told.params ?? {}, note: told.note ?? '', complaint };
  unit.enter({ action: told.action, kind: 'complaint', recordId: id, ref, version, payload }, 'complaint');
  indexNote(unit.db, id, version, told.note ?? '');
}

function namesOf({ intake }: Complaint): Named {
  const requestIds = intake.requestId === null ? [] : [intake.requestId];
  return [
    { role: 'answered-by', field: 'intake.establishmentId', kind: 'establishment', ids: [intake.establishmentId] },
    { role: 'complaint-about', field: 'intake.requestId', kind: 'request', ids: requestIds },
    { role: 'activity', field: 'intake.activityIds', kind: 'activity', ids: intake.activityIds },
  ];
}
