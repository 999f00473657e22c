import { WRITTEN_KINDS, type WrittenKind } from '../../../shared/contract/core/documents.ts';
import type { LetterLanguage } from '../../../shared/i18n/letters/index.ts';
import type { Desk } from './desk.ts';

export type LetterSpecimen = { readonly kind: WrittenKind; readonly file: File };

/**
 * Every kind of letter in one language, as the letters page of the settings shows it: with the register of the example,
 * on a made-up case, and marked as a specimen. The access report answers a request of the example, so that it has
 * annexes.
 */
export async function lettersIn(desk: Desk, language: LetterLanguage): Promise<readonly LetterSpecimen[]> {
  const answered = (await desk.documents.list({})).find(({ kind }) => kind === 'access-report');
  const specimens: LetterSpecimen[] = [];
  for (const kind of WRITTEN_KINDS) {
    const requestId = kind === 'access-report' ? (answered?.recordId ?? null) : null;
    const asked = { kind, language, establishmentId: null, requestId, draft: [] };
    specimens.push({ kind, file: await desk.letterTemplates.preview(asked) });
  }
  return specimens;
}
