import { z } from 'zod';
import { isHolidayRegion } from '../../deadlines/calendar/regions.ts';
import { LAW_IDS } from '../../reference/laws.ts';
import { procedure } from '../errors.ts';
import { Id, Instant, IsoDate, line, text } from '../primitives.ts';
import { isTimezone } from './organisation.ts';

/** The facts of a reckoning that belongs to no case, as the calculator takes them. */
export const CalculatedFacts = z.strictObject({
  law: z.enum(LAW_IDS),
  /** An office of ours with its own holidays, or any region. */
  place: z.union([
    z.strictObject({ establishmentId: Id }),
    z.strictObject({ holidayRegion: z.string().max(20).refine(isHolidayRegion, 'region') }),
  ]),
  received: z.union([IsoDate, Instant]),
  /** Whose day counts where only a moment is known. */
  timezone: line(60).refine(isTimezone, 'timezone'),
  events: z
    .array(z.strictObject({ type: z.enum(['pause', 'resume', 'extend']), date: IsoDate, reason: text(500) }))
    .max(100),
});
export type CalculatedFacts = z.infer<typeof CalculatedFacts>;

/** "Why this date?" on paper: facts, steps with citations, dates, calendar. A PDF each; nothing is stored. */
export const explanations = {
  ofLine: procedure.input(z.strictObject({ requestId: Id, lineId: Id })).output(z.file()),
  ofComplaint: procedure.input(z.strictObject({ id: Id })).output(z.file()),
  ofBreach: procedure.input(z.strictObject({ id: Id })).output(z.file()),
  ofFacts: procedure.input(CalculatedFacts).output(z.file()),
};
