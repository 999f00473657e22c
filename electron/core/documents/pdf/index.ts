/** The PDF engine: a plain description of a document in, an archival and accessible file out. */
export { createFontLibrary } from './fonts/library.ts';
export type { FontLibrary } from './fonts/library.ts';
export { protectPdf } from './protect/protect.ts';
export { rich } from './rich.ts';
export { RenderCancelled, renderDocument, renderDocumentInSlices, renderSteps } from './render.ts';
export type { RenderOptions } from './render.ts';
export type * from './model.ts';
