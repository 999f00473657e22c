import type { LINE_OUTCOMES } from '../../contract/core/requests.ts';
import type { DocumentEntry } from '../../contract/core/documents.ts';
import type { Right } from '../../reference/rights.ts';

/** A right asked, as the annual report looks at it. */
export type ReportedLine = {
  readonly reference: string;
  readonly right: Right;
  readonly received: string;
  /** The date of the law, or the one set from outside; null where no law gives a number of days. */
  readonly due: string | null;
  readonly outcome: (typeof LINE_OUTCOMES)[number] | null;
  readonly closedOn: string;
  readonly answer: Answer;
};

/** When the answer left: null while it has not, or while nobody marked its letter as sent. */
export type Answer = { readonly on: string | null; readonly unsent: boolean };

type Letter = Pick<DocumentEntry, 'kind' | 'state' | 'sentOn'>;
type Closed = {
  readonly right: Right;
  readonly closing: { readonly on: string } | null;
  readonly earlierClosings: readonly { readonly on: string }[];
};

const ANSWERS = { report: 'access-report', outcome: 'outcome-letter' } as const;

/**
 * The day of the answer is the day it was sent: that of its letter where one is kept here, else the day the line was
 * closed. A line that was opened again is answered by what was sent after that.
 */
export function answerOf({ right, closing, earlierClosings }: Closed, letters: readonly Letter[]): Answer {
  if (closing === null) return { on: null, unsent: false };
  const since = earlierClosings.at(-1)?.on ?? '';
  const answers = letters.filter(
    ({ kind, state }) =>
      state !== 'superseded' && (kind === ANSWERS.outcome || (right === 'access' && kind === ANSWERS.report)),
  );
  if (answers.length === 0) return { on: closing.on, unsent: false };
  // What came back undelivered told nobody anything.
  const sent = answers
    .filter(({ state }) => state === 'sent')
    .map(({ sentOn }) => sentOn)
    .filter((day) => day !== '' && day >= since);
  const [first] = sent.sort();
  return first === undefined ? { on: null, unsent: true } : { on: first, unsent: false };
}
