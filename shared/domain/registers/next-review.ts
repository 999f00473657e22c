import { Temporal } from 'temporal-polyfill';
import type { Review } from '../../contract/core/registers/parts.ts';

/** The day the cycle leads to from the last review; empty without a cycle or before the first review. */
export function nextReviewOf({ cycleMonths, lastOn }: Pick<Review, 'cycleMonths' | 'lastOn'>): string {
  if (cycleMonths === 0 || !/^\d{4}-\d{2}-\d{2}$/.test(lastOn)) return '';
  return Temporal.PlainDate.from(lastOn).add({ months: cycleMonths }).toString();
}
