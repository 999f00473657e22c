import type { PathStep } from '../model.ts';
import type { Colour } from '../theme.ts';
import { fillColour, number, strokeColour } from './text-operators.ts';

export type Outline = { readonly steps: readonly PathStep[]; readonly evenOdd?: boolean };

export type Painting = {
  readonly fill?: Colour;
  readonly stroke?: { readonly colour: Colour; readonly width: number; readonly dash: readonly number[] };
};

const stepOperator = (step: PathStep): string => {
  switch (step[0]) {
    case 'move':
      return `${number(step[1])} ${number(step[2])} m`;
    case 'line':
      return `${number(step[1])} ${number(step[2])} l`;
    case 'curve':
      return `${step.slice(1).map(Number).map(number).join(' ')} c`;
    case 'close':
      return 'h';
  }
};

/** The operator that paints an outline (ISO 32000-1, 8.5.3). */
const paintOperator = ({ fill, stroke }: Painting, evenOdd: boolean): string => {
  const star = evenOdd ? '*' : '';
  if (fill && stroke) return `B${star}`;
  return fill ? `f${star}` : 'S';
};

/** Operators that paint an outline; none when there is nothing to paint. */
export const pathOperators = ({ steps, evenOdd = false }: Outline, painting: Painting): readonly string[] => {
  const { fill, stroke } = painting;
  if ((!fill && !stroke) || steps.length === 0) return [];
  return [
    ...(fill ? [fillColour(fill)] : []),
    ...(stroke
      ? [`${strokeColour(stroke.colour)} ${number(stroke.width)} w 1 j [${stroke.dash.map(number).join(' ')}] 0 d`]
      : []),
    ...steps.map(stepOperator),
    paintOperator(painting, evenOdd),
  ];
};
