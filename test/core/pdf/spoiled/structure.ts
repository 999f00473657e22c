import { Dict, Ref, Stream, Text } from '../reading/values.ts';
import type { PdfFile } from '../reading/file.ts';
import { annotation, dict, element, firstPage, kids, name, pageContent, remove, rewrite, set } from './spoil.ts';
import type { Spoiled } from './spoil.ts';

const treeOf = (file: PdfFile): Dict => file.dict(file.catalog.get('StructTreeRoot'));

const inContent =
  (found: string | RegExp, other: string) =>
  (file: PdfFile): void => {
    rewrite(file, pageContent(file), (content) => content.replace(found, other));
  };

export const spoiledStructure: readonly Spoiled[] = [
  [
    'one Document',
    (file) => {
      set(element(file, 'Document'), 'S', name('Part'));
    },
  ],
  [
    'no role map',
    (file) => {
      set(treeOf(file), 'RoleMap', dict({ Paragraph: name('P') }));
    },
  ],
  [
    'standard element',
    (file) => {
      set(element(file, 'P'), 'S', name('Paragraph'));
    },
  ],
  [
    'language of element',
    (file) => {
      set(element(file, 'P'), 'Lang', new Text('de_DE!'));
    },
  ],
  [
    'parent of element',
    (file) => {
      set(element(file, 'H1'), 'P', new Ref(1));
    },
  ],
  [
    'place of element',
    (file) => {
      set(element(file, 'TR'), 'S', name('P'));
    },
  ],
  [
    'list numbering',
    (file) => {
      remove(element(file, 'L'), 'A');
    },
  ],
  [
    'parts of a list',
    (file) => {
      set(element(file, 'Lbl'), 'S', name('Span'));
    },
  ],
  [
    'list body',
    (file) => {
      set(element(file, 'LBody'), 'S', name('Lbl'));
    },
  ],
  [
    'link element',
    (file) => {
      remove(element(file, 'Link'), 'K');
    },
  ],
  [
    'order of headings',
    (file) => {
      set(element(file, 'H2'), 'S', name('H4'));
    },
  ],
  [
    'order of headings',
    (file) => {
      set(element(file, 'H1'), 'S', name('H2'));
    },
  ],
  [
    'content owned once',
    (file) => {
      const heading = element(file, 'H1');
      set(heading, 'K', [...kids(file, heading), ...kids(file, heading)]);
    },
  ],
  ['content has an element', inContent(/MCID 2>>/, 'MCID 999>>')],
  ['claimed content exists', inContent(/\/P <<\/MCID 2>> BDC/, '/Artifact BMC')],
  ['identifiers unique', inContent(/MCID 3>>/, 'MCID 2>>')],
  [
    'tag is the role',
    (file) => {
      set(element(file, 'H1'), 'S', name('P'));
    },
  ],
  [
    'content in parent tree',
    (file) => {
      set(file.dict(treeOf(file).get('ParentTree')), 'Nums', []);
    },
  ],
  [
    'annotation in parent tree',
    (file) => {
      remove(annotation(file), 'StructParent');
    },
  ],
  [
    'annotation on its page',
    (file) => {
      set(firstPage(file), 'Annots', []);
    },
  ],
  [
    'everything is tagged',
    (file) => {
      rewrite(file, pageContent(file), (content) => `${content}\nBT ET 0 0 10 10 re f`);
    },
  ],
  ['nesting of marked content', inContent('EMC', '')],
];

const cells = (file: PdfFile): Dict => element(file, 'TR');

export const spoiledTables: readonly Spoiled[] = [
  [
    'parts of a table',
    (file) => {
      set(element(file, 'TBody'), 'S', name('Sect'));
    },
  ],
  [
    'caption first',
    (file) => {
      const table = elementWithCaption(file);
      const [caption, ...rest] = kids(file, table);
      set(table, 'K', [...rest, caption ?? null]);
    },
  ],
  [
    'one head',
    (file) => {
      const [, ...bodies] = kids(file, file.dict(element(file, 'THead').get('P')));
      set(file.dict(bodies.at(-1)), 'S', name('THead'));
    },
  ],
  [
    'regular table',
    (file) => {
      set(cells(file), 'K', kids(file, cells(file)).slice(1));
    },
  ],
  [
    'table has heads',
    (file) => {
      for (const value of file.objects.values())
        if (value instanceof Dict && !(value instanceof Stream) && isHead(value)) set(value, 'S', name('TD'));
    },
  ],
  [
    'scope of a head',
    (file) => {
      remove(element(file, 'TH'), 'A');
    },
  ],
];

const isHead = (value: Dict): boolean => {
  const role = value.get('S');
  return role !== null && typeof role === 'object' && 'name' in role && role.name === 'TH';
};

const elementWithCaption = (file: PdfFile): Dict => file.dict(element(file, 'Caption').get('P'));
