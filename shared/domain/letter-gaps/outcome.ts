import type { LineAccount, RecipientNotice } from '../../contract/core/casework.ts';
import type { LetterGap } from '../../contract/core/letters.ts';
import type { LineClosing } from '../../contract/core/requests.ts';
import { isGdpr, type LawId } from '../../reference/laws.ts';
import type { Right } from '../../reference/rights.ts';
import { tellsRecipients } from '../outcome.ts';
import { type Gap, gap, ruled } from './gaps.ts';
import { type Sheet, sheetGaps } from './sheet.ts';

type Line = {
  readonly id: string;
  readonly right: Right;
  readonly laws: readonly LawId[];
  readonly closing: Pick<LineClosing, 'outcome' | 'ground' | 'grounds'> | null;
  readonly account: LineAccount | null;
};

/** The answer as it is about to be written, and what its case and its vault hold for it. */
export type OutcomeSetting = {
  readonly sheet: Sheet;
  readonly lines: readonly Line[];
  readonly chosen: readonly string[];
  readonly notices19: readonly (Pick<RecipientNotice, 'recipient' | 'sentOn' | 'impossible'> & {
    readonly lineId: string;
  })[];
  /** An access report of the case is finished or sent. */
  readonly reportFinished: boolean;
  /** Entries of the suppression list that come from the case. */
  readonly suppressed: number;
  /** An authority of each GDPR concerned is known: where the person may complain. */
  readonly authorityKnown: boolean;
};

/** After these an entry on the suppression list keeps the person from being written to, or collected, again. */
const SUPPRESSES: ReadonlySet<Right> = new Set(['erasure', 'marketing-objection', 'consent-withdrawal']);
const ACTED: ReadonlySet<LineClosing['outcome']> = new Set(['granted', 'partly-granted']);
const ENDS: ReadonlySet<Right> = new Set(['objection', 'consent-withdrawal']);

export function outcomeGaps(setting: OutcomeSetting): LetterGap[] {
  const { sheet, lines, chosen, reportFinished, suppressed, authorityKnown } = setting;
  const told = lines.filter(({ id }) => chosen.includes(id));
  const rest = lines.filter(({ id }) => !chosen.includes(id));
  const acted = told.filter(({ closing }) => closing !== null && ACTED.has(closing.outcome));
  const open = rest.filter(({ closing }) => closing === null).map(({ right }) => right);
  const leftOut = rest.filter(({ closing }) => closing !== null).map(({ right }) => right);
  const untold = untoldRecipients(setting, told);
  const found = [
    ...gap(!authorityKnown && told.some(({ closing }) => closing !== null && !ACTED.has(closing.outcome)), 'authority'),
    ...acted.flatMap(actedGaps),
    ...told.flatMap(refusalGaps),
    ...sheetGaps(sheet),
    ...gap(!reportFinished && acted.some(({ right }) => right === 'access'), 'report'),
    ...gap(suppressed === 0 && acted.some(({ right }) => SUPPRESSES.has(right)), 'suppression'),
    ...gap(untold.length > 0, 'recipients', untold),
    ...gap(leftOut.length > 0, 'leftOut', leftOut),
    ...gap(open.length > 0, 'open', open),
  ];
  return ruled(
    found,
    told.flatMap(({ laws }) => laws),
  );
}

/** Art. 12(3): information on action taken says what the action was. Other laws ask for no such account. */
function actedGaps({ right, laws, account }: Line): Gap[] {
  if (!laws.some(isGdpr)) return [];
  const done = account?.done ?? '';
  return [
    ...gap(right === 'rectification' && done === '', 'corrected'),
    ...gap(right === 'erasure' && done === '', 'erased'),
    ...gap(right === 'restriction' && done === '', 'restricted'),
    ...gap(ENDS.has(right) && done === '', 'ended'),
    ...gap(right === 'automated-decision' && done === '', 'reviewed'),
    ...gap(right === 'automated-decision' && (account?.reviewer ?? '') === '', 'reviewer'),
  ];
}

/** Art. 21(1): it is for the controller to show its compelling grounds. */
function refusalGaps({ right, closing }: Line): Gap[] {
  if (right !== 'objection' || closing?.outcome !== 'refused') return [];
  return gap(closing.ground === '' && closing.grounds.every(({ facts }) => facts === ''), 'compelling');
}

/** Art. 19: the letter says that everybody is told who received the data. */
function untoldRecipients({ notices19 }: OutcomeSetting, told: readonly Line[]): string[] {
  const telling = told.filter(({ right, closing }) => closing !== null && tellsRecipients(right, closing.outcome));
  return notices19
    .filter(
      ({ lineId, sentOn, impossible }) => sentOn === '' && impossible === '' && telling.some(({ id }) => id === lineId),
    )
    .map(({ recipient }) => recipient);
}
