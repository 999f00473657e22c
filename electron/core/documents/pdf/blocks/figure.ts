import type { FigureBlock, Paint, PathStep, Shape } from '../model.ts';
import type { Pen } from '../page/canvas.ts';
import type { FlowItem } from '../page/flow.ts';
import type { Painting } from '../page/path-operators.ts';
import { cleanLine } from '../text/clean.ts';
import type { Line } from '../text/lines.ts';
import { colourOf, colours, figures, margins } from '../theme.ts';
import { endOf, setLines } from './setting.ts';
import type { Setting } from './setting.ts';

const UNBROKEN = 1e9;
const ANCHORS = { start: 0, middle: 0.5, end: 1 } as const;

export type Draw = (pen: Pen) => void;

const paintingOf = ({ fill, stroke, strokeWidth = 1, dash = [] }: Paint): Painting => ({
  ...(fill === undefined ? {} : { fill: colourOf(fill) }),
  ...(stroke === undefined ? {} : { stroke: { colour: colourOf(stroke), width: strokeWidth, dash } }),
});

const rectangle = ({ x, y, width, height }: Extract<Shape, { kind: 'rect' }>): readonly PathStep[] => [
  ['move', x, y],
  ['line', x + width, y],
  ['line', x + width, y + height],
  ['line', x, y + height],
  ['close'],
];

/** Words are set before anything is drawn, so that characters without a glyph are noted like those of the text. */
export const drawingOf = (shape: Shape, setting: Setting): Draw => {
  if (shape.kind === 'label') {
    const { text, x, y, size, anchor = 'start', bold = false } = shape;
    const line: Line | undefined = setLines(setting, cleanLine(text), size, UNBROKEN, bold)[0];
    const colour = shape.colour === undefined ? colours.ink : colourOf(shape.colour);
    return (pen) => {
      if (line) pen.text(line.pieces, x - line.width * ANCHORS[anchor], y, size, colour);
    };
  }
  const painting = paintingOf(shape);
  const steps = shape.kind === 'rect' ? rectangle(shape) : shape.steps;
  const evenOdd = shape.kind === 'path' && (shape.evenOdd ?? false);
  return (pen) => {
    pen.path({ steps, evenOdd }, painting);
  };
};

/** A Figure with its alternative text and the place that it takes on its page (ISO 14289-1, 7.3). */
export function* figure(block: FigureBlock, setting: Setting): Generator<FlowItem> {
  const { flow, canvas } = setting;
  const alternative = cleanLine(block.alternative);
  if (alternative === '') throw new Error('A figure says what it shows');
  const scale = Math.min(1, flow.width / block.width, flow.bodyHeight / block.height);
  const width = block.width * scale;
  const height = block.height * scale;
  const x = margins.left + (flow.width - width) * ANCHORS[block.align ?? 'start'];
  const drawings = block.shapes.map((shape) => drawingOf(shape, setting));
  const element = setting.parent.child('Figure', { alternative });
  yield {
    kind: 'box',
    before: figures.before,
    after: figures.after,
    height,
    least: height,
    keepWithNext: block.keepWithNext ?? false,
    draw: (y) => {
      const bottom = canvas.page.height - y - height;
      element.setAttributes({ O: 'Layout', Placement: 'Block', BBox: [x, bottom, x + width, bottom + height] });
      canvas.content(element, (pen) => {
        pen.within({ x, y, width, height }, scale, (inside) => {
          for (const draw of drawings) draw(inside);
        });
      });
    },
  };
  yield endOf(element);
}
