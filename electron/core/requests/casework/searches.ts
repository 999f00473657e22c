import type { Contact, Search, Waiting } from '../../../../shared/contract/core/casework.ts';
import { rejected } from '../../fault.ts';
import type { Case } from '../case.ts';
import type { Desk } from '../casework.ts';
import { changedIn } from './clocked.ts';
import { assertDay } from './days.ts';

/** Somebody was asked to look in one place. */
export function begun(request: Case, search: Omit<Search, 'answer'>, desk: Desk): Case {
  assertDay('askedOn', search.askedOn, desk.today, request.received);
  return { ...request, searches: [...request.searches, { ...search, answer: null }] };
}

/** Found or nothing: both are results, and both are kept. */
export function ended(request: Case, searchId: string, answer: NonNullable<Search['answer']>, desk: Desk): Case {
  const searches = changedIn(request.searches, searchId, (search) => {
    if (search.answer !== null) throw rejected('casework.faults.alreadyAnswered');
    assertDay('on', answer.on, desk.today, search.askedOn);
    return { ...search, answer };
  });
  return { ...request, searches };
}

/** A call or a mail in a few words. */
export function noted(request: Case, contact: Contact, desk: Desk): Case {
  assertDay('on', contact.on, desk.today);
  return { ...request, contacts: [...request.contacts, contact] };
}

export function waitingFor(request: Case, waiting: Waiting | null, desk: Desk): Case {
  if (waiting !== null) assertDay('since', waiting.since, desk.today);
  return { ...request, waiting };
}
