import { randomBytes } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { crossReferenceRows } from '../container/object-streams.ts';
import { writeDictionary } from './dictionary.ts';
import type { Part } from './dictionary.ts';
import { createSecurity } from './standard-security.ts';
import { entryOf, readStoredFile } from './stored-file.ts';
import type { Place, StoredStream } from './stored-file.ts';

/** AES-256 of revision 6 came to PDF 1.7 as an extension, which the catalog names. */
const EXTENSION = '<<\n/Extensions << /ADBE << /BaseVersion /1.7 /ExtensionLevel 8 >> >>';
const ARCHIVAL_CLAIM = /<rdf:Description xmlns:pdfaid=[\s\S]*?<\/rdf:Description>\s*/;
const LENGTH = /\/Length \d+/;

const deflate = (bytes: Uint8Array): Buffer => deflateSync(bytes, { level: 9 });

/** The object stream that holds the catalog, with the extension named there. */
const withExtension = (stream: StoredStream, place: Place): StoredStream => {
  const content = inflateSync(stream.content).toString('latin1');
  const first = Number(entryOf(stream.parts, /\/First (\d+)/));
  const numbers = content.slice(0, first).trim().split(' ').map(Number);
  const ids = numbers.filter((_, index) => index % 2 === 0);
  const starts = numbers.filter((_, index) => index % 2 === 1);
  const bodies = starts.map((start, index) => {
    const next = starts[index + 1];
    const body = content.slice(first + start, next === undefined ? undefined : first + next - 1);
    return index === place.index ? body.replace('<<', EXTENSION) : body;
  });
  let offset = 0;
  const head = ids.map((id, index) => {
    const entry = `${id} ${offset} `;
    offset += (bodies[index]?.length ?? 0) + 1;
    return entry;
  });
  const opening = head.join('');
  const parts = stream.parts.map((part): Part =>
    part.kind === 'plain' ? { ...part, source: part.source.replace(/\/First \d+/, `/First ${opening.length}`) } : part,
  );
  return { ...stream, parts, content: deflate(Buffer.from(opening + bodies.join('\n'), 'latin1')) };
};

/** PDF/A forbids encryption: the copy claims accessibility (PDF/UA-1) only. */
const withoutArchivalClaim = (stream: StoredStream): StoredStream => {
  const xml = stream.content.toString('utf8');
  if (!ARCHIVAL_CLAIM.test(xml)) throw new Error('The metadata make no claim of PDF/A');
  return { ...stream, content: Buffer.from(xml.replace(ARCHIVAL_CLAIM, '')) };
};

const isMetadata = ({ parts }: StoredStream): boolean =>
  parts.some((part) => part.kind === 'plain' && part.source.includes('/Type /Metadata'));

/**
 * A copy of a stored file that opens only with the password: the same pages, tags and attachments, each stream and string
 * encrypted as it stands. Random by nature: no two copies have the same bytes.
 */
export const protectPdf = (stored: Uint8Array, password: string): Uint8Array => {
  const file = readStoredFile(stored);
  const security = createSecurity(password);
  const catalog = file.places.get(file.catalog);
  if (!catalog) throw new Error('The catalog stands in no object stream');
  const chunks: Buffer[] = [file.header];
  let length = file.header.length;
  const offsets: (number | null)[] = Array.from({ length: file.last + 1 }, () => null);
  const add = (id: number, ...parts: readonly (string | Buffer)[]): void => {
    offsets[id - 1] = length;
    for (const part of parts) {
      const chunk = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
      chunks.push(chunk);
      length += chunk.length;
    }
  };
  for (const stream of file.streams) {
    const changed =
      stream.id === catalog.stream
        ? withExtension(stream, catalog)
        : isMetadata(stream)
          ? withoutArchivalClaim(stream)
          : stream;
    const content = security.encrypt(changed.content);
    const parts = changed.parts.map((part): Part =>
      part.kind === 'plain' ? { ...part, source: part.source.replace(LENGTH, `/Length ${content.length}`) } : part,
    );
    const dictionary = writeDictionary(parts, security.encrypt);
    add(stream.id, `${stream.id} 0 obj\n${dictionary}\nstream\n`, content, '\nendstream\nendobj\n');
  }
  // The old cross-reference stream is gone: its number goes to the encryption dictionary, which is not encrypted itself.
  const [encryption, own] = [file.last, file.last + 1];
  add(encryption, `${encryption} 0 obj\n${security.dictionary}\nendobj\n`);
  const start = length;
  offsets[own - 1] = start;
  const { rows, columns } = crossReferenceRows(offsets, { placeOf: (id) => file.places.get(id) });
  const table = deflate(rows);
  const changing = randomBytes(16).toString('hex');
  add(
    own,
    `${own} 0 obj\n<< /Type /XRef /Size ${own + 1} /W [1 4 2] /Root ${file.catalog} 0 R /Info ${file.information} 0 R ` +
      `/Encrypt ${encryption} 0 R /ID [<${file.identifier}> <${changing}>] /Filter /FlateDecode ` +
      `/DecodeParms << /Predictor 12 /Columns ${columns} >> /Length ${table.length} >>\nstream\n`,
    table,
    `\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`,
  );
  return Buffer.concat(chunks);
};
