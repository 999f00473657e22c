import { deskAt } from '../../breaches/desk.ts';
import { missingOf } from '../../breaches/breach.ts';
import type { Store } from '../../store/unit-of-work.ts';
import type { RegisterState } from '../register-state.ts';
import type { ListedBreach } from './paper.ts';

/** The breaches of a day with what was still missing in each: who has to be told hangs on the office it happened in. */
export const listedBreaches = (store: Store, { breaches }: RegisterState): ListedBreach[] =>
  breaches.map((recorded) => ({
    ...recorded,
    missing: missingOf(recorded.breach, deskAt(store, recorded.breach.facts.establishmentId).place),
  }));
