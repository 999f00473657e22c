import { beforeAll, describe, expect, it } from 'vitest';
import type { OwnDays } from '../../../shared/contract/core/calendars.ts';
import { dueOf } from '../../../electron/core/requests/clock.ts';
import { CALENDAR_VERSION, computeDeadline } from '../../../shared/deadlines/index.ts';
import { atField, becauseOf, refusal } from '../harness.ts';
import { type CaseInHand, inHand, logged, type Scene, scene, underUkLaw } from './scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});

const feast: OwnDays = {
  add: [{ date: '2026-04-02', name: 'Feast of the town', reason: 'The office is closed by law.' }],
  remove: [],
};
const effect = (days: OwnDays, version = 0) => s.client.calendars.effect({ establishmentId: s.malta, version, days });
const save = async (days: OwnDays, version = 0) => {
  const { confirm } = await effect(days, version);
  return s.client.calendars.save({ establishmentId: s.malta, version, days, confirm });
};
const again = async (request: CaseInHand) => inHand(await s.client.requests.get({ id: request.now().id }));

describe('a day of one’s own', () => {
  it('shows what would move, moves nothing before it is confirmed, and then only that', async () => {
    const moves = await logged(s, '2026-03-02', ['access', 'erasure']);
    const stays = await logged(s, '2026-02-27', ['access']);
    const british = await logged(s, '2026-03-02', ['access'], underUkLaw(s));
    const done = await logged(s, '2026-03-02', ['access']);
    await done.act((at) =>
      s.client.requests.lines.close({
        ...at,
        lineId: done.line('access').id,
        closing: { outcome: 'granted', on: '2026-03-02', ground: '' },
      }),
    );

    const before = (await again(moves)).now();
    const seen = await effect(feast);
    // 3 April is Good Friday, 6 April a working day in Malta.
    expect(
      seen.moves
        .filter(({ what }) => what === 'due')
        .map(({ reference, right, law, from, to }) => [reference, right, law, from, to]),
    ).toEqual([
      [moves.now().reference, 'access', 'EU_GDPR', '2026-04-02', '2026-04-06'],
      [moves.now().reference, 'erasure', 'EU_GDPR', '2026-04-02', '2026-04-06'],
    ]);
    expect(new Set(seen.moves.map(({ what }) => what))).toEqual(new Set(['due', 'strict', 'last-refusal']));
    expect((await again(moves)).now()).toEqual(before);

    const other: OwnDays = { ...feast, remove: [{ date: '2026-12-08', reason: 'Worked here.' }] };
    const unseen = s.client.calendars.save({
      establishmentId: s.malta,
      version: 0,
      days: other,
      confirm: seen.confirm,
    });
    expect(await refusal(unseen)).toMatchObject(becauseOf('casework.faults.effectChanged'));

    const saved = await save(feast);
    expect(saved).toMatchObject({ version: 1, calendarVersion: `${CALENDAR_VERSION}, own 1`, days: feast });
    const after = await again(moves);
    expect(after.dates('access')[0]).toBe('2026-04-06');
    expect(after.line('access').deadlines[0]?.calendarVersion).toBe(`${CALENDAR_VERSION}, own 1`);
    expect(after.now().timeline[0]).toMatchObject({ action: 'request.calendar', params: { calendar: 1 } });
    for (const untouched of [stays, british, done]) expect((await again(untouched)).now()).toEqual(untouched.now());
    const [entry] = await s.client.journal.list({ recordId: s.malta, limit: 1 });
    expect(entry?.action).toBe('establishment.calendar');
  });

  it('counts for what is reckoned later, and its version counts up', async () => {
    const later = await logged(s, '2026-03-02', ['portability']);
    expect(later.dates('portability')[0]).toBe('2026-04-06');
    expect(await refusal(effect(feast, 0))).toMatchObject({ code: 'CONFLICT', data: { version: 1 } });
    const back: OwnDays = { add: [], remove: [] };
    expect(
      (await effect(back, 1)).moves.filter(({ what }) => what === 'due').map(({ from, to }) => [from, to]),
    ).toEqual([
      ['2026-04-06', '2026-04-02'],
      ['2026-04-06', '2026-04-02'],
      ['2026-04-06', '2026-04-02'],
    ]);
    expect((await save(back, 1)).version).toBe(2);
    expect((await again(later)).dates('portability')[0]).toBe('2026-04-02');
  });

  it('taken out of the public ones makes a working day', async () => {
    const request = await logged(s, '2026-03-02', ['access']);
    await request.act((at) =>
      s.client.requests.lines.add({ ...at, right: 'objection', received: '2026-03-02', laws: ['EU_GDPR'], note: '' }),
    );
    s.on('2026-03-03');
    const friday = await logged(s, '2026-03-03', ['access']);
    // One month on is Good Friday: Monday 6 April, a working day in Malta.
    expect(friday.dates('access')[0]).toBe('2026-04-06');
    await save({ add: [], remove: [{ date: '2026-04-03', reason: 'The office works.' }] }, 2);
    expect((await again(friday)).dates('access')[0]).toBe('2026-04-03');
  });

  it('stands once in a calendar', async () => {
    const twice = { add: feast.add, remove: [{ date: '2026-04-02', reason: 'x' }] };
    expect(await refusal(effect(twice, 3))).toMatchObject(atField('days', 'twice'));
  });
});

describe('an internal target', () => {
  it('is the date to go by, named as ours, where a law states no number of days', () => {
    const facts = { received: '2016-05-02', events: [], holidayRegion: 'MT' };
    const { due, raw, strict } = computeDeadline({ regime: 'MT_CAP440', ...facts });
    const view = { law: 'EU_GDPR' as const, due, raw, strict, codes: [], steps: [] };
    const deadlines = [{ ...view, lastExtensionNotice: null, lastRefusal: null, calendarVersion: CALENDAR_VERSION }];
    const line = { received: facts.received, state: 'open' as const, deadlines };
    expect(dueOf(line, '2016-05-12', 20)).toMatchObject({ date: '2016-05-22', source: 'internal', daysLeft: 10 });
    // Without an aim of our own twenty days stand in: no open line is without a date.
    expect(dueOf(line, '2016-05-12')).toMatchObject({ date: '2016-05-22', source: 'internal' });
    expect(dueOf(line, '2016-05-12', 30)).toMatchObject({ date: '2016-06-01' });
  });

  it('stands beside the date of the law and never after it', async () => {
    s.on('2026-03-02');
    const request = await logged(s, '2026-03-02', ['access']);
    expect(request.line('access').internalTarget).toBeNull();
    expect(await s.client.caseworkSettings.get()).toEqual({
      internalTargetDays: null,
      furtherLaws: [],
      caseFileYears: 3,
    });
    await s.client.caseworkSettings.set({ internalTargetDays: 20, furtherLaws: [] });
    expect((await again(request)).line('access').internalTarget).toBe('2026-03-22');
    expect((await again(request)).line('access').due).toMatchObject({ date: '2026-04-02' });
    expect((await again(request)).line('access').due?.source).toBeUndefined();
    await s.client.caseworkSettings.set({ internalTargetDays: 60, furtherLaws: [] });
    expect((await again(request)).line('access').internalTarget).toBe('2026-04-02');
  });
});
