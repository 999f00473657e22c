import type { Temporal } from 'temporal-polyfill/implementation';

/**
 * Reg. 1182/71 Art. 3(2)(c): a period of months ends on the day with the same number as the day it starts from;
 * where the last month has no such day, on its last day. 31 August → 30 September, 28 February → 28 March.
 */
export function addMonths(day: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return day.add({ months }, { overflow: 'constrain' });
}
