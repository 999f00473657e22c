import type { PortabilityPlan } from '../../../../shared/contract/core/portability.ts';
import { fieldsOf } from '../../register/fields.ts';
import { ACTIVITY, PROCESSOR, SYSTEM } from '../../register/kinds.ts';
import * as records from '../../register/repository.ts';
import { tablesOf } from '../../requests/data/tables.ts';
import * as cases from '../../requests/repository.ts';
import type { Store } from '../../store/unit-of-work.ts';

type Reason = PortabilityPlan['tables'][number]['because'];
/** A linked activity: where its data are, and whether Art. 20(1)(a) reaches them. */
type Activity = { readonly places: ReadonlySet<string>; readonly portable: boolean };

/** What a package would hold: offered are tables of activities that rest on consent or a contract. */
export function planOf(store: Store, requestId: string): PortabilityPlan {
  const { row, request } = cases.get(store.db, requestId);
  const activities = request.intake.activityIds.map((id) => activityOf(store, id));
  return {
    requestId: row.id,
    version: row.version,
    asked: request.lines.some(({ right }) => right === 'portability'),
    tables: tablesOf(store.db, requestId).map(({ id, title, system, rowCount, redactions }) => {
      const because = reasonFor(system, activities);
      return { tableId: id, title, system, rowCount, redactions, offered: because === 'consent-or-contract', because };
    }),
  };
}

/** The activities that use the system a table came from; all of them where none is known to. */
function reasonFor(system: string, activities: readonly Activity[]): Reason {
  if (activities.length === 0) return 'no-activity';
  const there = activities.filter(({ places }) => places.has(sameName(system)));
  const concerned = there.length === 0 ? activities : there;
  return concerned.some(({ portable }) => portable) ? 'consent-or-contract' : 'other-basis';
}

function activityOf({ db }: Store, id: string): Activity {
  const fields = fieldsOf(ACTIVITY, records.find(db, 'activity', id));
  const systems = fields.systemIds.map((system) => fieldsOf(SYSTEM, records.find(db, 'system', system)).name);
  const processors = fields.processorIds.map((one) => fieldsOf(PROCESSOR, records.find(db, 'processor', one)).name);
  return {
    places: new Set([fields.name, ...systems, ...processors].map(sameName)),
    portable: fields.purposes.some(({ basis }) => basis === 'consent' || basis === 'contract'),
  };
}

const sameName = (name: string): string => name.trim().toLocaleLowerCase('en');
