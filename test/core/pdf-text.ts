import { extractText, getDocumentProxy } from 'unpdf';

/** The words of a PDF as a reader would copy them out; line ends and runs of blanks are one blank. */
export async function pdfText(file: Blob): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(await file.arrayBuffer()));
  const { text } = await extractText(document, { mergePages: true });
  return text.normalize('NFC').replaceAll(/\s+/g, ' ');
}

/** The files attached to a PDF, by name. */
export async function pdfAttachments(file: Blob): Promise<ReadonlyMap<string, string>> {
  const document = await getDocumentProxy(new Uint8Array(await file.arrayBuffer()));
  const attachments: unknown = await document.getAttachments();
  const found = new Map<string, string>();
  for (const attachment of Object.values(Object(attachments) as Record<string, unknown>)) {
    const name: unknown = Reflect.get(Object(attachment), 'filename');
    const content: unknown = Reflect.get(Object(attachment), 'content');
    if (typeof name === 'string' && content instanceof Uint8Array) found.set(name, new TextDecoder().decode(content));
  }
  return found;
}
