export type Grid = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
type Cells = { columns: string[]; rows: string[][] };

const copy = ({ columns, rows }: Grid): Cells => ({ columns: [...columns], rows: rows.map((row) => [...row]) });

export const withColumn = (grid: Grid): Cells => {
  const { columns, rows } = copy(grid);
  return { columns: [...columns, ''], rows: rows.map((row) => [...row, '']) };
};

export const withoutColumn = (grid: Grid, place: number): Cells => {
  const { columns, rows } = copy(grid);
  return { columns: columns.toSpliced(place, 1), rows: rows.map((row) => row.toSpliced(place, 1)) };
};

export const withRow = (grid: Grid): Cells => {
  const { columns, rows } = copy(grid);
  return { columns, rows: [...rows, columns.map(() => '')] };
};

export const withoutRow = (grid: Grid, number: number): Cells => {
  const { columns, rows } = copy(grid);
  return { columns, rows: rows.toSpliced(number, 1) };
};

export const withHeading = (grid: Grid, place: number, heading: string): Cells => {
  const { columns, rows } = copy(grid);
  return { columns: columns.with(place, heading), rows };
};

export const withCell = (grid: Grid, number: number, place: number, cell: string): Cells => {
  const { columns, rows } = copy(grid);
  return { columns, rows: rows.map((row, at) => (at === number ? row.with(place, cell) : row)) };
};

/** Cells copied from a spreadsheet: tabs between cells, a line a row. */
export const readCells = (text: string): string[][] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));

/** Puts pasted cells into the grid from one cell on, which grows to hold them. Row -1 are the headings. */
export function pasted(grid: Grid, number: number, place: number, cells: readonly (readonly string[])[]): Cells {
  const width = Math.max(...cells.map((row) => row.length)) + place;
  let next = copy(grid);
  while (next.columns.length < width) next = withColumn(next);
  while (next.rows.length < number + cells.length) next = withRow(next);
  cells.forEach((row, down) => {
    row.forEach((cell, across) => {
      const at = number + down;
      next = at === -1 ? withHeading(next, place + across, cell) : withCell(next, at, place + across, cell);
    });
  });
  return next;
}
