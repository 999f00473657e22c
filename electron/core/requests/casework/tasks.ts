import type { System, Task } from '../../../../shared/contract/core/casework.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import { governingDate } from '../../../../shared/domain/governing-date.ts';
import { addDays } from '../../../../shared/domain/urgency.ts';
import { NEEDS_EVIDENCE, TASK_TEMPLATES, type TaskStep } from '../../../../shared/reference/task-templates.ts';
import { invalid, rejected } from '../../fault.ts';
import { newId } from '../../register/records.ts';
import type { Case, CaseLine } from '../case.ts';
import type { Desk } from '../casework.ts';
import { changedIn, entryOf, lineOf } from './clocked.ts';
import { assertDay } from './days.ts';
import type { Linked } from './linked.ts';

type Places = Pick<Linked, 'systems' | 'mailingSystems' | 'owners'>;

/** The steps of the template a line still lacks; what was planned before stays as it is. */
export function planned(request: Case, lineId: string, places: Places, desk: Desk): Case {
  const line = lineOf(request, lineId);
  const there = new Set(request.tasks.filter((task) => task.lineId === lineId).map(keyOf));
  const added = TASK_TEMPLATES[line.right]
    .flatMap((step) => tasksOf(step, line, places, desk))
    .filter((task) => !there.has(keyOf(task)));
  return { ...request, tasks: [...request.tasks, ...added] };
}

/** What a step does and where; other words for it make no other step. */
const keyOf = ({ kind, system }: Task): string => `${kind} ${system?.name ?? ''}`;

function tasksOf(step: TaskStep, line: CaseLine, places: Places, desk: Desk): Task[] {
  const task = (system: System | null, owner = ''): Task => ({
    id: newId(),
    lineId: line.id,
    kind: step.kind,
    words: '',
    system,
    owner,
    due: dayOf(step, line, desk),
    doneOn: '',
    doneBy: '',
    evidence: '',
  });
  switch (step.per) {
    case 'line':
      return [task(null)];
    case 'owner':
      return places.owners.map(({ owner, system }) => task(system, owner));
    case 'system':
      return orAnywhere(places.systems).map((system) => task(system));
    case 'mailing-system':
      return orAnywhere(places.mailingSystems).map((system) => task(system));
  }
}

/** Nothing linked yet is no reason to do nothing: one task then stands for every place. */
const orAnywhere = (systems: readonly System[]): readonly (System | null)[] =>
  systems.length === 0 ? [null] : systems;

/** The plan's day, never after the date that binds, never before today. */
function dayOf({ day }: TaskStep, line: CaseLine, desk: Desk): string {
  const binding = line.deadlines
    .map(governingDate)
    .filter((date) => date !== null)
    .reduce<string | null>((first, date) => (first === null || date < first ? date : first), null);
  const planned = day === null ? (binding ?? '') : addDays(line.received, day);
  const kept = binding !== null && binding < planned ? binding : planned;
  return kept !== '' && kept < desk.today ? desk.today : kept;
}

export type TaskFields = Pick<Task, 'kind' | 'words' | 'system' | 'owner' | 'due'>;

export function added(request: Case, lineId: string, id: Id, fields: TaskFields): Case {
  if (fields.kind === 'other' && fields.words === '') throw invalid('words', 'required');
  const task: Task = { ...fields, id, lineId: lineOf(request, lineId).id, doneOn: '', doneBy: '', evidence: '' };
  return { ...request, tasks: [...request.tasks, task] };
}

export function changed(request: Case, taskId: string, fields: Pick<Task, 'owner' | 'due' | 'words'>): Case {
  return {
    ...request,
    tasks: changedIn(request.tasks, taskId, (task) => {
      if (task.kind === 'other' && fields.words === '') throw invalid('words', 'required');
      return { ...task, ...fields };
    }),
  };
}

/** Done, by whom and when; stopping a mailing and erasing are proved, not just ticked. */
export function finished(
  request: Case,
  taskId: string,
  done: { readonly on: string; readonly by: string; readonly evidence: string },
  desk: Desk,
): Case {
  const task = entryOf(request.tasks, taskId);
  if (task.doneOn !== '') throw rejected('casework.faults.taskDone');
  assertDay('on', done.on, desk.today, lineOf(request, task.lineId).received);
  if (NEEDS_EVIDENCE.has(task.kind) && done.evidence === '') throw invalid('evidence', 'evidence-needed');
  const next = { ...task, doneOn: done.on, doneBy: done.by, evidence: done.evidence };
  return { ...request, tasks: changedIn(request.tasks, taskId, () => next) };
}

export const undone = (request: Case, taskId: string): Case => ({
  ...request,
  tasks: changedIn(request.tasks, taskId, (task) => ({ ...task, doneOn: '', doneBy: '' })),
});

export function removed(request: Case, taskId: string): Case {
  if (entryOf(request.tasks, taskId).doneOn !== '') throw rejected('casework.faults.taskDone');
  return { ...request, tasks: request.tasks.filter(({ id }) => id !== taskId) };
}
