import type { Reminder } from '../../../shared/contract/core/reminders.ts';
import { remindersOf } from '../../../shared/domain/reminders.ts';
import { today } from '../organisation/places.ts';
import type { Store } from '../store/unit-of-work.ts';
import { openMatters } from './matters.ts';
import * as repository from './repository.ts';
import { upkeepOf } from './upkeep.ts';

/** Every reminder there is at this moment, those put away included. */
export function currentReminders(store: Store): Reminder[] {
  const day = today(store);
  return remindersOf(
    openMatters(store, day),
    upkeepOf(store.db),
    repository.settings(store.db),
    day,
    repository.answers(store.db),
  );
}
