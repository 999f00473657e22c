import { rejected } from '../../fault.ts';
import type { Case } from '../case.ts';
import type { Desk } from '../casework.ts';
import { opened } from './closing.ts';
import { changedIn, withClocks } from './clocked.ts';

/** What a letter that came back had told: the step it belongs to, or the lines it answered. */
export type CameBack = {
  /** The step of the case the letter belongs to; of an answer, `outcome` and the lines. */
  readonly subject: string;
  readonly answersAccess: boolean;
};

/**
 * A letter that came back told nobody anything. Its question was not put, its extension not given and its answer not
 * made: the dates are those without it, which is the safe side, and the lines are open again.
 */
export function tookBack(request: Case, { subject, answersAccess }: CameBack, desk: Desk): Case {
  const question = request.questions.find(({ id }) => id === subject);
  if (question !== undefined) {
    if (question.answer !== null) throw rejected('documents.faults.answeredSince');
    const questions = changedIn(request.questions, subject, (before) => ({ ...before, letter: null, sent: null }));
    const next = withClocks({ ...request, questions }, question.lineIds, desk.place);
    const { identity } = next.intake;
    return question.kind === 'identity' && identity.state === 'asked'
      ? { ...next, intake: { ...next.intake, identity: { ...identity, state: 'doubt' } } }
      : next;
  }
  const extension = request.extensions.find(({ id }) => id === subject);
  if (extension !== undefined) {
    const extensions = changedIn(request.extensions, subject, (before) => ({ ...before, letter: null, sent: null }));
    return withClocks({ ...request, extensions }, extension.lineIds, desk.place);
  }
  return withLinesOpen(request, toldBy(request, subject, answersAccess));
}

/** The lines an answer told the end of. */
export function toldBy(request: Case, subject: string, answersAccess: boolean): readonly string[] {
  const named = new Set(subject.split(' '));
  return request.lines
    .filter(({ id, right }) => named.has(id) || (answersAccess && right === 'access'))
    .map(({ id }) => id);
}

/** Open again, how they had ended kept on record. A right that was asked anew meanwhile is being answered already. */
function withLinesOpen(request: Case, lineIds: readonly string[]): Case {
  const openRights = new Set(request.lines.filter(({ state }) => state === 'open').map(({ right }) => right));
  const lines = request.lines.map((line) => {
    if (!lineIds.includes(line.id)) return line;
    const role = line.processor === null ? null : { ...line.processor, letter: null, forwarded: null };
    const told = { ...line, processor: role };
    return line.closing === null || openRights.has(line.right) ? told : opened(told);
  });
  return { ...request, lines };
}
