import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../shared/deadlines/rules/months.ts';
import { day } from './facts.ts';

describe('addMonths', () => {
  it.each([
    ['2022-03-05', 1, '2022-04-05'],
    ['2022-08-31', 1, '2022-09-30'],
    ['2023-01-28', 1, '2023-02-28'],
    ['2023-01-29', 1, '2023-02-28'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2100-01-31', 1, '2100-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2026-01-31', 3, '2026-04-30'],
  ])('%s + %i = %s', (from, months, to) => {
    expect(addMonths(day(from), months).toString()).toBe(to);
  });

  it.each([
    ['2023-02-28', '2023-03-28'],
    ['2024-02-29', '2024-03-29'],
    ['2026-04-30', '2026-05-30'],
  ])('the last day of a month keeps its number: %s → %s', (from, to) => {
    expect(addMonths(day(from), 1).toString()).toBe(to);
  });
});
