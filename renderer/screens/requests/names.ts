import codes from 'i18n-iso-countries/codes.json';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { LawId } from '../../../shared/reference/laws.ts';
import type { Right } from '../../../shared/reference/rights.ts';

export type Option = { readonly value: string; readonly label: string };

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });
const tongueNames = new Intl.DisplayNames(['en'], { type: 'language' });
const collator = new Intl.Collator('en');

const byLabel = (a: Option, b: Option) => collator.compare(a.label, b.label);

export const countryName = (code: string): string => (code === '' ? '' : (regionNames.of(code) ?? code));
export const languageName = (code: string): string => tongueNames.of(code) ?? code;

/** Every country of ISO 3166-1, by English name. */
export const COUNTRIES: readonly Option[] = codes
  .flatMap(([code]) => (code === undefined ? [] : [{ value: code, label: countryName(code) }]))
  .sort(byLabel);

/** ISO 639-1: the official languages of the EU and EFTA first of all, and those people who write to a controller there often use. */
const LANGUAGE_CODES =
  'ar bg bn bs ca cs cy da de el en es et fa fi fr ga gu he hi hr hu hy is it ja ka ko lb lt lv mk ml mt nb nl nn pa pl ps pt ro ru sk sl so sq sr sv ta th ti tr uk ur vi zh';

export const LANGUAGES: readonly Option[] = LANGUAGE_CODES.split(' ')
  .map((code) => ({ value: code, label: languageName(code) }))
  .sort(byLabel);

export const lawNames = (t: Translate, laws: readonly LawId[]): string =>
  laws.map((law) => t(`reference.law.${law}`)).join(', ');

export const rightNames = (t: Translate, rights: readonly Right[]): string =>
  rights.map((right) => t(`reference.right.${right}`)).join(', ');

/** `text` as options of a choice, in the order of the contract. */
export const optionsOf = <Value extends string>(values: readonly Value[], label: (value: Value) => string): Option[] =>
  values.map((value) => ({ value, label: label(value) }));
