import type { Extension, Question, QuestionKind, Sent } from '../contract/core/casework.ts';
import { articleOf, type DeadlineEvent } from '../deadlines/index.ts';
import type { LawId } from '../reference/laws.ts';
import type { Right } from '../reference/rights.ts';

/** Of sending the clock reads the day alone. */
type Gone = { readonly sent: Pick<Sent, 'on'> | null };
type Asked = Pick<Question, 'kind' | 'lineIds' | 'answer'> & Gone;
type Noticed = Pick<Extension, 'kind' | 'lineIds'> & Gone;

/** How the deadline engine calls a question; asking what is meant has an effect for access requests only (recital 63). */
export function pauseReason(kind: QuestionKind, right: Right): string {
  if (kind !== 'clarification') return kind;
  return right === 'access' ? 'clarification' : `clarification-non-access:${right}`;
}

/**
 * What moved the clock of one line: a question when its letter was sent, its answer, a notice of extension when it was sent.
 * A letter that was not sent, and a fee that was never paid, move nothing further.
 */
export function eventsOf(
  line: { readonly id: string; readonly right: Right },
  questions: readonly Asked[],
  extensions: readonly Noticed[],
): DeadlineEvent[] {
  const concerns = ({ lineIds }: { readonly lineIds: readonly string[] }) => lineIds.includes(line.id);
  const asked = questions.filter(concerns).flatMap(({ kind, sent, answer }): DeadlineEvent[] => {
    if (sent === null) return [];
    const reason = pauseReason(kind, line.right);
    const pause: DeadlineEvent = { type: 'pause', date: sent.on, reason };
    return answer === null || answer.result === 'withdrawn'
      ? [pause]
      : [pause, { type: 'resume', date: answer.on, reason }];
  });
  const noticed = extensions
    .filter(concerns)
    .flatMap(({ kind, sent }): DeadlineEvent[] =>
      sent === null ? [] : [{ type: 'extend', date: sent.on, reason: kind }],
    );
  return [...asked, ...noticed].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export type QuestionState = 'draft' | 'ready' | 'open' | 'answered' | 'withdrawn';

export function questionState({ letter, sent, answer }: Pick<Question, 'letter' | 'sent' | 'answer'>): QuestionState {
  if (answer !== null) return answer.result === 'withdrawn' ? 'withdrawn' : 'answered';
  if (sent !== null) return 'open';
  return letter === null ? 'draft' : 'ready';
}

/** Codes of the engine that a reader of a step must be told of, each with the article behind it. */
const WARNING_OF_CODE: Readonly<Record<string, { readonly key: string; readonly eu: string; readonly uk: string }>> = {
  PAUSE_NOT_AVAILABLE_FOR_RIGHT: { key: 'clarificationNotAccess', eu: 'GDPR recital 63', uk: 'UK GDPR Art. 12A' },
  PAUSE_NOT_AVAILABLE: { key: 'noPauseInThisLaw', eu: 'GDPR Art. 12(3)', uk: 'UK GDPR Art. 12A' },
  VERIFICATION_DOES_NOT_PAUSE: { key: 'noPauseInThisLaw', eu: 'GDPR Art. 12(3)', uk: 'UK GDPR Art. 12A' },
  QUESTION_ASKED_LATE: { key: 'askedLate', eu: 'EDPB 01/2022 para 159', uk: 'ICO, right of access' },
  PAUSE_AFTER_EXPIRY: { key: 'askedAfterExpiry', eu: 'GDPR Art. 12(3)', uk: 'UK GDPR Art. 12A' },
  SUSPENSION_TOLERATED_NOT_IN_TEXT: { key: 'toleratedOnly', eu: 'EDPB 01/2022 para 159', uk: 'ICO, right of access' },
  EXTENSION_NOTICE_LATE: { key: 'noticeLate', eu: 'GDPR Art. 12(3)', uk: 'UK GDPR Art. 12A' },
  EXTENSION_NOTICE_ON_ROLLED_DAY: { key: 'noticeOnRolledDay', eu: 'GDPR Art. 12(3)', uk: 'UK GDPR Art. 12A' },
  EXTENSION_RELIES_ON_PAUSE: { key: 'noticeAfterStrictMonth', eu: 'GDPR Art. 12(3)', uk: 'UK GDPR Art. 12(3)' },
  EXTENSION_NOT_AVAILABLE: { key: 'noExtensionInThisLaw', eu: 'GDPR Art. 12(3)', uk: 'UK GDPR Art. 12A' },
};

export type Warning = {
  readonly key: string;
  readonly article: string;
  readonly params: Readonly<Record<string, string | number>>;
};

/** The engine's code in the words of the casework; undefined for one that asks for no warning. */
export function warningOf(code: string, law: LawId): Warning | undefined {
  const [name = '', value = ''] = code.split('=', 2);
  const known = WARNING_OF_CODE[name];
  if (known === undefined) return undefined;
  return {
    key: known.key,
    article: law === 'UK_GDPR' ? known.uk : law === 'EU_GDPR' ? known.eu : articleOf(law),
    params: value === '' ? { law } : { law, value },
  };
}
