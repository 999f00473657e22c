import type { DataTable } from '../../../../../shared/contract/core/data-tables.ts';
import type { LetterWords } from '../../../../../shared/i18n/letters/index.ts';
import type { HandedOut } from '../../../requests/data/handed-out.ts';
import type { Block } from '../../pdf/model.ts';
import { paragraph } from '../frame.ts';

/** More columns than this lie across the page; more than the second number stand below one another, entry by entry. */
const UPRIGHT = 5;
const ACROSS = 10;
/** Lines of a text set as one block: enough to read on, few enough to lay out step by step. */
const LINES = 40;

export const isLandscape = ({ shape, columns }: Pick<DataTable, 'shape' | 'columns'>): boolean =>
  shape === 'table' && columns.length > UPRIGHT && columns.length <= ACROSS;

/** A copy of data as it is read best: a text as lines, a narrow table as a table, a wide one entry by entry. */
export function dataBlocks({ table, rows }: HandedOut, wording: LetterWords): Block[] {
  if (table.shape === 'text') return textBlocks(rows);
  if (table.columns.length > ACROSS) return cards(table, rows, wording);
  return [
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
  ];
}

type Rows = HandedOut['rows'];

/** Lines stay lines; an empty one begins a new paragraph. */
function textBlocks(rows: Rows): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const end = (): void => {
    if (lines.length > 0) blocks.push(paragraph(lines.join('\n')));
    lines = [];
  };
  for (const [line = ''] of rows) {
    if (line.trim() === '') end();
    else lines.push(line);
    if (lines.length === LINES) end();
  }
  end();
  return blocks;
}

function cards({ columns, title }: DataTable, rows: Rows, { t }: LetterWords): Block[] {
  return [
    paragraph(t('access.annexes.cards')),
    ...rows.flatMap((row, number): Block[] => {
      const entry = t('access.annexes.entry', { number: number + 1 });
      const pairs = columns
        .map((label, place) => ({ label, value: row[place] ?? '' }))
        .filter(({ value }) => value.trim() !== '');
      return [
        { kind: 'heading', level: 2, text: entry, bookmark: false },
        { kind: 'facts', summary: `${title}: ${entry}`, pairs },
      ];
    }),
  ];
}

/** Wider columns for longer text, seen from the first rows; neither a sliver nor a whole page. */
function columnWeight(head: string, column: number, rows: Rows): number {
  const lengths = rows.slice(0, 200).map((row) => row[column]?.length ?? 0);
  const longest = Math.max(head.length, ...lengths);
  // Padding counts too, or a short date would break.
  return Math.min(36, Math.max(6, longest)) + 4;
}
