import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  CALENDAR_VERSION,
  HOLIDAY_CORRECTIONS,
  HOLIDAY_REGIONS,
  holidaysOf,
  isHolidayRegion,
  isWorkingDay,
} from '../../../shared/deadlines/index.ts';
import { deadline } from './facts.ts';

const datesOf = (...of: Parameters<typeof holidaysOf>) => holidaysOf(...of).map(({ date }) => date);

describe('public holidays', () => {
  it('are Malta’s fourteen of Cap. 252', () => {
    expect(datesOf('MT', 2026)).toEqual([
      '2026-01-01',
      '2026-02-10',
      '2026-03-19',
      '2026-03-31',
      '2026-04-03',
      '2026-05-01',
      '2026-06-07',
      '2026-06-29',
      '2026-08-15',
      '2026-09-08',
      '2026-09-21',
      '2026-12-08',
      '2026-12-13',
      '2026-12-25',
    ]);
  });

  it('leave out bank days, half days and days of custom', () => {
    expect(isWorkingDay('2026-12-24', 'DE')).toBe(true);
    expect(isWorkingDay('2026-12-31', 'DE')).toBe(true);
    expect(isWorkingDay('2026-12-24', 'IS')).toBe(true);
    expect(isWorkingDay('2026-04-03', 'IE')).toBe(true); // Good Friday: banks close, no public holiday
    expect(isWorkingDay('2026-02-16', 'DE')).toBe(true); // Shrove Monday
  });

  it('have every day of a holiday that lasts several', () => {
    expect(datesOf('RO', 2026)).toEqual(expect.arrayContaining(['2026-01-01', '2026-01-02']));
  });

  it('reach from one year into the next', () => {
    expect(datesOf('SZ', 2027)).toContain('2027-01-02'); // the sixth day of a feast that begins on 28 December
  });

  it('have a substitute day at the end of the year before', () => {
    expect(isWorkingDay('2027-12-31', 'US-CA')).toBe(false); // 1 January 2028 is a Saturday
  });

  it.each([
    ['GB-SCT', '2026-06-15'],
    ['IE', '2022-03-18'],
  ])('have the day the library misses: %s %s', (region, date) => {
    expect(isWorkingDay(date, region)).toBe(false);
    expect(isWorkingDay(date, 'GB-ENG')).toBe(true);
  });

  it.each([
    ['DE-BY', '2026-01-06', false],
    ['DE-BE', '2026-01-06', true],
    ['DE-BE', '2026-03-08', false],
    ['DE-BY', '2026-08-15', false], // a Saturday; the communities decide on the holiday
    ['AT', '2026-10-26', false],
    ['FR', '2026-07-14', false],
  ])('differ by region: %s %s', (region, date, worked) => {
    expect(isWorkingDay(date, region)).toBe(worked);
  });
});

describe('the user’s own days', () => {
  const own = { version: '3', add: [{ date: '2026-04-07', name: 'Feast' }], remove: ['2026-12-08'] };

  it('move a due date and name themselves in the steps', () => {
    const moved = deadline('EU_GDPR', '2026-03-07', [], { calendar: own });
    expect(moved.due).toBe('2026-04-08');
    expect(moved.steps).toContainEqual(
      expect.objectContaining({ rule: 'skipped-holiday', date: '2026-04-07', params: { weekday: 2, name: 'Feast' } }),
    );
    expect(deadline('EU_GDPR', '2026-03-07').due).toBe('2026-04-07');
  });

  it('take a holiday away, but no weekend', () => {
    expect(deadline('EU_GDPR', '2026-11-08', [], { calendar: own }).due).toBe('2026-12-08');
    expect(isWorkingDay('2026-04-05', 'MT', { version: '1', add: [], remove: ['2026-04-05'] })).toBe(false);
  });

  it('stand in the list of the year', () => {
    expect(datesOf('MT', 2026, own)).toContain('2026-04-07');
    expect(datesOf('MT', 2026, own)).not.toContain('2026-12-08');
    expect(datesOf('MT', 2027, own)).not.toContain('2026-04-07');
    expect(holidaysOf('MT', 2026, own).map(({ date }) => date)).toEqual(datesOf('MT', 2026, own).toSorted());
  });

  it('a day both added and removed is off', () => {
    const both = { version: '1', add: [{ date: '2026-04-07', name: 'Feast' }], remove: ['2026-04-07'] };
    expect(isWorkingDay('2026-04-07', 'MT', both)).toBe(false);
  });

  it('are named in the version of the calendar', () => {
    expect(deadline('EU_GDPR', '2026-03-07').calendarVersion).toBe(CALENDAR_VERSION);
    expect(deadline('EU_GDPR', '2026-03-07', [], { calendar: own }).calendarVersion).toBe(`${CALENDAR_VERSION}, own 3`);
  });
});

describe('regions', () => {
  it('are listed once each, with a label', () => {
    expect(new Set(HOLIDAY_REGIONS.map(({ id }) => id)).size).toBe(HOLIDAY_REGIONS.length);
    expect(HOLIDAY_REGIONS.every(({ label }) => label.length > 0)).toBe(true);
    expect(HOLIDAY_REGIONS).toContainEqual({ id: 'GB-SCT', label: 'United Kingdom – Scotland' });
    for (const id of ['MT', 'GB-ENG', 'GB-NIR', 'DE', 'DE-BY', 'DE-HE', 'FR', 'IE', 'AT', 'CH-ZH', 'BR', 'US-CA']) {
      expect(isHolidayRegion(id)).toBe(true);
    }
  });

  it('that are unknown have no days', () => {
    expect(isWorkingDay('2026-04-07', 'XX')).toBeNull();
    expect(isWorkingDay('7 April', 'MT')).toBeNull();
    expect(holidaysOf('XX', 2026)).toEqual([]);
    expect(holidaysOf('MT', 1.5)).toEqual([]);
  });
});

describe('the version', () => {
  it('is that of the installed library', () => {
    const manifest = new URL('../../../node_modules/date-holidays/package.json', import.meta.url);
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8')));
    expect(CALENDAR_VERSION).toContain(`date-holidays ${version},`);
  });

  it('has a source for every correction, in a region that exists', () => {
    for (const { region, source } of HOLIDAY_CORRECTIONS) {
      expect(isHolidayRegion(region)).toBe(true);
      expect(source).not.toBe('');
    }
  });
});
