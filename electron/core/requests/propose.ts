import type { IntakeProposal } from '../../../shared/contract/core/requests.ts';
import type { Receipts } from '../../../shared/contract/core/requests.ts';
import { proposeLaws } from '../../../shared/domain/applicable-law.ts';
import { receiptOf } from '../../../shared/domain/receipt.ts';
import type { LawId } from '../../../shared/reference/laws.ts';
import { establishment, establishments, reckoningPlace, todayAt } from '../organisation/places.ts';
import type { Store } from '../store/unit-of-work.ts';
import { isOpen } from './case.ts';
import { dueOf, reckon } from './clock.ts';
import { all } from './repository.ts';

export type Asked = {
  readonly receipts: Receipts;
  readonly establishmentId: string;
  readonly subjectCountry: string;
  readonly laws?: LawId[] | undefined;
  readonly name: string;
  readonly email: string;
};

/** What the app proposes while a request is being typed: receipt, law, date, and open requests it may belong to. */
export function propose(store: Store, asked: Asked): IntakeProposal {
  const place = establishment(store, asked.establishmentId);
  const today = todayAt(store, place);
  const receipt = receiptOf(asked.receipts);
  const proposal = proposeLaws({
    answering: place.country,
    establishments: establishments(store).map((other) => other.country),
    subject: asked.subjectCountry,
  });
  const laws = asked.laws ?? [...proposal.laws];
  const deadlines = reckon({ received: receipt.on, events: [], laws }, reckoningPlace(store, place));
  return {
    today,
    received: receipt.on,
    receivedFrom: receipt.from,
    laws,
    lawReasons: [...proposal.reasons],
    deadlines,
    due: dueOf({ deadlines, state: 'open' }, today),
    similar: similarTo(store, asked.name, asked.email),
  };
}

function similarTo(store: Store, name: string, email: string): IntakeProposal['similar'] {
  const wanted = { name: fold(name), email: fold(email) };
  if (wanted.name === '' && wanted.email === '') return [];
  return all(store.db)
    .filter(({ request }) => isOpen(request))
    .filter(({ request }) =>
      [request.intake.requester, request.intake.dataSubject].some(
        (person) =>
          person !== null &&
          ((wanted.name !== '' && fold(person.name) === wanted.name) ||
            (wanted.email !== '' && fold(person.email) === wanted.email)),
      ),
    )
    .slice(0, 5)
    .map(({ row, request }) => ({
      id: row.id,
      reference: row.ref,
      who: request.intake.requester.name,
      received: request.received,
    }));
}

/** Names compare without case and accents: "Zaneta" is "Żaneta". */
const fold = (text: string): string => text.trim().toLocaleLowerCase('en').normalize('NFD').replaceAll(/\p{M}/gu, '');
