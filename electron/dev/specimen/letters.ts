import { DOCUMENT_KINDS, type DocumentEntry } from '../../../shared/contract/core/documents.ts';
import type { Desk } from './desk.ts';

/** The stored documents of the example, whose cases were made so that every kind of letter is among them. */
export const storedDocuments = (desk: Desk): Promise<readonly DocumentEntry[]> => desk.documents.list({});

export const kindsWithoutSpecimen = (entries: readonly DocumentEntry[]): readonly string[] =>
  DOCUMENT_KINDS.filter((kind) => !entries.some((entry) => entry.kind === kind));
