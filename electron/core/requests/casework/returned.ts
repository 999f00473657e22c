import { rejected } from '../../fault.ts';
import type { Case } from '../case.ts';
import type { Desk } from '../casework.ts';
import { opened } from './closing.ts';
import { changedIn, entryOf, withClocks } from './clocked.ts';

/** What a letter that came back had told: the step it belongs to, or the lines it answered. */
export type CameBack = {
  /** The step of the case the letter belongs to; of an answer, `outcome` and the lines. */
  readonly subject: string;
  /** The letter itself: an acknowledgement may have asked several questions. */
  readonly documentId: string;
  readonly answersAccess: boolean;
};

/**
 * A letter that came back told nobody anything. Its question was not put, its extension not given and its answer not
 * made: the dates are those without it, which is the safe side, and the lines are open again.
 */
export function tookBack(request: Case, { subject, documentId, answersAccess }: CameBack, desk: Desk): Case {
  const asked = request.questions.filter(({ id, letter }) => id === subject || letter?.documentId === documentId);
  if (asked.length > 0) return asked.reduce((before, { id }) => questionTookBack(before, id, desk), request);
  const extension = request.extensions.find(({ id }) => id === subject);
  if (extension !== undefined) {
    const extensions = changedIn(request.extensions, subject, (before) => ({ ...before, letter: null, sent: null }));
    return withClocks({ ...request, extensions }, extension.lineIds, desk.place);
  }
  // Art. 19: who did not receive the notice is still to be told.
  if (request.notices19.some(({ id }) => id === subject))
    return { ...request, notices19: changedIn(request.notices19, subject, (before) => ({ ...before, sentOn: '' })) };
  return withLinesOpen(request, toldBy(request, subject, answersAccess));
}

function questionTookBack(request: Case, questionId: string, desk: Desk): Case {
  const question = entryOf(request.questions, questionId);
  if (question.answer !== null) throw rejected('documents.faults.answeredSince');
  const questions = changedIn(request.questions, questionId, (before) => ({ ...before, letter: null, sent: null }));
  const next = withClocks({ ...request, questions }, question.lineIds, desk.place);
  const { identity } = next.intake;
  return question.kind === 'identity' && identity.state === 'asked'
    ? { ...next, intake: { ...next.intake, identity: { ...identity, state: 'doubt' } } }
    : next;
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
