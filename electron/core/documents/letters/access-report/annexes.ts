import type { DataTable } from '../../../../../shared/contract/core/data-tables.ts';
import type { LetterWords } from '../../../../../shared/i18n/letters/index.ts';
import type { HandedOut } from '../../../requests/data/handed-out.ts';
import type { Block, TableBlock } from '../../pdf/model.ts';
import { paragraphs } from '../frame.ts';
import { dataBlocks, isLandscape } from './data-blocks.ts';
import type { ReportFacts } from './facts.ts';

export type Annex = {
  /** `Annex B` */
  readonly label: string;
  readonly place: string;
  readonly holds: string;
  readonly entries: number | undefined;
  readonly data: HandedOut | undefined;
  readonly blocks: readonly Block[];
  readonly title: string;
  readonly landscape: boolean;
};

/** Annex A holds the request word for word where there are words; the copies of data follow. */
export function annexesOf(facts: ReportFacts): readonly Annex[] {
  const words = requestWords(facts);
  const data = facts.report.dataHeld ? facts.tables : [];
  return [...(words === '' ? [] : [words]), ...data].map((content, place) => {
    const label = facts.wording.t('report.annex.label', { letter: annexLetter(place) });
    const annex = typeof content === 'string' ? wordsAnnex(content, label, facts) : dataAnnex(content, label, facts);
    return { ...annex, label, place: `annex-${place + 1}` };
  });
}

type Content = Omit<Annex, 'label' | 'place'>;

export const requestWords = ({ request }: Pick<ReportFacts, 'request'>): string =>
  [request.intake.words, request.intake.spokenWords].filter((text) => text !== '').join('\n\n');

function wordsAnnex(words: string, annex: string, { request, wording }: ReportFacts): Content {
  return {
    title: wording.t('report.annex.words', { annex }),
    holds: wording.t('access.annexes.words'),
    entries: undefined,
    data: undefined,
    landscape: false,
    blocks: [
      ...paragraphs(wording.t('report.annex.wordsLead', { date: wording.day(request.received) })),
      ...paragraphs(words),
    ],
  };
}

function dataAnnex(data: HandedOut, annex: string, { wording }: ReportFacts): Content {
  const { table, rows } = data;
  const origin = originOf(table, wording);
  const lead =
    table.shape === 'text'
      ? wording.t('access.annexes.lines', { origin, count: rows.length })
      : wording.t('report.annex.dataLead', { origin, count: rows.length });
  return {
    title: wording.t('report.annex.data', { annex, title: table.title }),
    holds: wording.t('access.annexes.table', { title: table.title, origin }),
    entries: rows.length,
    data,
    landscape: isLandscape(table),
    blocks: [...paragraphs(lead), ...dataBlocks(data, wording)],
  };
}

export const annexBlocks = (annexes: readonly Annex[]): Block[] =>
  annexes.map(({ title, place, landscape, blocks }) => ({
    kind: 'annex',
    title,
    destination: place,
    landscape,
    blocks,
  }));

/** What is annexed, with how many entries and how many pages: the person can see that nothing got lost. */
export function annexTable(annexes: readonly Annex[], { t, number }: LetterWords): TableBlock {
  return {
    kind: 'table',
    summary: t('access.annexes.summary'),
    columns: [
      { head: t('access.annexes.annex'), width: 62, rowHeader: true },
      { head: t('access.annexes.holds') },
      { head: t('access.annexes.entries'), width: 58, align: 'end' },
      { head: t('access.annexes.pages'), width: 52, align: 'end' },
    ],
    rows: annexes.map(({ label, holds, entries, place }) => [
      label,
      holds,
      entries === undefined ? '–' : number(entries),
      { pagesOf: place },
    ]),
  };
}

/** A, B, … Z, AA, AB, … */
export function annexLetter(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest === 0 ? '' : annexLetter(rest - 1)) + String.fromCharCode(65 + (place % 26));
}

export function originOf(table: Pick<DataTable, 'system' | 'extractedOn'>, wording: LetterWords): string {
  if (table.system === '') return wording.t('report.copy.originNone');
  return table.extractedOn === ''
    ? wording.t('report.copy.originSystem', { system: table.system })
    : wording.t('report.copy.originDated', { system: table.system, date: wording.day(table.extractedOn) });
}
