import type { Question, QuestionKind } from '../../../../shared/contract/core/casework.ts';
import { governingDate } from '../../../../shared/domain/governing-date.ts';
import type { LetterWords } from '../../../../shared/i18n/letters/index.ts';
import type { CaseLine } from '../../requests/case.ts';
import type { Block } from '../pdf/model.ts';
import {
  asked,
  complaint,
  factsBlock,
  heading,
  lawsOf,
  type Letter,
  type LetterFacts,
  paragraph,
  paragraphs,
} from './frame.ts';
import { assertGdpr } from './known-laws.ts';

export const LETTER_OF_QUESTION = {
  identity: 'identity-question',
  clarification: 'clarification-question',
  fee: 'fee-notice',
} as const satisfies Record<QuestionKind, Letter['kind']>;

/** What is asked, why, and what it does to the period: Art. 12(5), 12(6), recital 63. */
export function questionLetter(question: Question, lines: readonly CaseLine[], facts: LetterFacts): Letter {
  assertGdpr(lines);
  const { wording } = facts;
  const opening = asked(facts, lines);
  return {
    kind: LETTER_OF_QUESTION[question.kind],
    blocks:
      question.kind === 'fee'
        ? [...opening, ...feeWords(question, lines, wording), ...complaint(facts, lawsOf(lines))]
        : [
            ...opening,
            ...questionWords(question.kind, question, wording),
            ...periodWords(question.kind, lines, wording),
          ],
  };
}

export function questionWords(
  kind: 'identity' | 'clarification',
  question: Question,
  wording: LetterWords,
  headed: (text: string) => Block = heading,
): Block[] {
  return [
    paragraph(wording.t(`letters.question.${kind}.lead`)),
    headed(wording.t('letters.question.why')),
    ...paragraphs(question.reason),
    headed(wording.t('letters.question.what')),
    ...paragraphs(question.words),
    ...(kind === 'identity' ? [paragraph(wording.t('letters.question.identity.copy'))] : []),
    paragraph(wording.t(`letters.question.${kind}.otherwise`)),
  ];
}

/** Only what the law says of the period: no promise that it stands still where it does not. */
export function periodWords(
  kind: 'identity' | 'clarification',
  lines: readonly CaseLine[],
  wording: LetterWords,
): Block[] {
  const texts = lines.flatMap((line) =>
    line.deadlines.map((view) => {
      const date = governingDate(view);
      if (view.law === 'UK_GDPR' && !view.codes.includes('PRE_DUAA_REQUEST_CHECK_TRANSITIONAL')) {
        if (kind === 'identity') return wording.t('letters.question.period.ukIdentity');
        if (line.right === 'access') return wording.t('letters.question.period.ukAccess');
        return date === null ? '' : wording.t('letters.question.period.ukOther', { date: wording.day(date) });
      }
      return view.law === 'EU_GDPR' && date !== null
        ? wording.t('letters.question.period.eu', { date: wording.day(date) })
        : '';
    }),
  );
  return [...new Set(texts)].filter((text) => text !== '').map(paragraph);
}

/** Amount, basis and how it comes about, before anything is charged; and the way out of paying. */
function feeWords({ fee, reason, words }: Question, lines: readonly CaseLine[], wording: LetterWords): Block[] {
  if (fee === null) return [];
  const laws = new Set(lines.flatMap((line) => line.laws));
  return [
    paragraph(wording.t('letters.fee.lead')),
    factsBlock(wording.t('letters.fee.summary'), [
      { label: wording.t('letters.fee.amount'), value: `${fee.currency} ${fee.amount}` },
      { label: wording.t('letters.fee.basis'), value: wording.t(`letters.fee.bases.${fee.basis}`) },
      { label: wording.t('letters.fee.reckoning'), value: fee.reckoning },
    ]),
    heading(wording.t('letters.question.why')),
    ...paragraphs(reason),
    ...paragraphs(words),
    paragraph(wording.t('letters.fee.withdraw')),
    ...(laws.has('UK_GDPR') ? [paragraph(wording.t('letters.fee.periodUk'))] : []),
    ...(laws.has('EU_GDPR') ? [paragraph(wording.t('letters.fee.periodEu'))] : []),
  ];
}
