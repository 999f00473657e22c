import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { LETTER_LANGUAGES, type LetterLanguage } from '../../shared/i18n/letters/languages.ts';
import { COUNTRY_CODES } from '../../shared/reference/countries.ts';

/** Where CLDR has no name, one with a slip, or one too official for the last line of an address. */
const OWN: Readonly<Partial<Record<LetterLanguage, Readonly<Record<string, string>>>>> = {
  en: { HK: 'Hong Kong', MO: 'Macao' },
  mt: {
    BR: 'il-Brażil',
    CG: 'il-Kongo',
    DO: 'ir-Repubblika Dominikana',
    HK: 'Hong Kong',
    IO: 'it-Territorju Brittaniku tal-Oċean Indjan',
    MO: 'Macao',
    MP: 'il-Gżejjer Marjana tat-Tramuntana',
    TF: 'it-Territorji Franċiżi tan-Nofsinhar',
    UM: 'il-Gżejjer Minuri Mbiegħda tal-Istati Uniti',
  },
  fr: { HK: 'Hong Kong', MO: 'Macao' },
  de: { HK: 'Hongkong', MO: 'Macau' },
  it: { HK: 'Hong Kong', MO: 'Macao' },
};

/**
 * Writes the names of countries in the languages of the letters, from the CLDR data of the full ICU in Node. They are
 * committed: the app's own runtime lacks Maltese, and a letter must not change with its version.
 */
for (const language of LETTER_LANGUAGES) {
  const names = new Intl.DisplayNames([language === 'en' ? 'en-GB' : language], { type: 'region', fallback: 'none' });
  const entries = COUNTRY_CODES.map((code) => {
    const name = OWN[language]?.[code] ?? names.of(code);
    if (name === undefined) throw new Error(`${language}: no name for ${code}`);
    return `${code}: ${JSON.stringify(name)},`;
  });
  const path = `shared/i18n/letters/${language}/countries.ts`;
  const source = `/** Names of countries: Unicode CLDR ${process.versions.cldr ?? ''}, written by electron/dev/country-names.ts. */\nexport const countries: Readonly<Record<string, string>> = {\n${entries.join('\n')}\n};\n`;
  await writeFile(path, await format(source, { ...(await resolveConfig(path)), parser: 'typescript' }));
}
