import { z } from 'zod';
import { inconsistenciesOf, type Inconsistency } from '../../../shared/domain/consistency/index.ts';
import { type Rec, RULE_KINDS, type RuleKind } from '../../../shared/domain/consistency/rule.ts';
import { readableFieldsOf } from '../register/fields.ts';
import { FINDING } from '../register/kinds.ts';
import * as repository from '../register/repository.ts';
import type { Db } from '../store/open.ts';
import { createRuledFindings, type RuledFindings } from './findings-by-rule.ts';
import { createPhrasing } from './verdict-words.ts';
import { emptyShelves, isLookedAt, shelve, type Shelves, unshelve } from './shelves.ts';

/** What a rule found, with the record it looked at. */
export type Verdict = Inconsistency & { readonly subject: Rec<RuleKind> };

/**
 * The part of the register that the rules look at, read once and kept in step with every change: a save then costs the
 * rules of the record and of its neighbours, not a walk through the whole register.
 */
export type Mirror = {
  readonly findings: RuledFindings;
  /** Reads a record anew; returns every record whose rules may now say something else. */
  readonly refresh: (kind: string, id: string) => readonly string[];
  /** All that is wrong with a record; nothing for one that is archived, undefined for one that cannot be read. */
  readonly judge: (id: string, today: string) => readonly Verdict[] | undefined;
  /** What a finding says of a verdict. */
  readonly phrase: ReturnType<typeof createPhrasing>;
  readonly everything: () => ReadonlySet<string>;
};

const Ends = z.array(z.tuple([z.string(), z.string()]));
const KINDS = RULE_KINDS.map((kind) => `'${kind}'`).join();

export function readMirror(db: Db): Mirror {
  const shelves = emptyShelves();
  const unreadable = new Set<string>();
  const neighbours = new Map<string, Set<string>>();
  const findings = createRuledFindings();

  const take = (kind: RuleKind, row: repository.RecordRow): void => {
    if (shelve(shelves[kind], kind, row)) unreadable.delete(row.id);
    else unreadable.add(row.id);
  };
  const takeFinding = (row: repository.RecordRow): void => {
    const fields = readableFieldsOf(FINDING, row);
    if (fields !== undefined) findings.put(row, fields);
  };
  const join = (one: string, other: string): void => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = neighbours.get(from) ?? new Set();
      neighbours.set(from, known.add(to));
    }
  };

  for (const kind of RULE_KINDS) for (const row of repository.list(db, kind, false)) take(kind, row);
  for (const row of repository.list(db, 'finding', true)) takeFinding(row);
  const links = db
    .prepare(
      `SELECT l.from_id, l.to_id FROM link l JOIN record a ON a.id = l.from_id JOIN record b ON b.id = l.to_id
       WHERE a.kind IN (${KINDS}) AND b.kind IN (${KINDS})`,
    )
    .raw();
  for (const [from, to] of Ends.parse(links.all())) join(from, to);

  const rejoin = (id: string): void => {
    for (const other of neighbours.get(id) ?? []) neighbours.get(other)?.delete(id);
    neighbours.delete(id);
    const anew = db.prepare(
      `SELECT l.from_id, l.to_id FROM link l JOIN record r ON r.id = l.to_id WHERE l.from_id = @id AND r.kind IN (${KINDS})
       UNION
       SELECT l.from_id, l.to_id FROM link l JOIN record r ON r.id = l.from_id WHERE l.to_id = @id AND r.kind IN (${KINDS})`,
    );
    for (const [from, to] of Ends.parse(anew.raw().all({ id }))) join(from, to);
  };

  const judgeAs = <K extends RuleKind>(
    shelf: Shelves[K],
    kind: K,
    id: string,
    today: string,
  ): readonly Verdict[] | undefined => {
    const subject: Rec<K> | undefined = shelf.get(id);
    if (subject === undefined) return undefined;
    const around = [...(neighbours.get(id) ?? [])];
    return inconsistenciesOf(kind, subject, {
      today,
      linked: (other) => around.map((near) => shelves[other].get(near)).filter((near) => near !== undefined),
    }).map((found) => ({ ...found, subject }));
  };

  return {
    findings,
    phrase: createPhrasing(),
    refresh(kind, id) {
      if (kind === 'finding') {
        takeFinding(repository.find(db, kind, id));
        const ruled = findings.find(id);
        return ruled === undefined ? [] : [ruled.subjectId];
      }
      if (!isLookedAt(kind)) return [];
      const before = [...(neighbours.get(id) ?? [])];
      const row = repository.find(db, kind, id);
      if (row.archived === 0) take(kind, row);
      else unshelve(shelves, id);
      rejoin(id);
      return [id, ...before, ...(neighbours.get(id) ?? [])];
    },
    judge(id, today) {
      if (unreadable.has(id)) return undefined;
      for (const kind of RULE_KINDS) {
        const verdicts = judgeAs(shelves[kind], kind, id, today);
        if (verdicts !== undefined) return verdicts;
      }
      return [];
    },
    everything: () => new Set([...RULE_KINDS.flatMap((kind) => [...shelves[kind].keys()]), ...findings.subjects()]),
  };
}
