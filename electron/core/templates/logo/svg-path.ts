import type { PathStep } from '../../documents/pdf/model.ts';
import { refusedLogo } from './refused.ts';

type Point = readonly [x: number, y: number];

/** How many numbers each command takes (SVG 2, 9.3). */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const TOKEN = /\s*,?\s*(?:([MLHVCSQTAZmlhvcsqtaz])|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?))/y;
const FLAG = /\s*,?\s*([01])/y;

/** Path data as straight lines and cubic curves. */
export function pathSteps(data: string): PathStep[] {
  const steps: PathStep[] = [];
  let at = 0;
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  /** The last control point of a curve, for the short forms that mirror it. */
  let cubic: Point | undefined;
  let square: Point | undefined;
  let command = '';

  const number = (): number => {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(data);
    if (found?.[2] === undefined) throw refusedLogo('svgPath');
    at = TOKEN.lastIndex;
    return Number(found[2]);
  };
  /** The two flags of an arc may stand without a blank between them. */
  const flag = (): number => {
    FLAG.lastIndex = at;
    const found = FLAG.exec(data);
    if (found === null) throw refusedLogo('svgPath');
    at = FLAG.lastIndex;
    return Number(found[1]);
  };
  const curve = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number): void => {
    steps.push(['curve', x1, y1, x2, y2, toX, toY]);
    cubic = [x2, y2];
    [x, y] = [toX, toY];
  };
  const quadratic = (cx: number, cy: number, toX: number, toY: number): void => {
    curve(
      x + (2 * (cx - x)) / 3,
      y + (2 * (cy - y)) / 3,
      toX + (2 * (cx - toX)) / 3,
      toY + (2 * (cy - toY)) / 3,
      toX,
      toY,
    );
    square = [cx, cy];
  };

  while (data.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(data);
    if (token === null) throw refusedLogo('svgPath');
    if (token[1] !== undefined) {
      command = token[1];
      at = TOKEN.lastIndex;
    } else if (command === '' || command.toUpperCase() === 'Z') throw refusedLogo('svgPath');
    const kind = command.toUpperCase();
    if (steps.length === 0 && kind !== 'M') throw refusedLogo('svgPath');
    const relative = command !== kind;
    const [offX, offY] = relative ? [x, y] : [0, 0];
    const values = Array.from({ length: ARITY[kind] ?? 0 }, (_, index) =>
      kind === 'A' && (index === 3 || index === 4) ? flag() : number(),
    );
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
    const [mirrorC, mirrorQ] = [cubic, square];
    cubic = undefined;
    square = undefined;
    switch (kind) {
      case 'M':
        [x, y] = [a + offX, b + offY];
        [startX, startY] = [x, y];
        steps.push(['move', x, y]);
        // Further pairs are lines.
        command = relative ? 'l' : 'L';
        break;
      case 'L':
        [x, y] = [a + offX, b + offY];
        steps.push(['line', x, y]);
        break;
      case 'H':
        x = a + offX;
        steps.push(['line', x, y]);
        break;
      case 'V':
        y = a + offY;
        steps.push(['line', x, y]);
        break;
      case 'C':
        curve(a + offX, b + offY, c + offX, d + offY, e + offX, f + offY);
        break;
      case 'S': {
        const [mx, my] = mirrorC ?? [x, y];
        curve(2 * x - mx, 2 * y - my, a + offX, b + offY, c + offX, d + offY);
        break;
      }
      case 'Q':
        quadratic(a + offX, b + offY, c + offX, d + offY);
        break;
      case 'T': {
        const [mx, my] = mirrorQ ?? [x, y];
        quadratic(2 * x - mx, 2 * y - my, a + offX, b + offY);
        break;
      }
      case 'A':
        for (const [x1, y1, x2, y2, toX, toY] of arcCurves([x, y], [a, b], c, d === 1, e === 1, [f + offX, g + offY]))
          curve(x1, y1, x2, y2, toX, toY);
        [x, y] = [f + offX, g + offY];
        cubic = undefined;
        break;
      case 'Z':
        steps.push(['close']);
        [x, y] = [startX, startY];
        break;
    }
  }
  return steps;
}

type Curve = readonly [number, number, number, number, number, number];

/** An arc of an ellipse as curves of at most a quarter turn (SVG 2, B.2.4). */
export function arcCurves(
  [x, y]: Point,
  radii: Point,
  rotation: number,
  large: boolean,
  sweep: boolean,
  [toX, toY]: Point,
): Curve[] {
  let [rx, ry] = [Math.abs(radii[0]), Math.abs(radii[1])];
  if (x === toX && y === toY) return [];
  if (rx === 0 || ry === 0) return [[x, y, toX, toY, toX, toY]];
  const turn = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [halfX, halfY] = [(x - toX) / 2, (y - toY) / 2];
  const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const excess = (px / rx) ** 2 + (py / ry) ** 2;
  if (excess > 1) [rx, ry] = [rx * Math.sqrt(excess), ry * Math.sqrt(excess)];
  const left = (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2;
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, left) / ((rx * py) ** 2 + (ry * px) ** 2));
  const [ux, uy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const [cx, cy] = [cos * ux - sin * uy + (x + toX) / 2, sin * ux + cos * uy + (y + toY) / 2];
  const from = Math.atan2((py - uy) / ry, (px - ux) / rx);
  let through = Math.atan2((-py - uy) / ry, (-px - ux) / rx) - from;
  if (sweep && through < 0) through += 2 * Math.PI;
  if (!sweep && through > 0) through -= 2 * Math.PI;
  const parts = Math.max(1, Math.ceil(Math.abs(through) / (Math.PI / 2) - 1e-9));
  const step = through / parts;
  const reach = (4 / 3) * Math.tan(step / 4);
  const on = (ex: number, ey: number): Point => [
    cx + cos * rx * ex - sin * ry * ey,
    cy + sin * rx * ex + cos * ry * ey,
  ];
  return Array.from({ length: parts }, (_, part): Curve => {
    const [one, two] = [from + part * step, from + (part + 1) * step];
    const first = on(Math.cos(one) - reach * Math.sin(one), Math.sin(one) + reach * Math.cos(one));
    const second = on(Math.cos(two) + reach * Math.sin(two), Math.sin(two) - reach * Math.cos(two));
    const end = part === parts - 1 ? ([toX, toY] as const) : on(Math.cos(two), Math.sin(two));
    return [...first, ...second, ...end];
  });
}
