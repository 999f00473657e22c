import type { ArticleOfGdpr, Citation } from '../citation.ts';
import { type Authorities, grouped, listed, type Manner, monthName, NBSP, NNBSP } from '../manner.ts';
import { french } from '../typography.ts';
import { countries } from './countries.ts';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

const authorities: Authorities = {
  BE: 'Autorité de protection des données (Belgique)',
  BG: 'Commission de protection des données à caractère personnel (Комисия за защита на личните данни)',
  CY: 'Bureau du commissaire à la protection des données à caractère personnel (Chypre)',
  DE: 'l’autorité de protection des données du Land concerné (Landesdatenschutzbehörde)',
  FR: 'Commission nationale de l’informatique et des libertés (CNIL)',
  GR: 'Autorité hellénique de protection des données (Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα)',
};

const ORIGIN = { '': '', GDPR: 'du RGPD', 'UK GDPR': 'du RGPD britannique' };
const ACT = `de la loi britannique Data Protection Act${NBSP}2018`;

export const manner = {
  /** The first alone is an ordinal: `1er janvier`. */
  day: (date) => `${date.day === 1 ? '1er' : date.day}${NBSP}${monthName(MONTHS, date)} ${date.year}`,
  number: (value) => grouped(value, NNBSP),
  money: (amount, currency) => `${amount.replace('.', ',')}${NBSP}${currency}`,
  all: (items) => listed(items, ' et '),
  plural: (count) => (count <= 1 ? 'one' : 'other'),
  cite,
  countries,
  authorities,
  typeset: french,
  joined: {},
} satisfies Manner;

function cite(citation: Citation): string {
  switch (citation.kind) {
    case 'article':
      return article(citation);
    case 'chapter':
      return `chapitre${NBSP}${citation.chapter}`;
    case 'section': {
      const subsection = citation.subsection === '' ? '' : `, paragraphe${NBSP}${citation.subsection},`;
      return `section${NBSP}${citation.section}${subsection} ${ACT}`;
    }
    case 'schedule':
      return `annexe${NBSP}${citation.schedule}, point${NBSP}${citation.paragraph}, ${ACT}`;
    case 'regulation': {
      const point = citation.point === '' ? '' : `, point${NBSP}${citation.point}),`;
      return `règle${NBSP}${citation.regulation}${point} du règlement maltais ${citation.law.replace(' ', NBSP)}`;
    }
  }
}

/** `article 17, paragraphe 3, point b), du RGPD`: the law closes what the commas opened. */
function article({ law, article: number, paragraph, point }: ArticleOfGdpr): string {
  const deeper = [
    ...(paragraph === '' ? [] : [`paragraphe${NBSP}${paragraph}`]),
    ...(point === '' ? [] : [`point${NBSP}${point})`]),
  ];
  const provision = [`article${NBSP}${number}`, ...deeper].join(', ');
  if (law === '') return provision;
  return `${provision}${deeper.length === 0 ? '' : ','} ${ORIGIN[law]}`;
}
