import type { StructureElement } from '../container/structure.ts';
import type { Pen } from '../page/canvas.ts';
import type { Box } from '../page/flow.ts';
import type { Line } from '../text/lines.ts';
import { colours, margins, tables } from '../theme.ts';
import type { Colour, TypeSize } from '../theme.ts';
import { baseline } from './setting.ts';
import type { Setting } from './setting.ts';

export type PlacedColumn = {
  readonly x: number;
  readonly width: number;
  readonly end: boolean;
  readonly rowHeader: boolean;
};

export type TableType = TypeSize & { readonly padX: number; readonly padY: number };

/** The columns of a table with their type, and how a cell is drawn in them. */
export type Grid = {
  readonly setting: Setting;
  readonly type: TableType;
  readonly columns: readonly PlacedColumn[];
  readonly width: number;
  readonly drawCell: (pen: Pen, lines: readonly Line[], column: PlacedColumn, y: number, colour: Colour) => void;
};

export type RowLook = {
  readonly shaded: boolean;
  readonly after: number;
  /** Not to be the last row of its page. */
  readonly keepWithNext: boolean;
  readonly again?: Box;
};

export const gridOf = (setting: Setting, type: TableType, columns: readonly PlacedColumn[], width: number): Grid => ({
  setting,
  type,
  columns,
  width,
  drawCell: (pen, lines, column, y, colour) => {
    lines.forEach((line, index) => {
      const right = column.x + column.width - type.padX - line.width - line.overhang;
      // Words from right to left begin at the right edge of their cell, as they would of a page.
      const x = column.end || line.rightToLeft ? right : column.x + type.padX;
      const base = baseline(y + type.padY + index * type.lead, type.size, type.lead);
      pen.text(line.pieces, x, base, type.size, colour);
    });
  },
});

/**
 * A row of cells. High rows are divided line by line between pages: every line of every cell is drawn, and all
 * parts of a cell belong to the same element.
 */
export const divisibleRow = (
  grid: Grid,
  cells: readonly (readonly Line[])[],
  owners: readonly StructureElement[],
  look: RowLook,
): Box => {
  const { setting, type, columns, width } = grid;
  const count = Math.max(1, ...cells.map((lines) => lines.length));
  const height = count * type.lead + 2 * type.padY;
  const divisible = height > tables.divisibleFrom;
  return {
    kind: 'box',
    before: 0,
    after: look.after,
    height,
    least: divisible ? 3 * type.lead + 2 * type.padY : height,
    keepWithNext: look.keepWithNext && !divisible,
    ...(look.again ? { again: look.again } : {}),
    draw: (y) => {
      setting.canvas.artifact('Layout', (pen) => {
        if (look.shaded) pen.fill(margins.left, y, width, height, colours.zebra);
        pen.rule(margins.left, y + height, margins.left + width, y + height, tables.rowRule, colours.rowRule);
      });
      cells.forEach((lines, index) => {
        const column = columns[index];
        const owner = owners[index];
        if (!column || !owner || lines.length === 0) return;
        setting.canvas.content(owner, (pen) => {
          grid.drawCell(pen, lines, column, y, colours.ink);
        });
      });
    },
    divide: (room, forced) => {
      const fitting = Math.floor((room - 2 * type.padY) / type.lead);
      const above = Math.min(fitting, count - 1);
      if (above < 1 || !(forced || (divisible && above >= 3))) return undefined;
      const part = (from: number, to?: number): readonly (readonly Line[])[] =>
        cells.map((lines) => lines.slice(from, to));
      return {
        head: divisibleRow(grid, part(0, above), owners, { ...look, after: 0, keepWithNext: false }),
        tail: divisibleRow(grid, part(above), owners, look),
      };
    },
  };
};
