import type { Picture, PictureNode } from '../../../shared/contract/core/dependents.ts';

type Group = NonNullable<PictureNode['group']>['by'];

/** What a node is drawn as: itself, or one of several that have `value` in common. */
export type Common = { readonly by: Group; readonly value: string };

/** More than this in one column can't be taken in. */
export const MOST = 20;

/**
 * Draws several nodes as one wherever `commonOf` says that they have something in common. What shares it with nobody
 * stays itself. Edges follow their ends.
 */
export function groupNodes(picture: Picture, commonOf: (node: PictureNode) => Common | null): Picture {
  const members = Map.groupBy(picture.nodes, (node) => groupKey(node, commonOf(node)));
  const drawnAs = new Map<string, string>();
  const nodes = new Map<string, PictureNode>();
  for (const node of picture.nodes) {
    const shared = commonOf(node);
    const common = (members.get(groupKey(node, shared)) ?? []).length > 1 ? shared : null;
    const key = groupKey(node, common);
    drawnAs.set(node.key, key);
    if (common === null) nodes.set(key, node);
    else nodes.set(key, together(key, node, common, nodes.get(key)));
  }
  const edges = new Map<string, Picture['edges'][number]>();
  for (const edge of picture.edges) {
    const from = drawnAs.get(edge.from) ?? edge.from;
    const to = drawnAs.get(edge.to) ?? edge.to;
    if (from !== to) edges.set(`${from}>${to}`, { ...edge, from, to });
  }
  return { ...picture, nodes: [...nodes.values()], edges: [...edges.values()] };
}

const groupKey = (node: PictureNode, common: Common | null): string =>
  common === null ? node.key : `group:${node.stage}:${node.kind}:${common.by}:${common.value}`;

function together(key: string, node: PictureNode, common: Common, sofar: PictureNode | undefined): PictureNode {
  return {
    ...node,
    key,
    id: null,
    ref: '',
    title: common.value,
    archived: false,
    country: common.by === 'country' ? node.country : '',
    state: null,
    group: { by: common.by, count: (sofar?.group?.count ?? 0) + (node.group?.count ?? 1) },
  };
}

/** A column that is too long keeps its first nodes; the others become one that says how many they are. */
export function shorten(picture: Picture, most = MOST): Picture {
  const seen = new Map<number, number>();
  const over = new Set<string>();
  for (const { key, stage } of picture.nodes) {
    const place = (seen.get(stage) ?? 0) + 1;
    seen.set(stage, place);
    if (place >= most) over.add(key);
  }
  const folded = groupNodes(picture, ({ key, stage }) =>
    over.has(key) && (seen.get(stage) ?? 0) > most ? { by: 'rest', value: '' } : null,
  );
  const left = folded.nodes.reduce((sum, { group }) => sum + (group?.by === 'rest' ? group.count : 0), 0);
  return { ...folded, left: picture.left + left };
}

/** Takes out the columns that hold nothing. */
export function withoutEmptyStages(picture: Picture): Picture {
  const used = new Set(picture.nodes.map(({ stage }) => stage));
  const kept = picture.stages.flatMap((_, stage) => (used.has(stage) ? [stage] : []));
  return {
    ...picture,
    stages: kept.flatMap((stage) => picture.stages[stage] ?? []),
    nodes: picture.nodes.map((node) => ({ ...node, stage: kept.indexOf(node.stage) })),
  };
}
