import { breachClocks } from '../../../shared/domain/breach-clock.ts';
import { createWords } from '../../../shared/i18n/index.ts';
import { today } from '../organisation/places.ts';
import type { Os } from '../os.ts';
import { newId } from '../register/records.ts';
import type { Told } from '../requests/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import {
  amended,
  type Breach,
  closed,
  controllerTold,
  decided,
  type Desk,
  isClosed,
  logged,
  notified,
  peopleDecided,
  reopened,
} from './breach.ts';
import { deskAt } from './desk.ts';
import { registerCsv } from './register-csv.ts';
import * as repository from './repository.ts';
import { listView, recordView } from './view.ts';

const { t } = createWords('en');

export function breachHandlers(os: Os['breaches'], store: () => Store) {
  const view = (id: string) => {
    const found = repository.get(store().db, id);
    return recordView(store(), found, deskAt(store(), found.breach.facts.establishmentId));
  };
  const step = (
    at: { readonly id: string; readonly version: number },
    told: Told,
    work: (breach: Breach, desk: Desk) => Breach,
  ) => {
    store().change((unit) => {
      const { row, breach } = repository.getAt(unit.db, at.id, at.version);
      repository.save(unit, row, work(breach, deskAt(store(), breach.facts.establishmentId)), told);
    });
    return view(at.id);
  };

  return {
    list: os.list.handler(({ input }) =>
      repository
        .all(store().db)
        .filter(({ breach }) => input.state === 'all' || isClosed(breach) === (input.state === 'closed'))
        .map((row) => listView(row, deskAt(store(), row.breach.facts.establishmentId))),
    ),
    get: os.get.handler(({ input }) => view(input.id)),
    propose: os.propose.handler(({ input }) => {
      const { place, now } = deskAt(store(), input.establishmentId);
      return { clocks: breachClocks(input, place, { decision: null, notifications: [] }, now) };
    }),

    log: os.log.handler(({ input }) => {
      const id = newId();
      const desk = deskAt(store(), input.facts.establishmentId);
      store().change((unit) => {
        repository.insert(unit, id, logged(input.facts, unit.at, unit.actor, desk), { action: 'breach.log' });
      });
      return view(id);
    }),
    amend: os.amend.handler(({ input }) =>
      step(input, { action: 'breach.amend', note: input.reason }, (breach) =>
        amended(breach, input.facts, deskAt(store(), input.facts.establishmentId)),
      ),
    ),
    decide: os.decide.handler(({ input: { decision, ...at } }) =>
      step(
        at,
        { action: 'breach.decide', params: { decision: decision.notify, on: decision.on }, note: decision.reasons },
        (breach, desk) => decided(breach, decision, desk),
      ),
    ),
    notify: os.notify.handler(({ input: { notification, ...at } }) => {
      const { authority, phase, sent, reference, delayReasons } = notification;
      return step(
        at,
        { action: 'breach.notify', params: { authority, phase, sent: sent.local, reference }, note: delayReasons },
        (breach, desk) => notified(breach, notification, desk),
      );
    }),
    decidePeople: os.decidePeople.handler(({ input: { people, ...at } }) =>
      step(
        at,
        {
          action: 'breach.decidePeople',
          params: { decision: people.inform, on: people.on, informed: people.informedOn },
          note: people.reasons,
        },
        (breach, desk) => peopleDecided(breach, people, desk),
      ),
    ),
    tellController: os.tellController.handler(({ input: { told, ...at } }) =>
      step(
        at,
        { action: 'breach.tellController', params: { controller: told.controller, sent: told.sent.local } },
        (breach, desk) => controllerTold(breach, told, desk),
      ),
    ),
    close: os.close.handler(({ input: { on, ...at } }) =>
      step(at, { action: 'breach.close', params: { on } }, (breach, desk) => closed(breach, on, desk)),
    ),
    reopen: os.reopen.handler(({ input: { reason, ...at } }) =>
      step(at, { action: 'breach.reopen', note: reason }, (breach) => reopened(breach)),
    ),
    addNote: os.addNote.handler(({ input: { note, ...at } }) =>
      step(at, { action: 'breach.note', note }, (breach) => breach),
    ),

    exportCsv: os.exportCsv.handler(() => {
      const text = registerCsv(store().db, repository.all(store().db), t);
      return new File([text], `breach-register-${today(store())}.csv`, { type: 'text/csv' });
    }),
  };
}
