import { describe, expect, it } from 'vitest';
import { deadline, extend, pause, rulesOf } from './facts.ts';

const malta = { timezone: 'Europe/Malta' };
const eu = (received: string, more = malta) => deadline('EU_BREACH_72H', received, [], more);

describe('72 hours after awareness in the EU', () => {
  it.each([
    ['2026-11-16T12:00+01:00', '2026-11-19T13:00+01:00'],
    ['2026-11-16T12:17+01:00', '2026-11-19T13:00+01:00'],
    ['2026-11-16T12:59+01:00', '2026-11-19T13:00+01:00'],
    ['2026-11-16T23:30+01:00', '2026-11-20T00:00+01:00'],
  ])('the hour of awareness is not counted: %s → %s', (received, due) => {
    expect(eu(received).due).toBe(due);
  });

  it('aims at the exact moment', () => {
    expect(eu('2026-11-16T12:17+01:00').codes).toEqual(['SAFE_TARGET=2026-11-19T12:17+01:00']);
  });

  it('counts elapsed hours over both changes of the clock', () => {
    expect(eu('2026-03-27T16:20+01:00')).toMatchObject({
      due: '2026-03-30T18:00+02:00',
      codes: ['SAFE_TARGET=2026-03-30T17:20+02:00', 'DST_CROSSED'],
    });
    expect(eu('2026-10-23T16:20+02:00').due).toBe('2026-10-26T16:00+01:00');
  });

  it('shows the clock of the establishment, whatever offset the moment was written with', () => {
    expect(eu('2026-11-16T11:17Z')).toEqual(eu('2026-11-16T12:17+01:00'));
    expect(eu('2026-11-16T12:17')).toEqual(eu('2026-11-16T12:17+01:00'));
    expect(deadline('EU_BREACH_72H', '2026-11-16T11:17Z').due).toBe('2026-11-19T12:00+00:00');
  });

  it('takes the first of two equal times when the clock goes back', () => {
    expect(eu('2026-10-25T02:30')).toEqual(eu('2026-10-25T02:30+02:00'));
  });

  it('ends on a holiday without moving, and says that Art. 3(5) is disputed', () => {
    const result = deadline('EU_BREACH_72H', '2020-12-22T12:17+01:00', [], {
      timezone: 'Europe/Berlin',
      holidayRegion: 'DE-BY',
    });
    expect(rulesOf(result).slice(-2)).toEqual(['not-rolled', 'due']);
    expect(result.codes).toContain('ART3_5_DISPUTED');
  });

  it('says so too where the period holds a single working day', () => {
    // Easter Saturday to the Tuesday after, Easter Monday being a holiday in Germany
    const result = deadline('EU_BREACH_72H', '2026-04-04T10:10+02:00', [], { ...malta, holidayRegion: 'DE' });
    expect(result.due).toBe('2026-04-07T11:00+02:00');
    expect(result.codes).toEqual(['SAFE_TARGET=2026-04-07T10:10+02:00', 'ART3_5_DISPUTED']);
  });

  it('names a holiday on a weekend as both', () => {
    const result = deadline('EU_BREACH_72H', '2026-12-23T10:10+01:00', [], { ...malta, holidayRegion: 'DE' });
    expect(result.codes).toEqual([
      'SAFE_TARGET=2026-12-26T10:10+01:00',
      'ART3_5_DISPUTED',
      'ENDS_ON_HOLIDAY',
      'ENDS_ON_WEEKEND',
    ]);
  });

  it('can be neither paused nor extended, and the strict moment is the same', () => {
    const events = [pause('2026-11-17', 'identity'), extend('2026-11-17')];
    const result = deadline('EU_BREACH_72H', '2026-11-16T12:17+01:00', events, malta);
    expect(result).toMatchObject({ due: '2026-11-19T13:00+01:00', strict: '2026-11-19T13:00+01:00' });
    expect(result.codes).toEqual([
      'SAFE_TARGET=2026-11-19T12:17+01:00',
      'EXTENSION_NOT_AVAILABLE',
      'PAUSE_NOT_AVAILABLE',
    ]);
  });

  it.each(['2026-11-16', '2026-11-16T12:17'])('needs a moment: %s', (received) => {
    expect(deadline('EU_BREACH_72H', received)).toMatchObject({
      due: null,
      problem: { code: 'RECEIVED_NEEDS_TIME', event: null },
    });
  });
});

describe('72 hours after awareness in the UK', () => {
  it('are exact, and may end on a weekend', () => {
    expect(deadline('UK_BREACH_72H', '2026-11-18T16:20Z', [], { timezone: 'Europe/London' })).toMatchObject({
      due: '2026-11-21T16:20+00:00',
      codes: ['ENDS_ON_WEEKEND'],
    });
  });

  it('cross the change of the clock', () => {
    expect(deadline('UK_BREACH_72H', '2026-03-27T16:20Z', [], { timezone: 'Europe/London' })).toMatchObject({
      due: '2026-03-30T17:20+01:00',
      codes: ['DST_CROSSED'],
    });
  });
});
