import { z } from 'zod';
import type { Named } from '../register/kinds.ts';
import * as records from '../register/repository.ts';
import { wordsIn } from '../register/words.ts';
import { indexNote } from '../search/parts.ts';
import type { Db } from '../store/open.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { Case } from './case.ts';

export type CaseRow = { readonly row: records.RecordRow; readonly request: Case };

const read = (row: records.RecordRow): CaseRow => ({ row, request: Case.parse(JSON.parse(row.body)) });

export const all = (db: Db): CaseRow[] => records.list(db, 'request', true).map(read);

export const get = (db: Db, id: string): CaseRow => read(records.find(db, 'request', id));

export const getAt = (db: Db, id: string, version: number): CaseRow => read(records.findAt(db, 'request', id, version));

/** `2026-0001`: the year at the answering establishment, then the next number of that year. */
export function nextReference(db: Db, year: string): string {
  const last = db
    .prepare("SELECT max(CAST(substr(ref, 6) AS INTEGER)) FROM record WHERE kind = 'request' AND substr(ref, 1, 5) = ?")
    .pluck()
    .get(`${year}-`);
  return `${year}-${String((z.int().nullable().parse(last) ?? 0) + 1).padStart(4, '0')}`;
}

/** What the journal says of a step of a case; `note` and `params` are what the timeline shows. */
export type Told = {
  readonly action: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly note?: string;
};

export function insert(unit: Unit, id: string, ref: string, request: Case, told: Told): void {
  records.insert(unit, {
    id,
    kind: 'request',
    ref,
    title: titleOf(request),
    body: request,
    names: namesOf(request),
    words: wordsOf(request),
  });
  enter(unit, id, ref, 1, request, told);
}

export function save(unit: Unit, row: records.RecordRow, request: Case, told: Told): void {
  const version = records.revise(unit, row, {
    title: titleOf(request),
    body: request,
    names: namesOf(request),
    words: wordsOf(request),
  });
  enter(unit, row.id, row.ref, version, request, told);
}

function enter(unit: Unit, id: string, ref: string, version: number, request: Case, told: Told): void {
  const payload = { params: told.params ?? {}, note: told.note ?? '', request };
  unit.enter({ action: told.action, kind: 'request', recordId: id, ref, version, payload }, 'request');
  indexNote(unit.db, id, version, told.note ?? '');
}

/** What people wrote and chose, not how the dates were reckoned. */
const wordsOf = (request: Case): string =>
  wordsIn(Case, { ...request, lines: request.lines.map((line) => ({ ...line, events: [], deadlines: [] })) });

const titleOf = (request: Case): string => (request.intake.dataSubject ?? request.intake.requester).name;

const namesOf = (request: Case): Named => [
  {
    role: 'answered-by',
    field: 'intake.establishmentId',
    kind: 'establishment',
    ids: [request.intake.establishmentId],
  },
  { role: 'activity', field: 'intake.activityIds', kind: 'activity', ids: request.intake.activityIds },
  {
    role: 'disputed-by',
    field: 'complaintId',
    kind: 'complaint',
    ids: request.disputes.flatMap(({ complaintId }) => complaintId ?? []),
  },
];
