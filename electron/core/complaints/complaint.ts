import { z } from 'zod';
import {
  Acknowledgement,
  ComplaintClock,
  ComplaintIntake,
  ComplaintOutcome,
  ComplaintStep,
} from '../../../shared/contract/core/complaints.ts';
import { Instant } from '../../../shared/contract/primitives.ts';
import { acknowledgementClock, type ComplaintPlace } from '../../../shared/domain/complaint-clock.ts';
import { invalid, rejected } from '../fault.ts';
import { newId } from '../register/records.ts';

/** A complaint as stored: its date stands with the calendar version that produced it. */
export const Complaint = z.strictObject({
  intake: ComplaintIntake,
  loggedAt: Instant,
  loggedBy: z.string(),
  clock: ComplaintClock,
  acknowledgement: Acknowledgement.nullable(),
  steps: z.array(ComplaintStep),
  outcome: ComplaintOutcome.nullable(),
});
export type Complaint = z.infer<typeof Complaint>;

export type Desk = { readonly place: ComplaintPlace; readonly today: string };

/** Closed once the outcome was told; whoever withdraws needs no telling. */
export const isClosed = ({ outcome }: Complaint): boolean =>
  outcome !== null && (outcome.toldOn !== '' || outcome.kind === 'withdrawn');

export function stateOf(complaint: Complaint): 'to-acknowledge' | 'in-hand' | 'outcome-to-tell' | 'closed' {
  if (isClosed(complaint)) return 'closed';
  if (complaint.outcome !== null) return 'outcome-to-tell';
  return complaint.acknowledgement === null ? 'to-acknowledge' : 'in-hand';
}

export function logged(intake: ComplaintIntake, at: string, actor: string, desk: Desk): Complaint {
  if (intake.receivedOn > desk.today) throw invalid('intake.receivedOn', 'in-the-future');
  return {
    intake,
    loggedAt: at,
    loggedBy: actor,
    clock: acknowledgementClock(intake.receivedOn, desk.place),
    acknowledgement: null,
    steps: [],
    outcome: null,
  };
}

export function amended(complaint: Complaint, intake: ComplaintIntake, desk: Desk): Complaint {
  if (intake.receivedOn > desk.today) throw invalid('intake.receivedOn', 'in-the-future');
  const first = [complaint.acknowledgement?.on, complaint.outcome?.decidedOn, ...complaint.steps.map(({ on }) => on)]
    .filter((day) => day !== undefined)
    .sort()[0];
  if (first !== undefined && intake.receivedOn > first) throw invalid('intake.receivedOn', 'after-a-step');
  return { ...complaint, intake, clock: acknowledgementClock(intake.receivedOn, desk.place) };
}

export function withAcknowledgement(complaint: Complaint, acknowledgement: Acknowledgement, desk: Desk): Complaint {
  if (complaint.acknowledgement !== null) throw rejected('complaints.faults.alreadyAcknowledged');
  assertDay(complaint, 'acknowledgement.on', acknowledgement.on, desk.today);
  return { ...complaint, acknowledgement };
}

export function withStep(complaint: Complaint, step: Omit<ComplaintStep, 'id'>, desk: Desk): Complaint {
  if (isClosed(complaint)) throw rejected('complaints.faults.closed');
  assertDay(complaint, 'step.on', step.on, desk.today);
  return { ...complaint, steps: [...complaint.steps, { id: newId(), ...step }] };
}

/** A told outcome is final until the complaint is opened again; an untold one may still be changed. */
export function decided(complaint: Complaint, outcome: ComplaintOutcome, desk: Desk): Complaint {
  if (isClosed(complaint)) throw rejected('complaints.faults.closed');
  assertDay(complaint, 'outcome.decidedOn', outcome.decidedOn, desk.today);
  if (outcome.toldOn !== '') {
    assertDay(complaint, 'outcome.toldOn', outcome.toldOn, desk.today);
    if (outcome.toldOn < outcome.decidedOn) throw invalid('outcome.toldOn', 'too-early', { date: outcome.decidedOn });
  }
  return { ...complaint, outcome };
}

export function reopened(complaint: Complaint): Complaint {
  if (!isClosed(complaint)) throw rejected('complaints.faults.open');
  return { ...complaint, outcome: null };
}

function assertDay({ intake }: Complaint, path: string, on: string, today: string): void {
  if (on > today) throw invalid(path, 'in-the-future');
  if (on < intake.receivedOn) throw invalid(path, 'too-early', { date: intake.receivedOn });
}
