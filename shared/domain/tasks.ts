import type { Task } from '../contract/core/casework.ts';
import type { RequestLine, RequestRecord } from '../contract/core/requests.ts';
import type { TaskKind } from '../reference/task-templates.ts';

/** What changes the data or tells others of it: still owed once the person has been answered. */
const OWED_AFTER_THE_ANSWER: ReadonlySet<TaskKind> = new Set([
  'correct',
  'erase',
  'restrict',
  'stop-mailing',
  'suppress',
  'tell-recipients',
]);

type Line = Pick<RequestLine, 'state'>;

/** A task nobody waits for any more, its line having ended, is no longer owed; it stays on the list all the same. */
export function isOwed({ kind, doneOn }: Task, { state }: Line): boolean {
  if (doneOn !== '') return false;
  return state === 'open' || (state === 'answered' && OWED_AFTER_THE_ANSWER.has(kind));
}

export const isOverdue = (task: Task, line: Line, today: string): boolean =>
  task.due !== '' && task.due < today && isOwed(task, line);

/** How many tasks of a request are late, over all its rights. */
export function overdueTasks({ lines, tasks }: Pick<RequestRecord, 'lines' | 'tasks'>, today: string): number {
  const lineOf = ({ lineId }: Task) => lines.find(({ id }) => id === lineId);
  return tasks.filter((task) => {
    const line = lineOf(task);
    return line !== undefined && isOverdue(task, line, today);
  }).length;
}

/** By due date, those without one last; done or not makes no difference, so that a tick moves nothing. */
export const inOrder = (tasks: readonly Task[]): Task[] =>
  tasks.toSorted((a, b) => (a.due === b.due ? 0 : a.due === '' ? 1 : b.due === '' || a.due < b.due ? -1 : 1));
