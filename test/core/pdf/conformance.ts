import { attachmentRules } from './conformance/attachments.ts';
import { documentRules } from './conformance/document.ts';
import { figureRules } from './conformance/figures.ts';
import { fontRules } from './conformance/fonts.ts';
import { metadataRules } from './conformance/metadata.ts';
import { pageRules } from './conformance/pages.ts';
import { structureRules } from './conformance/structure.ts';
import { tableRules } from './conformance/tables.ts';
import { readPdf } from './reading/file.ts';

export type Fault = { readonly rule: string; readonly detail: string };

/**
 * Checks the rules of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) that our files could break. It knows
 * nothing of the library that writes them. A pass is no certificate: font programs and the profile are not judged.
 */
export const checkConformance = (bytes: Uint8Array): readonly Fault[] => {
  const file = readPdf(bytes);
  return [
    ...documentRules(file, Buffer.from(bytes)),
    ...metadataRules(file),
    ...structureRules(file),
    ...tableRules(file),
    ...figureRules(file),
    ...pageRules(file),
    ...fontRules(file),
    ...attachmentRules(file),
  ];
};
