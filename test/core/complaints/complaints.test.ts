import { beforeEach, describe, expect, it } from 'vitest';
import type { ComplaintIntake, ComplaintRecord } from '../../../shared/contract/core/complaints.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import { atField, becauseOf, type CoreUnderTest, openCoreWithVault, refusal } from '../harness.ts';
import * as sample from '../records.ts';

let core: CoreUnderTest;
let office: Id;
beforeEach(async () => {
  core = await openCoreWithVault();
  office = await sample.addEstablishment(core.client, sample.london);
});

const intake = (more: Partial<ComplaintIntake> = {}): ComplaintIntake => ({
  ...sample.complaintIntakeAt(office, '2026-11-02'),
  ...more,
});
const log = (more: Partial<ComplaintIntake> = {}) => core.client.complaints.log({ intake: intake(more) });
const at = ({ id, version }: ComplaintRecord) => ({ id, version });
const acknowledge = (complaint: ComplaintRecord, on: string) =>
  core.client.complaints.acknowledge({ ...at(complaint), acknowledgement: { on, by: 'email', words: '' } });

describe('a complaint under section 164A', () => {
  it('is acknowledged within thirty days counted from the day after receipt', async () => {
    const complaint = await log();
    expect(complaint).toMatchObject({
      reference: 'C-01',
      state: 'to-acknowledge',
      acknowledged: 'open',
      due: { date: '2026-12-02', daysLeft: 9, urgency: 'on-track' },
    });
    expect(complaint.clock.codes).toContain('REGIME_COUNTS_FROM_DAY_AFTER');
    expect(complaint.clock.steps.map(({ rule }) => rule)).toContain('counted-from-next-day');
  });

  it('rolls over the holidays of England, and over those of no other country', async () => {
    const { due } = await core.client.complaints.propose({ establishmentId: office, receivedOn: '2026-11-23' });
    expect(due?.date).toBe('2026-12-23');
    core.clock.now = '2026-11-25T09:00:00Z';
    // The thirtieth day is Christmas Day, a Friday; Boxing Day, a Saturday, is made up for on Monday the 28th.
    const late = await core.client.complaints.propose({ establishmentId: office, receivedOn: '2026-11-25' });
    expect(late.due?.date).toBe('2026-12-29');
    const malta = await sample.addEstablishment(core.client);
    expect((await core.client.complaints.propose({ establishmentId: malta, receivedOn: '2026-11-25' })).due?.date).toBe(
      '2026-12-29',
    );
  });

  it('owed no acknowledgement before 19 June 2026', async () => {
    const old = await log({ receivedOn: '2026-06-18' });
    expect(old).toMatchObject({ acknowledged: 'no-duty', due: null });
    expect(old.clock.codes).toContain('DUTY_NOT_IN_FORCE');
  });

  it('goes from acknowledgement over enquiries to the outcome, and closes when that was told', async () => {
    const request = await core.client.requests.log({
      intake: sample.intakeAt(office, '2026-09-01'),
      rights: ['access'],
    });
    const complaint = await log({ requestId: request.id });
    expect(complaint.links).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: request.id, role: 'complaint-about' })]),
    );
    expect((await core.client.requests.get({ id: request.id })).links).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: complaint.id, kind: 'complaint' })]),
    );
    const acknowledged = await acknowledge(complaint, '2026-11-10');
    expect(acknowledged).toMatchObject({ state: 'in-hand', acknowledged: 'in-time', due: null });
    expect(await refusal(acknowledge(acknowledged, '2026-11-11'))).toMatchObject(
      becauseOf('complaints.faults.alreadyAcknowledged'),
    );
    const asked = await core.client.complaints.addStep({
      ...at(acknowledged),
      step: { kind: 'enquiry', on: '2026-11-12', words: 'Asked the support desk.' },
    });
    const outcome = {
      kind: 'upheld',
      decidedOn: '2026-11-20',
      reasons: 'The answer was late.',
      toldOn: '',
      toldHow: '',
    } as const;
    const decided = await core.client.complaints.decide({ ...at(asked), outcome });
    expect(decided.state).toBe('outcome-to-tell');
    const told = await core.client.complaints.decide({
      ...at(decided),
      outcome: { ...outcome, toldOn: '2026-11-21', toldHow: 'e-mail' },
    });
    expect(told.state).toBe('closed');
    expect(told.timeline.map(({ action }) => action)).toEqual([
      'complaint.decide',
      'complaint.decide',
      'complaint.step',
      'complaint.acknowledge',
      'complaint.log',
    ]);
    expect(await core.client.complaints.list({ state: 'open' })).toEqual([]);
    expect(await core.client.complaints.list({ state: 'closed' })).toMatchObject([
      { id: complaint.id, requestReference: request.reference },
    ]);
    expect(await refusal(core.client.complaints.decide({ ...at(told), outcome }))).toMatchObject(
      becauseOf('complaints.faults.closed'),
    );
    const reopened = await core.client.complaints.reopen({ ...at(told), reason: 'New facts.' });
    expect(reopened).toMatchObject({ state: 'in-hand', outcome: null });
  });

  it('says when it was acknowledged too late', async () => {
    const complaint = await log({ receivedOn: '2026-10-01' });
    expect(complaint.due).toMatchObject({ date: '2026-11-02', urgency: 'overdue' });
    expect((await acknowledge(complaint, '2026-11-20')).acknowledged).toBe('late');
  });

  it('takes no day that cannot be', async () => {
    expect(await refusal(log({ receivedOn: '2026-11-24' }))).toMatchObject(
      atField('intake.receivedOn', 'in-the-future'),
    );
    const complaint = await log();
    expect(await refusal(acknowledge(complaint, '2026-11-24'))).toMatchObject(
      atField('acknowledgement.on', 'in-the-future'),
    );
    expect(await refusal(acknowledge(complaint, '2026-11-01'))).toMatchObject({
      data: { issues: [{ path: 'acknowledgement.on', code: 'too-early' }] },
    });
    const acknowledged = await acknowledge(complaint, '2026-11-10');
    const later = core.client.complaints.amend({
      ...at(acknowledged),
      intake: intake({ receivedOn: '2026-11-11' }),
      reason: '',
    });
    expect(await refusal(later)).toMatchObject(atField('intake.receivedOn', 'after-a-step'));
  });

  it('changes nothing for somebody who saw an older version', async () => {
    const complaint = await log();
    await core.client.complaints.addNote({ ...at(complaint), note: 'called' });
    expect(await refusal(acknowledge(complaint, '2026-11-10'))).toMatchObject({
      code: 'CONFLICT',
      data: { version: 2 },
    });
  });
});
