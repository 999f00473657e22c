import { CATALOGUES } from '../../../../shared/i18n/letters/index.ts';
import { isGdpr, type LawId } from '../../../../shared/reference/laws.ts';
import { rejected } from '../../fault.ts';

/** Whether a line is one the letters are written for: rights, grounds and complaint routes are those of the two GDPRs. */
export const underGdpr = ({ laws }: { readonly laws: readonly LawId[] }): boolean => laws.some(isGdpr);

/**
 * A letter that would name rights, authorities or courts is not written for a line no GDPR governs: it would promise the
 * person what that law does not give, and leave out what it does.
 */
export function assertGdpr(lines: readonly { readonly laws: readonly LawId[] }[]): void {
  const strange = lines.find((line) => !underGdpr(line));
  if (strange === undefined) return;
  const laws = strange.laws.map((law) => CATALOGUES.en.law[law]).join(', ');
  throw rejected('casework.faults.noLetterForLaw', { laws });
}
