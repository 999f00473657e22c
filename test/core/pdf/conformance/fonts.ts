import type { Fault } from './rules.ts';
import { readContent } from '../reading/content.ts';
import { decoded } from '../reading/file.ts';
import type { PdfFile } from '../reading/file.ts';
import { Stream, isList, nameOf, numberOf, textOf } from '../reading/values.ts';
import type { Dict } from '../reading/values.ts';
import { createFaults } from './faults.ts';

const NOT_DEFINED = 0;
const FORBIDDEN = new Set([0, 0xfeff, 0xfffe]);

const isPrivateUse = (codePoint: number): boolean =>
  (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000;

const meaningsOf = (stream: Stream | undefined): ReadonlyMap<number, string> => {
  const meanings = new Map<number, string>();
  const source = stream ? decoded(stream).toString('latin1') : '';
  for (const [, block = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]*)>/gi)) {
      meanings.set(parseInt(code, 16), Buffer.from(text, 'hex').swap16().toString('utf16le'));
    }
  }
  return meanings;
};

/** Advance widths of a TrueType program in thousandths. */
const advancesOf = (program: Buffer): readonly number[] => {
  const tables = new Map<string, number>();
  for (let index = 0; index < program.readUInt16BE(4); index++) {
    const at = 12 + index * 16;
    tables.set(program.toString('latin1', at, at + 4), program.readUInt32BE(at + 8));
  }
  const offset = (tag: string): number => tables.get(tag) ?? 0;
  const unitsPerEm = program.readUInt16BE(offset('head') + 18);
  const glyphs = program.readUInt16BE(offset('maxp') + 4);
  const long = program.readUInt16BE(offset('hhea') + 34);
  return Array.from({ length: glyphs }, (_, glyph) => {
    const at = offset('hmtx') + 4 * Math.min(glyph, long - 1);
    return (program.readUInt16BE(at) * 1000) / unitsPerEm;
  });
};

type Used = { readonly dict: Dict; readonly codes: Map<number, boolean> };

/** Fonts with the codes shown in them, and whether each code always stood inside ActualText. */
const usedFonts = (file: PdfFile): readonly Used[] => {
  const fonts = new Map<Dict, Used>();
  for (const { dict } of file.pages) {
    const resources = file.dict(file.dict(dict.get('Resources')).get('Font'));
    for (const { font, codes, actualText } of readContent(file.contentOf(dict)).shown) {
      const found = file.dict(resources.get(font));
      const used = fonts.get(found) ?? { dict: found, codes: new Map<number, boolean>() };
      fonts.set(found, used);
      for (const code of codes) used.codes.set(code, (used.codes.get(code) ?? true) && actualText);
    }
  }
  return [...fonts.values()];
};

export const fontRules = (file: PdfFile): readonly Fault[] => {
  const { list, demand } = createFaults();
  for (const { dict, codes } of usedFonts(file)) {
    const name = nameOf(dict.get('BaseFont')) ?? '';
    const descendant = file.dict(file.list(dict.get('DescendantFonts'))[0]);
    const descriptor = file.dict(descendant.get('FontDescriptor'));
    const program = file.stream(descriptor.get('FontFile2'));
    demand(
      'kind of font',
      nameOf(dict.get('Subtype')) === 'Type0' && nameOf(dict.get('Encoding')) === 'Identity-H',
      name,
    );
    const collection = file.dict(descendant.get('CIDSystemInfo'));
    demand(
      'character collection',
      textOf(collection.get('Registry')) === 'Adobe' && textOf(collection.get('Ordering')) === 'Identity',
      name,
    );
    // One may stand there, but then it has to be complete (6.2.11.4.2): none is simplest.
    demand('no glyph list', !descriptor.entries.has('CIDSet'), name);
    demand('glyph mapping', nameOf(descendant.get('CIDToGIDMap')) === 'Identity', name);
    demand('name of subset', /^[A-Z]{6}\+/.test(name) && nameOf(descriptor.get('FontName')) === name, name);
    demand('font embedded', program instanceof Stream, name);
    if (!program) continue;
    const advances = advancesOf(decoded(program));
    const declared = descendant.get('W');
    const first = isList(declared) ? declared[1] : undefined;
    const widths = isList(first) ? first.map((width) => numberOf(width) ?? NaN) : [];
    const meanings = meaningsOf(file.stream(dict.get('ToUnicode')));
    for (const [code, hidden] of codes) {
      const at = `${name} code ${code}`;
      demand('no undefined glyph', code !== NOT_DEFINED, at);
      demand('glyph exists', code < advances.length, at);
      demand('declared width', Math.abs((widths[code] ?? NaN) - (advances[code] ?? NaN)) < 1, at);
      const points = Array.from(meanings.get(code) ?? '', (character) => character.codePointAt(0) ?? 0);
      demand('meaning of glyph', points.length > 0 && !points.some((point) => FORBIDDEN.has(point)), at);
      demand('private use replaced', hidden || !points.some(isPrivateUse), at);
    }
  }
  return list;
};
