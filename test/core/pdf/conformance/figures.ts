import type { Fault } from './rules.ts';
import type { PdfFile } from '../reading/file.ts';
import { readInk } from '../reading/ink.ts';
import type { Extent } from '../reading/ink.ts';
import { nameOf, numberOf, textOf } from '../reading/values.ts';
import type { Value } from '../reading/values.ts';
import { createFaults } from './faults.ts';
import { elementsOf } from './structure.ts';
import type { Claim, Element } from './structure.ts';

/** Half the width of a thick line and the rounding of places. */
const TOLERANCE = 2;

const extentOf = (values: readonly Value[]): Extent | undefined => {
  const [left, bottom, right, top] = values.map((value) => numberOf(value));
  if (values.length !== 4 || left === undefined || bottom === undefined || right === undefined || top === undefined)
    return undefined;
  return right > left && top > bottom ? [left, bottom, right, top] : undefined;
};

const holds = (outer: Extent, inner: Extent): boolean =>
  inner[0] >= outer[0] - TOLERANCE &&
  inner[1] >= outer[1] - TOLERANCE &&
  inner[2] <= outer[2] + TOLERANCE &&
  inner[3] <= outer[3] + TOLERANCE;

const contentOf = (element: Element): readonly Claim[] => [
  ...element.content,
  ...element.children.flatMap((child) => contentOf(child)),
];

/** Figures are described, and a reader that outlines them outlines what was drawn (ISO 14289-1, 7.3). */
export const figureRules = (file: PdfFile): readonly Fault[] => {
  const { list, demand } = createFaults();
  const inks = new Map(file.pages.map(({ id, dict }) => [id, readInk(file.contentOf(dict))]));
  const boxes = new Map(file.pages.map(({ id, dict }) => [id, extentOf(file.list(dict.get('MediaBox')))]));
  for (const [id, { balanced }] of inks) demand('state given back', balanced, `page object ${id}`);
  for (const figure of elementsOf(file).filter(({ role }) => role === 'Figure')) {
    const words = [textOf(file.resolve(figure.dict.get('Alt'))), textOf(file.resolve(figure.dict.get('ActualText')))];
    demand(
      'figure described',
      words.some((text) => text !== undefined && text.trim() !== ''),
    );
    const claims = contentOf(figure);
    demand('drawing in a figure', claims.length > 0);
    const [first] = claims;
    if (!first) continue;
    demand(
      'figure on one page',
      claims.every(({ page }) => page === first.page),
    );
    const attributes = file.dict(figure.dict.get('A'));
    const place = nameOf(attributes.get('O')) === 'Layout' ? extentOf(file.list(attributes.get('BBox'))) : undefined;
    const page = boxes.get(first.page);
    demand('place of a figure', place !== undefined && page !== undefined && holds(page, place));
    if (!place) continue;
    for (const { page: on, id } of claims) {
      const area = inks.get(on)?.painted.get(id);
      demand('drawn in its place', area !== undefined && holds(place, area), area?.join(' ') ?? 'nothing painted');
    }
  }
  return list;
};
