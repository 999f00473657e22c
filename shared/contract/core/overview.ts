import { z } from 'zod';
import { AUTHORITY_IDS } from '../../reference/authorities.ts';
import { RIGHTS } from '../../reference/rights.ts';
import { procedure } from '../errors.ts';
import { Id, Instant, IsoDate } from '../primitives.ts';
import { Due } from './deadline.ts';
import { MATTER_KINDS } from './reminders.ts';

/** When a matter is due: always its strict date. */
export const MatterDue = z.strictObject({
  ...Due.pick({ date: true, daysLeft: true, urgency: true }).shape,
  /** Hour and minute where the law counts hours; empty for a day. */
  time: z.string(),
  /** Our own target: the law states no date. */
  own: z.boolean(),
});
export type MatterDue = z.infer<typeof MatterDue>;

/** An open line of a request, an open complaint, or the clock of a breach for one authority. */
const Matter = z.strictObject({
  kind: z.enum(MATTER_KINDS),
  recordId: Id,
  lineId: Id.nullable(),
  reference: z.string(),
  /** The person asking or complaining; of a breach, its name. */
  who: z.string(),
  right: z.enum(RIGHTS).nullable(),
  authority: z.union([z.enum(AUTHORITY_IDS), z.literal('')]),
});
const DatedMatter = z.strictObject({ ...Matter.shape, due: MatterDue });
export type DatedMatter = z.infer<typeof DatedMatter>;

export const overview = {
  /** What today and the next two weeks ask for, and the counts beside the navigation. */
  today: procedure.output(
    z.strictObject({
      today: IsoDate,
      overdue: z.array(DatedMatter),
      dueToday: z.array(DatedMatter),
      soon: z.array(DatedMatter),
      later: z.array(DatedMatter),
      /** Open, with no date of their own: the duty with a date is met, or the date is the controller's. */
      undated: z.array(Matter),
      /** Last day on which a notice of extension would still count, where that is within the next two weeks. */
      extensionNotices: z.array(z.strictObject({ ...Matter.shape, lastDay: IsoDate })),
      openFindings: z.array(
        z.strictObject({ id: Id, ref: z.string(), name: z.string(), severity: z.enum(['high', 'medium', 'low']) }),
      ),
      findingsTotal: z.int(),
      /** Matters that need an act today, reminders that are not put away, and the size of the register. */
      counts: z.strictObject({
        requests: z.int(),
        complaints: z.int(),
        breaches: z.int(),
        reminders: z.int(),
        findings: z.int(),
        activities: z.int(),
        processors: z.int(),
        transfers: z.int(),
      }),
      journal: z.strictObject({ entries: z.int(), lastAt: z.union([Instant, z.literal('')]), verified: z.boolean() }),
    }),
  ),
};
