import type { Intake, LineClosing } from '../../../shared/contract/core/requests.ts';
import { receiptFaults, receiptOf } from '../../../shared/domain/receipt.ts';
import type { LawId } from '../../../shared/reference/laws.ts';
import type { Right } from '../../../shared/reference/rights.ts';
import { Fault, invalid, notFound, rejected } from '../fault.ts';
import { newId } from '../register/records.ts';
import type { Case, CaseLine } from './case.ts';
import { type Place, reckon } from './clock.ts';

/** What casework needs to know of the world: the place that answers and its present day. */
export type Desk = { readonly place: Place; readonly today: string };

/** A request as it is logged: one line per right, all received with the message. */
export function logged(intake: Intake, rights: readonly Right[], at: string, actor: string, desk: Desk): Case {
  assertReceipts(intake, desk.today);
  if (new Set(rights).size < rights.length) throw invalid('rights', 'twice');
  const receipt = receiptOf(intake.receipts);
  return {
    intake,
    received: receipt.on,
    receivedFrom: receipt.from,
    loggedAt: at,
    loggedBy: actor,
    lines: rights.map((right) => newLine(right, receipt.on, intake.laws, '', desk)),
  };
}

/** Corrects what was taken down. A corrected receipt moves the lines that came with the message, and only those. */
export function amended(request: Case, intake: Intake, desk: Desk): Case {
  assertReceipts(intake, desk.today);
  const receipt = receiptOf(intake.receipts);
  const lawsChanged = intake.laws.join() !== request.intake.laws.join();
  const lines = request.lines.map((line) => {
    const received = line.received === request.received ? receipt.on : line.received;
    const laws = lawsChanged && line.laws.join() === request.intake.laws.join() ? intake.laws : line.laws;
    return withClock({ ...line, received, laws }, desk);
  });
  return { ...request, intake, received: receipt.on, receivedFrom: receipt.from, lines };
}

/** A right asked later is a line of its own, with its own receipt. */
export function withLine(
  request: Case,
  line: { readonly right: Right; readonly received: string; readonly laws: readonly LawId[]; readonly note: string },
  desk: Desk,
): Case {
  if (line.received > desk.today) throw invalid('received', 'in-the-future');
  if (line.received < request.received) throw invalid('received', 'before-the-request');
  if (request.lines.some((other) => other.right === line.right && other.state === 'open'))
    throw rejected('requests.faults.rightAlreadyOpen');
  return { ...request, lines: [...request.lines, newLine(line.right, line.received, line.laws, line.note, desk)] };
}

const STATE_OF_OUTCOME = {
  granted: 'answered',
  'partly-granted': 'answered',
  'no-data-held': 'answered',
  'not-applicable': 'answered',
  refused: 'refused',
  withdrawn: 'withdrawn',
} as const;

/** Answered, refused or withdrawn: a line ends by itself, the others go on. Refusing needs its ground (Art. 12(4)). */
export function closed(request: Case, lineId: string, closing: LineClosing, desk: Desk): Case {
  return withChanged(request, lineId, (line) => {
    if (line.state !== 'open') throw rejected('requests.faults.lineNotOpen');
    if (closing.on > desk.today) throw invalid('closing.on', 'in-the-future');
    if (closing.on < line.received) throw invalid('closing.on', 'before-the-request');
    const needsGround = closing.outcome === 'refused' || closing.outcome === 'partly-granted';
    if (needsGround && closing.ground === '') throw invalid('closing.ground', 'reason-needed');
    return { ...line, state: STATE_OF_OUTCOME[closing.outcome], closing };
  });
}

export function reopened(request: Case, lineId: string): Case {
  return withChanged(request, lineId, (line) => {
    if (line.state === 'open') throw rejected('requests.faults.lineAlreadyOpen');
    if (request.lines.some((other) => other.right === line.right && other.state === 'open'))
      throw rejected('requests.faults.rightAlreadyOpen');
    return { ...line, state: 'open', closing: null };
  });
}

function newLine(right: Right, received: string, laws: readonly LawId[], note: string, desk: Desk): CaseLine {
  return withClock(
    { id: newId(), right, received, laws: [...laws], events: [], state: 'open', closing: null, note, deadlines: [] },
    desk,
  );
}

const withClock = (line: CaseLine, desk: Desk): CaseLine => ({ ...line, deadlines: reckon(line, desk.place) });

function withChanged(request: Case, lineId: string, change: (line: CaseLine) => CaseLine): Case {
  if (!request.lines.some((line) => line.id === lineId)) throw notFound();
  return { ...request, lines: request.lines.map((line) => (line.id === lineId ? change(line) : line)) };
}

function assertReceipts(intake: Intake, today: string): void {
  const issues = receiptFaults(intake.receipts, today).map((fault) => ({
    path: `intake.${fault.path}`,
    code: fault.code,
  }));
  if (new Set(intake.laws).size < intake.laws.length) issues.push({ path: 'intake.laws', code: 'twice' });
  if (issues.length > 0) throw new Fault('INVALID_INPUT', { issues });
}
