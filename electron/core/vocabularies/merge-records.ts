import { z } from 'zod';
import type { MERGEABLE_KINDS } from '../../../shared/contract/core/vocabularies.ts';
import type { RecordKind } from '../../../shared/contract/core/record.ts';
import * as attachments from '../attachments/repository.ts';
import { rejected } from '../fault.ts';
import { fieldsOf } from '../register/fields.ts';
import { ACTIVITY, FINDING, type Kind, NOTICE, PROCESSOR, SYSTEM, TRANSFER } from '../register/kinds.ts';
import { updateRecord } from '../register/records.ts';
import * as records from '../register/repository.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import { repointed } from './repointed.ts';

type Revise = (unit: Unit, row: records.RecordRow, from: string, to: string) => void;

const revision = <Fields extends { readonly name: string }>(kind: Kind<Fields>): readonly [RecordKind, Revise] => [
  kind.kind,
  (unit, row, from, to) => {
    const fields = kind.fields.parse(repointed(fieldsOf(kind, row), from, to));
    updateRecord(unit, kind, { id: row.id, version: row.version, fields });
  },
];

/** The registers whose records may name a measure or a system. */
const REVISIONS = new Map([
  revision(ACTIVITY),
  revision(PROCESSOR),
  revision(TRANSFER),
  revision(SYSTEM),
  revision(NOTICE),
  revision(FINDING),
]);

export type Merging = {
  readonly kind: (typeof MERGEABLE_KINDS)[number];
  readonly id: string;
  readonly version: number;
  readonly intoId: string;
  readonly reason: string;
};

/** Two records for one thing become one: whatever names the first names the second, its files go over, and it is put away. */
export function mergeRecords(open: Store, { kind, id, version, intoId, reason }: Merging): { records: number } {
  if (id === intoId) throw rejected('registers.vocabularies.faults.itself');
  return open.change((unit) => {
    const double = records.findAt(unit.db, kind, id, version);
    const stays = records.find(unit.db, kind, intoId);
    const archived = [double, stays].find((row) => row.archived === 1);
    if (archived !== undefined) throw rejected('registers.vocabularies.faults.archived', { ref: archived.ref });
    const naming = z
      .array(z.string())
      .parse(unit.db.prepare('SELECT DISTINCT from_id FROM link WHERE to_id = ?').pluck().all(id));
    for (const from of naming) {
      const row = records.findAny(unit.db, [...REVISIONS.keys()], from);
      REVISIONS.get(row.kind)?.(unit, row, id, intoId);
    }
    const files = attachments.moveAll(unit, id, intoId);
    const enter = (action: string, { id: recordId, ref }: records.RecordRow, at: number, payload: object) => {
      unit.enter({ action: `${kind}.${action}`, kind, recordId, ref, version: at, payload }, kind, 'attachment');
    };
    const last = records.setArchived(unit, double, true);
    enter('archive', double, last, { archived: true, reason, mergedInto: stays.ref, files });
    enter('merge', stays, stays.version, { merged: double.ref, reason, records: naming.length, files });
    return { records: naming.length };
  });
}
