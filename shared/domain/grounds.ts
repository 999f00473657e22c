import { type Ground, GROUND_IDS, type GroundId, GROUNDS } from '../reference/grounds.ts';
import type { LawId } from '../reference/laws.ts';
import type { Right } from '../reference/rights.ts';

/** The line a ground is cited for, the country of the office that answers, and the day of the answer. */
export type GroundSetting = {
  readonly laws: readonly LawId[];
  readonly right: Right;
  readonly country: string;
  readonly on: string;
};

export type GroundFault = 'other-law' | 'other-country' | 'other-right' | 'not-in-force';

const groundOf = (id: GroundId): Ground => GROUNDS[id];

/** Why a ground can't be relied on here; null where it can. */
export function groundFault(id: GroundId, { laws, right, country, on }: GroundSetting): GroundFault | null {
  const ground = groundOf(id);
  if (!laws.includes(ground.law)) return 'other-law';
  if (ground.country !== undefined && ground.country !== country) return 'other-country';
  if (!ground.rights.includes(right)) return 'other-right';
  if (on < ground.from || (ground.until !== undefined && on > ground.until)) return 'not-in-force';
  return null;
}

/** The grounds that may be chosen, in the order of the law. */
export const groundsFor = (setting: GroundSetting): readonly GroundId[] =>
  GROUND_IDS.filter((id) => groundFault(id, setting) === null);
