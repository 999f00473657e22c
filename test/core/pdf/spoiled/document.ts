import type { Dict } from '../reading/values.ts';
import { Ref, Text } from '../reading/values.ts';
import type { PdfFile } from '../reading/file.ts';
import { dict, firstPage, metadata, name, pageContent, remove, rewrite, set } from './spoil.ts';
import type { Spoiled } from './spoil.ts';

const outline = (file: PdfFile): Dict => file.dict(file.catalog.get('Outlines'));
const firstEntry = (file: PdfFile): Dict => file.dict(outline(file).get('First'));
const intent = (file: PdfFile): Dict => file.dict(file.list(file.catalog.get('OutputIntents'))[0]);

export const spoiledDocuments: readonly Spoiled[] = [
  [
    'not encrypted',
    (file) => {
      set(file.trailer, 'Encrypt', dict({ Filter: name('Standard') }));
    },
  ],
  [
    'file identifier',
    (file) => {
      remove(file.trailer, 'ID');
    },
  ],
  [
    'language',
    (file) => {
      remove(file.catalog, 'Lang');
    },
  ],
  [
    'language',
    (file) => {
      set(file.catalog, 'Lang', new Text('English!'));
    },
  ],
  [
    'marked',
    (file) => {
      remove(file.catalog, 'MarkInfo');
    },
  ],
  [
    'no suspects',
    (file) => {
      set(file.dict(file.catalog.get('MarkInfo')), 'Suspects', true);
    },
  ],
  [
    'title shown',
    (file) => {
      remove(file.catalog, 'ViewerPreferences');
    },
  ],
  [
    'nothing active',
    (file) => {
      set(file.catalog, 'OpenAction', dict({ S: name('JavaScript') }));
    },
  ],
  [
    'nothing active',
    (file) => {
      set(file.dict(file.catalog.get('Names')), 'JavaScript', dict({ Names: [] }));
    },
  ],
  [
    'nothing conditional',
    (file) => {
      set(file.catalog, 'OCProperties', dict({}));
    },
  ],
  [
    'output intent',
    (file) => {
      remove(file.catalog, 'OutputIntents');
    },
  ],
  [
    'output profile',
    (file) => {
      remove(intent(file), 'DestOutputProfile');
    },
  ],
  [
    'output profile',
    (file) => {
      rewrite(file, file.stream(intent(file).get('DestOutputProfile')), (profile) => profile.replace('RGB ', 'CMYK'));
    },
  ],
  [
    'outline',
    (file) => {
      remove(file.catalog, 'Outlines');
    },
  ],
  [
    'outline title',
    (file) => {
      set(firstEntry(file), 'Title', new Text(' '));
    },
  ],
  [
    'outline destination',
    (file) => {
      set(firstEntry(file), 'Dest', [new Ref(1)]);
    },
  ],
  [
    'outline chain',
    (file) => {
      remove(file.dict(outline(file).get('Last')), 'Prev');
    },
  ],
  [
    'outline count',
    (file) => {
      set(outline(file), 'Count', 99);
    },
  ],
];

export const spoiledObjects: readonly Spoiled[] = [
  [
    'filters',
    (file) => {
      const stream = metadata(file);
      if (stream) set(stream.dict, 'Filter', [name('LZWDecode')]);
    },
  ],
  [
    'nothing outside the file',
    (file) => {
      const stream = pageContent(file);
      if (stream) set(stream.dict, 'F', new Text('x'));
    },
  ],
  [
    'length of strings',
    (file) => {
      set(file.catalog, 'Lang', new Text('e'.repeat(32_768)));
    },
  ],
  [
    'length of names',
    (file) => {
      set(firstPage(file), 'Note', name('n'.repeat(128)));
    },
  ],
  [
    'size of numbers',
    (file) => {
      set(firstPage(file), 'Note', 2_147_483_648);
    },
  ],
];
