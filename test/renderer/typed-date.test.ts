import { describe, expect, test } from 'vitest';
import { readDay } from '../../renderer/components/typed-date.ts';

const WORDS = { today: 'today', yesterday: 'yesterday', tomorrow: 'tomorrow' };
const read = (typed: string, today = '2026-11-23') => readDay(typed, today, WORDS);

describe('a day as people type it', () => {
  test.each([
    ['28.12.', '2026-12-28'],
    ['28.12', '2026-12-28'],
    ['28/12/26', '2026-12-28'],
    ['28 12 2026', '2026-12-28'],
    ['1-2-2027', '2027-02-01'],
    ['2026-12-28', '2026-12-28'],
    ['28 Dec 2026', '2026-12-28'],
    ['9 sept 2026', '2026-09-09'],
    ['3. December', '2026-12-03'],
    ['today', '2026-11-23'],
    ['Yesterday', '2026-11-22'],
    ['tomorrow', '2026-11-24'],
    ['+30', '2026-12-23'],
    ['-7', '2026-11-16'],
    [' 29.2.2028 ', '2028-02-29'],
  ])('%s is %s', (typed, day) => {
    expect(read(typed)).toBe(day);
  });

  test.each([
    '',
    'soon',
    '3 soon 2026',
    '31 Nov 2026',
    '31.11.',
    '30.2.2026',
    '29.2.2027',
    '12/28/2026',
    '1.1.1.1',
    '+12345',
  ])('%j is no day', (typed) => {
    expect(read(typed)).toBeUndefined();
  });

  test('without a year it is the nearest one, across the turn of the year too', () => {
    expect(read('5.1.', '2026-12-28')).toBe('2027-01-05');
    expect(read('28.12.', '2027-01-05')).toBe('2026-12-28');
  });

  test('29 February without a year is the nearest that exists, or none within a year', () => {
    expect(read('29.2.', '2028-01-10')).toBe('2028-02-29');
    expect(read('29.2.', '2026-06-01')).toBeUndefined();
  });
});
