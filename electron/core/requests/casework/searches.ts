import type { Contact, Search, Task, Waiting } from '../../../../shared/contract/core/casework.ts';
import { isSamePlace } from '../../../../shared/domain/searches.ts';
import { rejected } from '../../fault.ts';
import type { Case } from '../case.ts';
import type { Desk } from '../casework.ts';
import { changedIn, entryOf, lineOf } from './clocked.ts';
import { assertDay } from './days.ts';

/** Somebody was asked to look in one place. */
export function begun(request: Case, search: Omit<Search, 'answer'>, desk: Desk): Case {
  assertDay('askedOn', search.askedOn, desk.today, request.received);
  return { ...request, searches: [...request.searches, { ...search, answer: null }] };
}

/** Found or nothing: both are results, and both are kept. The task to search that place is done with it. */
export function ended(
  request: Case,
  searchId: string,
  answer: NonNullable<Search['answer']>,
  by: string,
  desk: Desk,
): Case {
  const search = entryOf(request.searches, searchId);
  if (search.answer !== null) throw rejected('casework.faults.alreadyAnswered');
  assertDay('on', answer.on, desk.today, search.askedOn);
  const isTheTask = ({ kind, doneOn, system, lineId }: Task): boolean =>
    kind === 'search-system' &&
    doneOn === '' &&
    system !== null &&
    isSamePlace(system, search.system) &&
    // A right asked later needs a look of its own.
    lineOf(request, lineId).received <= search.askedOn;
  return {
    ...request,
    searches: changedIn(request.searches, searchId, () => ({ ...search, answer })),
    tasks: request.tasks.map((task) => (isTheTask(task) ? { ...task, doneOn: answer.on, doneBy: by } : task)),
  };
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
