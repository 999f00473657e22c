import type { Intake } from '../../../shared/contract/core/requests.ts';
import { receiptFaults, receiptOf } from '../../../shared/domain/receipt.ts';
import type { LawId } from '../../../shared/reference/laws.ts';
import type { Right } from '../../../shared/reference/rights.ts';
import { Fault, invalid, rejected } from '../fault.ts';
import { newId } from '../register/records.ts';
import type { Case, CaseLine } from './case.ts';
import { clocked, withClocks } from './casework/clocked.ts';
import type { Place } from './clock.ts';

/** What casework needs to know of the world: the place that answers, its country and its present day. */
export type Desk = { readonly place: Place; readonly country: string; readonly today: string };

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
    questions: [],
    extensions: [],
    disputes: [],
    notices19: [],
    tasks: [],
    searches: [],
    contacts: [],
    waiting: null,
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
    return { ...line, received, laws };
  });
  const ids = lines.map(({ id }) => id);
  return withClocks({ ...request, intake, received: receipt.on, receivedFrom: receipt.from, lines }, ids, desk.place);
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

function newLine(right: Right, received: string, laws: readonly LawId[], note: string, desk: Desk): CaseLine {
  const line: CaseLine = {
    id: newId(),
    right,
    received,
    laws: [...laws],
    events: [],
    state: 'open',
    closing: null,
    note,
    deadlines: [],
    account: null,
    typed: null,
    processor: null,
    earlierClosings: [],
  };
  return clocked(line, { questions: [], extensions: [] }, desk.place);
}

function assertReceipts(intake: Intake, today: string): void {
  const issues = receiptFaults(intake.receipts, today).map((fault) => ({
    path: `intake.${fault.path}`,
    code: fault.code,
  }));
  if (new Set(intake.laws).size < intake.laws.length) issues.push({ path: 'intake.laws', code: 'twice' });
  if (issues.length > 0) throw new Fault('INVALID_INPUT', { issues });
}
