import { describe, expect, it } from 'vitest';
import { protectPdf, renderDocument } from '../../../electron/core/documents/pdf/index.ts';
import { checkConformance } from './conformance.ts';
import { RULES } from './conformance/rules.ts';
import type { Rule } from './conformance/rules.ts';
import { readPdf, writePdf } from './reading/file.ts';
import type { PdfFile } from './reading/file.ts';
import { installedFonts, specimen } from './specimen.ts';
import { spoiledAttachments } from './spoiled/attachments.ts';
import { spoiledDocuments, spoiledObjects } from './spoiled/document.ts';
import { spoiledFigures } from './spoiled/figures.ts';
import { spoiledMetadata } from './spoiled/metadata.ts';
import { spoiledFonts, spoiledPages } from './spoiled/pages.ts';
import { spoiledStructure, spoiledTables } from './spoiled/structure.ts';

const { bytes } = renderDocument(specimen(20), installedFonts());
const PASSWORD = 'a password to send';

const rulesBroken = (file: Uint8Array, password?: string): readonly Rule[] => [
  ...new Set(checkConformance(file, password).map(({ rule }) => rule)),
];

const spoiled = (change: (file: PdfFile) => void): readonly Rule[] => {
  const file = readPdf(bytes);
  change(file);
  return rulesBroken(writePdf(file));
};

/** One byte for another, so that nothing else moves. */
const patched = (file: Uint8Array, found: string, other: string): Uint8Array => {
  const changed = Buffer.from(file);
  const at = changed.indexOf(found, 0, 'latin1');
  if (at < 0 || found.length !== other.length) throw new Error('The change found nothing');
  changed.write(other, at, 'latin1');
  return changed;
};

const spoiledFiles = [
  ...spoiledDocuments,
  ...spoiledObjects,
  ...spoiledMetadata,
  ...spoiledStructure,
  ...spoiledTables,
  ...spoiledFigures,
  ...spoiledPages,
  ...spoiledFonts,
  ...spoiledAttachments,
];

/** Faults that lie in the bytes themselves. */
const spoiledBytes: readonly (readonly [Rule, () => readonly Rule[]])[] = [
  ['header', () => rulesBroken(patched(bytes, '%PDF-1.7', '%PDF-1.4'))],
  ['binary mark', () => rulesBroken(patched(bytes, '%\xff\xff\xff\xff', '%text'))],
  ['end of file', () => rulesBroken(Buffer.concat([bytes, Buffer.from('\n')]))],
  ['reading aloud allowed', () => rulesBroken(patched(protectPdf(bytes, PASSWORD), '/P -4 ', '/P 4  '), PASSWORD)],
  [
    'no claim of PDF/A',
    () => rulesBroken(protectPdf(patched(bytes, 'pdfua/ns/id/"', 'pdfa/ns/id/" '), PASSWORD), PASSWORD),
  ],
];

describe('the conformance checker', () => {
  it('passes a file taken apart and written again', () => {
    expect(spoiled(() => undefined)).toEqual([]);
  });

  it.each(spoiledFiles)('finds a fault against: %s', (rule, change) => {
    expect(spoiled(change)).toContain(rule);
  });

  it.each(spoiledBytes)('finds a fault against: %s', (rule, broken) => {
    expect(broken()).toContain(rule);
  });

  it('has seen each of its rules fail', () => {
    const seen = new Set([...spoiledFiles, ...spoiledBytes].map(([rule]) => rule));
    expect(RULES.filter((rule) => !seen.has(rule))).toEqual([]);
  });
});
