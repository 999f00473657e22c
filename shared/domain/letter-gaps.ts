import type { RecipientNotice } from '../contract/core/casework.ts';
import type { Intake, LineClosing } from '../contract/core/requests.ts';
import type { Right } from '../reference/rights.ts';
import { tellsRecipients } from './outcome.ts';

type Line = { readonly id: string; readonly right: Right; readonly closing: Pick<LineClosing, 'outcome'> | null };

/** The outcome letter as it is about to be written, and what its case and its vault hold for it. */
export type LetterSetting = {
  readonly lines: readonly Line[];
  readonly chosen: readonly string[];
  readonly intake: Pick<Intake, 'requester' | 'answer'>;
  readonly notices19: readonly (Pick<RecipientNotice, 'recipient' | 'sentOn' | 'impossible'> & {
    readonly lineId: string;
  })[];
  readonly signatory: string;
  readonly officer: string;
  /** Where the organisation is written to. */
  readonly contact: string;
  /** An access report of the case is finished or sent. */
  readonly reportFinished: boolean;
  /** Entries of the suppression list that come from the case. */
  readonly suppressed: number;
};

export type LetterGap =
  | { readonly key: 'signatory' | 'contact' | 'address' | 'report' | 'suppression' }
  | { readonly key: 'language'; readonly language: string }
  | { readonly key: 'open' | 'leftOut'; readonly rights: readonly Right[] }
  | { readonly key: 'recipients'; readonly names: readonly string[] };

/** What such a letter is written in: the plain letters have their words in English only. */
const LETTER_LANGUAGE = 'en';
/** After these an entry on the suppression list keeps the person from being written to, or collected, again. */
const SUPPRESSES: ReadonlySet<Right> = new Set(['erasure', 'marketing-objection', 'consent-withdrawal']);
const ACTED: ReadonlySet<LineClosing['outcome']> = new Set(['granted', 'partly-granted']);

/** What the letter will lack, or leave unsaid. It may be written all the same: the DPO decides. */
export function letterGaps(setting: LetterSetting): LetterGap[] {
  const { lines, chosen, intake, signatory, officer, contact, reportFinished, suppressed } = setting;
  const { requester, answer } = intake;
  const told = lines.filter(({ id }) => chosen.includes(id));
  const rest = lines.filter(({ id }) => !chosen.includes(id));
  const acted = told.filter(({ closing }) => closing !== null && ACTED.has(closing.outcome));
  const open = rest.filter(({ closing }) => closing === null).map(({ right }) => right);
  const leftOut = rest.filter(({ closing }) => closing !== null).map(({ right }) => right);
  const untold = untoldRecipients(setting, told);
  return [
    ...gap(signatory === '' && officer === '', { key: 'signatory' }),
    ...gap(contact === '', { key: 'contact' }),
    ...gap(requester.addressLines.length === 0 && requester.email === '', { key: 'address' }),
    ...gap(answer.language !== LETTER_LANGUAGE, { key: 'language', language: answer.language }),
    ...gap(!reportFinished && acted.some(({ right }) => right === 'access'), { key: 'report' }),
    ...gap(suppressed === 0 && acted.some(({ right }) => SUPPRESSES.has(right)), { key: 'suppression' }),
    ...gap(untold.length > 0, { key: 'recipients', names: untold }),
    ...gap(leftOut.length > 0, { key: 'leftOut', rights: leftOut }),
    ...gap(open.length > 0, { key: 'open', rights: open }),
  ];
}

const gap = (there: boolean, found: LetterGap): LetterGap[] => (there ? [found] : []);

/** Art. 19: the letter says that everybody is told who received the data. */
function untoldRecipients({ notices19 }: LetterSetting, told: readonly Line[]): string[] {
  const telling = told.filter(({ right, closing }) => closing !== null && tellsRecipients(right, closing.outcome));
  return notices19
    .filter(
      ({ lineId, sentOn, impossible }) => sentOn === '' && impossible === '' && telling.some(({ id }) => id === lineId),
    )
    .map(({ recipient }) => recipient);
}
