import type { Extension, ProcessorRole, Question, QuestionKind } from '../../../../shared/contract/core/casework.ts';
import type { LineClosing } from '../../../../shared/contract/core/requests.ts';
import type { Right } from '../../../../shared/reference/rights.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import { addDays } from '../../../../shared/domain/urgency.ts';
import type { Case, CaseLine } from '../../requests/case.ts';
import type { LetterFacts } from '../../documents/letters/frame.ts';
import { NOWHERE } from './made-up-case.ts';
import { FREE_WORDS } from './made-up-matters.ts';

export const questionIn = (request: Case, kind: QuestionKind): Question =>
  request.questions.findLast((question) => question.kind === kind) ?? {
    id: NOWHERE,
    kind,
    lineIds: idsOf(request),
    reason: FREE_WORDS,
    words: FREE_WORDS,
    fee: kind === 'fee' ? { amount: '25.00', currency: 'EUR', basis: 'further-copies', reckoning: FREE_WORDS } : null,
    letter: null,
    sent: null,
    answer: null,
    check: null,
  };

export const extensionIn = (request: Case): Extension =>
  request.extensions.at(-1) ?? {
    id: NOWHERE,
    lineIds: idsOf(request),
    kind: 'complexity',
    words: FREE_WORDS,
    promised: addDays(request.received, 90),
    letter: null,
    sent: null,
  };

/** Every line with an end: its own, or a made-up one. Erasure is the one a letter has to give reasons for. */
export const endedIn = (request: Case, today: string): CaseLine[] =>
  request.lines.map((line) => ({ ...line, closing: line.closing ?? madeUpEnd(line, today) }));

function madeUpEnd({ right, laws }: CaseLine, on: string): LineClosing {
  const refused = right === 'erasure';
  const ground = laws.includes('EU_GDPR') ? 'eu-17-3-e' : 'uk-17-3-e';
  return {
    outcome: refused ? 'refused' : 'granted',
    on,
    ground: '',
    grounds: refused ? [{ ground, facts: FREE_WORDS, necessity: FREE_WORDS }] : [],
    requesterData: 'not-asked',
    despiteOpenAccess: '',
  };
}

export function firstLine({ lines }: Case): CaseLine {
  const [line] = lines;
  if (line === undefined) throw new Error('a case has a line');
  return line;
}

/** A line of this right that was granted: the case's own, or its first as if it were one. */
export function endedLine({ request, today }: LetterFacts, right: Right): CaseLine {
  const line = request.lines.find((one) => one.right === right) ?? { ...firstLine(request), right };
  const granted = line.closing?.outcome === 'granted' || line.closing?.outcome === 'partly-granted';
  return granted ? line : { ...line, closing: { ...madeUpEnd({ ...line, right: 'access' }, today) } };
}

export const roleIn = ({ processor }: CaseLine): ProcessorRole =>
  processor ?? {
    controller: 'Example Controller Ltd',
    contact: '5 Example Square\nValletta VLT 1000',
    clause: '§ 7',
    letter: null,
    forwarded: null,
  };

const idsOf = ({ lines }: Case): Id[] => lines.map(({ id }) => id);
