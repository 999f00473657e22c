import { z } from 'zod';
import { KEPT_KINDS } from '../../../shared/contract/core/reminders.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import { lastDayOfNotice } from '../../../shared/domain/registers/contract-dates.ts';
import type { Upkeep } from '../../../shared/domain/upkeep.ts';
import { fieldsOf } from '../register/fields.ts';
import { PROCESSOR } from '../register/kinds.ts';
import { list } from '../register/repository.ts';
import type { Db } from '../store/open.ts';

/** Every day the registers keep: contracts and certificates of processors, reviews of records in use. */
export function upkeepOf(db: Db): Upkeep[] {
  return [...processorDays(db), ...reviewDays(db)];
}

function processorDays(db: Db): Upkeep[] {
  return list(db, 'processor', false).flatMap((row) => {
    const { contract, certificates } = fieldsOf(PROCESSOR, row);
    const of = { kind: 'processor', recordId: row.id, reference: row.ref } as const;
    const signed: Upkeep[] = [
      { ...of, about: 'contract-notice', date: lastDayOfNotice(contract), part: 0 },
      { ...of, about: 'contract-end', date: contract.expiresOn, part: 0 },
    ];
    const expiring = certificates.map(({ expiresOn }, part): Upkeep => ({
      ...of,
      about: 'certificate',
      date: expiresOn,
      part,
    }));
    return [...(contract.state === 'signed' ? signed : []), ...expiring].filter(({ date }) => date !== '');
  });
}

const Review = z.strictObject({ id: Id, kind: z.enum(KEPT_KINDS), ref: z.string(), date: z.string() });

/** Read in place, without the rest of thousands of bodies; what was stored before reviews existed has none. */
function reviewDays(db: Db): Upkeep[] {
  const rows = db
    .prepare(
      `SELECT id, kind, ref, date FROM (
         SELECT id, kind, ref,
                CASE kind WHEN 'transfer' THEN body ->> '$.nextReview' ELSE body ->> '$.review.nextOn' END AS date,
                CASE kind WHEN 'activity' THEN body ->> '$.status' = 'ended'
                          WHEN 'measure' THEN body ->> '$.state' = 'retired'
                          WHEN 'transfer' THEN body ->> '$.mechanism' = 'not-a-transfer'
                          ELSE 0 END AS over
         FROM record WHERE archived = 0 AND kind IN ('activity', 'processor', 'transfer', 'measure'))
       WHERE date > '' AND over IS NOT 1`,
    )
    .all();
  return z
    .array(Review)
    .parse(rows)
    .map(({ id, kind, ref, date }) => ({ about: 'review', kind, recordId: id, reference: ref, date, part: 0 }));
}
