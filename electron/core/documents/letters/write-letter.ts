import type { StepLetter } from '../../../../shared/contract/core/casework.ts';
import { languageFor, type LetterLanguage, letterWords } from '../../../../shared/i18n/letters/index.ts';
import { rejected } from '../../fault.ts';
import { establishment, todayAt } from '../../organisation/places.ts';
import { newId } from '../../register/records.ts';
import * as records from '../../register/repository.ts';
import type { Case } from '../../requests/case.ts';
import type { Store, Unit } from '../../store/unit-of-work.ts';
import type { MissingCharacter, RenderedDocument } from '../pdf/model.ts';
import type { PdfRenderer } from '../pdf-renderer.ts';
import * as documents from '../repository.ts';
import { wordsOf } from '../words.ts';
import { framed, type Letter, type LetterFacts } from './frame.ts';
import { fieldsOf } from '../../register/fields.ts';
import { ORGANISATION } from '../../register/kinds.ts';

/** What a letter of a case starts from. */
export function letterFacts(store: Store, reference: string, request: Case, signatory: string): LetterFacts {
  const place = establishment(store, request.intake.establishmentId);
  const organisation = records.list(store.db, 'organisation', false)[0];
  return {
    reference,
    request,
    organisation: organisation && fieldsOf(ORGANISATION, organisation),
    establishment: place,
    wording: letterWords(languageFor(request.intake.answer.language)),
    signatory,
    today: todayAt(store, place),
    now: store.clock.now(),
  };
}

export type LaidOut = {
  readonly language: LetterLanguage;
  readonly letter: Letter;
  readonly title: string;
  readonly words: string;
  readonly rendered: RenderedDocument;
};

export async function layOut(pdf: PdfRenderer, letter: Letter, facts: LetterFacts): Promise<LaidOut> {
  const model = framed(letter, facts);
  const rendered = await pdf.render(model);
  assertDrawable(rendered.missing);
  return { language: facts.wording.language, letter, title: model.title, words: wordsOf(model), rendered };
}

/** Stored with its hash as a document of the case; an unsent letter of the same step is marked as replaced. */
export function storeLetter(
  unit: Unit,
  laidOut: LaidOut,
  at: { readonly requestId: string; readonly reference: string; readonly subject: string },
  late = false,
): StepLetter {
  const documentId = newId();
  const number = documents.store(unit, {
    id: documentId,
    kind: laidOut.letter.kind,
    subject: at.subject,
    title: laidOut.title,
    requestId: at.requestId,
    reference: at.reference,
    language: laidOut.language,
    bytes: laidOut.rendered.bytes,
    pages: laidOut.rendered.pages,
    placeholders: laidOut.rendered.placeholders,
    words: laidOut.words,
  });
  return { documentId, number, late };
}

/** A letter with a character no font can draw is not finished: the character is named, never left blank. */
export function assertDrawable(missing: readonly MissingCharacter[]): void {
  if (missing.length === 0) return;
  const characters = missing
    .map(({ character, codePoint }) => `${character} (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`)
    .slice(0, 10)
    .join(', ');
  throw rejected('documents.faults.missingCharacters', { characters });
}
