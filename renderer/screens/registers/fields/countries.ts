import { COUNTRY_CODES } from '../../../../shared/reference/countries.ts';

const names = new Intl.DisplayNames('en', { type: 'region' });

/** `MT` → `Malta` */
export function countryName(code: string): string {
  return names.of(code) ?? code;
}

/** Every country, by name. */
export const COUNTRIES: readonly { readonly value: string; readonly label: string }[] = COUNTRY_CODES.map((code) => ({
  value: code,
  label: countryName(code),
})).sort((a, b) => a.label.localeCompare(b.label, 'en'));
