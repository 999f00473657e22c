import type { Sent } from '../../../shared/contract/core/casework.ts';
import type { Acknowledgement } from '../../../shared/contract/core/complaints.ts';
import type { LetterDraft } from '../../../shared/contract/core/letters.ts';
import { complaintGaps } from '../../../shared/domain/letter-gaps/index.ts';
import type { LawId } from '../../../shared/reference/laws.ts';
import { complaintReceipt } from '../documents/letters/complaint-receipt.ts';
import { contactOf } from '../documents/letters/frame.ts';
import { sheetFacts } from '../documents/letters/write-letter.ts';
import * as documents from '../documents/repository.ts';
import { rejected } from '../fault.ts';
import type { Prepared } from '../letters/prepared.ts';
import { enterSent, letterSent } from '../letters/sent.ts';
import { complaintPlaceOf, establishment, reckoningPlace, todayAt } from '../organisation/places.ts';
import * as cases from '../requests/repository.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import { type Complaint, withAcknowledgement } from './complaint.ts';
import * as repository from './repository.ts';

const RECEIPT = 'acknowledgement';

/** Section 164A(3): the acknowledgement, in the language of the request complained about where there is one. */
export function complaintLetter(store: Store, id: string, draft: LetterDraft, signatory: string): Prepared {
  if (draft.kind !== 'complaint') throw rejected('writing.faults.otherRecord');
  const { row, complaint } = repository.get(store.db, id);
  if (complaint.acknowledgement !== null) throw rejected('complaints.faults.alreadyAcknowledged');
  const { intake } = complaint;
  const { laws, language } = underLaw(store, complaint);
  const facts = sheetFacts(store, row.ref, { establishmentId: intake.establishmentId, language, signatory });
  const { addressLines, email } = intake.complainant;
  const sheet = {
    signatory,
    officer: facts.organisation?.dpo.name ?? '',
    contact: contactOf(facts),
    reachable: addressLines.length > 0 || email !== '',
    language,
  };
  return {
    record: { id: row.id, kind: 'complaint', reference: row.ref },
    version: row.version,
    subject: RECEIPT,
    letter: complaintReceipt(intake, laws, draft.understood, facts),
    facts,
    gaps: complaintGaps(intake.handler, sheet, laws),
    late: false,
    keep: (unit, { number }) => {
      const now = repository.getAt(unit.db, id, row.version);
      repository.save(unit, now.row, now.complaint, { action: 'complaint.letter', params: { number } });
    },
  };
}

/** The law of the request complained about, else of the office; a person in the United Kingdom has section 164A there. */
function underLaw(store: Store, { intake }: Complaint): { readonly laws: readonly LawId[]; readonly language: string } {
  if (intake.requestId !== null) {
    const { request } = cases.get(store.db, intake.requestId);
    return { laws: request.intake.laws, language: request.intake.answer.language };
  }
  const { law } = establishment(store, intake.establishmentId);
  const uk = intake.complainant.country === 'GB' && law !== 'UK_GDPR';
  return { laws: uk ? [law, 'UK_GDPR'] : [law], language: 'en' };
}

/** The acknowledgement is the letter: the day it went out is the day the duty was met. */
export function complaintLetterSent(unit: Unit, store: Store, documentId: string, sent: Sent): void {
  const { recordId, subject } = documents.subjectOf(unit.db, documentId);
  const { row, complaint } = repository.get(unit.db, recordId);
  const { establishmentId } = complaint.intake;
  letterSent(unit, store, establishmentId, documentId, sent);
  if (subject !== RECEIPT || complaint.acknowledgement !== null) {
    enterSent(unit, { ...row, kind: 'complaint' }, documentId, sent);
    return;
  }
  const place = establishment(store, establishmentId);
  const desk = { place: complaintPlaceOf(reckoningPlace(store, place)), today: todayAt(store, place) };
  const { number } = documents.get(unit.db, documentId);
  const acknowledgement: Acknowledgement = { on: sent.on, by: channelOf(sent.by), words: number };
  repository.save(unit, row, withAcknowledgement(complaint, acknowledgement, desk), {
    action: 'complaint.acknowledge',
    params: { on: sent.on },
    note: number,
  });
}

/** A receipt that came back acknowledged nothing: the thirty days run on. */
export function complaintLetterReturned(unit: Unit, store: Store, documentId: string, back: documents.Return): void {
  const { recordId } = documents.subjectOf(unit.db, documentId);
  const { row, complaint } = repository.get(unit.db, recordId);
  const today = todayAt(store, establishment(store, complaint.intake.establishmentId));
  const { number } = documents.recordReturn(unit, documentId, back, today);
  const acknowledgement = complaint.acknowledgement?.words === number ? null : complaint.acknowledgement;
  repository.save(
    unit,
    row,
    { ...complaint, acknowledgement },
    { action: 'complaint.returned', params: { number, on: back.on }, note: back.reason },
  );
}

const channelOf = (by: Sent['by']): Acknowledgement['by'] => (by === 'portal' ? 'web-form' : by);
