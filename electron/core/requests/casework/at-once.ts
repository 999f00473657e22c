import { ACTS_AT_ONCE } from '../../../../shared/reference/task-templates.ts';
import type { Db } from '../../store/open.ts';
import type { Case, CaseLine } from '../case.ts';
import type { Desk } from '../casework.ts';
import { linkedOf } from './linked.ts';
import { planned } from './tasks.ts';

/**
 * An objection to marketing and a withdrawn consent take effect when they arrive (Art. 21(3), Art. 7(3)): their tasks are
 * there at once, one for each mailing system. The month is only for telling the person.
 */
export function actedAtOnce(db: Db, request: Case, newLines: readonly CaseLine[], desk: Desk): Case {
  const lines = newLines.filter(({ right }) => ACTS_AT_ONCE.has(right));
  if (lines.length === 0) return request;
  const linked = linkedOf(db, request);
  return lines.reduce((planning, line) => planned(planning, line.id, linked, desk), request);
}
