import { today } from '../organisation/places.ts';
import type { Os } from '../os.ts';
import { find, findOfWhateverKind } from '../register/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import { chainOf } from './chain.ts';
import { flowOfActivity, flowOfAll } from './flow.ts';
import { impactOfCountry, impactOfRecord } from './impact.ts';
import { transferMap } from './map.ts';

export function dependentHandlers(os: Os['dependents'], store: () => Store) {
  return {
    ofRecord: os.ofRecord.handler(({ input }) => impactOfRecord(store().db, findOfWhateverKind(store().db, input.id))),
    ofCountry: os.ofCountry.handler(({ input }) => impactOfCountry(store().db, input.country)),
    dataFlow: os.dataFlow.handler(({ input: { activityId } }) => {
      const open = store();
      return activityId === null ? flowOfAll(open.db, today(open)) : flowOfActivity(open.db, activityId, today(open));
    }),
    chain: os.chain.handler(({ input }) => chainOf(store().db, find(store().db, 'processor', input.id))),
    map: os.map.handler(() => transferMap(store().db, today(store()))),
  };
}
