import type { PathStep, Shape } from '../../documents/pdf/model.ts';
import { refusedLogo } from './refused.ts';
import { readSvg, type SvgElement } from './svg-elements.ts';
import { PLAIN, readPaint, type SvgPaint } from './svg-paint.ts';
import { arcCurves, pathSteps } from './svg-path.ts';
import { type Matrix, moved, readTransform, scaleOf, times } from './svg-transform.ts';

export type Drawing = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
/** Say something about the picture, and draw nothing. */
const SAID = new Set(['title', 'desc', 'metadata']);
const MOST_STEPS = 20_000;

/** An SVG reduced to filled and stroked outlines. What cannot be told so is refused by name, never left out silently. */
export function drawingOfSvg(source: string): Drawing {
  const svg = readSvg(source);
  const [left, top, width, height] = viewBox(svg);
  const shapes: Shape[] = [];
  let steps = 0;

  const draw = (element: SvgElement, around: SvgPaint, outer: Matrix): void => {
    const { name, attributes, children } = element;
    if (SAID.has(name) || name.includes(':')) return;
    if (name === 'defs' && children.every((child) => SAID.has(child.name))) return;
    const isGroup = name === 'svg' || name === 'g';
    // A picture within a picture has a window of its own.
    if ((!isGroup && !SHAPES.has(name)) || (name === 'svg' && element !== svg))
      throw refusedLogo('svgElement', { name });
    for (const attribute of attributes.keys())
      if (/^on/i.test(attribute) || /(^|:)href$/i.test(attribute)) throw refusedLogo('svgElement', { name: attribute });
    const paint = readPaint(attributes, around);
    if (paint.hidden) return;
    const matrix = times(outer, readTransform(attributes.get('transform') ?? ''));
    if (isGroup) {
      for (const child of children) draw(child, paint, matrix);
      return;
    }
    const path = outline(name, attributes).map((step) => moved(step, matrix));
    steps += path.length;
    if (steps > MOST_STEPS) throw refusedLogo('svgTooComplex', { steps: MOST_STEPS });
    const line = paint.strokeWidth * scaleOf(matrix);
    const stroke = line > 0 ? paint.stroke : undefined;
    if (path.length === 0 || (paint.fill === undefined && stroke === undefined)) return;
    if (path.flat().some((value) => typeof value === 'number' && !Number.isFinite(value))) throw refusedLogo('svgPath');
    shapes.push({
      kind: 'path',
      steps: path,
      evenOdd: paint.evenOdd,
      ...(paint.fill !== undefined && { fill: paint.fill }),
      ...(stroke !== undefined && { stroke, strokeWidth: line }),
    });
  };

  draw(svg, PLAIN, [1, 0, 0, 1, -left, -top]);
  if (shapes.length === 0) throw refusedLogo('svgEmpty');
  return { width, height, shapes };
}

/** The part of the plane that is the picture. */
function viewBox({ attributes }: SvgElement): readonly [number, number, number, number] {
  const given = (attributes.get('viewBox') ?? '')
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number);
  const [left = 0, top = 0, width = length(attributes.get('width')), height = length(attributes.get('height'))] = given;
  const box = [left, top, width, height] as const;
  if (box.some((value) => !Number.isFinite(value)) || width <= 0 || height <= 0) throw refusedLogo('svgSize');
  return box;
}

/** A plain number or one in pixels; a share of something else is none. */
const length = (value = ''): number => (/^[\d.]+(px)?$/.test(value) ? Number.parseFloat(value) : Number.NaN);

function outline(name: string, attributes: ReadonlyMap<string, string>): PathStep[] {
  const value = (attribute: string, otherwise = 0): number => {
    const text = attributes.get(attribute);
    if (text === undefined) return otherwise;
    const number = Number(text.replace(/px$/, ''));
    if (!Number.isFinite(number)) throw refusedLogo('svgPath');
    return number;
  };
  switch (name) {
    case 'path':
      return pathSteps(attributes.get('d') ?? '');
    case 'line':
      return [
        ['move', value('x1'), value('y1')],
        ['line', value('x2'), value('y2')],
      ];
    case 'rect':
      return rectangle(value('x'), value('y'), value('width'), value('height'), radiiOf(attributes, value));
    case 'circle':
      return ellipse(value('cx'), value('cy'), value('r'), value('r'));
    case 'ellipse':
      return ellipse(value('cx'), value('cy'), value('rx'), value('ry'));
    default:
      return polygon(attributes.get('points') ?? '', name === 'polygon');
  }
}

const radiiOf = (
  attributes: ReadonlyMap<string, string>,
  value: (name: string) => number,
): readonly [number, number] => [value(attributes.has('rx') ? 'rx' : 'ry'), value(attributes.has('ry') ? 'ry' : 'rx')];

function ellipse(cx: number, cy: number, rx: number, ry: number): PathStep[] {
  if (rx <= 0 || ry <= 0) return [];
  const half = (fromX: number, toX: number) =>
    arcCurves([fromX, cy], [rx, ry], 0, false, true, [toX, cy]).map((curve): PathStep => ['curve', ...curve]);
  return [['move', cx - rx, cy], ...half(cx - rx, cx + rx), ...half(cx + rx, cx - rx), ['close']];
}

function rectangle(x: number, y: number, width: number, height: number, radii: readonly [number, number]): PathStep[] {
  if (width <= 0 || height <= 0) return [];
  const [rx, ry] = [Math.min(radii[0], width / 2), Math.min(radii[1], height / 2)];
  const [right, bottom] = [x + width, y + height];
  if (rx <= 0 || ry <= 0)
    return [['move', x, y], ['line', right, y], ['line', right, bottom], ['line', x, bottom], ['close']];
  const corner = (fromX: number, fromY: number, toX: number, toY: number) =>
    arcCurves([fromX, fromY], [rx, ry], 0, false, true, [toX, toY]).map((curve): PathStep => ['curve', ...curve]);
  return [
    ['move', x + rx, y],
    ['line', right - rx, y],
    ...corner(right - rx, y, right, y + ry),
    ['line', right, bottom - ry],
    ...corner(right, bottom - ry, right - rx, bottom),
    ['line', x + rx, bottom],
    ...corner(x + rx, bottom, x, bottom - ry),
    ['line', x, y + ry],
    ...corner(x, y + ry, x + rx, y),
    ['close'],
  ];
}

function polygon(points: string, closed: boolean): PathStep[] {
  const values = points
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number);
  const steps = values.flatMap((x, index): PathStep[] =>
    index % 2 === 0 ? [[index === 0 ? 'move' : 'line', x, values[index + 1] ?? Number.NaN]] : [],
  );
  return closed && steps.length > 0 ? [...steps, ['close']] : steps;
}
