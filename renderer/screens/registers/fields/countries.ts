import { getAlpha2Codes } from 'i18n-iso-countries';

const names = new Intl.DisplayNames('en', { type: 'region' });

/** `MT` → `Malta` */
export function countryName(code: string): string {
  return names.of(code) ?? code;
}

/** Every country of ISO 3166-1, by name. */
export const COUNTRIES: readonly { readonly value: string; readonly label: string }[] = Object.keys(getAlpha2Codes())
  .map((code) => ({ value: code, label: countryName(code) }))
  .sort((a, b) => a.label.localeCompare(b.label, 'en'));
