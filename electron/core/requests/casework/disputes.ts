import type { Dispute, ProcessorRole, Sent, StepLetter, TypedDate } from '../../../../shared/contract/core/casework.ts';
import { typedSources } from '../../../../shared/domain/typed-date.ts';
import { invalid, rejected } from '../../fault.ts';
import type { Case, CaseLine } from '../case.ts';
import type { Desk } from '../casework.ts';
import { opened } from './closing.ts';
import { changedIn, entryOf, lineOf, openLines, withLineChanged } from './clocked.ts';
import { assertDay } from './days.ts';

export type NewDispute = Omit<Dispute, 'settled'> & { readonly date: TypedDate | null };

/**
 * Somebody contests an answer: its lines are open again and linked by the dispute, and nothing of the case is erased
 * before it is settled. Only an authority or a court brings a date of its own.
 */
export function disputed(request: Case, { date, ...dispute }: NewDispute, desk: Desk): Case {
  if (new Set(dispute.lineIds).size < dispute.lineIds.length) throw invalid('lineIds', 'twice');
  assertDateFits(dispute.by, date);
  for (const id of dispute.lineIds) {
    const line = lineOf(request, id);
    if (line.closing === null) throw rejected('casework.faults.notAnsweredYet');
    assertDay('on', dispute.on, desk.today, line.closing.on);
  }
  const lines = request.lines.map((line) =>
    dispute.lineIds.includes(line.id) ? { ...opened(line), typed: date ?? line.typed } : line,
  );
  return { ...request, lines, disputes: [...request.disputes, { ...dispute, settled: null }] };
}

function assertDateFits(by: Dispute['by'], date: TypedDate | null): void {
  if (date !== null && date.source !== by) throw invalid('date.source', 'source-does-not-fit');
}

/** The dispute ends; its lines are answered anew by themselves. */
export function settled(request: Case, disputeId: string, end: NonNullable<Dispute['settled']>, desk: Desk): Case {
  const dispute = entryOf(request.disputes, disputeId);
  if (dispute.settled !== null) throw rejected('casework.faults.disputeSettled');
  assertDay('on', end.on, desk.today, dispute.on);
  return { ...request, disputes: changedIn(request.disputes, disputeId, (before) => ({ ...before, settled: end })) };
}

export const isHeld = (request: Case): boolean => request.disputes.some(({ settled: end }) => end === null);

/** A date somebody outside has set governs the line while it stands; null gives it back to the law. */
export function withTypedDate(request: Case, lineId: string, typed: TypedDate | null): Case {
  const [line] = openLines(request, [lineId]);
  if (line !== undefined && typed !== null && !typedSources(line, request.disputes).includes(typed.source))
    throw invalid('typed.source', 'source-does-not-fit');
  return withLineChanged(request, lineId, (before) => ({ ...before, typed }));
}

/** We process these data for another: the contract's date and clause stand in for the law's, which is the controller's. */
export function asProcessor(
  request: Case,
  lineId: string,
  role: Pick<ProcessorRole, 'controller' | 'contact' | 'clause'>,
  date: string | null,
): Case {
  openLines(request, [lineId]);
  return withLineChanged(request, lineId, (line) => {
    if (line.processor?.forwarded) throw rejected('casework.faults.alreadySent');
    return {
      ...line,
      processor: { ...role, letter: null, forwarded: null },
      typed: date === null ? null : { date, source: 'contract-clause', reference: role.clause },
    };
  });
}

/** It turns out that we are the controller after all: the law's date governs again. */
export function asController(request: Case, lineId: string): Case {
  return withLineChanged(request, lineId, (line) => {
    if (line.processor === null) throw rejected('casework.faults.noProcessorRole');
    if (line.processor.forwarded) throw rejected('casework.faults.alreadySent');
    return { ...line, processor: null, typed: line.typed?.source === 'contract-clause' ? null : line.typed };
  });
}

export const forwardNoteWritten = (request: Case, lineId: string, letter: StepLetter): Case =>
  withLineChanged(request, lineId, (line) => {
    const role = roleOf(line);
    if (role.forwarded !== null) throw rejected('casework.faults.alreadySent');
    return { ...line, processor: { ...role, letter } };
  });

export function forwarded(request: Case, lineId: string, sent: Sent, desk: Desk): Case {
  return withLineChanged(request, lineId, (line) => {
    const role = roleOf(line);
    if (role.letter === null) throw rejected('casework.faults.noLetter');
    if (role.forwarded !== null) throw rejected('casework.faults.alreadySent');
    assertDay('on', sent.on, desk.today, line.received);
    return { ...line, processor: { ...role, forwarded: sent } };
  });
}

function roleOf({ processor }: CaseLine): ProcessorRole {
  if (processor === null) throw rejected('casework.faults.noProcessorRole');
  return processor;
}
