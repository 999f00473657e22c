/** When this table was last checked against its sources. */
export const AUTHORITIES_AS_OF = '2026-11-22';

/**
 * Supervisory authorities by country (EEA states and the United Kingdom), ISO 3166-1 alpha-2.
 * Contact details only where a source was read; the UK authority is moving office, so it has no postal address here.
 */
export const AUTHORITIES = {
  AT: { name: 'Österreichische Datenschutzbehörde', contact: '' },
  BE: { name: 'Gegevensbeschermingsautoriteit / Autorité de protection des données', contact: '' },
  BG: { name: 'Commission for Personal Data Protection (Комисия за защита на личните данни)', contact: '' },
  HR: { name: 'Agencija za zaštitu osobnih podataka', contact: '' },
  CY: { name: 'Office of the Commissioner for Personal Data Protection', contact: '' },
  CZ: { name: 'Úřad pro ochranu osobních údajů', contact: '' },
  DK: { name: 'Datatilsynet', contact: '' },
  EE: { name: 'Andmekaitse Inspektsioon', contact: '' },
  FI: { name: 'Tietosuojavaltuutetun toimisto', contact: '' },
  FR: { name: "Commission nationale de l'informatique et des libertés", contact: '' },
  DE: { name: 'the data protection authority of the Land concerned (Landesdatenschutzbehörde)', contact: '' },
  GR: { name: 'Hellenic Data Protection Authority', contact: '' },
  HU: { name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság', contact: '' },
  IE: { name: 'Data Protection Commission', contact: '' },
  IT: { name: 'Garante per la protezione dei dati personali', contact: '' },
  LV: { name: 'Datu valsts inspekcija', contact: '' },
  LT: { name: 'Valstybinė duomenų apsaugos inspekcija', contact: '' },
  LU: { name: 'Commission nationale pour la protection des données', contact: '' },
  MT: {
    name: 'Office of the Information and Data Protection Commissioner',
    contact:
      'Floor 2, Airways House, High Street, Sliema SLM 1549, Malta · idpc.info@idpc.org.mt · idpc.org.mt · +356 2328 7100',
  },
  NL: { name: 'Autoriteit Persoonsgegevens', contact: '' },
  PL: { name: 'Urząd Ochrony Danych Osobowych', contact: '' },
  PT: { name: 'Comissão Nacional de Proteção de Dados', contact: '' },
  RO: { name: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal', contact: '' },
  SK: { name: 'Úrad na ochranu osobných údajov Slovenskej republiky', contact: '' },
  SI: { name: 'Informacijski pooblaščenec', contact: '' },
  ES: { name: 'Agencia Española de Protección de Datos', contact: '' },
  SE: { name: 'Integritetsskyddsmyndigheten', contact: '' },
  IS: { name: 'Persónuvernd', contact: '' },
  LI: { name: 'Datenschutzstelle Fürstentum Liechtenstein', contact: '' },
  NO: { name: 'Datatilsynet', contact: '' },
  GB: { name: "Information Commissioner's Office", contact: 'ico.org.uk · 0303 123 1113' },
} as const;

export type AuthorityId = keyof typeof AUTHORITIES;
export const AUTHORITY_IDS = [
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
  'IS',
  'LI',
  'NO',
  'GB',
] as const satisfies readonly AuthorityId[];

export const isAuthorityId = (country: string): country is AuthorityId => Object.hasOwn(AUTHORITIES, country);
