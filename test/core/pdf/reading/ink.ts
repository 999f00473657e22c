import { Parser } from './parser.ts';
import { Dict, Name, Operator, numberOf } from './values.ts';
import type { Value } from './values.ts';

/** Left, bottom, right and top, in the units of the page. */
export type Extent = readonly [left: number, bottom: number, right: number, top: number];

export type Ink = {
  /** The area that each piece of marked content paints, by its identifier. */
  readonly painted: ReadonlyMap<number, Extent>;
  /** Every state put aside is taken up again inside the same piece of content. */
  readonly balanced: boolean;
};

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];
type State = { readonly matrix: Matrix; readonly clip: Extent | undefined };

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const EVERYWHERE: Extent = [-Infinity, -Infinity, Infinity, Infinity];
const PAINTS = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);

const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

const on = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

const around = (points: readonly Point[]): Extent => [
  Math.min(...points.map(([x]) => x)),
  Math.min(...points.map(([, y]) => y)),
  Math.max(...points.map(([x]) => x)),
  Math.max(...points.map(([, y]) => y)),
];

const shared = (one: Extent, other: Extent): Extent => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

const both = (one: Extent, other: Extent): Extent => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
];

const pairs = (values: readonly number[]): readonly Point[] =>
  values.flatMap((value, index) => (index % 2 === 0 ? [[value, values[index + 1] ?? 0] as const] : []));

const numbersOf = (operands: readonly Value[]): readonly number[] => operands.map((operand) => numberOf(operand) ?? 0);

const matrixOf = (operands: readonly Value[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(operands);
  return [a, b, c, d, e, f];
};

const rectangle = ([x = 0, y = 0, width = 0, height = 0]: readonly number[]): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** Follows the operators of a page as far as places are concerned; of text, the beginnings of strings. */
export const readInk = (source: string): Ink => {
  const parser = new Parser(source);
  const painted = new Map<number, Extent>();
  const marks: { readonly id: number | undefined; readonly depth: number }[] = [];
  let stack: State[] = [];
  let state: State = { matrix: IDENTITY, clip: undefined };
  let path: Point[] = [];
  let clipping = false;
  let text = IDENTITY;
  let imbalances = 0;
  let operands: Value[] = [];

  const paint = (points: readonly Point[]): void => {
    const id = marks.findLast((mark) => mark.id !== undefined)?.id;
    if (id === undefined || points.length === 0) return;
    const area = shared(around(points), state.clip ?? EVERYWHERE);
    if (area[0] > area[2] || area[1] > area[3]) return;
    painted.set(id, both(painted.get(id) ?? area, area));
  };

  const endPath = (): void => {
    if (clipping) state = { ...state, clip: shared(around(path), state.clip ?? EVERYWHERE) };
    clipping = false;
    path = [];
  };

  const perform = (operator: string): void => {
    if (operator === 'q') stack.push(state);
    if (operator === 'Q') {
      const back = stack.pop();
      if (!back) imbalances += 1;
      state = back ?? state;
    }
    if (operator === 'cm') state = { ...state, matrix: times(matrixOf(operands), state.matrix) };
    if (operator === 'm' || operator === 'l' || operator === 'c')
      path.push(...pairs(numbersOf(operands)).map((point) => on(state.matrix, point)));
    if (operator === 're') path.push(...rectangle(numbersOf(operands)).map((point) => on(state.matrix, point)));
    if (operator === 'W' || operator === 'W*') clipping = true;
    // A picture fills the unit square.
    if (operator === 'Do') paint(rectangle([0, 0, 1, 1]).map((point) => on(state.matrix, point)));
    if (PAINTS.has(operator)) paint(path);
    if (PAINTS.has(operator) || operator === 'n') endPath();
    if (operator === 'Tm') text = matrixOf(operands);
    if (operator === 'Tj' || operator === 'TJ') paint([on(times(text, state.matrix), [0, 0])]);
    if (operator === 'BDC' || operator === 'BMC') {
      const properties = operands[1];
      const id =
        operands[0] instanceof Name && properties instanceof Dict ? numberOf(properties.get('MCID')) : undefined;
      marks.push({ id, depth: stack.length });
    }
    if (operator === 'EMC') {
      const depth = marks.pop()?.depth ?? stack.length;
      if (depth !== stack.length) {
        imbalances += 1;
        stack = stack.slice(0, depth);
      }
    }
  };

  while (!parser.done) {
    const token = parser.next();
    if (!(token instanceof Operator)) {
      operands.push(token);
      continue;
    }
    perform(token.name);
    operands = [];
  }
  return { painted, balanced: imbalances === 0 && stack.length === 0 };
};
