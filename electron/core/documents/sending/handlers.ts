import { createWords } from '../../../../shared/i18n/index.ts';
import { addressFor } from '../../../../shared/domain/letter-address.ts';
import type { DocumentEntry } from '../../../../shared/contract/core/documents.ts';
import type { Os } from '../../os.ts';
import { establishment, todayAt } from '../../organisation/places.ts';
import { fieldsOf } from '../../register/fields.ts';
import { ORGANISATION } from '../../register/kinds.ts';
import * as records from '../../register/repository.ts';
import { markDocumentReturned } from '../../requests/casework/came-back.ts';
import { markDocumentSent } from '../../requests/casework/sent.ts';
import * as complaints from '../../complaints/repository.ts';
import * as cases from '../../requests/repository.ts';
import type { Store } from '../../store/unit-of-work.ts';
import * as documents from '../repository.ts';
import { draftMail } from './eml.ts';
import { type Addressee, addresseeOf, mailOfLetter, mailOfSearch } from './mail-words.ts';

const { t } = createWords('en');

/** Sending is the DPO's: the app writes the covering mail, takes down what went out, and what came back. */
export function sendingHandlers(os: Os['documents'], store: () => Store) {
  return {
    markSent: os.markSent.handler(({ input: { id, ...sent } }) => {
      const open = store();
      open.change((unit) => {
        markDocumentSent(unit, open, id, sent);
      });
      return documents.get(open.db, id);
    }),
    recordReturn: os.recordReturn.handler(({ input: { id, ...back } }) => {
      const open = store();
      open.change((unit) => {
        markDocumentReturned(unit, open, id, back);
      });
      return documents.get(open.db, id);
    }),
    mail: {
      ofDocument: os.mail.ofDocument.handler(({ input }) => {
        const open = store();
        const entry = documents.get(open.db, input.id);
        const { subject } = documents.subjectOf(open.db, input.id);
        const words = mailOfLetter(entry, addressee(open, entry, subject), senderOf(open));
        return { ...words, attachments: [{ name: `${entry.number}.pdf`, size: entry.size }] };
      }),
      ofSearch: os.mail.ofSearch.handler(({ input }) => {
        const open = store();
        const { row, request } = cases.get(open.db, input.requestId);
        const today = todayAt(open, establishment(open, request.intake.establishmentId));
        const due = request.tasks
          .filter(({ kind, doneOn, due: day }) => kind === 'search-system' && doneOn === '' && day >= today)
          .map(({ due: day }) => day)
          .sort()[0];
        return { ...mailOfSearch(request, row.ref, input.searchId, due ?? '', senderOf(open)), attachments: [] };
      }),
      draft: os.mail.draft.handler(({ input: { documentId, ...words } }) => {
        const { db } = store();
        if (documentId === null) return emlFile(t('documents.mail.fileName'), draftMail(words));
        const { number } = documents.get(db, documentId);
        const bytes = documents.bytesOf(db, documentId);
        const attachment = { name: `${number}.pdf`, type: 'application/pdf', bytes };
        return emlFile(number, draftMail({ ...words, attachment }));
      }),
    },
  };
}

/** Whom a letter of any record goes to; many persons of a breach have no one address. */
function addressee({ db }: Store, { recordKind, recordId }: DocumentEntry, subject: string): Addressee {
  switch (recordKind) {
    case 'request':
      return addresseeOf(cases.get(db, recordId).request, subject);
    case 'complaint': {
      const { complainant } = complaints.get(db, recordId).complaint.intake;
      return { to: addressFor('email', complainant), name: complainant.name };
    }
    default:
      return { to: '', name: t('documents.mail.anybody') };
  }
}

const emlFile = (name: string, bytes: Uint8Array): File =>
  new File([Uint8Array.from(bytes)], `${name}.eml`, { type: 'message/rfc822' });

function senderOf({ db }: Store): { readonly organisation: string; readonly officer: string } {
  const organisation = records.list(db, 'organisation', false)[0];
  if (organisation === undefined) return { organisation: '', officer: '' };
  const { name, dpo } = fieldsOf(ORGANISATION, organisation);
  return { organisation: name, officer: dpo.name };
}
