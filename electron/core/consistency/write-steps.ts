import type { FindingFields } from '../../../shared/contract/core/registers/index.ts';
import { FINDING } from '../register/kinds.ts';
import { newId } from '../register/records.ts';
import * as repository from '../register/repository.ts';
import { wordsIn } from '../register/words.ts';
import type { Unit } from '../store/unit-of-work.ts';
import type { Step } from './decide.ts';

const { kind, prefix } = FINDING;

/** Entries of this kind come from the rules, never from a hand. */
export const isByRule = (action: string): boolean => action.endsWith('-by-rule');

/** Writes the steps, each with its entry in the journal; returns the findings written. */
export function writeSteps(unit: Unit, steps: readonly Step[]): readonly string[] {
  const nextRef = refsFrom(repository.nextRef(unit.db, kind, prefix));
  return steps.map((step) => {
    if (step.do === 'found') return create(unit, nextRef(), step.fields);
    const { row } = step.of;
    if (row.archived === 1) bringBack(unit, row);
    const { id, ref } = row;
    const version = repository.revise(unit, repository.find(unit.db, kind, id), bodyOf(step.fields));
    enter(unit, step.do, { recordId: id, ref, version, payload: step.fields });
    return id;
  });
}

function create(unit: Unit, ref: string, fields: FindingFields): string {
  const id = newId();
  repository.insert(unit, { id, kind, ref, ...bodyOf(fields) });
  enter(unit, 'found', { recordId: id, ref, version: 1, payload: fields });
  return id;
}

function bringBack(unit: Unit, row: repository.RecordRow): void {
  const version = repository.setArchived(unit, row, false);
  const payload = { archived: false, reason: '' };
  unit.enter({ action: `${kind}.restore`, kind, recordId: row.id, ref: row.ref, version, payload }, kind);
}

function enter(
  unit: Unit,
  what: Step['do'],
  entry: { readonly recordId: string; readonly ref: string; readonly version: number; readonly payload: FindingFields },
): void {
  unit.enter({ action: `${kind}.${what}-by-rule`, kind, ...entry }, kind);
}

const bodyOf = (fields: FindingFields) => ({
  title: fields.name,
  body: fields,
  names: FINDING.names(fields),
  words: wordsIn(FINDING.fields, fields),
});

/** One after the other from the first free one: asking the register each time would read all of them each time. */
function refsFrom(first: string): () => string {
  let next = Number(first.slice(prefix.length + 1));
  return () => `${prefix}-${String(next++).padStart(2, '0')}`;
}
