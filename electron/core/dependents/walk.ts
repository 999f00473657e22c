import { z } from 'zod';
import { RecordKind } from '../../../shared/contract/core/record.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import { type Course, COURSES, IMPACT_RULES } from '../../../shared/domain/dependents.ts';
import type { Db } from '../store/open.ts';

const Step = z.strictObject({
  id: Id,
  kind: RecordKind,
  ref: z.string(),
  title: z.string(),
  course: z.enum(COURSES),
  distance: z.int(),
  via: Id.nullable(),
  viaCourse: z.enum(COURSES).nullable(),
});
type Step = z.infer<typeof Step>;

export type Reached = Omit<Step, 'via' | 'viaCourse'> & {
  /** The records between the start and this one, nearest to the start first. */
  readonly through: readonly Step[];
};

/** Further than this no chain of the register goes; it ends what goes round in circles. */
const FARTHEST = 30;

/** The rules, found by what they are for: who feels it, the role of the link, its two kinds and the course so far. */
const RULES: ReadonlyMap<string, Course> = new Map(
  IMPACT_RULES.flatMap(({ felt, role, from, to, after, then }) =>
    after.map((course): [string, Course] => [[felt, role, from, to, course].join(' '), then]),
  ),
);

/**
 * Each term takes the links of what was reached: those that name it, and those it names. Requests,
 * complaints and breaches count while they are open. The indexes are named because the planner's counts may be those of a register that was small when it was closed.
 */
const WALK = `
  WITH RECURSIVE way (id, kind, course, distance, via, via_course) AS (
    SELECT id, kind, 'start', @distance, NULL, NULL FROM record WHERE id IN (SELECT value FROM json_each(@seeds))
    UNION
    SELECT next.id, next.kind,
           impact_course('by-naming', link.role, next.kind, way.kind, way.course) AS then_course,
           way.distance + 1, way.id, way.course
    FROM way
    CROSS JOIN link INDEXED BY link_to ON link.to_id = way.id
    CROSS JOIN record next INDEXED BY sqlite_autoindex_record_1 ON next.id = link.from_id
    WHERE way.distance < @farthest AND next.archived = 0 AND then_course IS NOT NULL
      AND CASE next.kind
        WHEN 'request' THEN EXISTS (SELECT 1 FROM json_each(next.body, '$.lines') line WHERE line.value ->> 'state' = 'open')
        WHEN 'breach' THEN next.body ->> '$.closedOn' = ''
        WHEN 'complaint' THEN
          coalesce(next.body ->> '$.outcome.kind' <> 'withdrawn' AND next.body ->> '$.outcome.toldOn' = '', TRUE)
        ELSE TRUE END
    UNION
    SELECT next.id, next.kind,
           impact_course('by-named', link.role, way.kind, next.kind, way.course) AS then_course,
           way.distance + 1, way.id, way.course
    FROM way
    CROSS JOIN link ON link.from_id = way.id
    CROSS JOIN record next INDEXED BY sqlite_autoindex_record_1 ON next.id = link.to_id
    WHERE way.distance < @farthest AND next.archived = 0 AND then_course IS NOT NULL
  )
  SELECT way.id, way.kind, record.ref, record.title, way.course, way.distance, way.via, way.via_course AS viaCourse
  FROM way CROSS JOIN record INDEXED BY sqlite_autoindex_record_1 ON record.id = way.id LEFT JOIN record before ON before.id = way.via
  ORDER BY way.distance, way.kind, length(record.ref), record.ref, before.kind, before.ref`;

const state = (id: string, course: string | null): string => `${id}/${course ?? ''}`;

/**
 * What feels a change of the seeds, each once, on its shortest way, the nearest first. A seed at distance 0 is the start
 * itself and is left out; at distance 1 it is what stands in a country, and belongs to what is reached.
 */
export function walk(db: Db, seeds: readonly string[], distance: 0 | 1): Reached[] {
  db.function('impact_course', { deterministic: true, varargs: true }, (...link) => RULES.get(link.join(' ')) ?? null);
  const rows = z
    .array(Step)
    .parse(db.prepare(WALK).all({ seeds: JSON.stringify(seeds), distance, farthest: FARTHEST }));
  const byState = new Map<string, Step>();
  for (const row of rows) if (!byState.has(state(row.id, row.course))) byState.set(state(row.id, row.course), row);
  const known = new Set<string>(distance === 0 ? seeds : []);
  return rows.flatMap(({ via, viaCourse, ...row }) => {
    if (known.has(row.id)) return [];
    known.add(row.id);
    return [{ ...row, through: wayTo(byState, via, viaCourse).filter((step) => step.distance > 0) }];
  });
}

function wayTo(byState: ReadonlyMap<string, Step>, via: string | null, course: string | null): Step[] {
  const way: Step[] = [];
  let at = via === null ? undefined : byState.get(state(via, course));
  while (at !== undefined) {
    way.unshift(at);
    at = at.via === null ? undefined : byState.get(state(at.via, at.viaCourse));
  }
  return way;
}
