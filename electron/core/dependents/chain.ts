import type { Picture, PictureEdge, PictureNode } from '../../../shared/contract/core/dependents.ts';
import { fieldsOf } from '../register/fields.ts';
import { PROCESSOR } from '../register/kinds.ts';
import { list, type RecordRow } from '../register/repository.ts';
import type { Db } from '../store/open.ts';
import { shorten } from './fold.ts';
import { recordNode } from './nodes.ts';

export type Engaged = {
  readonly row: RecordRow;
  readonly countries: readonly string[];
  readonly parentIds: readonly string[];
};

export function processorsOf(db: Db): ReadonlyMap<string, Engaged> {
  const rows = list(db, 'processor', false).map((row): [string, Engaged] => {
    const { country, processingCountries, parentIds } = fieldsOf(PROCESSOR, row);
    return [row.id, { row, countries: [...new Set([country, ...processingCountries])].filter(Boolean), parentIds }];
  });
  return new Map(rows);
}

export type Level = { readonly id: string; readonly level: number };

/** Those engaged by `roots`, and by those, and so on; each at its shortest distance, so that a circle ends. */
export function engagedBelow(processors: ReadonlyMap<string, Engaged>, roots: readonly string[]): Level[] {
  const below = new Map<string, string[]>();
  for (const [id, { parentIds }] of processors)
    for (const parent of parentIds) below.set(parent, [...(below.get(parent) ?? []), id]);
  const found = new Map<string, number>(roots.map((id) => [id, 0]));
  // A map tells of what is added while it is walked: this is the breadth-first queue.
  for (const [id, level] of found)
    for (const next of below.get(id) ?? []) if (!found.has(next)) found.set(next, level + 1);
  return [...found].map(([id, level]) => ({ id, level }));
}

/** The chain of sub-processors below one processor, with every engagement among them. */
export function chainOf(db: Db, root: RecordRow): Picture {
  const processors = processorsOf(db);
  const levels = engagedBelow(processors, [root.id]);
  const nodes = levels.flatMap(({ id, level }): PictureNode[] => {
    const engaged = processors.get(id);
    if (engaged === undefined) return level === 0 ? [recordNode(root, 0)] : [];
    return [recordNode({ ...engaged.row, country: engaged.countries[0] ?? '' }, level)];
  });
  const shown = new Set(nodes.map(({ key }) => key));
  const edges = levels.flatMap(({ id }): PictureEdge[] =>
    (processors.get(id)?.parentIds ?? [])
      .filter((parent) => shown.has(parent))
      .map((parent) => ({ from: parent, to: id, role: 'engages' })),
  );
  const depth = levels.reduce((most, { level }) => Math.max(most, level), 0);
  return shorten({
    stages: ['start', ...Array.from({ length: depth }, () => 'engaged' as const)],
    nodes,
    edges,
    left: 0,
  });
}
