import type { Fault } from './rules.ts';
import { readContent } from '../reading/content.ts';
import type { PdfFile } from '../reading/file.ts';
import { Dict, Text, isList, nameOf, numberOf, textOf } from '../reading/values.ts';
import { createFaults } from './faults.ts';

const PRINT = 4;
/** Invisible, hidden, never shown, or shown by turns (ISO 19005-3, 6.3.2). */
const INVISIBLE = 1 | 2 | 32 | 256;
/** Limits of a page in points (6.1.13). */
const SMALLEST = 3;
const LARGEST = 14_400;

const destinationsOf = (file: PdfFile): ReadonlySet<string> => {
  const names = file.list(file.dict(file.dict(file.catalog.get('Names')).get('Dests')).get('Names'));
  return new Set(names.flatMap((name) => (name instanceof Text ? [name.bytes] : [])));
};

export const pageRules = (file: PdfFile): readonly Fault[] => {
  const { list, demand } = createFaults();
  const destinations = destinationsOf(file);
  const sorted = [...destinations].every((name, index, names) => index === 0 || (names[index - 1] ?? '') < name);
  demand('order of destinations', sorted);
  file.pages.forEach(({ dict }, index) => {
    const where = `page ${index + 1}`;
    const { untagged, faults, colourSpaces, unknown, fonts } = readContent(file.contentOf(dict));
    demand('everything is tagged', untagged.length === 0, `${where}: ${untagged.slice(0, 5).join()}`);
    demand('nesting of marked content', faults.length === 0, `${where}: ${faults.join()}`);
    demand(
      'colour spaces',
      colourSpaces.every((space) => space === 'DeviceRGB' || space === 'DeviceGray'),
      where,
    );
    demand('tab order', nameOf(dict.get('Tabs')) === 'S', where);
    demand('structure key', numberOf(dict.get('StructParents')) !== undefined, where);
    demand('known operators', unknown.length === 0, `${where}: ${unknown.join()}`);
    const [left = 0, bottom = 0, right = 0, top = 0] = file
      .list(dict.get('MediaBox'))
      .map((side) => numberOf(side) ?? NaN);
    const sides = [right - left, top - bottom];
    demand(
      'size of page',
      sides.every((side) => side >= SMALLEST && side <= LARGEST),
      where,
    );
    const resources = file.dict(dict.get('Resources'));
    const held = file.dict(resources.get('Font'));
    demand(
      'resources',
      fonts.every((font) => held.entries.has(font)),
      where,
    );
    demand('no transparency', !resources.entries.has('ExtGState') && !dict.entries.has('Group'), where);
    demand('no page action', !dict.entries.has('AA'), where);
    for (const entry of file.list(dict.get('Annots'))) {
      const annotation = file.dict(entry);
      demand('kind of annotation', nameOf(annotation.get('Subtype')) === 'Link', where);
      demand('annotation described', (textOf(annotation.get('Contents')) ?? '').trim() !== '', where);
      const flags = numberOf(annotation.get('F')) ?? 0;
      demand('annotation printed', (flags & PRINT) !== 0 && (flags & INVISIBLE) === 0, where);
      demand('annotation tagged', numberOf(annotation.get('StructParent')) !== undefined, where);
      const rectangle = annotation.get('Rect');
      const corners = isList(rectangle) ? rectangle.map((corner) => numberOf(corner) ?? NaN) : [];
      const [left = NaN, bottom = NaN, right = NaN, top = NaN] = corners;
      demand('area of annotation', right > left && top > bottom, where);
      const action = annotation.get('A') instanceof Dict ? file.dict(annotation.get('A')) : file.dict(null);
      const target = action.get(nameOf(action.get('S')) === 'URI' ? 'URI' : 'D');
      if (nameOf(action.get('S')) === 'URI') {
        demand('address', target instanceof Text && /^(https?|mailto|tel):[\x21-\x7e]+$/.test(target.bytes), where);
      } else {
        demand(
          'destination',
          nameOf(action.get('S')) === 'GoTo' && target instanceof Text && destinations.has(target.bytes),
          where,
        );
      }
    }
  });
  return list;
};
