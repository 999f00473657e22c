import type { StepLetter } from '../../../../shared/contract/core/casework.ts';
import type { DocumentKind } from '../../../../shared/contract/core/documents.ts';
import { keysOf } from '../../../../shared/domain/wordings/index.ts';
import { languageFor, type LetterLanguage, letterWords } from '../../../../shared/i18n/letters/index.ts';
import { rejected } from '../../fault.ts';
import { establishment, todayAt } from '../../organisation/places.ts';
import { newId } from '../../register/records.ts';
import * as records from '../../register/repository.ts';
import type { Case } from '../../requests/case.ts';
import type { Store, Unit } from '../../store/unit-of-work.ts';
import { lookOf } from '../../templates/letterhead/look.ts';
import { wordingsInForce } from '../../templates/in-force.ts';
import type { MissingCharacter, RenderedDocument } from '../pdf/model.ts';
import type { PdfRenderer } from '../pdf-renderer.ts';
import * as documents from '../repository.ts';
import type { TemplatesUsed } from '../repository.ts';
import { wordsOf } from '../words.ts';
import { framed, type Letter, type LetterFacts, type SheetFacts } from './frame.ts';
import { fieldsOf } from '../../register/fields.ts';
import { ORGANISATION } from '../../register/kinds.ts';

/** What any letter starts from: the office that writes it, its day, and the language of the reader. */
export function sheetFacts(
  store: Store,
  reference: string,
  about: { readonly establishmentId: string; readonly language: string; readonly signatory: string },
): SheetFacts {
  const place = establishment(store, about.establishmentId);
  const language = languageFor(about.language);
  const { wording, versions } = wordingsInForce(store.db, language, about.establishmentId);
  const organisation = records.list(store.db, 'organisation', false)[0];
  return {
    reference,
    organisation: organisation && fieldsOf(ORGANISATION, organisation),
    establishment: place,
    wording: letterWords(language, wording),
    wordingVersions: versions,
    look: lookOf(store.db, about.establishmentId),
    signatory: about.signatory,
    today: todayAt(store, place),
    now: store.clock.now(),
  };
}

/** What a letter of a request starts from. */
export function letterFacts(store: Store, reference: string, request: Case, signatory: string): LetterFacts {
  const { establishmentId, answer } = request.intake;
  return { ...sheetFacts(store, reference, { establishmentId, language: answer.language, signatory }), request };
}

/** The versions of wordings and letterhead a letter was made with: evidence of what it is made of. */
export const templatesOf = (kind: DocumentKind, { wording, wordingVersions, look }: SheetFacts): TemplatesUsed => ({
  wordings: [...keysOf(kind, wording.language)].flatMap((key) => wordingVersions.get(key) ?? []),
  letterhead: look.version ?? null,
});

export type LaidOut = {
  readonly language: LetterLanguage;
  readonly letter: Letter;
  readonly title: string;
  readonly words: string;
  readonly templates: TemplatesUsed;
  readonly rendered: RenderedDocument;
};

export async function layOut(
  pdf: PdfRenderer,
  letter: Letter,
  facts: SheetFacts & { readonly request?: Case },
): Promise<LaidOut> {
  const model = framed(letter, facts);
  const rendered = await pdf.render(model);
  assertDrawable(rendered.missing);
  return {
    language: facts.wording.language,
    letter,
    title: model.title,
    words: wordsOf(model),
    templates: templatesOf(letter.kind, facts),
    rendered,
  };
}

/** Stored with its hash as a document of the case; an unsent letter of the same step is marked as replaced. */
export function storeLetter(
  unit: Unit,
  laidOut: LaidOut,
  at: { readonly record: documents.Owner; readonly subject: string },
  late = false,
): StepLetter {
  const documentId = newId();
  const number = documents.store(unit, {
    id: documentId,
    kind: laidOut.letter.kind,
    subject: at.subject,
    title: laidOut.title,
    record: at.record,
    language: laidOut.language,
    bytes: laidOut.rendered.bytes,
    pages: laidOut.rendered.pages,
    placeholders: laidOut.rendered.placeholders,
    words: laidOut.words,
    templates: laidOut.templates,
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
