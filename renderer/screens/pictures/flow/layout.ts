/** What the layout has to know of a thing to be drawn. */
export type Placeable = { readonly key: string; readonly stage: number };
export type Joining = { readonly from: string; readonly to: string };

export type Box = { readonly key: string; readonly x: number; readonly y: number };
export type Line = { readonly from: string; readonly to: string; readonly path: string };
export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
};

export const NODE = { width: 176, height: 52 } as const;
const GAP = { across: 52, down: 12 } as const;
/** Room for the names of the columns. */
export const HEAD = 28;
const MARGIN = 2;
/** A lane lets an edge pass a column without going behind a box; edges to the same box share it. */
const LANE = 10;
const SWEEPS = 4;

/** A box or a lane of a column. */
type Slot = Placeable & { readonly height: number };
type Hop = { readonly from: string; readonly to: string };

const columnX = (stage: number): number => MARGIN + stage * (NODE.width + GAP.across);
const laneKey = (to: string, stage: number): string => `lane ${stage} ${to}`;

/**
 * Columns by stage; within a column each box near those it is joined to. The same picture always gives the same layout,
 * whatever order its parts come in: ties go by the order of `nodes`.
 */
export function layOut(nodes: readonly Placeable[], edges: readonly Joining[]): Layout {
  const stageOf = new Map(nodes.map(({ key, stage }) => [key, stage]));
  const known = edges.filter(({ from, to }) => stageOf.has(from) && stageOf.has(to) && from !== to);
  const { slots, hops } = withLanes(nodes, known, stageOf);
  const columns = ordered(slots, hops);
  const tallest = Math.max(0, ...columns.map(heightOf));
  const tops = new Map<string, number>();
  for (const column of columns) {
    let y = HEAD + (tallest - heightOf(column)) / 2;
    for (const slot of column) {
      tops.set(slot.key, y);
      y += slot.height + GAP.down;
    }
  }
  const top = (key: string): number => tops.get(key) ?? 0;
  const last = nodes.reduce((most, { stage }) => Math.max(most, stage), 0);
  const hasLoops = known.some(({ from, to }) => (stageOf.get(to) ?? 0) <= (stageOf.get(from) ?? 0));
  return {
    width: columnX(last) + NODE.width + MARGIN + (hasLoops ? GAP.across / 2 : 0),
    height: HEAD + tallest + MARGIN,
    boxes: nodes.map(({ key, stage }) => ({ key, x: columnX(stage), y: top(key) })),
    lines: known.map(({ from, to }) => ({ from, to, path: pathOf(from, to, stageOf, top) })),
  };
}

/** Splits an edge over several columns into hops through lanes. */
function withLanes(nodes: readonly Placeable[], edges: readonly Joining[], stageOf: ReadonlyMap<string, number>) {
  const slots = new Map<string, Slot>(nodes.map((node) => [node.key, { ...node, height: NODE.height }]));
  const hops: Hop[] = [];
  for (const { from, to } of edges) {
    const end = stageOf.get(to) ?? 0;
    let before = from;
    for (let stage = (stageOf.get(from) ?? 0) + 1; stage < end; stage += 1) {
      const key = laneKey(to, stage);
      slots.set(key, { key, stage, height: LANE });
      hops.push({ from: before, to: key });
      before = key;
    }
    hops.push({ from: before, to });
  }
  return { slots: [...slots.values()], hops };
}

/** Sweeps to and fro, each time setting a column in the order of the middle of what its slots are joined to. */
function ordered(slots: readonly Slot[], hops: readonly Hop[]): Slot[][] {
  const last = slots.reduce((most, { stage }) => Math.max(most, stage), 0);
  const columns = Array.from({ length: last + 1 }, (_, stage) => slots.filter((slot) => slot.stage === stage));
  const joined = new Map<string, string[]>();
  for (const { from, to } of hops) {
    joined.set(from, [...(joined.get(from) ?? []), to]);
    joined.set(to, [...(joined.get(to) ?? []), from]);
  }
  const stages = new Map(slots.map(({ key, stage }) => [key, stage]));
  const sort = (stage: number, beside: number): void => {
    const neighbours = new Map(
      (columns[beside] ?? []).map(({ key }, place, all) => [key, place / Math.max(1, all.length)]),
    );
    const column = columns[stage] ?? [];
    const middle = new Map(
      column.map(({ key }, place) => {
        const places = (joined.get(key) ?? [])
          .filter((other) => stages.get(other) === beside)
          .map((other) => neighbours.get(other) ?? 0);
        const mean = places.reduce((sum, each) => sum + each, 0) / places.length;
        return [key, places.length === 0 ? place / Math.max(1, column.length) : mean];
      }),
    );
    columns[stage] = column.toSorted((a, b) => (middle.get(a.key) ?? 0) - (middle.get(b.key) ?? 0));
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let stage = 1; stage <= last; stage += 1) sort(stage, stage - 1);
    for (let stage = last - 1; stage >= 0; stage -= 1) sort(stage, stage + 1);
  }
  return columns;
}

const heightOf = (column: readonly Slot[]): number =>
  column.reduce((sum, { height }) => sum + height + GAP.down, column.length > 0 ? -GAP.down : 0);

function pathOf(from: string, to: string, stageOf: ReadonlyMap<string, number>, top: (key: string) => number): string {
  const start = stageOf.get(from) ?? 0;
  const end = stageOf.get(to) ?? 0;
  const centre = (key: string): number => top(key) + NODE.height / 2;
  const right = columnX(start) + NODE.width;
  if (end <= start) return backwards(right, centre(from), columnX(end) + NODE.width, centre(to));
  let path = `M${right} ${centre(from)}`;
  let y = centre(from);
  for (let stage = start + 1; stage <= end; stage += 1) {
    const next = stage === end ? centre(to) : top(laneKey(to, stage)) + LANE / 2;
    const x = columnX(stage);
    const bend = x - GAP.across / 2;
    path += ` C${bend} ${y} ${bend} ${next} ${x} ${next}`;
    if (stage < end) path += ` H${x + NODE.width}`;
    y = next;
  }
  return path;
}

/** An edge that leads back, or to its own column, leaves and arrives on the right. */
function backwards(fromX: number, fromY: number, toX: number, toY: number): string {
  const out = Math.max(fromX, toX) + GAP.across / 2;
  return `M${fromX} ${fromY} C${out} ${fromY} ${out} ${toY} ${toX} ${toY}`;
}
