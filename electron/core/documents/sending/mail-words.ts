import type { DocumentEntry } from '../../../../shared/contract/core/documents.ts';
import type { MailText } from '../../../../shared/contract/core/letter-mail.ts';
import { longDate } from '../../../../shared/domain/dates.ts';
import { addressFor } from '../../../../shared/domain/letter-address.ts';
import { createWords } from '../../../../shared/i18n/index.ts';
import { languageFor, letterWords } from '../../../../shared/i18n/letters/index.ts';
import type { Case } from '../../requests/case.ts';
import { entryOf } from '../../requests/casework/clocked.ts';

const { t } = createWords('en');

/** Who it is from, a line each; nothing for what the register does not name. */
const signed = ({ officer, organisation }: Sender): string =>
  [officer, organisation].filter((part) => part !== '').join('\n');

type Sender = { readonly organisation: string; readonly officer: string };

/** The covering words of a letter, to whom it is addressed, in its own language. */
export function mailOfLetter(entry: DocumentEntry, { to, name }: Addressee, sender: Sender): MailText {
  return {
    to,
    subject: entry.title,
    body: letterWords(languageFor(entry.language)).t('mail.body', {
      name,
      title: entry.title,
      file: `${entry.number}.pdf`,
      reference: entry.recordReference,
      sender: signed(sender),
    }),
  };
}

export type Addressee = { readonly to: string; readonly name: string };

/** A request passed on goes to the controller we work for, a notice to its recipient; every other letter to who asked. */
export function addresseeOf(request: Case, subject: string): Addressee {
  const notice = request.notices19.find(({ id }) => id === subject);
  if (notice !== undefined) return { to: '', name: notice.recipient };
  const role = request.lines.find(({ id, processor }) => id === subject && processor !== null)?.processor;
  if (!role) {
    const { requester } = request.intake;
    return { to: addressFor('email', requester), name: requester.name };
  }
  return { to: /[^\s<>,;]+@[^\s<>,;]+/.exec(role.contact)?.[0] ?? '', name: role.controller };
}

/**
 * What somebody is asked to look for: only what a search needs, in all places they were asked about and have not answered
 * for. The question stays in the house, so it is in English whatever the person speaks.
 */
export function mailOfSearch(
  request: Case,
  reference: string,
  searchId: string,
  due: string,
  sender: Sender,
): MailText {
  const chosen = entryOf(request.searches, searchId);
  const open = request.searches.filter(({ asked, answer }) => asked === chosen.asked && answer === null);
  const places = (open.length === 0 ? [chosen] : open).map(({ system }) => `– ${system.name}`);
  const who = request.intake.dataSubject ?? request.intake.requester;
  const marks = [
    t('work.searches.mail.name', { name: who.name }),
    ...(who.email === '' ? [] : [t('work.searches.mail.email', { email: who.email })]),
    ...(who.phone === '' ? [] : [t('work.searches.mail.phone', { phone: who.phone })]),
    ...(who.reference === '' ? [] : [t('work.searches.mail.customer', { reference: who.reference })]),
  ];
  return {
    to: chosen.asked,
    subject: t('work.searches.mail.subject', { reference }),
    body: t('work.searches.mail.body', {
      reference,
      who: chosen.asked,
      places: places.join('\n'),
      marks: marks.map((mark) => `– ${mark}`).join('\n'),
      by: due === '' ? t('work.searches.mail.soon') : t('work.searches.mail.by', { date: longDate(due, 'en-GB') }),
      signer: sender.officer,
      organisation: sender.organisation,
    }),
  };
}
