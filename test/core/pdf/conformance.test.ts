import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../../electron/core/documents/pdf/index.ts';
import { checkConformance } from './conformance.ts';
import { elementsOf } from './conformance/structure.ts';
import { decoded, readPdf, writePdf } from './reading/file.ts';
import type { PdfFile } from './reading/file.ts';
import { Dict, Name, Ref, Text } from './reading/values.ts';
import type { Stream, Value } from './reading/values.ts';
import { installedFonts, specimen } from './specimen.ts';

const { bytes } = renderDocument(specimen(20), installedFonts());

const spoiled = (change: (file: PdfFile) => void): readonly string[] => {
  const file = readPdf(bytes);
  change(file);
  return [...new Set(checkConformance(writePdf(file)).map(({ rule }) => rule))];
};

const remove = (dict: Dict, key: string): void => {
  dict.entries.delete(key);
};

const set = (dict: Dict, key: string, value: Value): void => {
  dict.entries.set(key, value);
};

const firstPage = (file: PdfFile): Dict => file.pages[0]?.dict ?? new Dict(new Map());

const annotation = (file: PdfFile): Dict => file.dict(file.list(firstPage(file).get('Annots'))[0]);

const element = (file: PdfFile, role: string): Dict =>
  elementsOf(file).find((entry) => entry.role === role)?.dict ?? new Dict(new Map());

const rewrite = (file: PdfFile, stream: Stream | undefined, change: (content: string) => string): void => {
  if (!stream) throw new Error('Nothing to rewrite');
  const content = decoded(stream).toString('latin1');
  const changed = change(content);
  if (changed === content) throw new Error('The change found nothing');
  stream.bytes = stream.dict.entries.has('Filter')
    ? deflateSync(Buffer.from(changed, 'latin1'))
    : Buffer.from(changed, 'latin1');
};

const pageContent = (file: PdfFile): Stream | undefined => file.stream(file.list(firstPage(file).get('Contents'))[0]);

/** The drawing stands on the page that the element names. */
const figureContent = (file: PdfFile): Stream | undefined =>
  file.stream(file.list(file.dict(element(file, 'Figure').get('Pg')).get('Contents'))[0]);

const metadata = (file: PdfFile): Stream | undefined => file.stream(file.catalog.get('Metadata'));

const fontOf = (file: PdfFile): Dict =>
  file.dict(file.dict(file.dict(firstPage(file).get('Resources')).get('Font')).get('F1'));

const specification = (file: PdfFile): Dict => file.dict(file.list(file.catalog.get('AF'))[0]);

const faults: readonly (readonly [rule: string, change: (file: PdfFile) => void])[] = [
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
    'marked',
    (file) => {
      remove(file.catalog, 'MarkInfo');
    },
  ],
  [
    'title shown',
    (file) => {
      remove(file.catalog, 'ViewerPreferences');
    },
  ],
  [
    'output intent',
    (file) => {
      remove(file.catalog, 'OutputIntents');
    },
  ],
  [
    'nothing active',
    (file) => {
      set(file.catalog, 'OpenAction', new Dict(new Map([['S', new Name('JavaScript')]])));
    },
  ],
  [
    'outline',
    (file) => {
      remove(file.catalog, 'Outlines');
    },
  ],
  [
    'outline count',
    (file) => {
      set(file.dict(file.catalog.get('Outlines')), 'Count', 99);
    },
  ],
  [
    'metadata stream',
    (file) => {
      remove(file.catalog, 'Metadata');
    },
  ],
  [
    'metadata well-formed',
    (file) => {
      rewrite(file, metadata(file), (xml) => xml.replace('&amp;', '&'));
    },
  ],
  [
    'claim of PDF/A-3a',
    (file) => {
      rewrite(file, metadata(file), (xml) => xml.replace(/(<pdfaid:conformance>)A/, '$1B'));
    },
  ],
  [
    'claim of PDF/UA-1',
    (file) => {
      rewrite(file, metadata(file), (xml) => xml.replace('<pdfuaid:part>1</pdfuaid:part>', ''));
    },
  ],
  [
    'extension schema',
    (file) => {
      rewrite(file, metadata(file), (xml) => xml.replace('pdfaSchema:namespaceURI>http', 'pdfaSchema:namespaceURI>x'));
    },
  ],
  [
    'title in both places',
    (file) => {
      rewrite(file, metadata(file), (xml) => xml.replace('Answer to request', 'Reply to request'));
    },
  ],
  [
    'everything is tagged',
    (file) => {
      rewrite(file, pageContent(file), (content) => `${content}\nBT ET 0 0 10 10 re f`);
    },
  ],
  [
    'nesting of marked content',
    (file) => {
      rewrite(file, pageContent(file), (content) => content.replace('EMC', ''));
    },
  ],
  [
    'content has an element',
    (file) => {
      rewrite(file, pageContent(file), (content) => content.replace(/MCID 2>>/, 'MCID 999>>'));
    },
  ],
  [
    'claimed content exists',
    (file) => {
      rewrite(file, pageContent(file), (content) => content.replace(/\/P <<\/MCID 2>> BDC/, '/Artifact BMC'));
    },
  ],
  [
    'tag is the role',
    (file) => {
      set(element(file, 'H1'), 'S', new Name('P'));
    },
  ],
  [
    'standard element',
    (file) => {
      set(element(file, 'P'), 'S', new Name('Paragraph'));
    },
  ],
  [
    'order of headings',
    (file) => {
      set(element(file, 'H2'), 'S', new Name('H4'));
    },
  ],
  [
    'content in parent tree',
    (file) => {
      set(file.dict(file.dict(file.catalog.get('StructTreeRoot')).get('ParentTree')), 'Nums', []);
    },
  ],
  [
    'annotation in parent tree',
    (file) => {
      remove(annotation(file), 'StructParent');
    },
  ],
  [
    'link element',
    (file) => {
      remove(element(file, 'Link'), 'K');
    },
  ],
  [
    'list numbering',
    (file) => {
      remove(element(file, 'L'), 'A');
    },
  ],
  [
    'place of element',
    (file) => {
      set(element(file, 'TR'), 'S', new Name('P'));
    },
  ],
  [
    'scope of a head',
    (file) => {
      remove(element(file, 'TH'), 'A');
    },
  ],
  [
    'regular table',
    (file) => {
      const row = element(file, 'TR');
      set(row, 'K', file.list(row.get('K')).slice(1));
    },
  ],
  [
    'figure described',
    (file) => {
      remove(element(file, 'Figure'), 'Alt');
    },
  ],
  [
    'figure described',
    (file) => {
      set(element(file, 'Figure'), 'Alt', new Text('  '));
    },
  ],
  [
    'place of a figure',
    (file) => {
      remove(element(file, 'Figure'), 'A');
    },
  ],
  [
    'place of a figure',
    (file) => {
      set(file.dict(element(file, 'Figure').get('A')), 'BBox', [700, 100, 900, 200]);
    },
  ],
  [
    'drawn in its place',
    (file) => {
      const attributes = file.dict(element(file, 'Figure').get('A'));
      const [left = 0, bottom = 0, right = 0, top = 0] = file.list(attributes.get('BBox')).map(Number);
      set(attributes, 'BBox', [left, bottom, right, (bottom + top) / 2]);
    },
  ],
  [
    'drawn in its place',
    (file) => {
      rewrite(file, figureContent(file), (content) => content.replace(/(\/Figure <<[^>]*>> BDC)/, '$1 0 0 9 9 re f'));
    },
  ],
  [
    'drawing in a figure',
    (file) => {
      remove(element(file, 'Figure'), 'K');
    },
  ],
  [
    'figure on one page',
    (file) => {
      set(element(file, 'Figure'), 'K', [
        0,
        new Dict(
          new Map<string, Value>([
            ['Type', new Name('MCR')],
            ['MCID', 0],
            ['Pg', new Ref(file.pages.at(-1)?.id ?? 0)],
          ]),
        ),
      ]);
    },
  ],
  [
    'state given back',
    (file) => {
      rewrite(file, figureContent(file), (content) => content.replace(/\nQ\nEMC/, '\nEMC'));
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
    'address',
    (file) => {
      set(file.dict(annotation(file).get('A')), 'URI', new Text('javascript:alert(1)'));
    },
  ],
  [
    'tab order',
    (file) => {
      remove(firstPage(file), 'Tabs');
    },
  ],
  [
    'colour spaces',
    (file) => {
      rewrite(file, pageContent(file), (content) => `/Artifact BMC 0 0 0 1 k EMC ${content}`);
    },
  ],
  [
    'font embedded',
    (file) => {
      remove(
        file.dict(file.dict(file.list(fontOf(file).get('DescendantFonts'))[0]).get('FontDescriptor')),
        'FontFile2',
      );
    },
  ],
  [
    'meaning of glyph',
    (file) => {
      remove(fontOf(file), 'ToUnicode');
    },
  ],
  [
    'meaning of glyph',
    (file) => {
      rewrite(file, file.stream(fontOf(file).get('ToUnicode')), (map) =>
        map.replace(/<0001> <[0-9a-f]+>/, '<0001> <0000>'),
      );
    },
  ],
  [
    'private use replaced',
    (file) => {
      rewrite(file, file.stream(fontOf(file).get('ToUnicode')), (map) =>
        map.replace(/<0001> <[0-9a-f]+>/, '<0001> <e000>'),
      );
    },
  ],
  [
    'no undefined glyph',
    (file) => {
      rewrite(file, pageContent(file), (content) => content.replace(/\[<0001/, '[<0000'));
    },
  ],
  [
    'declared width',
    (file) => {
      set(file.dict(file.list(fontOf(file).get('DescendantFonts'))[0]), 'W', [0, [1, 2, 3]]);
    },
  ],
  [
    'file relationship',
    (file) => {
      remove(specification(file), 'AFRelationship');
    },
  ],
  [
    'file described',
    (file) => {
      remove(specification(file), 'Desc');
    },
  ],
  [
    'file checksum',
    (file) => {
      rewrite(file, file.stream(file.dict(specification(file).get('EF')).get('F')), (content) => `${content} `);
    },
  ],
  [
    'associated files are named',
    (file) => {
      set(file.catalog, 'AF', [...file.list(file.catalog.get('AF')), new Ref(1)]);
    },
  ],
];

describe('the conformance checker', () => {
  it('passes a file taken apart and written again', () => {
    expect(spoiled(() => undefined)).toEqual([]);
  });

  it.each(faults)('finds a fault against: %s', (rule, change) => {
    expect(spoiled(change)).toContain(rule);
  });

  it('finds a wrong header', () => {
    const changed = Buffer.from(bytes);
    changed.write('%PDF-1.4', 0, 'latin1');
    expect(checkConformance(changed).map(({ rule }) => rule)).toEqual(['header']);
  });
});
