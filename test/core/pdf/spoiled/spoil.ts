import { deflateSync } from 'node:zlib';
import type { Rule } from '../conformance/rules.ts';
import { elementsOf } from '../conformance/structure.ts';
import { decoded } from '../reading/file.ts';
import type { PdfFile } from '../reading/file.ts';
import { Dict, Name, Stream } from '../reading/values.ts';
import type { Value } from '../reading/values.ts';

/** A change to a good file that breaks one rule. */
export type Spoiled = readonly [rule: Rule, change: (file: PdfFile) => void];

export const dict = (entries: Readonly<Record<string, Value>>): Dict => new Dict(new Map(Object.entries(entries)));

/** Something has to be there for its loss to be noticed. */
export const remove = (from: Dict, key: string): void => {
  if (!from.entries.delete(key)) throw new Error(`There is no ${key} to remove`);
};

export const set = (into: Dict, key: string, value: Value): void => {
  into.entries.set(key, value);
};

export const firstPage = (file: PdfFile): Dict => {
  const page = file.pages[0];
  if (!page) throw new Error('The file has no page');
  return page.dict;
};

export const annotation = (file: PdfFile): Dict => file.dict(file.list(firstPage(file).get('Annots'))[0]);

export const element = (file: PdfFile, role: string): Dict => {
  const found = elementsOf(file).find((entry) => entry.role === role);
  if (!found) throw new Error(`The file has no ${role}`);
  return found.dict;
};

export const kids = (file: PdfFile, of: Dict): readonly Value[] => {
  const held = file.resolve(of.get('K'));
  return Array.isArray(held) ? file.list(held) : [of.get('K')];
};

export const rewrite = (file: PdfFile, stream: Stream | undefined, change: (content: string) => string): void => {
  if (!(stream instanceof Stream)) throw new Error('Nothing to rewrite');
  const content = decoded(stream).toString('latin1');
  const changed = change(content);
  if (changed === content) throw new Error('The change found nothing');
  stream.bytes = stream.dict.entries.has('Filter')
    ? deflateSync(Buffer.from(changed, 'latin1'))
    : Buffer.from(changed, 'latin1');
};

export const pageContent = (file: PdfFile): Stream | undefined =>
  file.stream(file.list(firstPage(file).get('Contents'))[0]);

export const metadata = (file: PdfFile): Stream | undefined => file.stream(file.catalog.get('Metadata'));

export const fontOf = (file: PdfFile): Dict =>
  file.dict(file.dict(file.dict(firstPage(file).get('Resources')).get('Font')).get('F1'));

export const descendantOf = (file: PdfFile): Dict => file.dict(file.list(fontOf(file).get('DescendantFonts'))[0]);

export const specification = (file: PdfFile): Dict => file.dict(file.list(file.catalog.get('AF'))[0]);

export const embedded = (file: PdfFile): Dict => file.dict(specification(file).get('EF'));

export const name = (text: string): Name => new Name(text);
