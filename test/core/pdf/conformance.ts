import { attachmentRules } from './conformance/attachments.ts';
import { documentRules } from './conformance/document.ts';
import { figureRules } from './conformance/figures.ts';
import { fontRules } from './conformance/fonts.ts';
import { metadataRules } from './conformance/metadata.ts';
import { objectRules } from './conformance/objects.ts';
import { pageRules } from './conformance/pages.ts';
import type { Fault } from './conformance/rules.ts';
import { structureRules } from './conformance/structure.ts';
import { tableRules } from './conformance/tables.ts';
import { readPdf } from './reading/file.ts';

/**
 * Checks the rules of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) that our files could break. It knows
 * nothing of the library that writes them. A file opened with a password is judged by PDF/UA-1 alone, and must not claim
 * PDF/A. A pass is no certificate: font programs and the profile are not judged.
 */
export const checkConformance = (bytes: Uint8Array, password?: string): readonly Fault[] => {
  const file = readPdf(bytes, password);
  return [
    ...documentRules(file, Buffer.from(bytes)),
    ...objectRules(file),
    ...metadataRules(file),
    ...structureRules(file),
    ...tableRules(file),
    ...figureRules(file),
    ...pageRules(file),
    ...fontRules(file),
    ...attachmentRules(file),
  ];
};
