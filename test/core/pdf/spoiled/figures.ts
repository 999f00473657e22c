import type { PdfFile } from '../reading/file.ts';
import { Ref, Text } from '../reading/values.ts';
import type { Dict, Stream } from '../reading/values.ts';
import { dict, element, name, remove, rewrite, set } from './spoil.ts';
import type { Spoiled } from './spoil.ts';

const figure = (file: PdfFile): Dict => element(file, 'Figure');
const placeOf = (file: PdfFile): Dict => file.dict(figure(file).get('A'));

/** The drawing stands on the page that the element names. */
const content = (file: PdfFile): Stream | undefined =>
  file.stream(file.list(file.dict(figure(file).get('Pg')).get('Contents'))[0]);

export const spoiledFigures: readonly Spoiled[] = [
  [
    'figure described',
    (file) => {
      remove(figure(file), 'Alt');
    },
  ],
  [
    'figure described',
    (file) => {
      set(figure(file), 'Alt', new Text('  '));
    },
  ],
  [
    'place of a figure',
    (file) => {
      remove(figure(file), 'A');
    },
  ],
  [
    'place of a figure',
    (file) => {
      set(placeOf(file), 'BBox', [700, 100, 900, 200]);
    },
  ],
  [
    'drawn in its place',
    (file) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = file.list(placeOf(file).get('BBox')).map(Number);
      set(placeOf(file), 'BBox', [left, bottom, right, (bottom + top) / 2]);
    },
  ],
  [
    'drawn in its place',
    (file) => {
      rewrite(file, content(file), (drawn) => drawn.replace(/(\/Figure <<[^>]*>> BDC)/, '$1 0 0 9 9 re f'));
    },
  ],
  [
    'drawing in a figure',
    (file) => {
      remove(figure(file), 'K');
    },
  ],
  [
    'figure on one page',
    (file) => {
      const elsewhere = dict({ Type: name('MCR'), MCID: 0, Pg: new Ref(file.pages.at(-1)?.id ?? 0) });
      set(figure(file), 'K', [0, elsewhere]);
    },
  ],
  [
    'state given back',
    (file) => {
      rewrite(file, content(file), (drawn) => drawn.replace(/\nQ\nEMC/, '\nEMC'));
    },
  ],
];
