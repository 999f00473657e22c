import type { Dependent, Impact, Picture } from '../../../shared/contract/core/dependents.ts';
import { RECORD_KINDS } from '../../../shared/contract/core/record.ts';
import { fieldsOf } from '../register/fields.ts';
import { ACTIVITY, NOTICE, TRANSFER } from '../register/kinds.ts';
import { find } from '../register/repository.ts';
import type { Db } from '../store/open.ts';
import { shorten } from './fold.ts';
import { countryNode, recordNode, titleOf } from './nodes.ts';
import { placed } from './places.ts';
import { type Reached, walk } from './walk.ts';

/** What a person can read through; the counts go over all. */
const SHOWN = 300;

type Start = {
  readonly id: string;
  readonly kind: (typeof RECORD_KINDS)[number];
  readonly ref: string;
  readonly title: string;
};

export function impactOfRecord(db: Db, start: Start): Impact {
  return impact(db, recordNode(start, 0), walk(db, [start.id], 0), start.id);
}

export function impactOfCountry(db: Db, country: string): Impact {
  const there = placed(db).filter((place) => place.country === country);
  return impact(db, countryNode(country, 0, null), walk(db, [...new Set(there.map(({ id }) => id))], 1), null);
}

function impact(db: Db, start: Picture['nodes'][number], reached: readonly Reached[], startId: string | null): Impact {
  return {
    counts: RECORD_KINDS.flatMap((kind) => {
      const count = reached.filter((each) => each.kind === kind).length;
      return count === 0 ? [] : [{ kind, count }];
    }),
    dependents: reached.slice(0, SHOWN).map((each) => dependent(db, each, startId)),
    picture: shorten({
      stages: ['start', ...Array.from({ length: farthest(reached) }, () => 'step' as const)],
      nodes: [start, ...reached.map((each) => recordNode(each, each.distance))],
      edges: reached.map(({ id, through, course }) => ({
        from: through.at(-1)?.id ?? start.key,
        to: id,
        role: course,
      })),
      left: 0,
    }),
  };
}

const farthest = (reached: readonly Reached[]): number =>
  reached.reduce((most, { distance }) => Math.max(most, distance), 0);

function dependent(db: Db, reached: Reached, startId: string | null): Dependent {
  const { id, kind, ref, distance, through } = reached;
  const way = new Set([...through.map((step): string => step.id), ...(startId === null ? [] : [startId])]);
  return {
    id,
    kind,
    ref,
    title: titleOf(reached),
    archived: false,
    distance,
    through: through.map((step) => ({ id: step.id, kind: step.kind, ref: step.ref, title: titleOf(step) })),
    statements: kind === 'notice' ? statementsOn(db, id, way) : [],
    assessment: assessmentOf(db, reached),
  };
}

function statementsOn(db: Db, noticeId: string, way: ReadonlySet<string>): number[] {
  const { statements } = fieldsOf(NOTICE, find(db, 'notice', noticeId));
  return statements
    .filter(({ carriedBy }) => carriedBy.some(({ recordId }) => way.has(recordId)))
    .map((statement) => statement.number);
}

/** Art. 35 of an activity, Art. 46 and the case law on it of a transfer: what has to be looked at again. */
function assessmentOf(db: Db, { id, kind }: Reached): Dependent['assessment'] {
  if (kind === 'activity') {
    const { dpia } = fieldsOf(ACTIVITY, find(db, kind, id));
    return { state: dpia.result, on: dpia.screenedOn, reference: dpia.reference };
  }
  if (kind === 'transfer') {
    const { assessment } = fieldsOf(TRANSFER, find(db, kind, id));
    return { state: assessment.state, on: assessment.doneOn, reference: assessment.reference };
  }
  return null;
}
