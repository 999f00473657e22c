import type { Citation } from '../citation.ts';
import { type Authorities, grouped, listed, type Manner, monthName, NBSP } from '../manner.ts';
import { kept } from '../typography.ts';
import { countries } from './countries.ts';
import { article } from './article.ts';

const MONTHS = [
  'Jannar',
  'Frar',
  'Marzu',
  'April',
  'Mejju',
  'Ġunju',
  'Lulju',
  'Awwissu',
  'Settembru',
  'Ottubru',
  'Novembru',
  'Diċembru',
];

const authorities: Authorities = {
  BG: 'il-Kummissjoni għall-Protezzjoni tad-Data Personali (Комисия за защита на личните данни)',
  CY: 'l-Uffiċċju tal-Kummissarju għall-Protezzjoni tad-Data Personali (Ċipru)',
  DE: 'l-awtorità għall-protezzjoni tad-data tal-Land ikkonċernat (Landesdatenschutzbehörde)',
  GR: 'l-Awtorità Ellenika għall-Protezzjoni tad-Data (Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα)',
  MT: 'l-Uffiċċju tal-Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data',
};

const LAW = { '': '', GDPR: 'tal-GDPR', 'UK GDPR': 'tal-GDPR tar-Renju Unit' };
const ACT = `tad-Data Protection Act${NBSP}2018 tar-Renju Unit`;

export const manner = {
  day: (date) => `${date.day} ta’ ${monthName(MONTHS, date)} ${date.year}`,
  number: (value) => grouped(value, ','),
  money: (amount, currency) => `${currency}${NBSP}${amount}`,
  all: (items) => listed(items, ' u '),
  plural,
  cite,
  countries,
  authorities,
  typeset: kept,
  joined: {
    /** on */
    fi: (date) => article('f', date),
    Fi: (date) => article('F', date),
    /** until */
    sa: (date) => article('sa', date),
    /** from */
    minn: (date) => article('mi', date),
  },
} satisfies Manner;

/** By the last two figures, as CLDR has it: 2 ittri, 3 ittri, 11-il ittra, 20 ittra. */
function plural(count: number): ReturnType<Manner['plural']> {
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const rest = count % 100;
  if (count === 0 || (rest >= 3 && rest <= 10)) return 'few';
  return rest >= 11 && rest <= 19 ? 'many' : 'other';
}

function cite(citation: Citation): string {
  switch (citation.kind) {
    case 'article': {
      const { law, article: number, paragraph, point } = citation;
      const deeper = [paragraph, point].filter((part) => part !== '').map((part) => `(${part})`);
      return `Artikolu${NBSP}${number}${deeper.join('')} ${LAW[law]}`.trim();
    }
    case 'chapter':
      return `Kapitolu${NBSP}${citation.chapter}`;
    case 'section':
      return `Taqsima${NBSP}${citation.section}${citation.subsection && `(${citation.subsection})`} ${ACT}`;
    case 'schedule':
      return `Skeda${NBSP}${citation.schedule}, paragrafu${NBSP}${citation.paragraph}, ${ACT}`;
    case 'regulation':
      return `Regolament${NBSP}${citation.regulation}${citation.point && `(${citation.point})`} tal-L.S.${NBSP}${citation.law.replace('S.L. ', '')}`;
  }
}
