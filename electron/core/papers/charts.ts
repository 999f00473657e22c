import type { FigureBlock, HexColour, Shape } from '../documents/pdf/model.ts';

/** Charts as drawings. Every bar bears its number, and the same numbers stand in a table beside the chart. */

export type Bar = { readonly label: string; readonly count: number };
export type Part = Bar & { readonly fill: HexColour };

const WIDTH = 467;
const BLUE = '#12466f';
const INK = '#16202a';
const QUIET = '#5b6670';
const AXIS = '#c4ccd4';
const TYPE = 8;

/** Ends of the scale: one bar of one must not look like a flood. */
const LEAST_SCALE = 4;
const scaleOf = (counts: readonly number[]): number => Math.max(LEAST_SCALE, ...counts);

const COLUMNS = { top: 16, plot: 84, foot: 16, gap: 0.34 } as const;

/** Upright bars on one line, such as the months of a year. */
export function columnChart(bars: readonly Bar[], alternative: string): FigureBlock {
  const base = COLUMNS.top + COLUMNS.plot;
  const slot = WIDTH / Math.max(1, bars.length);
  const scale = scaleOf(bars.map(({ count }) => count));
  return {
    kind: 'figure',
    alternative,
    width: WIDTH,
    height: base + COLUMNS.foot,
    keepWithNext: true,
    shapes: [
      ...bars.flatMap(({ label, count }, index): Shape[] => {
        const height = (COLUMNS.plot * count) / scale;
        const x = index * slot + (slot * COLUMNS.gap) / 2;
        const middle = index * slot + slot / 2;
        return [
          ...(count === 0
            ? []
            : [
                {
                  kind: 'rect',
                  x,
                  y: base - height,
                  width: slot * (1 - COLUMNS.gap),
                  height,
                  fill: BLUE,
                } satisfies Shape,
                {
                  kind: 'label',
                  text: String(count),
                  x: middle,
                  y: base - height - 4,
                  size: TYPE,
                  anchor: 'middle',
                  bold: true,
                } satisfies Shape,
              ]),
          { kind: 'label', text: label, x: middle, y: base + 12, size: TYPE, anchor: 'middle', colour: QUIET },
        ];
      }),
      {
        kind: 'path',
        stroke: AXIS,
        strokeWidth: 0.8,
        steps: [
          ['move', 0, base],
          ['line', WIDTH, base],
        ],
      },
    ],
  };
}

const ROWS = { label: 150, height: 11, step: 19, numbers: 30 } as const;

/** Lying bars, one under the other, each behind its name. */
export function barChart(bars: readonly Bar[], alternative: string): FigureBlock {
  const scale = scaleOf(bars.map(({ count }) => count));
  const room = WIDTH - ROWS.label - ROWS.numbers;
  return {
    kind: 'figure',
    alternative,
    width: WIDTH,
    height: bars.length * ROWS.step,
    keepWithNext: true,
    shapes: [
      ...bars.flatMap(({ label, count }, index): Shape[] => {
        const y = index * ROWS.step + (ROWS.step - ROWS.height) / 2;
        const width = (room * count) / scale;
        const base = y + ROWS.height - 2.4;
        return [
          { kind: 'label', text: label, x: ROWS.label - 8, y: base, size: TYPE, anchor: 'end', colour: INK },
          ...(count === 0
            ? []
            : [{ kind: 'rect', x: ROWS.label, y, width, height: ROWS.height, fill: BLUE } satisfies Shape]),
          { kind: 'label', text: String(count), x: ROWS.label + width + 5, y: base, size: TYPE, bold: true },
        ];
      }),
      {
        kind: 'path',
        stroke: AXIS,
        strokeWidth: 0.8,
        steps: [
          ['move', ROWS.label, 0],
          ['line', ROWS.label, bars.length * ROWS.step],
        ],
      },
    ],
  };
}

const SHARE = { height: 18, legend: 30, step: 14, swatch: 8 } as const;

/** One bar in parts, with a key below it. */
export function shareChart(parts: readonly Part[], alternative: string): FigureBlock {
  const shown = parts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  const bars = shown.flatMap(({ count, fill }): Shape[] => {
    const width = (WIDTH * count) / total;
    const at = x;
    x += width;
    return [
      { kind: 'rect', x: at, y: 0, width, height: SHARE.height, fill, stroke: '#ffffff', strokeWidth: 1 },
      {
        kind: 'label',
        text: String(count),
        x: at + width / 2,
        y: 12.5,
        size: 9,
        anchor: 'middle',
        bold: true,
        colour: '#ffffff',
      },
    ];
  });
  return {
    kind: 'figure',
    alternative,
    width: WIDTH,
    height: SHARE.legend + shown.length * SHARE.step,
    keepWithNext: true,
    shapes: [
      ...bars,
      ...shown.flatMap(({ label, count, fill }, index): Shape[] => {
        const y = SHARE.legend + index * SHARE.step;
        return [
          { kind: 'rect', x: 0, y: y - SHARE.swatch, width: SHARE.swatch, height: SHARE.swatch, fill },
          { kind: 'label', text: `${label}: ${count}`, x: SHARE.swatch + 6, y: y - 0.6, size: TYPE },
        ];
      }),
    ],
  };
}
