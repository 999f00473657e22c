import type { Picture, PictureEdge, PictureNode } from '../../../shared/contract/core/dependents.ts';
import type { Common } from './fold.ts';

/** A picture while it is drawn: each thing and each line once, however often it is come upon. */
export type Drawing = {
  /** Puts a thing down and gives its key; what it has in common with others is kept for where there are too many. */
  readonly place: (node: PictureNode, common?: Common) => string;
  readonly draw: (from: string, to: string, role: string) => void;
  readonly picture: (stages: Picture['stages']) => Picture;
  readonly commonOf: (key: string) => Common | null;
};

export function newDrawing(): Drawing {
  const nodes = new Map<string, PictureNode>();
  const edges = new Map<string, PictureEdge>();
  const commons = new Map<string, Common>();
  return {
    place(node, common) {
      if (!nodes.has(node.key)) nodes.set(node.key, node);
      if (common !== undefined && common.value !== '') commons.set(node.key, common);
      return node.key;
    },
    draw(from, to, role) {
      edges.set(`${from}>${to}`, { from, to, role });
    },
    picture: (stages) => ({ stages, nodes: [...nodes.values()], edges: [...edges.values()], left: 0 }),
    commonOf: (key) => commons.get(key) ?? null,
  };
}
