import { type Question, type Sent, QUESTION_KINDS, type QuestionKind } from '../../contract/core/casework.ts';
import { daysBetween } from '../urgency.ts';
import { isWithin, type Year } from './year.ts';

type Asked = Pick<Question, 'kind' | 'answer'> & { readonly sent: Pick<Sent, 'on'> | null };

/** Questions sent in a year, and how long people were waited for: until they answered, or until its end. */
export type PauseRow = {
  readonly kind: QuestionKind;
  readonly sent: number;
  readonly answered: number;
  readonly days: number;
};

export function pausesIn(year: Year, questions: readonly Asked[]): PauseRow[] {
  return QUESTION_KINDS.flatMap((kind) => {
    const sent = questions.filter((question) => question.kind === kind && isWithin(year, question.sent?.on ?? ''));
    if (sent.length === 0) return [];
    const ends = sent.map(({ answer }) => answer?.on ?? '');
    return [
      {
        kind,
        sent: sent.length,
        answered: ends.filter((day) => day !== '' && day <= year.to).length,
        days: sent.reduce((sum, { sent: letter }, index) => {
          const end = ends[index] ?? '';
          return sum + daysBetween(letter?.on ?? year.to, end === '' || end > year.to ? year.to : end);
        }, 0),
      },
    ];
  });
}
