import type { Os } from '../../os.ts';
import { newId } from '../../register/records.ts';
import type { Store, Unit } from '../../store/unit-of-work.ts';
import type { Case } from '../case.ts';
import type { Desk } from '../casework.ts';
import { type At, deskFor, type Outcome, step } from '../step.ts';
import { entryOf, lineOf } from './clocked.ts';
import { linkedOf } from './linked.ts';
import * as notices19 from './notices19.ts';
import * as searches from './searches.ts';
import * as tasks from './tasks.ts';

/** Tasks, searches, recipients to be told, calls and mails, and whom the case waits for. */
export function workHandlers(os: Os['requests'], store: () => Store) {
  const change = (at: At, work: (request: Case, desk: Desk, unit: Unit) => Outcome) =>
    step(store(), at, (request, unit) => work(request, deskFor(store(), request), unit));
  const rightOf = (request: Case, lineId: string) => lineOf(request, lineId).right;
  const taskTold = (request: Case, taskId: string) => {
    const { kind, words, system } = entryOf(request.tasks, taskId);
    return { kind, words, system: system?.name ?? '' };
  };

  return {
    notices19: {
      list: os.notices19.list.handler(({ input }) =>
        change(input, (request, _desk, unit) => ({
          request: notices19.listed(request, input.lineId, linkedOf(unit.db, request).recipients),
          told: { action: 'request.notices19.list', params: { right: rightOf(request, input.lineId) } },
        })),
      ),
      add: os.notices19.add.handler(({ input }) =>
        change(input, (request) => ({
          request: notices19.added(request, input.lineId, input.recipient),
          told: { action: 'request.notices19.add', params: { recipient: input.recipient } },
        })),
      ),
      record: os.notices19.record.handler(({ input }) =>
        change(input, (request, desk) => {
          const { sentOn, answeredOn, evidence, impossible } = input;
          const { recipient } = entryOf(request.notices19, input.noticeId);
          return {
            request: notices19.recorded(request, input.noticeId, { sentOn, answeredOn, evidence, impossible }, desk),
            told: {
              action: 'request.notices19.record',
              params: { recipient, sentOn, answeredOn },
              note: impossible === '' ? evidence : impossible,
            },
          };
        }),
      ),
    },
    tasks: {
      plan: os.tasks.plan.handler(({ input }) =>
        change(input, (request, desk, unit) => ({
          request: tasks.planned(request, input.lineId, linkedOf(unit.db, request), desk),
          told: { action: 'request.task.plan', params: { right: rightOf(request, input.lineId) } },
        })),
      ),
      add: os.tasks.add.handler(({ input }) =>
        change(input, (request) => {
          const { kind, words, system, owner, due } = input;
          return {
            request: tasks.added(request, input.lineId, newId(), { kind, words, system, owner, due }),
            told: { action: 'request.task.add', params: { kind, words, system: system?.name ?? '', owner, due } },
          };
        }),
      ),
      change: os.tasks.change.handler(({ input }) =>
        change(input, (request) => {
          const { words, owner, due } = input;
          return {
            request: tasks.changed(request, input.taskId, { words, owner, due }),
            told: { action: 'request.task.change', params: { ...taskTold(request, input.taskId), owner, due } },
          };
        }),
      ),
      finish: os.tasks.finish.handler(({ input }) =>
        change(input, (request, desk, unit) => {
          const { on, evidence } = input;
          return {
            request: tasks.finished(request, input.taskId, { on, by: unit.actor, evidence }, desk),
            told: { action: 'request.task.finish', params: { ...taskTold(request, input.taskId), on }, note: evidence },
          };
        }),
      ),
      undo: os.tasks.undo.handler(({ input }) =>
        change(input, (request) => ({
          request: tasks.undone(request, input.taskId),
          told: { action: 'request.task.undo', params: taskTold(request, input.taskId) },
        })),
      ),
      remove: os.tasks.remove.handler(({ input }) =>
        change(input, (request) => ({
          request: tasks.removed(request, input.taskId),
          told: { action: 'request.task.remove', params: taskTold(request, input.taskId) },
        })),
      ),
    },
    searches: {
      begin: os.searches.begin.handler(({ input }) =>
        change(input, (request, desk) => {
          const { system, asked, askedOn } = input;
          return {
            request: searches.begun(request, { id: newId(), system, asked, askedOn }, desk),
            told: { action: 'request.search.begin', params: { system: system.name, asked, askedOn } },
          };
        }),
      ),
      beginAll: os.searches.beginAll.handler(({ input }) =>
        change(input, (request, desk) => {
          const { askedOn } = input;
          return {
            request: input.searches.reduce(
              (asking, { system, asked }) => searches.begun(asking, { id: newId(), system, asked, askedOn }, desk),
              request,
            ),
            told: {
              action: 'request.search.beginAll',
              params: { count: input.searches.length, askedOn },
              note: input.searches.map(({ system, asked }) => `${system.name}: ${asked}`).join('\n'),
            },
          };
        }),
      ),
      end: os.searches.end.handler(({ input }) =>
        change(input, (request, desk, unit) => {
          const { on, result, note } = input;
          const { system } = entryOf(request.searches, input.searchId);
          return {
            request: searches.ended(request, input.searchId, { on, result, note }, unit.actor, desk),
            told: { action: 'request.search.end', params: { system: system.name, on, result }, note },
          };
        }),
      ),
    },
    contacts: {
      note: os.contacts.note.handler(({ input }) =>
        change(input, (request, desk, unit) => {
          const { on, at, direction, by, words } = input;
          const contact = { id: newId(), on, at, direction, by, with: input.with, words, takenBy: unit.actor };
          return {
            request: searches.noted(request, contact, desk),
            told: { action: 'request.contact', params: { on, direction, by, with: input.with }, note: words },
          };
        }),
      ),
    },
    waiting: {
      set: os.waiting.set.handler(({ input }) =>
        change(input, (request, desk) => ({
          request: searches.waitingFor(request, input.waiting, desk),
          told: {
            action: 'request.waiting.set',
            params: { for: input.waiting.for, since: input.waiting.since },
            note: input.waiting.words,
          },
        })),
      ),
      clear: os.waiting.clear.handler(({ input }) =>
        change(input, (request, desk) => ({
          request: searches.waitingFor(request, null, desk),
          told: { action: 'request.waiting.clear' },
        })),
      ),
    },
  };
}
