import type { FindingFields } from '../../../shared/contract/core/registers/index.ts';
import type { RecordRow } from '../register/repository.ts';

/** A finding that a rule made, as it is stored. */
export type Ruled = {
  readonly row: RecordRow;
  readonly fields: FindingFields;
  /** The record it is about: the first it names. */
  readonly subjectId: string;
};

/** What tells one finding about a record from its others. */
export const keyOf = ({ rule, cause }: { readonly rule: string; readonly cause: string }): string =>
  `${rule}\n${cause}`;

/** Findings made by rules, by their subject. */
export type RuledFindings = {
  readonly about: (subjectId: string) => ReadonlyMap<string, Ruled>;
  readonly find: (id: string) => Ruled | undefined;
  /** Takes a finding as it now is, in place of what it was; one typed by hand is left out. */
  readonly put: (row: RecordRow, fields: FindingFields) => void;
  readonly subjects: () => Iterable<string>;
};

const NONE: ReadonlyMap<string, Ruled> = new Map();

export function createRuledFindings(): RuledFindings {
  const byId = new Map<string, Ruled>();
  const bySubject = new Map<string, Map<string, Ruled>>();
  return {
    about: (subjectId) => bySubject.get(subjectId) ?? NONE,
    find: (id) => byId.get(id),
    put(row, fields) {
      const before = byId.get(row.id);
      if (before !== undefined) bySubject.get(before.subjectId)?.delete(keyOf(before.fields));
      byId.delete(row.id);
      const [subjectId] = fields.recordIds;
      if (fields.rule === '' || subjectId === undefined) return;
      const ruled = { row, fields, subjectId };
      byId.set(row.id, ruled);
      const about = bySubject.get(subjectId) ?? new Map<string, Ruled>();
      about.set(keyOf(fields), ruled);
      bySubject.set(subjectId, about);
    },
    subjects: () => bySubject.keys(),
  };
}
