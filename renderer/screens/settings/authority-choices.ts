import { AUTHORITIES, AUTHORITY_IDS, isAuthorityId, type AuthorityId } from '../../../shared/reference/authorities.ts';

const regions = new Intl.DisplayNames('en', { type: 'region' });

/** Supervisory authorities by the name of their country. */
export const AUTHORITY_CHOICES: { readonly value: string; readonly label: string }[] = AUTHORITY_IDS.map((id) => ({
  value: id,
  label: `${regions.of(id) ?? id}: ${AUTHORITIES[id].name}`,
})).sort((a, b) => a.label.localeCompare(b.label, 'en'));

/** What a new form begins with: the authority of the country this computer is set to, to be confirmed by the person. */
export function authorityHere(): AuthorityId {
  const region = /-([A-Z]{2})\b/.exec(navigator.language)?.[1] ?? '';
  return isAuthorityId(region) ? region : 'IE';
}
