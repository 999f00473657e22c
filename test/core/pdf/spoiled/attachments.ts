import { Ref, Text } from '../reading/values.ts';
import type { PdfFile } from '../reading/file.ts';
import { embedded, remove, rewrite, set, specification } from './spoil.ts';
import type { Spoiled } from './spoil.ts';

const streamOf = (file: PdfFile) => {
  const stream = file.stream(embedded(file).get('F'));
  if (!stream) throw new Error('No file is embedded');
  return stream;
};

export const spoiledAttachments: readonly Spoiled[] = [
  [
    'associated file',
    (file) => {
      set(file.catalog, 'AF', file.list(file.catalog.get('AF')).slice(1));
    },
  ],
  [
    'associated files are named',
    (file) => {
      set(file.catalog, 'AF', [...file.list(file.catalog.get('AF')), new Ref(1)]);
    },
  ],
  [
    'file names',
    (file) => {
      remove(specification(file), 'UF');
    },
  ],
  [
    'file described',
    (file) => {
      remove(specification(file), 'Desc');
    },
  ],
  [
    'file relationship',
    (file) => {
      remove(specification(file), 'AFRelationship');
    },
  ],
  [
    'file embedded',
    (file) => {
      remove(embedded(file), 'UF');
    },
  ],
  [
    'file type',
    (file) => {
      remove(streamOf(file).dict, 'Subtype');
    },
  ],
  [
    'file checksum',
    (file) => {
      rewrite(file, streamOf(file), (content) => `${content} `);
    },
  ],
  [
    'file size',
    (file) => {
      set(file.dict(streamOf(file).dict.get('Params')), 'Size', 1);
    },
  ],
  [
    'file date',
    (file) => {
      remove(file.dict(streamOf(file).dict.get('Params')), 'ModDate');
    },
  ],
  [
    'order of files',
    (file) => {
      const tree = file.dict(file.dict(file.catalog.get('Names')).get('EmbeddedFiles'));
      const [one = null, first = null, other = null, second = null] = file.list(tree.get('Names'));
      set(tree, 'Names', [other, second, one, first]);
      if (!(other instanceof Text)) throw new Error('There is one file only');
    },
  ],
];
