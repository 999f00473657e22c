import type { Picture, PictureNode } from '../../../shared/contract/core/dependents.ts';
import { fieldsOf } from '../register/fields.ts';
import { ACTIVITY } from '../register/kinds.ts';
import { find, list } from '../register/repository.ts';
import type { Db } from '../store/open.ts';
import { drawActivity, drawProcessors } from './flow-parts.ts';
import { type Activity, flowScene } from './flow-scene.ts';
import { groupNodes, MOST, shorten, withoutEmptyStages } from './fold.ts';

/** Where the data of one activity come from and go to. */
export function flowOfActivity(db: Db, id: string, today: string): Picture {
  const row = find(db, 'activity', id);
  const { picture } = flow(db, [{ row, fields: fieldsOf(ACTIVITY, row) }], today);
  return withoutEmptyStages(shorten(picture));
}

/** The same of all activities; a column that would be too long is drawn together by what its members have in common. */
export function flowOfAll(db: Db, today: string): Picture {
  const activities = list(db, 'activity', false).map((row) => ({ row, fields: fieldsOf(ACTIVITY, row) }));
  const { picture, commonOf } = flow(db, activities, today);
  const sizes = new Map<number, number>();
  for (const { stage } of picture.nodes) sizes.set(stage, (sizes.get(stage) ?? 0) + 1);
  const grouped = groupNodes(picture, ({ key, stage }) => ((sizes.get(stage) ?? 0) > MOST ? commonOf(key) : null));
  return withoutEmptyStages(shorten({ ...grouped, nodes: busiestFirst(grouped) }));
}

/** What most goes through is drawn by itself before what little goes through. */
function busiestFirst({ nodes, edges }: Picture): PictureNode[] {
  const busy = new Map<string, number>();
  for (const { from, to } of edges) for (const key of [from, to]) busy.set(key, (busy.get(key) ?? 0) + 1);
  return nodes.toSorted((a, b) => (busy.get(b.key) ?? 0) - (busy.get(a.key) ?? 0));
}

function flow(db: Db, activities: readonly Activity[], today: string) {
  const scene = flowScene(db, activities, today);
  drawProcessors(scene);
  for (const activity of activities) drawActivity(scene, activity);
  const engaged = Array.from({ length: scene.depth }, () => 'engaged' as const);
  const picture = scene.drawing.picture(['sources', 'activities', 'systems', 'recipients', ...engaged, 'countries']);
  return { picture, commonOf: scene.drawing.commonOf };
}
