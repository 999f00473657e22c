import type { PathStep } from '../../documents/pdf/model.ts';
import { refusedLogo } from './refused.ts';

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + c * B,
  b * A + d * B,
  a * C + c * D,
  b * C + d * D,
  a * E + c * F + e,
  b * E + d * F + f,
];

const CALL = /\s*,?\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)/y;

/** The transform of an element, as SVG writes it. */
export function readTransform(text: string): Matrix {
  let matrix = IDENTITY;
  let at = 0;
  while (text.slice(at).trim() !== '') {
    CALL.lastIndex = at;
    const found = CALL.exec(text);
    if (found === null) throw refusedLogo('svgPath');
    at = CALL.lastIndex;
    const values = (found[2] ?? '')
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    if (values.length === 0 || values.some((value) => !Number.isFinite(value))) throw refusedLogo('svgPath');
    matrix = times(matrix, one(found[1] ?? '', values));
  }
  return matrix;
}

function one(name: string, values: readonly number[]): Matrix {
  const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = values;
  const turn = (a * Math.PI) / 180;
  switch (name) {
    case 'matrix':
      return [a, b ?? 0, c, d, e, f];
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'rotate': {
      const spin: Matrix = [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0];
      return b === undefined ? spin : times(times([1, 0, 0, 1, b, c], spin), [1, 0, 0, 1, -b, -c]);
    }
    case 'skewX':
      return [1, 0, Math.tan(turn), 1, 0, 0];
    default:
      return [1, Math.tan(turn), 0, 1, 0, 0];
  }
}

const on = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

export const moved = (step: PathStep, matrix: Matrix): PathStep => {
  switch (step[0]) {
    case 'close':
      return step;
    case 'curve':
      return [
        'curve',
        ...on(matrix, step[1], step[2]),
        ...on(matrix, step[3], step[4]),
        ...on(matrix, step[5], step[6]),
      ];
    default:
      return [step[0], ...on(matrix, step[1], step[2])];
  }
};

/** How much wider a line becomes. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));
