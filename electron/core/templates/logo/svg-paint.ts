import type { HexColour } from '../../documents/pdf/model.ts';
import { refusedLogo } from './refused.ts';

/** What a shape takes over from the groups around it. */
export type SvgPaint = {
  readonly fill: HexColour | undefined;
  readonly stroke: HexColour | undefined;
  readonly strokeWidth: number;
  readonly evenOdd: boolean;
};

/** SVG fills with black and draws no line unless told otherwise. */
export const PLAIN: SvgPaint = { fill: '#000000', stroke: undefined, strokeWidth: 1, evenOdd: false };

const NAMED: Readonly<Record<string, HexColour>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  maroon: '#800000',
  olive: '#808000',
  lime: '#00ff00',
  teal: '#008080',
  aqua: '#00ffff',
  cyan: '#00ffff',
  navy: '#000080',
  purple: '#800080',
  fuchsia: '#ff00ff',
  magenta: '#ff00ff',
  orange: '#ffa500',
  currentcolor: '#000000',
};
/** Of no effect on paper, or said by other means. */
const OPAQUE = new Set(['opacity', 'fill-opacity', 'stroke-opacity']);
const VANISHING = new Set([
  'clip-path',
  'mask',
  'filter',
  'mix-blend-mode',
  'marker',
  'marker-start',
  'marker-mid',
  'marker-end',
]);

/** The paint of an element: its attributes, and what its `style` says over them. */
export function readPaint(
  attributes: ReadonlyMap<string, string>,
  around: SvgPaint,
): SvgPaint & { readonly hidden: boolean } {
  const all = new Map(attributes);
  for (const rule of (attributes.get('style') ?? '').split(';')) {
    const [name = '', ...value] = rule.split(':');
    if (name.trim() !== '') all.set(name.trim(), value.join(':').trim());
  }
  for (const [name, value] of all) {
    if (VANISHING.has(name) && value !== 'none' && value !== 'normal') throw refusedLogo('svgPaint', { what: name });
    if (OPAQUE.has(name) && ![1, 0].includes(amount(value))) throw refusedLogo('svgPaint', { what: name });
  }
  const seen = (name: string) => amount(all.get(name) ?? '1') !== 0;
  const fill = colourOf(all.get('fill'), around.fill);
  const stroke = colourOf(all.get('stroke'), around.stroke);
  const width = all.get('stroke-width');
  return {
    fill: seen('fill-opacity') ? fill : undefined,
    stroke: seen('stroke-opacity') ? stroke : undefined,
    strokeWidth: width === undefined ? around.strokeWidth : Math.max(0, Number.parseFloat(width) || 0),
    evenOdd: all.has('fill-rule') ? all.get('fill-rule') === 'evenodd' : around.evenOdd,
    hidden: all.get('display') === 'none' || all.get('visibility') === 'hidden' || !seen('opacity'),
  };
}

const amount = (value: string): number => (value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value));

function colourOf(value: string | undefined, around: HexColour | undefined): HexColour | undefined {
  const colour = value?.trim().toLowerCase();
  if (colour === undefined || colour === 'inherit') return around;
  if (colour === 'none' || colour === 'transparent') return undefined;
  const long = /^#([0-9a-f]{6})$/.exec(colour)?.[1];
  if (long !== undefined) return `#${long}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(colour)?.slice(1);
  if (short !== undefined) return `#${short.map((digit) => digit + digit).join('')}`;
  const parts = /^rgb\(\s*(\d{1,3})\s*,?\s*(\d{1,3})\s*,?\s*(\d{1,3})\s*\)$/.exec(colour)?.slice(1);
  if (parts !== undefined)
    return `#${parts.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('')}`;
  const named = NAMED[colour];
  if (named === undefined) throw refusedLogo('svgPaint', { what: colour.slice(0, 40) });
  return named;
}
