import { createHash } from 'node:crypto';
import type { Attachment } from '../model.ts';
import { cleanLine } from '../text/clean.ts';
import type { CompactDocument } from './compact.ts';
import { nameTree } from './name-tree.ts';
import { literal } from './pdfkit.ts';
import type { PdfReference } from './pdfkit.ts';

const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/;

const asName = (mediaType: string): string =>
  mediaType.replace(
    /[^A-Za-z0-9.+-]/g,
    (character) => `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** Embeds files as data associated with the document (ISO 19005-3, 6.8). */
export const attach = (document: CompactDocument, attachments: readonly Attachment[], date: Date): void => {
  const names = new Map<string, PdfReference>();
  for (const { name, type, bytes, description } of attachments) {
    if (!SAFE_NAME.test(name) || names.has(name)) throw new Error('Names of attachments are short, ASCII and unique');
    const file = document.ref({
      Type: 'EmbeddedFile',
      Subtype: asName(type),
      Params: {
        Size: bytes.length,
        CreationDate: date,
        ModDate: date,
        CheckSum: createHash('md5').update(bytes).digest(),
      },
    });
    // An empty file would have no stream at all.
    if (bytes.length === 0) throw new Error('An attachment has content');
    file.end(bytes);
    const specification = document.ref({
      Type: 'Filespec',
      F: literal(name),
      UF: literal(name),
      Desc: literal(cleanLine(description)),
      AFRelationship: 'Data',
      EF: { F: file, UF: file },
    });
    specification.end();
    names.set(name, specification);
  }
  if (names.size === 0) return;
  const root = document._root.data;
  root.Names.data.EmbeddedFiles = nameTree(names);
  root.AF = [...names.values()];
};
