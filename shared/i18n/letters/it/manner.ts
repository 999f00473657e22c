import type { ArticleOfGdpr, Citation } from '../citation.ts';
import { type Authorities, grouped, type Manner, monthName, NBSP } from '../manner.ts';
import { kept } from '../typography.ts';
import { countries } from './countries.ts';

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

const authorities: Authorities = {
  BG: 'Commissione per la protezione dei dati personali (Комисия за защита на личните данни)',
  CY: 'Ufficio del Commissario per la protezione dei dati personali (Cipro)',
  DE: 'l’autorità di protezione dei dati del Land interessato (Landesdatenschutzbehörde)',
  GR: 'Autorità ellenica per la protezione dei dati (Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα)',
};

const ORIGIN = { '': '', GDPR: 'del GDPR', 'UK GDPR': 'dello UK GDPR' };
const ACT = `del Data Protection Act${NBSP}2018 (Regno Unito)`;

/** Eight and eleven begin with a vowel: `l’8`, `dell’11`. */
const elided =
  (full: string, short: string) =>
  (date: string): string =>
    /^(8|11)\D/.test(date) ? `${short}${date}` : `${full} ${date}`;

export const manner = {
  /** The first alone is an ordinal: `1º gennaio`. */
  day: (date) => `${date.day === 1 ? '1º' : date.day}${NBSP}${monthName(MONTHS, date)} ${date.year}`,
  number: (value) => grouped(value, '.'),
  money: (amount, currency) => `${amount.replace('.', ',')}${NBSP}${currency}`,
  all,
  plural: (count) => (count === 1 ? 'one' : 'other'),
  cite,
  countries,
  authorities,
  typeset: kept,
  joined: {
    il: elided('il', 'l’'),
    Il: elided('Il', 'L’'),
    del: elided('del', 'dell’'),
    al: elided('al', 'all’'),
    Dal: elided('Dal', 'Dall’'),
  },
} satisfies Manner;

/** `e` before what begins with an e is `ed`. */
function all(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${/^[eèé]/i.test(last) ? 'ed' : 'e'} ${last}`;
}

function cite(citation: Citation): string {
  switch (citation.kind) {
    case 'article':
      return article(citation);
    case 'chapter':
      return `capo${NBSP}${citation.chapter}`;
    case 'section': {
      const subsection = citation.subsection === '' ? '' : `, paragrafo${NBSP}${citation.subsection},`;
      return `sezione${NBSP}${citation.section}${subsection} ${ACT}`;
    }
    case 'schedule':
      return `allegato${NBSP}${citation.schedule}, punto${NBSP}${citation.paragraph}, ${ACT}`;
    case 'regulation': {
      const point = citation.point === '' ? '' : `, lettera${NBSP}${citation.point}),`;
      return `norma${NBSP}${citation.regulation}${point} del regolamento maltese ${citation.law.replace(' ', NBSP)}`;
    }
  }
}

/** `articolo 17, paragrafo 3, lettera b), del GDPR`: the law closes what the commas opened. */
function article({ law, article: number, paragraph, point }: ArticleOfGdpr): string {
  const deeper = [
    ...(paragraph === '' ? [] : [`paragrafo${NBSP}${paragraph}`]),
    ...(point === '' ? [] : [`lettera${NBSP}${point})`]),
  ];
  const provision = [`articolo${NBSP}${number}`, ...deeper].join(', ');
  if (law === '') return provision;
  return `${provision}${deeper.length === 0 ? '' : ','} ${ORIGIN[law]}`;
}
