import { acknowledgementClock, acknowledgementDue } from '../../../shared/domain/complaint-clock.ts';
import { complaintPlaceOf, establishment, reckoningPlace, today, todayAt } from '../organisation/places.ts';
import type { Os } from '../os.ts';
import { newId } from '../register/records.ts';
import * as records from '../register/repository.ts';
import type { Told } from '../requests/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import {
  amended,
  type Complaint,
  decided,
  type Desk,
  isClosed,
  logged,
  reopened,
  withAcknowledgement,
  withStep,
} from './complaint.ts';
import * as repository from './repository.ts';
import { listView, recordView } from './view.ts';

export function complaintHandlers(os: Os['complaints'], store: () => Store) {
  const deskOf = (establishmentId: string): Desk => {
    const place = establishment(store(), establishmentId);
    return { place: complaintPlaceOf(reckoningPlace(store(), place)), today: todayAt(store(), place) };
  };
  const view = (id: string) => {
    const found = repository.get(store().db, id);
    return recordView(store(), found, deskOf(found.complaint.intake.establishmentId).today);
  };
  const step = (
    at: { readonly id: string; readonly version: number },
    told: Told,
    work: (complaint: Complaint, desk: Desk) => Complaint,
  ) => {
    store().change((unit) => {
      const { row, complaint } = repository.getAt(unit.db, at.id, at.version);
      repository.save(unit, row, work(complaint, deskOf(complaint.intake.establishmentId)), told);
    });
    return view(at.id);
  };

  return {
    list: os.list.handler(({ input }) => {
      const { db } = store();
      const day = today(store());
      const references = new Map(records.list(db, 'request', true).map(({ id, ref }) => [String(id), ref]));
      return repository
        .all(db)
        .filter(({ complaint }) => input.state === 'all' || isClosed(complaint) === (input.state === 'closed'))
        .map((row) => listView(row, day, (id) => references.get(id) ?? ''));
    }),
    get: os.get.handler(({ input }) => view(input.id)),
    propose: os.propose.handler(({ input }) => {
      const desk = deskOf(input.establishmentId);
      const clock = acknowledgementClock(input.receivedOn, desk.place);
      return { clock, due: acknowledgementDue(clock, null, desk.today) };
    }),

    log: os.log.handler(({ input }) => {
      const id = newId();
      const desk = deskOf(input.intake.establishmentId);
      store().change((unit) => {
        repository.insert(unit, id, logged(input.intake, unit.at, unit.actor, desk), { action: 'complaint.log' });
      });
      return view(id);
    }),
    amend: os.amend.handler(({ input }) =>
      step(input, { action: 'complaint.amend', note: input.reason }, (complaint) =>
        amended(complaint, input.intake, deskOf(input.intake.establishmentId)),
      ),
    ),
    acknowledge: os.acknowledge.handler(({ input }) =>
      step(
        input,
        {
          action: 'complaint.acknowledge',
          params: { on: input.acknowledgement.on },
          note: input.acknowledgement.words,
        },
        (complaint, desk) => withAcknowledgement(complaint, input.acknowledgement, desk),
      ),
    ),
    addStep: os.addStep.handler(({ input }) =>
      step(
        input,
        { action: 'complaint.step', params: { kind: input.step.kind, on: input.step.on }, note: input.step.words },
        (complaint, desk) => withStep(complaint, input.step, desk),
      ),
    ),
    decide: os.decide.handler(({ input }) =>
      step(
        input,
        {
          action: 'complaint.decide',
          params: { outcome: input.outcome.kind, on: input.outcome.decidedOn, told: input.outcome.toldOn },
          note: input.outcome.reasons,
        },
        (complaint, desk) => decided(complaint, input.outcome, desk),
      ),
    ),
    reopen: os.reopen.handler(({ input }) =>
      step(input, { action: 'complaint.reopen', note: input.reason }, (complaint) => reopened(complaint)),
    ),
    addNote: os.addNote.handler(({ input }) =>
      step(input, { action: 'complaint.note', note: input.note }, (complaint) => complaint),
    ),
  };
}
