import type { Unreviewed } from '../../../shared/contract/core/letter-language.ts';
import { isReviewed, letterLanguage } from '../../../shared/i18n/letters/index.ts';
import { rejected } from '../fault.ts';

/** A document in wording no speaker has reviewed is finished only by somebody who said that they know. */
export function assertReviewed(language: string, unreviewed: Unreviewed): void {
  const known = letterLanguage(language);
  if (known === undefined || isReviewed(known) || unreviewed === 'confirmed') return;
  throw rejected('documents.faults.unreviewed', { language: known });
}

/** What the journal keeps of it: nothing where the wording was reviewed. */
export function unreviewedTold(language: string): { readonly unreviewed?: 'confirmed' } {
  const known = letterLanguage(language);
  return known === undefined || isReviewed(known) ? {} : { unreviewed: 'confirmed' };
}
