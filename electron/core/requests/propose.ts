import type { IntakeProposal } from '../../../shared/contract/core/requests.ts';
import type { Receipts } from '../../../shared/contract/core/requests.ts';
import { proposeLaws } from '../../../shared/domain/applicable-law.ts';
import { receiptOf } from '../../../shared/domain/receipt.ts';
import type { LawId } from '../../../shared/reference/laws.ts';
import { earlierRequests } from '../mail/known.ts';
import { establishment, establishments, reckoningPlace, todayAt } from '../organisation/places.ts';
import type { Store } from '../store/unit-of-work.ts';
import { dueOf, reckon } from './clock.ts';
import { settingsOf } from './settings.ts';

export type Asked = {
  readonly receipts: Receipts;
  readonly establishmentId: string;
  readonly subjectCountry: string;
  readonly laws?: LawId[] | undefined;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
};

/** What the app proposes while a request is being typed: receipt, law, date, and earlier requests of the same person. */
export function propose(store: Store, asked: Asked): IntakeProposal {
  const place = establishment(store, asked.establishmentId);
  const today = todayAt(store, place);
  const receipt = receiptOf(asked.receipts);
  const { furtherLaws, internalTargetDays } = settingsOf(store.db);
  const proposal = proposeLaws({
    answering: place.country,
    establishments: establishments(store).map((other) => other.country),
    subject: asked.subjectCountry,
    furtherLaws,
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
    due: dueOf({ received: receipt.on, deadlines, state: 'open' }, today, internalTargetDays),
    similar: earlierRequests(store.db, asked),
  };
}
