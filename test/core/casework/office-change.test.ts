import { beforeEach, describe, expect, it } from 'vitest';
import type { EstablishmentFields } from '../../../shared/contract/core/organisation.ts';
import { becauseOf, refusal } from '../harness.ts';
import { complaintIntakeAt, london, malta } from '../records.ts';
import { inHand, logged, type Scene, scene, underUkLaw } from './scene.ts';

let s: Scene;
beforeEach(async () => {
  s = await scene('2026-11-26');
});

const inGermany: EstablishmentFields = { ...malta, holidayRegion: 'DE' };
const dueOnly = <Move extends { readonly what: string }>(moves: readonly Move[]) =>
  moves.filter(({ what }) => what === 'due');

describe('another holiday region of an office', () => {
  it('shows what moves, moves nothing unseen, and then moves it', async () => {
    // 26 December is a working day in Malta and none in Germany.
    const request = await logged(s, '2025-11-26', ['access'], { notes: 'old' });
    const stays = await logged(s, '2026-11-04', ['access']);
    const british = await logged(s, '2026-11-04', ['access'], underUkLaw(s));
    expect(request.dates('access')[0]).toBe('2025-12-26');

    const change = { id: s.malta, version: 1, fields: inGermany };
    const effect = await s.client.calendars.officeEffect(change);
    expect(dueOnly(effect.moves).map(({ reference, from, to }) => [reference, from, to])).toEqual([
      [request.now().reference, '2025-12-26', '2025-12-29'],
    ]);
    expect(await refusal(s.client.establishments.update(change))).toMatchObject(
      becauseOf('casework.faults.effectNotSeen'),
    );
    const other = { ...change, fields: { ...inGermany, holidayRegion: 'DE-BY' }, confirm: effect.confirm };
    expect(await refusal(s.client.calendars.saveOffice(other))).toMatchObject(
      becauseOf('casework.faults.effectChanged'),
    );
    expect((await s.client.requests.get({ id: request.now().id })).version).toBe(1);

    expect(await s.client.calendars.saveOffice({ ...change, confirm: effect.confirm })).toMatchObject({
      holidayRegion: 'DE',
    });
    const after = inHand(await s.client.requests.get({ id: request.now().id }));
    expect(after.dates('access')[0]).toBe('2025-12-29');
    expect(after.now().timeline[0]).toMatchObject({ action: 'request.calendar' });
    expect((await s.client.establishments.get({ id: s.malta })).fields.holidayRegion).toBe('DE');
    for (const untouched of [stays, british])
      expect(await s.client.requests.get({ id: untouched.now().id })).toEqual(untouched.now());
    const again = s.client.calendars.officeEffect(change);
    expect(await refusal(again)).toMatchObject({ code: 'CONFLICT' });
  });

  it('is saved like any other field where no open date moves', async () => {
    await logged(s, '2026-11-04', ['access']);
    const change = { id: s.malta, version: 1, fields: inGermany };
    expect(await s.client.calendars.officeEffect(change)).toMatchObject({ moves: [], complaints: [] });
    expect((await s.client.establishments.update(change)).fields.holidayRegion).toBe('DE');
  });

  it('does not come back from its history unseen either', async () => {
    await s.client.establishments.update({ id: s.malta, version: 1, fields: inGermany });
    await logged(s, '2025-11-26', ['access']);
    const { restore, undo } = s.client.history;
    for (const back of [restore({ id: s.malta, version: 2, to: 1 }), undo({ id: s.malta, version: 2 })])
      expect(await refusal(back)).toMatchObject(becauseOf('casework.faults.effectNotSeen'));
    expect((await s.client.establishments.get({ id: s.malta })).fields.holidayRegion).toBe('DE');
  });

  it('asks nothing where only the name changes', async () => {
    await logged(s, '2025-11-26', ['access']);
    const saved = await s.client.establishments.update({
      id: s.malta,
      version: 1,
      fields: { ...malta, name: 'Heron' },
    });
    expect(saved.fields.name).toBe('Heron');
  });
});

describe('a complaint still to be acknowledged', () => {
  // Thirty days from Sunday 1 November end on Tuesday 1 December; St Andrew's Day is 30 November.
  const receivedOn = '2026-10-31';

  it('moves with the region of the office whose calendar it is counted by', async () => {
    const { id, clock } = await s.client.complaints.log({ intake: complaintIntakeAt(s.london, receivedOn) });
    const done = await s.client.complaints.log({ intake: complaintIntakeAt(s.london, receivedOn) });
    await s.client.complaints.acknowledge({
      id: done.id,
      version: done.version,
      acknowledgement: { on: '2026-11-02', by: 'email', words: '' },
    });
    expect(clock.due).toBe('2026-11-30');
    const change = { id: s.london, version: 1, fields: { ...london, holidayRegion: 'GB-SCT' } };
    const { complaints, moves, confirm } = await s.client.calendars.officeEffect(change);
    expect(moves).toEqual([]);
    expect(complaints).toMatchObject([{ complaintId: id, from: '2026-11-30', to: '2026-12-01' }]);
    await s.client.calendars.saveOffice({ ...change, confirm });
    const moved = await s.client.complaints.get({ id });
    expect(moved.due?.date).toBe('2026-12-01');
    expect(moved.timeline[0]).toMatchObject({ action: 'complaint.calendar' });
    expect((await s.client.complaints.get({ id: done.id })).clock.due).toBe('2026-11-30');
  });

  it('moves with a day the office has added', async () => {
    const { id } = await s.client.complaints.log({ intake: complaintIntakeAt(s.malta, receivedOn) });
    const days = { add: [{ date: '2026-11-30', name: 'Closed', reason: 'By law.' }], remove: [] };
    const change = { establishmentId: s.london, version: 0, days };
    const { complaints, confirm } = await s.client.calendars.effect(change);
    expect(complaints).toMatchObject([{ complaintId: id, from: '2026-11-30', to: '2026-12-01' }]);
    await s.client.calendars.save({ ...change, confirm });
    expect((await s.client.complaints.get({ id })).clock).toMatchObject({
      due: '2026-12-01',
      calendarVersion: expect.stringContaining('own 1') as string,
    });
  });
});
