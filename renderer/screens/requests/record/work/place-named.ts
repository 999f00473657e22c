import type { System } from '../../../../../shared/contract/core/casework.ts';
import { isSamePlace } from '../../../../../shared/domain/searches.ts';

/** The place a typed name means: one the register knows, or one named by hand. */
export function placeNamed(systems: readonly System[], typed: string): System | null {
  const byHand: System = { recordId: null, name: typed.trim() };
  if (byHand.name === '') return null;
  return systems.find((system) => isSamePlace(system, byHand)) ?? byHand;
}
