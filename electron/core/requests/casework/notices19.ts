import type { RecipientNotice } from '../../../../shared/contract/core/casework.ts';
import { tellsRecipients } from '../../../../shared/domain/outcome.ts';
import { invalid, rejected } from '../../fault.ts';
import type { Case } from '../case.ts';
import type { Desk } from '../casework.ts';
import { withRecipients } from './closing.ts';
import { changedIn, entryOf, lineOf } from './clocked.ts';
import { assertDay } from './days.ts';
import type { Recipient } from './linked.ts';

/** Activities linked after the answer bring their recipients too. */
export function listed(request: Case, lineId: string, recipients: readonly Recipient[]): Case {
  assertTells(request, lineId);
  return withRecipients(request, lineId, recipients);
}

/** A recipient the register does not know. */
export function added(request: Case, lineId: string, recipient: string): Case {
  assertTells(request, lineId);
  if (request.notices19.some((notice) => notice.lineId === lineId && notice.recipient === recipient))
    throw invalid('recipient', 'twice');
  return withRecipients(request, lineId, [{ name: recipient, recordId: null }]);
}

function assertTells(request: Case, lineId: string): void {
  const { right, closing } = lineOf(request, lineId);
  if (closing === null || !tellsRecipients(right, closing.outcome)) throw rejected('casework.faults.nothingToTell');
}

export type NoticeStep = Pick<RecipientNotice, 'sentOn' | 'answeredOn' | 'evidence' | 'impossible'>;

/** Told, answered, proved; or why telling them is impossible or out of proportion. */
export function recorded(request: Case, noticeId: string, step: NoticeStep, desk: Desk): Case {
  const notice = entryOf(request.notices19, noticeId);
  const { received } = lineOf(request, notice.lineId);
  if (step.sentOn !== '' && step.impossible !== '') throw invalid('impossible', 'sent-all-the-same');
  if (step.sentOn !== '') assertDay('sentOn', step.sentOn, desk.today, received);
  if (step.answeredOn !== '') {
    if (step.sentOn === '') throw invalid('answeredOn', 'not-sent-yet');
    assertDay('answeredOn', step.answeredOn, desk.today, step.sentOn);
  }
  return { ...request, notices19: changedIn(request.notices19, noticeId, (before) => ({ ...before, ...step })) };
}
