import { z } from 'zod';
import { type NoticeCoverage, TOLD_KINDS } from '../../../shared/contract/core/notice-coverage.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import { noticeState } from '../../../shared/domain/registers/current-notice.ts';
import { today } from '../organisation/places.ts';
import type { Os } from '../os.ts';
import { fieldsOf } from '../register/fields.ts';
import { NOTICE } from '../register/kinds.ts';
import { list } from '../register/repository.ts';
import type { Db } from '../store/open.ts';
import type { Store } from '../store/unit-of-work.ts';

const MOST_UNTOLD = 500;

export function coverageHandlers(os: Os['noticeCoverage'], store: () => Store) {
  return { today: os.today.handler(() => coverageOn(store().db, today(store()))) };
}

/** Both ways: statements no record bears out, and records in use people are told of by no notice. */
function coverageOn(db: Db, day: string): NoticeCoverage {
  const current = list(db, 'notice', false)
    .map((row) => ({ named: { id: row.id, ref: row.ref, title: row.title }, fields: fieldsOf(NOTICE, row) }))
    .filter(({ fields }) => noticeState(fields, day) === 'current');
  const untold = untoldBy(
    db,
    current.map(({ named }) => named.id),
  );
  return {
    current: current.map(({ named }) => named),
    uncarried: current.flatMap(({ named, fields }) =>
      fields.statements
        .filter(({ carriedBy }) => carriedBy.length === 0)
        .map(({ number, text }) => ({ notice: named, number, text })),
    ),
    untold: untold.slice(0, MOST_UNTOLD),
    untoldCount: untold.length,
  };
}

const Untold = z.strictObject({ id: Id, kind: z.enum(TOLD_KINDS), ref: z.string(), title: z.string() });

/**
 * Told of: a statement of a notice names the record, or an activity says which notice it is told in. What has ended, what is
 * done for somebody else and what turned out to be no transfer is not ours to tell.
 */
function untoldBy(db: Db, notices: readonly string[]): z.infer<typeof Untold>[] {
  const rows = db
    .prepare(
      `SELECT id, kind, ref, title FROM record r
       WHERE archived = 0 AND kind IN ('activity', 'processor', 'transfer', 'cookie')
         AND NOT (kind = 'activity' AND (body ->> '$.status' = 'ended' OR body ->> '$.role' = 'processor'))
         AND NOT (kind = 'transfer' AND body ->> '$.mechanism' = 'not-a-transfer')
         AND NOT EXISTS (SELECT 1 FROM link l JOIN json_each(@notices) n ON n.value = l.from_id
                         WHERE l.to_id = r.id AND l.role = 'statement')
         AND NOT EXISTS (SELECT 1 FROM link l JOIN json_each(@notices) n ON n.value = l.to_id
                         WHERE l.from_id = r.id AND l.role = 'notice')
       ORDER BY kind, length(ref), ref`,
    )
    .all({ notices: JSON.stringify(notices) });
  return z.array(Untold).parse(rows);
}
