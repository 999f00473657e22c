import type { Picture, PictureEdge, PictureNode } from '../../../shared/contract/core/dependents.ts';
import type { ActivityFields } from '../../../shared/contract/core/registers/index.ts';
import { fieldsOf } from '../register/fields.ts';
import { ACTIVITY, SYSTEM } from '../register/kinds.ts';
import { find, list, type RecordRow } from '../register/repository.ts';
import type { Db } from '../store/open.ts';
import { engagedBelow, processorsOf } from './chain.ts';
import { type Common, groupNodes, MOST, shorten, withoutEmptyStages } from './fold.ts';
import { countryNode, namedNode, recordNode } from './nodes.ts';
import { homeLaw, stateOf, transfersAt } from './places.ts';

const SOURCES = 0;
const ACTIVITIES = 1;
const SYSTEMS = 2;
const RECIPIENTS = 3;
const ENGAGED = 4;

type Activity = { readonly row: RecordRow; readonly fields: ActivityFields };

/** Where the data of one activity come from and go to. */
export function flowOfActivity(db: Db, id: string, today: string): Picture {
  const row = find(db, 'activity', id);
  const { picture } = flow(db, [{ row, fields: fieldsOf(ACTIVITY, row) }], today);
  return withoutEmptyStages(shorten(picture));
}

/** The same of all activities; a column that would be too long is drawn together by what its members have in common. */
export function flowOfAll(db: Db, today: string): Picture {
  const activities = list(db, 'activity', false).map((row) => ({ row, fields: fieldsOf(ACTIVITY, row) }));
  const { picture, commons } = flow(db, activities, today);
  const sizes = new Map<number, number>();
  for (const { stage } of picture.nodes) sizes.set(stage, (sizes.get(stage) ?? 0) + 1);
  const grouped = groupNodes(picture, ({ key, stage }) =>
    (sizes.get(stage) ?? 0) > MOST ? (commons.get(key) ?? null) : null,
  );
  return withoutEmptyStages(shorten({ ...grouped, nodes: busiestFirst(grouped) }));
}

/** What most goes through is drawn by itself before what little goes through. */
function busiestFirst({ nodes, edges }: Picture): PictureNode[] {
  const busy = new Map<string, number>();
  for (const { from, to } of edges) for (const key of [from, to]) busy.set(key, (busy.get(key) ?? 0) + 1);
  return nodes.toSorted((a, b) => (busy.get(b.key) ?? 0) - (busy.get(a.key) ?? 0));
}

function flow(db: Db, activities: readonly Activity[], today: string) {
  const nodes = new Map<string, PictureNode>();
  const edges = new Map<string, PictureEdge>();
  const commons = new Map<string, Common>();
  const place = (node: PictureNode, common?: Common): string => {
    if (!nodes.has(node.key)) nodes.set(node.key, node);
    if (common !== undefined && common.value !== '') commons.set(node.key, common);
    return node.key;
  };
  const draw = (from: string, to: string, role: string): void => {
    edges.set(`${from}>${to}`, { from, to, role });
  };

  const systems = new Map(list(db, 'system', false).map((row) => [row.id as string, row]));
  const processors = processorsOf(db);
  const used = usedProcessors(db, activities, systems);
  const levels = engagedBelow(
    processors,
    [...used].filter((id) => processors.has(id)),
  );
  const depth = levels.reduce((most, { level }) => Math.max(most, level), 0);
  const countries = ENGAGED + depth;
  const concerned = transfersAt(db, today).filter(
    ({ fields }) =>
      fields.activityIds.some((id) => activities.some(({ row }) => row.id === id)) ||
      (fields.activityIds.length === 0 && fields.processorIds.some((id) => levels.some((level) => level.id === id))),
  );
  const law = homeLaw(db);
  const goesTo = (from: string, country: string): void => {
    if (country === '') return;
    draw(from, place(countryNode(country, countries, stateOf(country, concerned, law))), 'in');
  };
  const byCountry = (country: string): Common => ({ by: 'country', value: country });

  for (const { id, level } of levels) {
    const engaged = processors.get(id);
    if (engaged === undefined) continue;
    const stage = level === 0 ? RECIPIENTS : ENGAGED + level - 1;
    const country = engaged.countries[0] ?? '';
    place(recordNode({ ...engaged.row, country }, stage), byCountry(country));
    for (const each of engaged.countries) goesTo(id, each);
    for (const parent of engaged.parentIds)
      if (levels.some((other) => other.id === parent)) draw(parent, id, 'engages');
  }
  for (const { row, fields } of activities) {
    const here = place(recordNode(row, ACTIVITIES), { by: 'department', value: fields.department });
    for (const { name, kind } of fields.sources)
      draw(place(namedNode('source', name, SOURCES), { by: 'kind', value: kind }), here, 'provides');
    const throughSystem = new Set<string>();
    for (const id of fields.systemIds) {
      const system = systems.get(id);
      if (system === undefined) continue;
      const { country, kind, processorIds } = fieldsOf(SYSTEM, system);
      draw(here, place(recordNode({ ...system, country }, SYSTEMS), { by: 'kind', value: kind }), 'kept-in');
      goesTo(id, country);
      for (const processor of processorIds) {
        if (!processors.has(processor)) continue;
        throughSystem.add(processor);
        draw(id, processor, 'run-by');
      }
    }
    for (const id of fields.processorIds)
      if (processors.has(id) && !throughSystem.has(id)) draw(here, id, 'processed-by');
    const named = new Set(fields.processorIds.map((id) => processors.get(id)?.row.title.toLowerCase()));
    for (const { name, country, until } of fields.recipients) {
      if (named.has(name.toLowerCase()) || (until !== '' && until < today)) continue;
      const recipient = place(namedNode('recipient', name, RECIPIENTS, country), byCountry(country));
      draw(here, recipient, 'disclosed-to');
      goesTo(recipient, country);
    }
  }
  const picture: Picture = {
    stages: [
      'sources',
      'activities',
      'systems',
      'recipients',
      ...Array.from({ length: depth }, () => 'engaged' as const),
      'countries',
    ],
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    left: 0,
  };
  return { picture, commons };
}

/** Processors named by the activities, and those that run the systems the activities use. */
function usedProcessors(db: Db, activities: readonly Activity[], systems: ReadonlyMap<string, RecordRow>): Set<string> {
  const ids = new Set<string>(activities.flatMap(({ fields }) => fields.processorIds));
  for (const id of new Set(activities.flatMap(({ fields }): string[] => fields.systemIds))) {
    const system = systems.get(id);
    if (system !== undefined) for (const processor of fieldsOf(SYSTEM, system).processorIds) ids.add(processor);
  }
  return ids;
}
