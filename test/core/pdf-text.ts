import { extractText, getDocumentProxy } from 'unpdf';
import { embeddedFiles } from './pdf/conformance/attachments.ts';
import { readPdf } from './pdf/reading/file.ts';

/** The words of a PDF as a reader would copy them out; line ends and runs of blanks are one blank. */
export async function pdfText(file: Blob): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(await file.arrayBuffer()));
  const { text } = await extractText(document, { mergePages: true });
  return text.normalize('NFC').replaceAll(/\s+/g, ' ');
}

/** The files attached to a PDF, by name. */
export async function pdfAttachments(file: Blob): Promise<ReadonlyMap<string, string>> {
  const attached = embeddedFiles(readPdf(new Uint8Array(await file.arrayBuffer())));
  return new Map(attached.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
}
