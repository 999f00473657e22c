import type { DataTable, Person } from '../../../../../shared/contract/core/requests.ts';
import type { LetterWords } from '../../../../../shared/i18n/letters/index.ts';
import type { Case } from '../../../requests/case.ts';
import type { Attachment, Block } from '../../pdf/model.ts';
import { paragraphs } from '../frame.ts';
import type { ReportFacts } from './facts.ts';

export type Annexes = {
  readonly blocks: readonly Block[];
  readonly listed: readonly string[];
  readonly wordsLabel: string | undefined;
};

/** Annex A holds the request word for word where there are words; the copies of data follow. */
export function annexList(facts: ReportFacts): Annexes {
  const { wording } = facts;
  const { intake, received } = facts.request;
  const words = [intake.words, intake.spokenWords].filter((text) => text !== '').join('\n\n');
  const label = (place: number): string => wording.t('report.annex.label', { letter: annexLetter(place) });
  const wordsLabel = words === '' ? undefined : label(0);
  const blocks: Block[] = [];
  const listed: string[] = [];
  if (wordsLabel !== undefined) {
    blocks.push({
      kind: 'annex',
      title: wording.t('report.annex.words', { annex: wordsLabel }),
      blocks: [
        ...paragraphs(wording.t('report.annex.wordsLead', { date: wording.day(received) })),
        ...paragraphs(words),
      ],
    });
  }
  if (!facts.report.dataHeld) return { blocks, listed, wordsLabel };
  facts.tables.forEach(({ table, rows }, place) => {
    const annex = label(place + (wordsLabel === undefined ? 0 : 1));
    const origin = originOf(table, wording);
    listed.push(wording.t('report.copy.annex', { annex, title: table.title, count: rows.length, origin }));
    blocks.push({
      kind: 'annex',
      title: wording.t('report.annex.data', { annex, title: table.title }),
      landscape: table.columns.length > 5,
      blocks: [
        ...paragraphs(wording.t('report.annex.dataLead', { origin, count: rows.length })),
        {
          kind: 'table',
          density: 'compact',
          summary: wording.t('report.annex.tableSummary', { title: table.title }),
          columns: table.columns.map((head, column) => ({
            head,
            flex: columnWeight(head, column, rows),
            rowHeader: column === 0,
          })),
          rows,
        },
      ],
    });
  });
  return { blocks, listed, wordsLabel };
}

/** A, B, … Z, AA, AB, … */
export function annexLetter(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest === 0 ? '' : annexLetter(rest - 1)) + String.fromCharCode(65 + (place % 26));
}

/** Wider columns for longer text, seen from the first rows; neither a sliver nor a whole page. */
function columnWeight(head: string, column: number, rows: readonly (readonly string[])[]): number {
  const lengths = rows.slice(0, 200).map((row) => row[column]?.length ?? 0);
  const longest = Math.max(head.length, ...lengths);
  // Padding counts too, or a short date would break.
  return Math.min(36, Math.max(6, longest)) + 4;
}

function originOf(table: DataTable, wording: LetterWords): string {
  if (table.system === '') return wording.t('report.copy.originNone');
  return table.extractedOn === ''
    ? wording.t('report.copy.originSystem', { system: table.system })
    : wording.t('report.copy.originDated', { system: table.system, date: wording.day(table.extractedOn) });
}

/** Art. 15(3): an electronic request gets a commonly used electronic form beside the page. */
export function machineReadable(facts: ReportFacts): Attachment {
  const data = {
    reference: facts.reference,
    dataSubject: subjectOf(facts.request).name,
    tables: facts.tables.map(({ table, rows }) => ({
      title: table.title,
      system: table.system,
      extractedOn: table.extractedOn,
      columns: table.columns,
      rows: rows.map((row) => Object.fromEntries(table.columns.map((column, place) => [column, row[place] ?? '']))),
    })),
  };
  return {
    name: 'personal-data.json',
    type: 'application/json',
    bytes: new TextEncoder().encode(JSON.stringify(data, null, 1)),
    description: facts.wording.t('report.annex.attachment'),
  };
}

const subjectOf = (request: Case): Person => request.intake.dataSubject ?? request.intake.requester;
