import { afterEach, describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../../shared/contract/core/requests.ts';
import { dayAt } from '../../../shared/domain/urgency.ts';
import { type CoreUnderTest, drain } from '../harness.ts';
import { exampleAt } from './loaded.ts';

/** Days on which something may go wrong: turns of year and month, weekends, holidays, clock changes, changes of law. */
const MOMENTS = [
  ['the day after New Year', '2027-01-02T09:00:00Z'],
  ['29 February', '2028-02-29T09:00:00Z'],
  ['a Monday', '2026-11-23T08:00:00Z'],
  ['a Sunday', '2026-11-22T19:00:00Z'],
  ['the day UK law changed', '2026-02-05T09:00:00Z'],
  ['a few days after it', '2026-02-10T09:00:00Z'],
  ['summer time', '2026-07-15T07:00:00Z'],
  ['a night that is still yesterday in London', '2026-07-15T22:30:00Z'],
  ['the night the clocks go back', '2026-10-25T01:30:00Z'],
  ['Christmas', '2026-12-25T12:00:00Z'],
  ['the end of March, a month after a short one', '2027-03-31T12:00:00Z'],
] as const;

let core: CoreUnderTest;
afterEach(() => core.dispose());

type Line = RequestRecord['lines'][number];
type State = (request: RequestRecord) => boolean;
const line =
  (holds: (line: Line) => boolean): State =>
  ({ lines }) =>
    lines.some(holds);
const ended = (outcome: string) => line(({ closing }) => closing?.outcome === outcome);
const asked =
  (kind: string, state: string): State =>
  ({ questions }) =>
    questions.some((question) => question.kind === kind && question.state === state);

const STATES: Readonly<Record<string, State>> = {
  'logged today, nothing done yet': ({ timeline, received, due }) =>
    timeline.length === 1 && received !== '' && due !== null,
  'due within a week': ({ due }) => due?.urgency === 'due-soon',
  overdue: ({ due }) => due?.urgency === 'overdue',
  'a report begun': ({ timeline, state }) =>
    state === 'open' && timeline.some(({ action }) => action === 'accessReport.decide'),
  'identity asked': (request) => request.intake.identity.state === 'asked' && asked('identity', 'open')(request),
  'clarification open under EU law': (request) =>
    request.intake.laws.includes('EU_GDPR') && asked('clarification', 'open')(request),
  'clarification open under UK law': (request) =>
    request.intake.laws.includes('UK_GDPR') && asked('clarification', 'open')(request),
  'clarification answered': asked('clarification', 'answered'),
  'fee asked': asked('fee', 'open'),
  'extended in time': ({ extensions, due }) =>
    extensions.some(({ effect }) => effect === 'extends') && due?.urgency === 'on-track',
  'notice of extension written, not sent, still possible': ({ extensions, due }) =>
    extensions.some(({ state, letter }) => state === 'ready' && letter?.late === false) && due?.urgency === 'due-soon',
  granted: ended('granted'),
  'partly granted': ended('partly-granted'),
  refused: ended('refused'),
  withdrawn: ended('withdrawn'),
  'no data held': ended('no-data-held'),
  'not about us': ended('not-about-us'),
  deceased: ended('deceased'),
  'forwarded to a controller, waiting': ({ waits }) => waits.some(({ because }) => because === 'controller'),
  'disputed, open again with a date of the authority': ({ disputes, lines, retentionHeld }) =>
    disputes.length > 0 &&
    retentionHeld &&
    lines.some(({ state, due }) => state === 'open' && due?.source === 'authority'),
  'mixed, one line ended and others in work': ({ lines, tasks, searches, contacts }) =>
    lines.length === 3 &&
    lines.filter(({ state }) => state === 'open').length === 2 &&
    tasks.some(({ doneOn }) => doneOn !== '') &&
    tasks.some(({ doneOn }) => doneOn === '') &&
    searches.some(({ answer }) => answer === null) &&
    contacts.length > 0,
  'recipients partly told': ({ notices19 }) =>
    notices19.some(({ answeredOn }) => answeredOn !== '') &&
    notices19.some(({ sentOn, answeredOn }) => sentOn !== '' && answeredOn === '') &&
    notices19.some(({ sentOn }) => sentOn === ''),
};

describe.each(MOMENTS)('the example loaded on %s', (_name, now) => {
  it('has a case in every state, its days coherent and its journal true', async () => {
    core = await exampleAt(now);
    const { client } = core;
    const list = await client.requests.list({ state: 'all' });
    const requests = await Promise.all(list.map(({ id }) => client.requests.get({ id })));
    const missing = Object.entries(STATES).flatMap(([name, holds]) => (requests.some(holds) ? [] : [name]));
    expect(missing).toEqual([]);

    const complaints = await client.complaints.list({ state: 'all' });
    expect(complaints.map(({ state }) => state).toSorted()).toEqual(['closed', 'in-hand', 'to-acknowledge']);
    const breaches = await client.breaches.list({ state: 'all' });
    expect(breaches.map(({ role, state, notify }) => [role, state, notify].join()).toSorted()).toEqual([
      'controller,closed,do-not-notify',
      'controller,open,notify',
      'processor,open,undecided',
    ]);
    const running = breaches.find(({ notify }) => notify === 'notify');
    expect(running?.next).toMatchObject({ authority: 'GB', state: 'running' });
    expect((await client.suppression.list({ text: '' })).length).toBeGreaterThanOrEqual(3);
    const reminders = (await client.reminders.list({ putAway: false })).reminders.map(({ about }) => about);
    expect([...new Set(reminders)].toSorted()).toEqual(
      expect.arrayContaining(['due-soon', 'extension', 'overdue', 'question']),
    );

    // Numbers follow the days on which things came in, and each year has its own.
    const byDay = list
      .toSorted((one, other) => (one.reference < other.reference ? -1 : 1))
      .map(({ received }) => received);
    expect(byDay).toEqual(byDay.toSorted());

    // Whatever is dated lies in the past, and every letter was sent when it was there.
    const day = (instant: string) => dayAt(instant, 'Europe/Malta');
    for (const document of await client.documents.list({}))
      expect(document.sentOn === '' || day(document.createdAt) <= document.sentOn, document.number).toBe(true);
    for (const { received, loggedAt } of requests)
      expect([received <= day(loggedAt), loggedAt <= now]).not.toContain(false);

    // The journal is evidence: everything in it happened when the example was loaded, and says who by.
    const entries = await client.journal.list({ limit: 200 });
    expect(new Set(entries.map(({ at }) => at))).toEqual(new Set([now]));
    expect(new Set(entries.filter(({ kind }) => kind === 'request').map(({ actor }) => actor))).toEqual(
      new Set(['Example (made up)']),
    );
    expect((await drain(await client.journal.verify())).result).toMatchObject({ intact: true });
  });
});
