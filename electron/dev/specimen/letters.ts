import { DOCUMENT_KINDS, type DocumentEntry } from '../../../shared/contract/core/documents.ts';
import type { LetterLanguage } from '../../../shared/i18n/letters/index.ts';
import type { Desk } from './desk.ts';

/** The stored documents of the example in one language; its cases were made so that every kind of letter is among them. */
export const lettersIn = async (desk: Desk, language: LetterLanguage): Promise<readonly DocumentEntry[]> =>
  (await desk.documents.list({})).filter((entry) => entry.language === language);

export const kindsWithoutSpecimen = (entries: readonly DocumentEntry[], language: LetterLanguage): readonly string[] =>
  DOCUMENT_KINDS.filter((kind) => !entries.some((entry) => entry.kind === kind)).map((kind) => `${kind} (${language})`);
