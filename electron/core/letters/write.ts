import type { DocumentEntry } from '../../../shared/contract/core/documents.ts';
import { framed } from '../documents/letters/frame.ts';
import { layOut, storeLetter } from '../documents/letters/write-letter.ts';
import type { PdfRenderer } from '../documents/pdf-renderer.ts';
import * as documents from '../documents/repository.ts';
import { conflict, rejected } from '../fault.ts';
import type { Store } from '../store/unit-of-work.ts';
import type { Prepared } from './prepared.ts';

/** Laid out first, then stored with its record in one unit of work, if the record is still the one the page saw. */
export async function written(
  store: Store,
  pdf: PdfRenderer,
  prepared: Prepared,
  version: number,
): Promise<DocumentEntry> {
  if (prepared.version !== version) throw conflict(prepared.version);
  const missing = prepared.gaps.find(({ blocking }) => blocking);
  if (missing !== undefined) throw rejected(`writing.gaps.${missing.key}`, { article: missing.article });
  const { letter, facts, record, subject, late } = prepared;
  const laidOut = await layOut(pdf, letter, facts);
  const documentId = store.change((unit) => {
    const stored = storeLetter(unit, laidOut, { record, subject }, late);
    prepared.keep(unit, stored);
    return stored.documentId;
  });
  return documents.get(store.db, documentId);
}

/** The pages as they would be, each marked as a draft; what is missing is simply not there yet. */
export async function previewed(pdf: PdfRenderer, { letter, facts, record }: Prepared): Promise<File> {
  const { bytes } = await pdf.render(framed(letter, { ...facts, draft: true }));
  return new File([Uint8Array.from(bytes)], `${record.reference}-draft.pdf`, { type: 'application/pdf' });
}
