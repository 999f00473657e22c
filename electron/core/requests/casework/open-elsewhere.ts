import { NEEDS_THE_DATA } from '../../../../shared/domain/outcome.ts';
import { sharedMarks } from '../../../../shared/domain/same-person.ts';
import type { Db } from '../../store/open.ts';
import type { Case } from '../case.ts';
import { all } from '../repository.ts';

const subjectOf = ({ intake }: Case) => intake.dataSubject ?? intake.requester;

/** Other cases of the same person, by name, e-mail or telephone, in which access or portability is still open. */
export const openElsewhere = (db: Db, id: string, request: Case): string[] =>
  all(db)
    .filter(({ row }) => row.id !== id)
    .filter(({ request: other }) => sharedMarks(subjectOf(request), subjectOf(other)).length > 0)
    .filter(({ request: other }) =>
      other.lines.some(({ state, right }) => state === 'open' && NEEDS_THE_DATA.has(right)),
    )
    .map(({ row }) => row.ref);
