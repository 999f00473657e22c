import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../../electron/core/documents/pdf/index.ts';
import type { Block, FigureBlock, RenderedDocument } from '../../../electron/core/documents/pdf/index.ts';
import { checkConformance } from './conformance.ts';
import { elementsOf } from './conformance/structure.ts';
import { bare, extract } from './extract.ts';
import { readPdf } from './reading/file.ts';
import { textOf } from './reading/values.ts';
import { document, drawing, installedFonts } from './specimen.ts';

const fonts = installedFonts();
const heading: Block = { kind: 'heading', level: 1, text: 'Heading' };

const figure = (more: Partial<FigureBlock> = {}): FigureBlock => ({
  kind: 'figure',
  alternative: 'A line',
  width: 200,
  height: 100,
  shapes: [
    {
      kind: 'path',
      stroke: '#12466f',
      steps: [
        ['move', 0, 0],
        ['line', 200, 100],
      ],
    },
  ],
  ...more,
});

const render = (...blocks: readonly Block[]): RenderedDocument => renderDocument(document([heading, ...blocks]), fonts);

const placesOf = ({ bytes }: RenderedDocument): readonly (readonly number[])[] => {
  const file = readPdf(bytes);
  return elementsOf(file)
    .filter(({ role }) => role === 'Figure')
    .map(({ dict }) => file.list(file.dict(dict.get('A')).get('BBox')).map(Number));
};

describe('a drawing', () => {
  it('is one figure with its words inside, said by its alternative text', async () => {
    const rendered = render(drawing);
    expect(checkConformance(rendered.bytes)).toEqual([]);
    const figures = elementsOf(readPdf(rendered.bytes)).filter(({ role }) => role === 'Figure');
    expect(figures.map(({ dict }) => textOf(dict.get('Alt')))).toEqual([
      'Three bars: two in January, five in February, one in March.',
    ]);
    expect(figures[0]?.children).toEqual([]);
    expect(bare((await extract(rendered.bytes)).pages.join(''))).toContain(bare('Ħal Għaxaq, Κύπρος'));
  });

  it('keeps its shape when it is made smaller to fit the page', () => {
    const rendered = render(figure({ width: 1000, height: 500 }));
    expect(checkConformance(rendered.bytes)).toEqual([]);
    const [[left = 0, bottom = 0, right = 0, top = 0] = []] = placesOf(rendered);
    expect(right - left).toBeLessThan(470);
    expect((right - left) / (top - bottom)).toBeCloseTo(2, 3);
  });

  it('stands in the middle or at the end where wanted', () => {
    const lefts = placesOf(render(figure(), figure({ align: 'middle' }), figure({ align: 'end' }))).map(
      ([x]) => x ?? 0,
    );
    expect(lefts[0]).toBeLessThan(lefts[1] ?? 0);
    expect(lefts[1]).toBeLessThan(lefts[2] ?? 0);
  });

  it('is never torn between two pages, and takes its heading along', () => {
    const rendered = render(
      figure({ height: 500 }),
      { kind: 'heading', level: 2, text: 'Next' },
      figure({ height: 300 }),
    );
    const file = readPdf(rendered.bytes);
    const pageOf = (role: string, index: number): unknown =>
      elementsOf(file).filter((element) => element.role === role)[index]?.content[0]?.page;
    expect(rendered.pages).toBe(2);
    expect(pageOf('H2', 0)).toBe(file.pages[1]?.id);
    expect(pageOf('Figure', 1)).toBe(file.pages[1]?.id);
  });

  it('notes the characters of its words that no face can draw', () => {
    const rendered = render(figure({ shapes: [{ kind: 'label', text: 'a\u{10920}', x: 0, y: 20, size: 8 }] }));
    expect(rendered.missing.map(({ codePoint }) => codePoint)).toEqual([0x10920]);
  });

  it('is refused without a description, with a colour that is none, or a place that is no number', () => {
    expect(() => render(figure({ alternative: ' ' }))).toThrow('says what it shows');
    expect(() =>
      render(figure({ shapes: [{ kind: 'rect', x: 0, y: 0, width: 1, height: 1, fill: '#blue' }] })),
    ).toThrow('Not a colour');
    expect(() =>
      render(figure({ shapes: [{ kind: 'rect', x: NaN, y: 0, width: 1, height: 1, fill: '#000000' }] })),
    ).toThrow('is a number');
  });
});
