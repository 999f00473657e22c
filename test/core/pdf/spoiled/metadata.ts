import type { PdfFile } from '../reading/file.ts';
import { metadata, remove, rewrite } from './spoil.ts';
import type { Spoiled } from './spoil.ts';

const instead =
  (found: string | RegExp, other: string) =>
  (file: PdfFile): void => {
    rewrite(file, metadata(file), (xml) => xml.replace(found, other));
  };

export const spoiledMetadata: readonly Spoiled[] = [
  [
    'metadata stream',
    (file) => {
      remove(file.catalog, 'Metadata');
    },
  ],
  ['metadata packet', instead(/<\?xpacket end[^>]*>/, '')],
  ['metadata packet', instead('<?xpacket begin', '<?xpacket encoding="UTF-8" begin')],
  ['metadata well-formed', instead('&amp;', '&')],
  ['claim of PDF/A-3a', instead(/(<pdfaid:conformance>)A/, '$1B')],
  ['claim of PDF/UA-1', instead('<pdfuaid:part>1</pdfuaid:part>', '')],
  ['extension schema', instead('pdfaSchema:namespaceURI>http', 'pdfaSchema:namespaceURI>x')],
  ['title', instead(/<dc:title>.*<\/dc:title>/, '')],
  ['title', instead(/(<dc:title><rdf:Alt><rdf:li[^>]*>)[^<]*/, '$1 ')],
  ['title in both places', instead('Answer to request', 'Reply to request')],
  [
    'title in both places',
    (file) => {
      remove(file.dict(file.trailer.get('Info')), 'Title');
    },
  ],
  ['author in both places', instead(/(<dc:creator><rdf:Seq><rdf:li>)[^<]*/, '$1Somebody')],
  ['date in both places', instead(/(<xmp:CreateDate>)\d{4}/, '$11999')],
  ['program in both places', instead(/(<xmp:CreatorTool>)[^<]*/, '$1Another')],
];
