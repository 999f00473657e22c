import { liftingGaps, portabilityGaps, recipientGaps } from '../../../../../shared/domain/letter-gaps/index.ts';
import { liftingNotice } from '../../../documents/letters/lifting-notice.ts';
import { assertGdpr } from '../../../documents/letters/known-laws.ts';
import { portabilityCover } from '../../../documents/letters/portability-cover.ts';
import { recipientNotice } from '../../../documents/letters/recipient-notice.ts';
import { rejected } from '../../../fault.ts';
import type { CaseLine } from '../../case.ts';
import { entryOf, lineOf } from '../clocked.ts';
import { type Draft, type Drafted, type Drafting, sheetOf } from './drafted.ts';

const acted = ({ closing }: CaseLine): boolean =>
  closing?.outcome === 'granted' || closing?.outcome === 'partly-granted';

/** Art. 18(3): a restriction that was set is lifted only after this letter. */
export function liftingDraft(draft: Draft<'lifting'>, { request, facts }: Drafting): Drafted {
  const line = lineOf(request, draft.lineId);
  if (line.right !== 'restriction' || !acted(line)) throw rejected('writing.faults.notRestricted');
  assertGdpr([line]);
  return {
    subject: `lifting/${line.id}`,
    letter: liftingNotice(line, draft, facts),
    gaps: liftingGaps(draft, facts.today, sheetOf(facts), line.laws),
    written: (before) => before,
  };
}

/** Art. 20: the letter around the files. */
export function portabilityDraft(draft: Draft<'portability'>, { request, facts }: Drafting): Drafted {
  const line = lineOf(request, draft.lineId);
  if (line.right !== 'portability') throw rejected('writing.faults.notPortability');
  assertGdpr([line]);
  return {
    subject: `portability/${line.id}`,
    letter: portabilityCover(line, draft, facts),
    gaps: portabilityGaps(draft, sheetOf(facts), line.laws),
    written: (before) => before,
  };
}

/** Art. 19: one notice for one recipient on the list. */
export function recipientDraft(draft: Draft<'recipient'>, { request, facts }: Drafting): Drafted {
  const notice = entryOf(request.notices19, draft.noticeId);
  if (notice.sentOn !== '') throw rejected('casework.faults.alreadySent');
  const line = lineOf(request, notice.lineId);
  assertGdpr([line]);
  return {
    subject: notice.id,
    letter: recipientNotice(notice, line, draft.change, notice.recordId !== null, facts),
    gaps: recipientGaps(
      draft,
      { right: line.right, partly: line.closing?.outcome === 'partly-granted' },
      sheetOf(facts, false),
      line.laws,
    ),
    written: (before) => before,
  };
}
