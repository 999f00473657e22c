import { invalid } from '../../fault.ts';

/** A day that has been: not in the future, and not before what it follows from. */
export function assertDay(path: string, day: string, today: string, after?: string): void {
  if (day > today) throw invalid(path, 'in-the-future');
  if (after !== undefined && day < after) throw invalid(path, 'too-early', { date: after });
}
