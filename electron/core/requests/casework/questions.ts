import type {
  Answer,
  Fee,
  IdentityCheck,
  Question,
  QuestionKind,
  Sent,
  StepLetter,
} from '../../../../shared/contract/core/casework.ts';
import { createWords } from '../../../../shared/i18n/index.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import { invalid, rejected } from '../../fault.ts';
import type { Case } from '../case.ts';
import type { Desk } from '../casework.ts';
import { changedIn, entryOf, openLines, withClocks } from './clocked.ts';
import { assertDay } from './days.ts';

const { t } = createWords('en');

export type NewQuestion = {
  readonly id: Id;
  readonly kind: QuestionKind;
  readonly lineIds: Id[];
  readonly reason: string;
  readonly words: string;
  readonly fee: Fee | null;
};

/** Art. 12(6): the doubt comes first, with its reason; only then may proof be asked for. */
export function doubtRecorded(request: Case, reason: string, desk: Desk): Case {
  const identity = { ...request.intake.identity, state: 'doubt' as const, reason, on: desk.today };
  return { ...request, intake: { ...request.intake, identity } };
}

/** A question is put down for chosen lines; the clock hears of it only when its letter is marked as sent. */
export function asked(request: Case, question: NewQuestion): Case {
  const lines = openLines(request, question.lineIds);
  if (new Set(question.lineIds).size < question.lineIds.length) throw invalid('lineIds', 'twice');
  if (question.kind === 'identity') assertDoubt(request);
  if ((question.kind === 'fee') !== (question.fee !== null)) throw invalid('fee', 'only-with-a-fee');
  if (question.fee?.basis === 'further-copies' && lines.some(({ right }) => right !== 'access'))
    throw invalid('fee.basis', 'access-only');
  const pending = request.questions.some(
    (other) =>
      other.kind === question.kind &&
      other.answer === null &&
      other.lineIds.some((id) => question.lineIds.includes(id)),
  );
  if (pending) throw rejected('casework.faults.alreadyAsked');
  return {
    ...request,
    questions: [...request.questions, { ...question, letter: null, sent: null, answer: null, check: null }],
  };
}

function assertDoubt(request: Case): void {
  const { state, reason } = request.intake.identity;
  if (state === 'no-doubt' || state === 'confirmed' || reason === '')
    throw rejected('casework.faults.noDoubtRecorded', { article: 'GDPR Art. 12(6)' });
}

/** A question that was never sent leaves no trace but the journal's. */
export function dropped(request: Case, questionId: string): Case {
  const { sent, letter } = entryOf(request.questions, questionId);
  if (sent !== null) throw rejected('casework.faults.alreadySent');
  const rest = request.questions.filter(({ id }) => id !== questionId);
  // The letter goes with it: what else was asked in it has to be written anew.
  return {
    ...request,
    questions: rest.map((other) => (sharesLetter(other, letter) ? { ...other, letter: null } : other)),
  };
}

export function letterWritten(request: Case, questionId: string, letter: StepLetter): Case {
  const questions = changedIn(request.questions, questionId, (question) => {
    if (question.sent !== null) throw rejected('casework.faults.alreadySent');
    return { ...question, letter };
  });
  return { ...request, questions };
}

/** The questions asked in an acknowledgement; those of the one it replaces that it no longer asks have no letter now. */
export function acknowledgementWritten(
  request: Case,
  questionIds: readonly string[],
  replaced: ReadonlySet<string>,
  letter: StepLetter,
): Case {
  const questions = request.questions.map((question) => {
    if (questionIds.includes(question.id)) return { ...question, letter };
    return question.letter !== null && replaced.has(question.letter.documentId)
      ? { ...question, letter: null }
      : question;
  });
  return { ...request, questions };
}

/** One letter may ask several questions, as an acknowledgement does: it goes out for all of them. */
export const askedInLetter = (request: Case, documentId: string): Question[] =>
  request.questions.filter(({ letter, sent }) => sent === null && letter?.documentId === documentId);

const sharesLetter = ({ sent, letter }: Question, other: StepLetter | null): boolean =>
  sent === null && letter !== null && letter.documentId === other?.documentId;

/** The one event the clock reads: no second entry anywhere. */
export function markedSent(request: Case, questionId: string, sent: Sent, desk: Desk): Case {
  const question = entryOf(request.questions, questionId);
  if (question.letter === null) throw rejected('casework.faults.noLetter');
  if (question.sent !== null) throw rejected('casework.faults.alreadySent');
  for (const line of openLines(request, question.lineIds)) assertDay('on', sent.on, desk.today, line.received);
  const questions = changedIn(request.questions, questionId, (before) => ({ ...before, sent }));
  const next = withClocks({ ...request, questions }, question.lineIds, desk.place);
  return question.kind === 'identity' ? withIdentity(next, 'asked', sent.on, '') : next;
}

const RESULT_OF: Readonly<Record<QuestionKind, readonly Answer['result'][]>> = {
  identity: ['received'],
  clarification: ['received'],
  fee: ['paid', 'withdrawn'],
};

/** The day the answer, the proof or the money came: the clock goes on. A fee may also end in the request being withdrawn. */
export function answered(request: Case, questionId: string, answer: Answer, desk: Desk): Case {
  const question = entryOf(request.questions, questionId);
  if (question.sent === null) throw rejected('casework.faults.notSent');
  if (question.answer !== null) throw rejected('casework.faults.alreadyAnswered');
  if (!RESULT_OF[question.kind].includes(answer.result)) throw invalid('result', 'not-for-this-question');
  assertDay('on', answer.on, desk.today, question.sent.on);
  const questions = changedIn(request.questions, questionId, (before) => ({ ...before, answer }));
  const next = withClocks({ ...request, questions }, question.lineIds, desk.place);
  return answer.result === 'withdrawn' ? withdrawn(next, question, answer) : next;
}

function withdrawn(request: Case, question: Question, answer: Answer): Case {
  const lines = request.lines.map((line) =>
    question.lineIds.includes(line.id) && line.state === 'open'
      ? {
          ...line,
          state: 'withdrawn' as const,
          closing: {
            outcome: 'withdrawn' as const,
            on: answer.on,
            ground: answer.note,
            grounds: [],
            requesterData: 'not-asked' as const,
            despiteOpenAccess: '',
          },
        }
      : line,
  );
  return { ...request, lines };
}

/** That somebody looked, how, and what it showed. The copy of a document is not kept: only this fact is. */
export function checked(request: Case, questionId: string, check: IdentityCheck, desk: Desk): Case {
  const question = entryOf(request.questions, questionId);
  if (question.kind !== 'identity') throw rejected('casework.faults.noIdentityQuestion');
  if (question.answer === null) throw rejected('casework.faults.notAnswered');
  assertDay('check.on', check.on, desk.today, question.answer.on);
  const questions = changedIn(request.questions, questionId, (before) => ({ ...before, check }));
  return withIdentity(
    { ...request, questions },
    check.result,
    check.on,
    `${t(`casework.question.method.${check.method}`)}, ${check.by}`,
  );
}

function withIdentity(request: Case, state: Case['intake']['identity']['state'], on: string, method: string): Case {
  const identity = { ...request.intake.identity, state, on, method };
  return { ...request, intake: { ...request.intake, identity } };
}
