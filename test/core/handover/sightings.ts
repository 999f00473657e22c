import { inflateRawSync, inflateSync } from 'node:zlib';
import { readZip } from '../../../electron/core/exchange/zip/read.ts';
import { extract } from '../pdf/extract.ts';
import { decoded, readPdf } from '../pdf/reading/file.ts';
import { Stream } from '../pdf/reading/values.ts';

/** Ways the words could stand in a file: as text of either kind, or as hexadecimal digits of one. */
const formsOf = (words: string): Buffer[] => {
  const plain = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le'), Buffer.from(words, 'utf16le').swap16()];
  return [
    ...plain,
    ...plain.flatMap((bytes) => {
      const hex = bytes.toString('hex');
      return [Buffer.from(hex), Buffer.from(hex.toUpperCase())];
    }),
  ];
};

const holds = (bytes: Uint8Array, words: string): boolean =>
  formsOf(words).some((form) => Buffer.from(bytes).includes(form));

/** Where words stand in a PDF: its bytes, every unfolded stream (metadata and attached files among them), text, outline. */
export async function sightingsInPdf(file: Blob, words: string): Promise<string[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found: string[] = holds(bytes, words) ? ['bytes'] : [];
  for (const [id, value] of readPdf(bytes).objects)
    if (value instanceof Stream && holds(decoded(value), words)) found.push(`stream ${id}`);
  // Whatever was compressed and is no object of the file would be seen here.
  for (const unfolded of everyDeflated(bytes)) if (holds(unfolded, words)) found.push('a compressed part');
  const { pages, info, outline, tags } = await extract(bytes);
  if (pages.join('\n').replaceAll(/\s+/g, ' ').includes(words)) found.push('text');
  if (JSON.stringify([info, outline, tags]).includes(words)) found.push('outline or structure');
  return found;
}

function* everyDeflated(bytes: Uint8Array): Generator<Uint8Array> {
  const buffer = Buffer.from(bytes);
  for (let at = buffer.indexOf('stream\n'); at >= 0; at = buffer.indexOf('stream\n', at + 7)) {
    const end = buffer.indexOf('endstream', at + 7);
    if (end < 0) continue;
    for (const unfold of [inflateSync, inflateRawSync]) {
      try {
        yield unfold(buffer.subarray(at + 7, end));
      } catch {
        // Not compressed in this way.
      }
    }
  }
}

/** Where words stand in a ZIP: its bytes, and each file in it. */
export async function sightingsInZip(file: Blob, words: string): Promise<string[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const archive = readZip(bytes, 100_000_000);
  return [
    ...(holds(bytes, words) ? ['bytes'] : []),
    ...archive.names.filter((name) => holds(archive.read(name) ?? new Uint8Array(), words)),
  ];
}
