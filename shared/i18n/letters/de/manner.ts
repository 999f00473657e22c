import type { ArticleOfGdpr, Citation } from '../citation.ts';
import { type Authorities, grouped, listed, type Manner, monthName, NBSP } from '../manner.ts';
import { kept } from '../typography.ts';
import { countries } from './countries.ts';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

const authorities: Authorities = {
  BE: 'Datenschutzbehörde (Belgien)',
  BG: 'Kommission für den Schutz personenbezogener Daten (Комисия за защита на личните данни)',
  CY: 'Beauftragter für den Schutz personenbezogener Daten (Zypern)',
  DE: 'die Datenschutzaufsichtsbehörde des betreffenden Landes',
  GR: 'Griechische Datenschutzbehörde (Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα)',
  LU: 'Nationale Kommission für den Datenschutz (Commission nationale pour la protection des données)',
};

export const manner = {
  day: (date) => `${date.day}.${NBSP}${monthName(MONTHS, date)} ${date.year}`,
  number: (value) => grouped(value, '.'),
  money: (amount, currency) => `${amount.replace('.', ',')}${NBSP}${currency}`,
  all: (items) => listed(items, ' und '),
  plural: (count) => (count === 1 ? 'one' : 'other'),
  cite,
  countries,
  authorities,
  typeset: kept,
  joined: {},
} satisfies Manner;

function cite(citation: Citation): string {
  switch (citation.kind) {
    case 'article':
      return [article(citation), { '': '', GDPR: 'DSGVO', 'UK GDPR': 'UK-DSGVO' }[citation.law]].join(' ').trim();
    case 'chapter':
      return `Kapitel${NBSP}${citation.chapter}`;
    case 'section': {
      const subsection = citation.subsection === '' ? '' : ` Absatz${NBSP}${citation.subsection}`;
      return `Section${NBSP}${citation.section}${subsection} des britischen Data Protection Act 2018`;
    }
    case 'schedule':
      return `Anhang${NBSP}${citation.schedule} Nummer${NBSP}${citation.paragraph} des britischen Data Protection Act 2018`;
    case 'regulation': {
      const point = citation.point === '' ? '' : ` Buchstabe${NBSP}${citation.point}`;
      return `Regel${NBSP}${citation.regulation}${point} der maltesischen Verordnung ${citation.law.replace(' ', NBSP)}`;
    }
  }
}

/** Without a paragraph the letter belongs to the article: `Artikel 6 Absatz 1 Buchstabe b`. */
function article({ article: number, paragraph, point }: ArticleOfGdpr): string {
  return [
    `Artikel${NBSP}${number}`,
    ...(paragraph === '' ? [] : [`Absatz${NBSP}${paragraph}`]),
    ...(point === '' ? [] : [`Buchstabe${NBSP}${point}`]),
  ].join(' ');
}
