import type { PathStep, Shape } from '../../documents/pdf/model.ts';

type Drawing = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

/** A drawing as an SVG file with nothing in it but its outlines: what is printed, for the screen. */
export function svgOf({ width, height, shapes }: Drawing): Uint8Array {
  const paths = shapes.flatMap((shape) =>
    shape.kind === 'path'
      ? [
          `<path d="${shape.steps.map(stepOf).join('')}" fill="${shape.fill ?? 'none'}" stroke="${shape.stroke ?? 'none'}"` +
            ` stroke-width="${shape.strokeWidth ?? 1}" fill-rule="${shape.evenOdd === true ? 'evenodd' : 'nonzero'}"/>`,
        ]
      : [],
  );
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${paths.join('')}</svg>`,
  );
}

const COMMANDS = { move: 'M', line: 'L', curve: 'C', close: 'Z' } as const;

const stepOf = ([what, ...values]: PathStep): string => COMMANDS[what] + values.join(' ');
