import type { Question, Task } from '../contract/core/casework.ts';
import type { Identity } from '../contract/core/requests.ts';
import { questionState } from './casework.ts';

type Worked = {
  readonly intake: { readonly identity: Identity };
  readonly questions: readonly Question[];
  readonly tasks: readonly Task[];
};

export type NextStep =
  | { readonly step: 'answer-now' | 'prove-identity' | 'write-question' | 'send-question' | 'await-answer' | 'answer' }
  | { readonly step: 'task'; readonly task: Task };

/** The one thing to do next for a line: what is late first, then what stands ready, then its tasks in the order they fall due. */
export function nextStepOf(request: Worked, line: { readonly id: string }, daysLeft: number | null): NextStep {
  if (daysLeft !== null && daysLeft < 0) return { step: 'answer-now' };
  const states = request.questions
    .filter(({ lineIds }) => lineIds.some((id) => id === line.id))
    .map((question) => questionState(question));
  if (states.includes('ready')) return { step: 'send-question' };
  if (states.includes('draft')) return { step: 'write-question' };
  if (request.intake.identity.state === 'doubt' && states.length === 0) return { step: 'prove-identity' };
  const [task] = request.tasks
    .filter(({ lineId, doneOn }) => lineId === line.id && doneOn === '')
    .sort((a, b) => byDue(a.due, b.due));
  if (task !== undefined) return { step: 'task', task };
  return { step: states.includes('open') ? 'await-answer' : 'answer' };
}

/** Days order as text; a task without one comes last. */
const byDue = (a: string, b: string): number => (a === b ? 0 : a === '' ? 1 : b === '' || a < b ? -1 : 1);
