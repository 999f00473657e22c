import { AUTHORITIES, AUTHORITY_IDS } from '../../../shared/reference/authorities.ts';

const regions = new Intl.DisplayNames('en', { type: 'region' });

/** Supervisory authorities by the name of their country. */
export const AUTHORITY_CHOICES: { readonly value: string; readonly label: string }[] = AUTHORITY_IDS.map((id) => ({
  value: id,
  label: `${regions.of(id) ?? id}: ${AUTHORITIES[id].name}`,
})).sort((a, b) => a.label.localeCompare(b.label, 'en'));
