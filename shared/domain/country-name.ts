const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/** As the app says it; a letter names countries in its own language. */
export const countryName = (code: string): string => regions.of(code) ?? code;
