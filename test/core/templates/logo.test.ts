import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../../electron/core/fault.ts';
import { readLogo } from '../../../electron/core/templates/logo/read-logo.ts';
import { arcCurves, pathSteps } from '../../../electron/core/templates/logo/svg-path.ts';
import { GREY, halfBlue, heron, jpeg, png, svg } from './pictures.ts';

const read = async (file: File) => readLogo(new Uint8Array(await file.arrayBuffer()));
const pixels = async (file: File): Promise<number[]> => {
  const { picture } = await read(file);
  if (picture.kind !== 'raster') throw new Error('no samples');
  return [...inflateSync(picture.raster.bytes)];
};
const shapes = async (file: File) => {
  const { picture } = await read(file);
  if (picture.kind !== 'drawing') throw new Error('no drawing');
  return picture.shapes;
};
const why = async (file: File): Promise<unknown> => {
  try {
    await read(file);
  } catch (error) {
    if (error instanceof Fault) return error.data;
    throw error;
  }
  throw new Error('it was taken');
};
const because = (fault: string, params: object = {}) => ({ key: `templates.logo.faults.${fault}`, params });

describe('a PNG', () => {
  it('is laid on white, so that nothing on the page is transparent', async () => {
    expect(await pixels(halfBlue())).toEqual([0, 0, 255, 127, 127, 255]);
  });

  it('is read whatever its colours: grey, palette, few bits, sixteen of them', async () => {
    expect(await pixels(png({ width: 4, height: 1, type: 0, depth: 1, rows: [[0b01010000]] }))).toEqual([
      0, 0, 0, 255, 255, 255, 0, 0, 0, 255, 255, 255,
    ]);
    const palette = [255, 0, 0, 0, 128, 0];
    expect(
      await pixels(
        png({ width: 2, height: 1, type: 3, depth: 2, palette, transparency: [255, 0], rows: [[0b00010000]] }),
      ),
    ).toEqual([255, 0, 0, 255, 255, 255]);
    expect(
      await pixels(png({ width: 1, height: 1, type: 2, depth: 16, rows: [[0x12, 0xff, 0x34, 0, 0x56, 0]] })),
    ).toEqual([0x12, 0x34, 0x56]);
    expect(await pixels(png({ width: 1, height: 1, type: 4, rows: [[0, 51]] }))).toEqual([204, 204, 204]);
  });

  it('is read through every kind of prediction', async () => {
    const rows = [
      [10, 5, 5],
      [3, 1, 1],
      [0, 0, 0],
      [2, 2, 2],
    ];
    const grey = await pixels(png({ width: 3, height: 4, type: 0, rows, filters: [1, 2, 3, 4] }));
    expect(grey.filter((_, index) => index % 3 === 0)).toEqual([10, 15, 20, 13, 16, 21, 6, 11, 16, 8, 13, 18]);
  });

  it('is read in seven passes', async () => {
    // 2 by 2, interlaced: pixel 0, then 1, then the second row.
    const rows = [[10], [20], [30, 40]];
    const grey = await pixels(png({ width: 2, height: 2, type: 0, rows, interlaced: true }));
    expect(grey.filter((_, index) => index % 3 === 0)).toEqual([10, 20, 30, 40]);
  });

  it('is refused when it is too large or broken, before it fills the memory', async () => {
    const huge = png({ width: 100_000, height: 100_000, type: 6, rows: [[0]] });
    expect(await why(huge)).toEqual(because('tooManyPixels', { pixels: 1600 }));
    const bomb = png({ width: 1, height: 1, type: 0, rows: Array.from({ length: 200_000 }, () => [0]) });
    expect(await why(bomb)).toEqual(because('damaged'));
    expect(await why(png({ width: 9, height: 9, type: 0, rows: [[0]] }))).toEqual(because('damaged'));
    expect(await why(png({ width: 1, height: 1, type: 3, palette: [0, 0, 0], rows: [[7]] }))).toEqual(
      because('damaged'),
    );
  });
});

describe('a JPEG', () => {
  it('is kept as it is, without the notes of the camera', async () => {
    const { picture } = await read(jpeg('taken at 35.9N 14.5E'));
    if (picture.kind !== 'raster') throw new Error('no samples');
    expect(picture).toMatchObject({ width: 8, height: 8 });
    expect(picture.raster).toMatchObject({ coding: 'jpeg', colour: 'grey' });
    expect(Buffer.from(picture.raster.bytes).equals(GREY)).toBe(true);
  });

  it('in printing inks is refused by name, and so is a broken one', async () => {
    const inks = Uint8Array.from(GREY);
    const frame = inks.findIndex((byte, at) => byte === 0xff && inks[at + 1] === 0xc0);
    inks[frame + 9] = 4;
    expect(await why(new File([inks], 'x'))).toEqual(because('colours'));
    expect(await why(new File([GREY.subarray(0, 40)], 'x'))).toEqual(because('damaged'));
  });
});

describe('an SVG', () => {
  it('is reduced to outlines in its own units', async () => {
    const [square, circle] = await shapes(heron());
    expect(square).toMatchObject({
      fill: '#000080',
      steps: [['move', 10, 5], ['line', 30, 5], ['line', 30, 25], ['line', 10, 25], ['close']],
    });
    expect(circle).toMatchObject({ stroke: '#a04000', strokeWidth: 2 });
    expect(circle).not.toHaveProperty('fill');
  });

  it.each([
    ['<script>alert(1)</script>', because('svgElement', { name: 'script' })],
    ['<image href="https://example.org/x.png"/>', because('svgElement', { name: 'image' })],
    ['<use href="#a"/>', because('svgElement', { name: 'use' })],
    ['<text x="1" y="2">Heron</text>', because('svgElement', { name: 'text' })],
    ['<foreignObject/>', because('svgElement', { name: 'foreignObject' })],
    ['<style>path{fill:red}</style>', because('svgElement', { name: 'style' })],
    ['<defs><linearGradient id="g"/></defs>', because('svgElement', { name: 'defs' })],
    ['<path onclick="x()" d="M0 0h9v9z"/>', because('svgElement', { name: 'onclick' })],
    ['<path fill="url(#g)" d="M0 0h9v9z"/>', because('svgPaint', { what: 'url(#g)' })],
    ['<path opacity="0.5" d="M0 0h9v9z"/>', because('svgPaint', { what: 'opacity' })],
    ['<path style="filter:blur(2px)" d="M0 0h9v9z"/>', because('svgPaint', { what: 'filter' })],
    ['<path d="M0 0 L&x;"/>', because('svgReference')],
    ['<path d="M0 0 L 1"/>', because('svgPath')],
    ['<path d="0 0"/>', because('svgPath')],
    ['<g/>', because('svgEmpty')],
    ['<g><path d="M0 0h9"/>', because('damaged')],
  ])('with what cannot be printed safely is refused with the reason: %s', async (inside, reason) => {
    expect(await why(svg(inside))).toEqual(reason);
  });

  it('that defines entities, or is of no size, is refused', async () => {
    const entity = '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
    expect(await why(new File([entity], 'x.svg'))).toEqual(because('damaged'));
    expect(await why(svg('<path d="M0 0h9v9z"/>', 'width="100%"'))).toEqual(because('svgSize'));
  });

  it('is told by its content, not by its name', async () => {
    expect(await why(new File(['<html><body>svg</body></html>'], 'logo.svg'))).toEqual(because('notAPicture'));
    expect(await why(new File(['%PDF-1.7'], 'logo.png'))).toEqual(because('notAPicture'));
    expect((await read(new File([await heron().arrayBuffer()], 'logo.png'))).type).toBe('image/svg+xml');
  });
});

describe('a path', () => {
  it('is read in all its short forms', () => {
    expect(pathSteps('m1,1 2-1.5.5.5zM5 5')).toEqual([
      ['move', 1, 1],
      ['line', 3, -0.5],
      ['line', 3.5, 0],
      ['close'],
      ['move', 5, 5],
    ]);
    expect(pathSteps('M0 0C1 1 2 1 3 0S5-1 6 0')).toEqual([
      ['move', 0, 0],
      ['curve', 1, 1, 2, 1, 3, 0],
      ['curve', 4, -1, 5, -1, 6, 0],
    ]);
    expect(pathSteps('M0 0a5 5 0 0110 0').at(-1)?.slice(-2)).toEqual([10, 0]);
  });

  it('turns an arc into curves that stay on its circle', () => {
    const curves = arcCurves([10, 0], [10, 10], 0, true, true, [0, -10]);
    expect(curves).toHaveLength(3);
    for (const [, , , , x, y] of curves) expect(Math.hypot(x, y)).toBeCloseTo(10, 6);
  });
});

it('whatever a file holds, it is taken or refused, and nothing else', () => {
  const start = fc.constantFrom(
    [],
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [0xff, 0xd8, 0xff],
    [...Buffer.from('<svg ')],
  );
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
      try {
        readLogo(Uint8Array.from([...head, ...rest]));
      } catch (error) {
        expect(error).toBeInstanceOf(Fault);
      }
    }),
  );
});
