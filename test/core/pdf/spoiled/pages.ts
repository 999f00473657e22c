import { Text } from '../reading/values.ts';
import type { PdfFile } from '../reading/file.ts';
import { annotation, descendantOf, dict, firstPage, fontOf, name, pageContent, remove, rewrite, set } from './spoil.ts';
import type { Spoiled } from './spoil.ts';

const ahead =
  (operators: string) =>
  (file: PdfFile): void => {
    rewrite(file, pageContent(file), (content) => `/Artifact BMC ${operators} EMC ${content}`);
  };

export const spoiledPages: readonly Spoiled[] = [
  ['known operators', ahead('1 2 zz')],
  [
    'resources',
    (file) => {
      remove(file.dict(file.dict(firstPage(file).get('Resources')).get('Font')), 'F1');
    },
  ],
  [
    'size of page',
    (file) => {
      set(firstPage(file), 'MediaBox', [0, 0, 595, 14_401]);
    },
  ],
  ['colour spaces', ahead('0 0 0 1 k')],
  [
    'tab order',
    (file) => {
      remove(firstPage(file), 'Tabs');
    },
  ],
  [
    'structure key',
    (file) => {
      remove(firstPage(file), 'StructParents');
    },
  ],
  [
    'no transparency',
    (file) => {
      set(firstPage(file), 'Group', dict({ S: name('Transparency') }));
    },
  ],
  [
    'no page action',
    (file) => {
      set(firstPage(file), 'AA', dict({}));
    },
  ],
  [
    'order of destinations',
    (file) => {
      const tree = file.dict(file.dict(file.catalog.get('Names')).get('Dests'));
      const [first = null, place = null] = file.list(tree.get('Names'));
      set(tree, 'Names', [first, place, new Text('a'), place]);
    },
  ],
  [
    'kind of annotation',
    (file) => {
      set(annotation(file), 'Subtype', name('Popup'));
    },
  ],
  [
    'annotation described',
    (file) => {
      set(annotation(file), 'Contents', new Text(''));
    },
  ],
  [
    'annotation printed',
    (file) => {
      remove(annotation(file), 'F');
    },
  ],
  [
    'annotation printed',
    (file) => {
      set(annotation(file), 'F', 4 | 256);
    },
  ],
  [
    'annotation tagged',
    (file) => {
      remove(annotation(file), 'StructParent');
    },
  ],
  [
    'area of annotation',
    (file) => {
      set(annotation(file), 'Rect', [0, 0, 0, 0]);
    },
  ],
  [
    'address',
    (file) => {
      set(file.dict(annotation(file).get('A')), 'URI', new Text('javascript:alert(1)'));
    },
  ],
  [
    'destination',
    (file) => {
      set(annotation(file), 'A', dict({ S: name('GoTo'), D: new Text('nowhere') }));
    },
  ],
];

const descriptorOf = (file: PdfFile) => file.dict(descendantOf(file).get('FontDescriptor'));

const meaning =
  (code: string) =>
  (file: PdfFile): void => {
    rewrite(file, file.stream(fontOf(file).get('ToUnicode')), (map) =>
      map.replace(/<0001> <[0-9a-f]+>/, `<0001> <${code}>`),
    );
  };

export const spoiledFonts: readonly Spoiled[] = [
  [
    'kind of font',
    (file) => {
      set(fontOf(file), 'Encoding', name('WinAnsiEncoding'));
    },
  ],
  [
    'glyph mapping',
    (file) => {
      remove(descendantOf(file), 'CIDToGIDMap');
    },
  ],
  [
    'character collection',
    (file) => {
      remove(descendantOf(file), 'CIDSystemInfo');
    },
  ],
  [
    'name of subset',
    (file) => {
      set(fontOf(file), 'BaseFont', name('SourceSans3'));
    },
  ],
  [
    'font embedded',
    (file) => {
      remove(descriptorOf(file), 'FontFile2');
    },
  ],
  [
    'no glyph list',
    (file) => {
      set(descriptorOf(file), 'CIDSet', null);
    },
  ],
  [
    'no undefined glyph',
    (file) => {
      rewrite(file, pageContent(file), (content) => content.replace(/\[<0001/, '[<0000'));
    },
  ],
  [
    'glyph exists',
    (file) => {
      rewrite(file, pageContent(file), (content) => content.replace(/\[<0001/, '[<7fff'));
    },
  ],
  [
    'declared width',
    (file) => {
      set(descendantOf(file), 'W', [0, [1, 2, 3]]);
    },
  ],
  [
    'meaning of glyph',
    (file) => {
      remove(fontOf(file), 'ToUnicode');
    },
  ],
  ['meaning of glyph', meaning('0000')],
  ['private use replaced', meaning('e000')],
];
