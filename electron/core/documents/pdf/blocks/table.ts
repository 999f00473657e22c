import type { StructureElement } from '../container/structure.ts';
import type { Column, FactsBlock, TableBlock, Text } from '../model.ts';
import { literal } from '../container/pdfkit.ts';
import { rich } from '../rich.ts';
import type { Pen } from '../page/canvas.ts';
import type { Box, FlowItem } from '../page/flow.ts';
import type { Line } from '../text/lines.ts';
import { colours, margins, tables } from '../theme.ts';
import { partsOf, placeColumns } from './columns.ts';
import { lineBox } from './line-box.ts';
import { endOf, setLines } from './setting.ts';
import type { Setting } from './setting.ts';
import { divisibleRow, gridOf } from './table-row.ts';
import type { Grid } from './table-row.ts';

const headBox = (grid: Grid, cells: readonly (readonly Line[])[], owners: readonly StructureElement[] | null): Box => {
  const { setting, type, columns, width } = grid;
  const height = Math.max(1, ...cells.map((lines) => lines.length)) * type.lead + 2 * type.padY + 1;
  const drawCell = (pen: Pen, index: number, y: number): void => {
    const column = columns[index];
    if (column) grid.drawCell(pen, cells[index] ?? [], column, y, setting.accent);
  };
  return {
    kind: 'box',
    before: 0,
    after: 0,
    height,
    least: height,
    keepWithNext: true,
    draw: (y) => {
      setting.canvas.artifact(owners ? 'Layout' : 'Pagination', (pen) => {
        pen.fill(margins.left, y, width, height, colours.headFill);
        pen.rule(margins.left, y + height, margins.left + width, y + height, tables.headRule, setting.accent);
        if (!owners) for (const index of columns.keys()) drawCell(pen, index, y);
      });
      owners?.forEach((owner, index) => {
        if ((cells[index] ?? []).length > 0)
          setting.canvas.content(owner, (pen) => {
            drawCell(pen, index, y);
          });
        owner.end();
      });
    },
  };
};

function* captionOf(caption: string, table: StructureElement, setting: Setting, width: number): Generator<FlowItem> {
  const lines = setLines(setting, caption, tables.caption.size, width, true);
  if (lines.length === 0) return;
  const element = table.child('Caption');
  const style = { ...tables.caption, x: margins.left, width, colour: setting.accent, keepWithNext: true };
  yield lineBox(setting, element, lines, style);
  yield endOf(element);
}

type Body = {
  readonly rows: readonly (readonly Text[])[];
  /** Which cells of each row stand here. */
  readonly places: readonly number[];
  /** How many cells a row has in all. */
  readonly cells: number;
  /** The rows are counted as work done where their last part stands. */
  readonly counted: boolean;
  readonly table: StructureElement;
  readonly again: Box | undefined;
  readonly zebra: boolean;
};

function* rowsOf(grid: Grid, { rows, places, cells: whole, counted, table, again, zebra }: Body): Generator<FlowItem> {
  const { setting, columns, type } = grid;
  let section: StructureElement | undefined;
  for (const [index, row] of rows.entries()) {
    if (index % tables.rowsPerBody === 0) {
      const finished = section;
      if (finished) yield endOf(finished);
      section = table.child('TBody');
    }
    if (row.length !== whole) throw new Error('A row of a table has a cell for every column');
    const line = (section ?? table).child('TR');
    const owners = columns.map((column) =>
      column.rowHeader ? line.child('TH', { attributes: { O: 'Table', Scope: 'Row' } }) : line.child('TD'),
    );
    const cells = columns.map((column, place) =>
      setLines(setting, row[places[place] ?? 0] ?? '', type.size, column.width - 2 * type.padX),
    );
    const last = index === rows.length - 1;
    yield divisibleRow(grid, cells, owners, {
      shaded: zebra && index % 2 === 1,
      after: last ? tables.after : 0,
      // No row stands alone on a page, neither where its table begins nor where it ends.
      keepWithNext: !last && (index === 0 || index === rows.length - 2),
      ...(again ? { again } : {}),
    });
    yield endOf(...owners, line);
    if (counted) yield { kind: 'event', run: setting.unitDone };
  }
  const finished = section;
  if (finished) yield endOf(finished);
}

const open = (setting: Setting, summary: string | undefined): StructureElement =>
  setting.parent.child('Table', summary ? { attributes: { O: 'Table', Summary: literal(summary) } } : {});

type Part = { readonly places: readonly number[]; readonly caption: string; readonly last: boolean };

/** A table whose head is real once and an artifact on each further page. */
function* partOfTable(block: TableBlock, { places, caption, last }: Part, setting: Setting): Generator<FlowItem> {
  const type = tables[block.density ?? 'normal'];
  const { width } = setting.flow;
  const columns = places.flatMap((place) => block.columns[place] ?? []);
  const grid = gridOf(setting, type, placeColumns(columns, width), width);
  const element = open(setting, block.summary);
  if (caption !== '') yield* captionOf(caption, element, setting, width);
  const heads = columns.map((column, index) =>
    setLines(setting, column.head, type.size, (grid.columns[index]?.width ?? 0) - 2 * type.padX, true),
  );
  const section = element.child('THead');
  const line = section.child('TR');
  const owners = heads.map(() => line.child('TH', { attributes: { O: 'Table', Scope: 'Column' } }));
  const empty = block.rows.length === 0;
  yield { ...headBox(grid, heads, owners), keepWithNext: !empty, after: empty ? tables.after : 0 };
  yield endOf(line, section);
  yield* rowsOf(grid, {
    rows: block.rows,
    places,
    cells: block.columns.length,
    counted: last,
    table: element,
    again: headBox(grid, heads, null),
    zebra: true,
  });
  yield endOf(element);
}

/** A table; one with more columns than can be read side by side is set in numbered parts. */
export function* table(block: TableBlock, setting: Setting): Generator<FlowItem> {
  const parts = partsOf(block.columns, setting.flow.width);
  for (const [index, places] of parts.entries()) {
    const number = parts.length === 1 ? '' : `${index + 1}/${parts.length}`;
    const caption = [block.caption ?? '', number].filter((words) => words !== '').join(' ');
    yield* partOfTable(block, { places, caption, last: index === parts.length - 1 }, setting);
  }
}

/** Labels and values: a table of two columns whose rows are named by the first. */
export function* facts(block: FactsBlock, setting: Setting): Generator<FlowItem> {
  const { width } = setting.flow;
  const columns: readonly Column[] = [{ head: '', width: tables.factLabelWidth, rowHeader: true }, { head: '' }];
  const grid = gridOf(setting, tables.normal, placeColumns(columns, width), width);
  const element = open(setting, block.summary);
  const rows = block.pairs.map(({ label, note, value }): readonly Text[] => [
    rich({ text: label, bold: true }, ...(note === undefined ? [] : [{ text: `\n${note}` }])),
    value,
  ]);
  yield* rowsOf(grid, {
    rows,
    places: [0, 1],
    cells: 2,
    counted: true,
    table: element,
    again: undefined,
    zebra: false,
  });
  yield endOf(element);
}
