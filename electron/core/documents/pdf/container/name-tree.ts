import { literal } from './pdfkit.ts';
import type { PdfDictionary, PdfValue } from './pdfkit.ts';

/** A name tree in one node, sorted by bytes as ISO 32000-1, 7.9.6 asks (pdfkit's own sorts by locale). */
export const nameTree = (entries: ReadonlyMap<string, PdfValue>): PdfDictionary => ({
  Names: [...entries]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([name, value]) => [literal(name), value]),
});
