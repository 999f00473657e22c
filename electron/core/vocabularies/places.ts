import type { Vocabulary } from '../../../shared/contract/core/vocabularies.ts';
import type { RecordKind } from '../../../shared/contract/core/record.ts';
import { fieldsOf } from '../register/fields.ts';
import { ACTIVITY, FINDING, type Kind, MEASURE, PROCESSOR, SYSTEM, TRANSFER } from '../register/kinds.ts';
import { updateRecord } from '../register/records.ts';
import type { RecordRow } from '../register/repository.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { itemsRenamed, namesRenamed, categoriesRenamed, type Renaming } from './renamed.ts';

/** Where in the records of one kind the words of a vocabulary stand, and how one of them is written anew. */
export type Place = {
  readonly kind: RecordKind;
  /** Tables that give one row a term, and the term in them; `r` is the record. */
  readonly from: string;
  readonly term: string;
  readonly rename: (unit: Unit, row: RecordRow, renaming: Renaming) => void;
};

/** A field of the body; a list gives a row for each of its entries. */
const at = (field: string) => ({ from: `json_each(r.body, '$.${field}') e`, term: 'e.value' });
const CATEGORY = { from: "json_each(r.body, '$.dataCategories') c", term: "json_extract(c.value, '$.name')" };
const ITEM = {
  from: "json_each(r.body, '$.dataCategories') c, json_each(c.value, '$.items') e",
  term: 'e.value',
};

function place<Fields extends { readonly name: string }>(
  kind: Kind<Fields>,
  where: { readonly from: string; readonly term: string },
  renamed: (fields: Fields, renaming: Renaming) => Fields,
): Place {
  return {
    ...where,
    kind: kind.kind,
    rename: (unit, row, renaming) => {
      const fields = kind.fields.parse(renamed(fieldsOf(kind, row), renaming));
      updateRecord(unit, kind, { id: row.id, version: row.version, fields });
    },
  };
}

const owned = <Fields extends { readonly name: string; readonly owner: string }>(kind: Kind<Fields>): Place =>
  place(kind, at('owner'), (fields, { to }) => ({ ...fields, owner: to }));
const departed = <Fields extends { readonly name: string; readonly department: string }>(kind: Kind<Fields>): Place =>
  place(kind, at('department'), (fields, { to }) => ({ ...fields, department: to }));
const tagged = <Fields extends { readonly name: string; readonly tags: string[] }>(kind: Kind<Fields>): Place =>
  place(kind, at('tags'), (fields, renaming) => ({ ...fields, tags: namesRenamed(fields.tags, renaming) }));

export const PLACES: Readonly<Record<Vocabulary, readonly Place[]>> = {
  'subject-category': [
    place(ACTIVITY, at('subjectCategories'), (fields, renaming) => ({
      ...fields,
      subjectCategories: namesRenamed(fields.subjectCategories, renaming),
    })),
  ],
  'data-category': [
    place(ACTIVITY, CATEGORY, (fields, renaming) => ({
      ...fields,
      dataCategories: categoriesRenamed(fields.dataCategories, renaming),
    })),
  ],
  'data-item': [
    place(ACTIVITY, ITEM, (fields, renaming) => ({
      ...fields,
      dataCategories: itemsRenamed(fields.dataCategories, renaming),
    })),
  ],
  department: [departed(ACTIVITY), departed(SYSTEM)],
  owner: [owned(ACTIVITY), owned(PROCESSOR), owned(TRANSFER), owned(SYSTEM), owned(MEASURE), owned(FINDING)],
  tag: [tagged(ACTIVITY), tagged(PROCESSOR), tagged(TRANSFER), tagged(SYSTEM), tagged(MEASURE)],
};
