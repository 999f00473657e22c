import { beforeEach, describe, expect, it } from 'vitest';
import type { Reminder } from '../../../shared/contract/core/reminders.ts';
import type { RequestRecord } from '../../../shared/contract/core/requests.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import type { Right } from '../../../shared/reference/rights.ts';
import { becauseOf, type CoreUnderTest, HOME, openCoreWithVault, PASSPHRASE, refusal, restart } from '../harness.ts';
import { pdfText } from '../pdf-text.ts';
import * as sample from '../records.ts';

let core: CoreUnderTest;
let office: Id;
beforeEach(async () => {
  core = await openCoreWithVault({ now: '2026-10-01T09:00:00Z' });
  office = await sample.addEstablishment(core.client);
});

const log = (received = '2026-10-01', rights: Right[] = ['access']) =>
  core.client.requests.log({ intake: sample.intakeAt(office, received), rights });
const on = (day: string): void => {
  core.clock.now = `${day}T09:00:00Z`;
};
const live = async (): Promise<string[]> => (await core.client.reminders.list({})).reminders.map(short);
const short = ({ about, reference, date, days }: Reminder): string => `${about} ${reference} ${date} ${days}`;
const first = async (): Promise<Reminder> => {
  const [reminder] = (await core.client.reminders.list({})).reminders;
  if (reminder === undefined) throw new Error('there is no reminder');
  return reminder;
};

async function ask(request: RequestRecord): Promise<RequestRecord> {
  const { questions } = core.client.requests;
  const asked = await questions.ask({
    id: request.id,
    version: request.version,
    kind: 'clarification',
    lineIds: request.lines.map(({ id }) => id),
    reason: 'It names no service.',
    words: 'Which of our services do you mean?',
  });
  const questionId = asked.questions[0]?.id;
  if (questionId === undefined) throw new Error('no question');
  const written = await questions.writeLetter({
    id: asked.id,
    version: asked.version,
    questionId,
    signatory: 'D. Peri',
  });
  return questions.markSent({
    id: written.id,
    version: written.version,
    questionId,
    on: core.clock.now.slice(0, 10),
    by: 'email',
  });
}

describe('reminders of a request', () => {
  it('come seven, three and one day before the strict date, on it and after it', async () => {
    const { reference } = await log();
    expect(await live()).toEqual([]);
    on('2026-10-25');
    // The strict date is 1 November, a Sunday: Monday the second.
    expect(await live()).toEqual([`extension ${reference} 2026-11-01 7`]);
    on('2026-10-26');
    expect(await live()).toEqual([`due-soon ${reference} 2026-11-02 7`, `extension ${reference} 2026-11-01 6`]);
    on('2026-11-02');
    expect(await live()).toEqual([`due-soon ${reference} 2026-11-02 0`]);
    on('2026-11-03');
    expect(await live()).toEqual([`overdue ${reference} 2026-11-02 -1`]);
    expect((await core.client.reminders.list({})).counts).toEqual({
      total: 1,
      overdue: 1,
      dueToday: 0,
      dueSoon: 0,
      waiting: 0,
      upkeep: 0,
      extension: 0,
    });
  });

  it('end with the line', async () => {
    const request = await log();
    on('2026-11-03');
    await core.client.requests.lines.close({
      id: request.id,
      version: request.version,
      lineId: request.lines[0]?.id ?? sample.NOBODY,
      closing: { outcome: 'granted', on: '2026-11-03', ground: '' },
    });
    expect(await live()).toEqual([]);
  });

  it('tell of a question without an answer and of a suspension that lasts, and go on counting the strict date', async () => {
    const request = await ask(await log());
    on('2026-10-15');
    expect(await live()).toEqual([`question ${request.reference} 2026-10-01 14`]);
    on('2026-11-03');
    expect(await live()).toEqual([
      `overdue ${request.reference} 2026-11-02 -1`,
      `question ${request.reference} 2026-10-01 33`,
      `paused ${request.reference} 2026-10-01 33`,
    ]);
  });

  it('name no person', async () => {
    await log();
    on('2026-11-03');
    const text = JSON.stringify(await core.client.reminders.list({}));
    expect(text).not.toMatch(/Renata|Sample|example\.org/);
  });
});

describe('putting a reminder away', () => {
  it('lasts until the next stage, over a restart', async () => {
    await log();
    on('2026-10-27');
    await core.client.reminders.dismiss({ key: (await first()).key });
    expect((await live()).filter((text) => text.startsWith('due-soon'))).toEqual([]);
    core = await restart(core);
    await core.client.vault.unlock({ vault: HOME, passphrase: PASSPHRASE });
    expect((await live()).filter((text) => text.startsWith('due-soon'))).toEqual([]);
    on('2026-10-30');
    expect((await live()).filter((text) => text.startsWith('due-soon'))).toHaveLength(1);
  });

  it('is taken back', async () => {
    await log();
    on('2026-10-27');
    const { key } = await first();
    await core.client.reminders.dismiss({ key });
    const all = await core.client.reminders.list({ putAway: true });
    expect(all.reminders.find((reminder) => reminder.key === key)?.putAway).toEqual({ state: 'dismissed', until: '' });
    const back = await core.client.reminders.restore({ key });
    expect(back.reminders.map((reminder) => reminder.key)).toContain(key);
  });

  it('is no way to lose what is overdue: it sleeps a few days and wakes', async () => {
    await log();
    on('2026-11-03');
    const { key } = await first();
    expect(await refusal(core.client.reminders.dismiss({ key }))).toMatchObject(
      becauseOf('reminders.faults.overdueStays'),
    );
    expect(await refusal(core.client.reminders.snooze({ key, until: '2026-11-20' }))).toMatchObject(
      becauseOf('reminders.faults.sleepsTooLong'),
    );
    expect(await refusal(core.client.reminders.snooze({ key, until: '2026-11-03' }))).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect((await core.client.reminders.snooze({ key, until: '2026-11-06' })).reminders).toEqual([]);
    on('2026-11-06');
    expect(await live()).toHaveLength(1);
  });

  it('needs a reminder that is there', async () => {
    expect(await refusal(core.client.reminders.dismiss({ key: 'overdue:nothing' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('settings of reminders', () => {
  it('are kept in the vault and decide what is told', async () => {
    await log();
    const settings = await core.client.reminders.settings.get();
    expect(settings.dueSoon).toEqual({ on: true, days: [7, 3, 1] });
    await core.client.reminders.settings.set({
      settings: { ...settings, dueSoon: { on: true, days: [20] }, extension: { on: false, daysBefore: 7 } },
    });
    on('2026-10-13');
    expect(await live()).toMatchObject([expect.stringContaining('due-soon')]);
    core = await restart(core);
    await core.client.vault.unlock({ vault: HOME, passphrase: PASSPHRASE });
    expect((await core.client.reminders.settings.get()).dueSoon.days).toEqual([20]);
  });
});

async function logComplaintAndBreach(): Promise<void> {
  const london = await sample.addEstablishment(core.client, sample.london);
  const intake = sample.complaintIntakeAt(london, '2026-09-20');
  await core.client.complaints.log({
    intake: { ...intake, complainant: { ...sample.person, name: 'Olga Complainer' } },
  });
  const aware = { local: '2026-10-01T10:17', timezone: 'Europe/Malta' };
  await core.client.breaches.log({
    facts: { ...sample.breachFactsAt(office), laws: ['EU_GDPR', 'UK_GDPR'], aware },
  });
}

describe('complaints and breaches', () => {
  it('are reminded of as well: a breach once an authority', async () => {
    await logComplaintAndBreach();
    expect(await live()).toEqual(['due-soon B-01 2026-10-04 3', 'due-soon B-01 2026-10-04 3']);
    on('2026-10-18');
    expect(await live()).toEqual(expect.arrayContaining(['overdue B-01 2026-10-04 -14', 'due-soon C-01 2026-10-20 2']));
  });
});

describe('the calendar file', () => {
  const text = async (): Promise<string> => (await core.client.reminders.calendarFile()).text();
  const unfolded = async (): Promise<string> => (await text()).replaceAll(/\r\n[ \t]/g, '');

  it('holds every open strict date as an all-day entry, and nothing of the person', async () => {
    const { reference } = await ask(await log('2026-10-01', ['access', 'erasure']));
    await logComplaintAndBreach();
    const file = await core.client.reminders.calendarFile();
    expect([file.name, file.type]).toEqual(['deadlines-2026-10-01.ics', 'text/calendar']);
    const ics = await unfolded();
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(5);
    expect(ics).toContain('DTSTART;VALUE=DATE:20261102');
    expect(ics).toContain('DTEND;VALUE=DATE:20261103');
    expect(ics).toContain(`SUMMARY:Request ${reference}\\, line 1 of 2: answer due`);
    expect(ics).toContain('DTSTART;VALUE=DATE:20261020');
    expect(ics).toContain('DTSTART;VALUE=DATE:20261004');
    expect(ics).not.toMatch(/Renata|Sample|Olga|Lost laptop|example\.org/);
  });

  it('is the same for the same dates, and keeps its identifiers when a date moves', async () => {
    const request = await log();
    const uids = async () => (await unfolded()).match(/^UID:.*$/gm);
    const before = await text();
    expect(await text()).toBe(before);
    const known = await uids();
    await core.client.requests.amend({
      id: request.id,
      version: request.version,
      intake: sample.intakeAt(office, '2026-09-28'),
      reason: 'came earlier',
    });
    expect(await uids()).toEqual(known);
    expect(await unfolded()).toContain('DTSTART;VALUE=DATE:20261028');
  });

  it('wraps its lines as the standard asks', async () => {
    await logComplaintAndBreach();
    for (const row of (await text()).split('\r\n')) expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75);
  });
});

describe('the handover sheet', () => {
  it('says of everything open when it is due, what it waits for, the last contact and the next step', async () => {
    await core.client.organisation.create({ fields: sample.organisationFields });
    const request = await ask(await log());
    await logComplaintAndBreach();
    const file = await core.client.reminders.handover({ preparedFor: 'Nadia Successor' });
    expect(file.name).toBe('handover-2026-10-01.pdf');
    const words = await pdfText(file);
    for (const expected of [
      'Handover of 1 October 2026',
      '3 open matters',
      'Heron Ltd',
      'Dolores Peri',
      'Nadia Successor',
      request.reference,
      'Renata Sample',
      '2 November 2026',
      'for clarification',
      'C-01',
      'Olga Complainer',
      '20 October 2026',
      'Acknowledge receipt',
      'B-01',
      'Lost laptop',
      '4 October 2026, 10:17 (in 3 days)',
      'Assess the risk',
    ])
      expect(words).toContain(expected);
  });

  it('is a sheet even where nothing is open', async () => {
    expect(await pdfText(await core.client.reminders.handover({}))).toContain('None open.');
  });
});
