import { beforeEach, describe, expect, it } from 'vitest';
import type { Intake } from '../../shared/contract/core/requests.ts';
import { ask, logged, type Scene, scene, underUkLaw } from './casework/scene.ts';
import { pdfText } from './pdf-text.ts';
import * as sample from './records.ts';

/** A Monday with one matter of every kind. */
const TODAY = '2026-11-23';
let desk: Scene;
beforeEach(async () => {
  desk = await scene(TODAY);
});

const named = (name: string): Partial<Intake> => ({ requester: { ...sample.person, name } });
const complain = (receivedOn: string) =>
  desk.client.complaints.log({ intake: sample.complaintIntakeAt(desk.london, receivedOn) });
const breachAware = (local: string) =>
  desk.client.breaches.log({
    facts: {
      ...sample.breachFactsAt(desk.malta),
      laws: ['EU_GDPR', 'UK_GDPR'],
      aware: { local, timezone: 'Europe/Malta' },
    },
  });
type Shown = { readonly reference: string; readonly authority: string; readonly due: { readonly date: string } };
const short = ({ reference, authority, due }: Shown): string =>
  [reference, authority, due.date].filter((part) => part !== '').join(' ');

describe('the overview', () => {
  it('has requests, complaints and breaches in one order, by their strict dates', async () => {
    const first = await logged(desk, '2026-10-28', ['access', 'erasure']);
    await complain('2026-10-26');
    await breachAware('2026-11-22T15:30');
    const { soon } = await desk.client.overview.today();
    const { reference } = first.now();
    expect(soon.map(short)).toEqual([
      'B-01 GB 2026-11-25',
      'B-01 MT 2026-11-25',
      'C-01 2026-11-25',
      `${reference} 2026-11-30`,
      `${reference} 2026-11-30`,
    ]);
    expect(soon.map(({ kind, due }) => [kind, due.time])).toEqual([
      ['breach', '15:30'],
      ['breach', '15:30'],
      ['complaint', ''],
      ['request', ''],
      ['request', ''],
    ]);
  });

  it('counts what needs an act today, each matter once', async () => {
    await logged(desk, '2026-10-20', ['access', 'erasure']);
    await logged(desk, '2026-10-23', ['access']);
    await complain('2026-10-20');
    await breachAware('2026-11-20T10:00');
    const { counts, overdue, dueToday } = await desk.client.overview.today();
    expect(counts).toMatchObject({ requests: 2, complaints: 1, breaches: 1 });
    // The 72 hours ended an hour ago: overdue, though it is still the day.
    expect(overdue.map(({ kind, due }) => [kind, due.daysLeft])).toEqual([
      ['complaint', -4],
      ['request', -3],
      ['request', -3],
      ['breach', 0],
      ['breach', 0],
    ]);
    expect(dueToday.map(({ kind }) => kind)).toEqual(['request']);
  });

  it('keeps what is open without a date in sight', async () => {
    const complaint = await complain('2026-11-20');
    await desk.client.complaints.acknowledge({
      id: complaint.id,
      version: complaint.version,
      acknowledgement: { on: TODAY, by: 'email', words: '' },
    });
    const { undated, soon } = await desk.client.overview.today();
    expect(soon).toEqual([]);
    expect(undated.map(({ reference }) => reference)).toEqual(['C-01']);
  });
});

describe('a clock that stands still', () => {
  it('shows the strict date everywhere: overview, reminders, calendar file, handover', async () => {
    desk.on('2026-11-03');
    const uk = await logged(desk, '2026-11-02', ['access'], { ...underUkLaw(desk), ...named('Una Kay') });
    await ask(desk, uk, 'clarification', ['access']);
    const eu = await logged(desk, '2026-11-03', ['access'], named('Eva Urop'));
    await ask(desk, eu, 'clarification', ['access']);
    expect(uk.now().lines[0]?.deadlines[0]?.due).toBeNull();
    desk.on(TODAY);
    const { soon } = await desk.client.overview.today();
    expect(soon.map(({ who, due }) => [who, due.date])).toEqual([
      ['Una Kay', '2026-12-02'],
      ['Eva Urop', '2026-12-03'],
    ]);
    const ics = await (await desk.client.reminders.calendarFile()).text();
    expect(ics).toContain('DTSTART;VALUE=DATE:20261202');
    expect(ics).toContain('DTSTART;VALUE=DATE:20261203');
    const sheet = await pdfText(await desk.client.reminders.handover({}));
    expect(sheet).toContain('2 December 2026');
    expect(sheet).toContain('3 December 2026');
    expect(sheet).not.toContain('none in law');
  });
});
