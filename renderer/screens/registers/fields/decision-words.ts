import type { Translate } from '../../../../shared/i18n/index.ts';
import { ADEQUACY_DECISIONS, type AdequacyDecisionId } from '../../../../shared/reference/adequacy.ts';
import { countryName } from './countries.ts';

/** Whom a decision is about. */
export function coveredBy(t: Translate, id: AdequacyDecisionId): string {
  const { country, body } = ADEQUACY_DECISIONS[id];
  return body ?? (country === 'EEA' ? t('reference.lists.eea') : countryName(country));
}

/** `Japan: (EU) 2019/419` */
export const decisionWords = (t: Translate, id: AdequacyDecisionId): string =>
  `${coveredBy(t, id)}: ${ADEQUACY_DECISIONS[id].citation}`;
