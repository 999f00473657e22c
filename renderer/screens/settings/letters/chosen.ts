import type { DocumentKind } from '../../../../shared/contract/core/documents.ts';
import type { WordingEntry } from '../../../../shared/contract/core/letter-templates.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import type { Wording } from '../../../../shared/domain/wordings/index.ts';
import type { LetterLanguage } from '../../../../shared/i18n/letters/languages.ts';

/** Which letter is looked at, in which language and for which office; null for all of them. */
export type Chosen = {
  readonly kind: DocumentKind;
  readonly language: LetterLanguage;
  readonly establishmentId: Id | null;
};

/** The rules of a wording as they came from the core. */
export const ruleOf = (entry: WordingEntry): Wording => ({ ...entry, duty: entry.duty ?? undefined });
