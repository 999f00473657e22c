import { createCompactDocument } from './compact.ts';

let passed = false;

const created = new Date(0);

/**
 * Writes a blank page through the internals of pdfkit on which the container relies. Run before the first document
 * of a process: another version of pdfkit is then refused instead of writing damaged files.
 */
export const testContainer = (): void => {
  if (passed) return;
  const info = {
    Title: 'Test',
    Author: 'Test',
    Creator: 'Test',
    Producer: 'Test',
    CreationDate: created,
    ModDate: created,
  };
  const document = createCompactDocument({ lang: 'en', info });
  document.addPage({ size: [100, 100], margin: 0 });
  document.page.content.write('% blank');
  document.getStructTreeRoot().data.ParentTree = { Nums: [] };
  const text = Buffer.from(document.finish()).toString('latin1');
  const expected = [
    '%PDF-1.7',
    '/Type /ObjStm',
    '/Type /XRef',
    '<pdfaid:part>3</pdfaid:part>',
    '<pdfuaid:part>1</pdfuaid:part>',
  ];
  if (!text.endsWith('%%EOF\n') || expected.some((mark) => !text.includes(mark))) {
    throw new Error('This version of pdfkit does not work as the container expects');
  }
  passed = true;
};
