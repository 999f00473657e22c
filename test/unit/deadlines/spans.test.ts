import { describe, expect, it } from 'vitest';
import type { Wait } from '../../../shared/deadlines/history/history.ts';
import {
  daysIn,
  excludedSpan,
  spansFrom,
  suspendedSpan,
  unionOf,
  type Span,
} from '../../../shared/deadlines/rules/spans.ts';
import { day } from './facts.ts';

const wait = (from: string, to: string | null): Wait => ({
  kind: 'clarification',
  reason: 'clarification',
  asked: day(from),
  answered: to === null ? null : day(to),
});
const span = (from: string, until: string | null): Span => ({
  from: day(from),
  until: until === null ? null : day(until),
});
const text = (spans: readonly Span[]) =>
  spans.map(({ from, until }) => `${from.toString()}/${until?.toString() ?? ''}`);
const total = (spans: readonly Span[]) => spans.reduce((sum, each) => sum + daysIn(each), 0);

describe('days of standing clock', () => {
  it('a tolerated suspension leaves out the day of the answer', () => {
    expect(daysIn(suspendedSpan(wait('2026-09-03', '2026-09-10')))).toBe(7);
    expect(daysIn(suspendedSpan(wait('2026-09-03', '2026-09-03')))).toBe(0);
  });

  it('a statutory exclusion counts both end days', () => {
    expect(daysIn(excludedSpan(wait('2026-03-12', '2026-03-20')))).toBe(9);
    expect(daysIn(excludedSpan(wait('2026-09-04', '2026-09-04')))).toBe(1);
  });

  it('counts a day once however many questions are open on it', () => {
    const union = unionOf([span('2026-09-08', '2026-09-15'), span('2026-09-03', '2026-09-10')]);
    expect(text(union)).toEqual(['2026-09-03/2026-09-15']);
    expect(total(union)).toBe(12);
  });

  it('counts the day once on which one answer came and the next question went out', () => {
    const union = unionOf([wait('2026-03-12', '2026-03-20'), wait('2026-03-20', '2026-03-25')].map(excludedSpan));
    expect(total(union)).toBe(14);
  });

  it('keeps separate stretches apart and one inside another within it', () => {
    const union = unionOf([
      span('2026-03-25', '2026-03-29'),
      span('2026-03-01', '2026-03-20'),
      span('2026-03-05', '2026-03-07'),
    ]);
    expect(text(union)).toEqual(['2026-03-01/2026-03-20', '2026-03-25/2026-03-29']);
  });

  it('an open question swallows all that follows', () => {
    expect(text(unionOf([span('2026-03-05', '2026-03-09'), span('2026-03-01', null)]))).toEqual(['2026-03-01/']);
    expect(text(unionOf([span('2026-03-01', '2026-03-09'), span('2026-03-05', null)]))).toEqual(['2026-03-01/']);
  });

  it('only counts from the day the clock runs', () => {
    const spans = [span('2026-09-01', '2026-09-04'), span('2026-09-08', '2026-09-16'), span('2026-09-20', null)];
    expect(text(spansFrom(day('2026-09-10'), spans))).toEqual(['2026-09-10/2026-09-16', '2026-09-20/']);
    expect(text(spansFrom(day('2026-09-16'), spans))).toEqual(['2026-09-20/']);
  });
});
