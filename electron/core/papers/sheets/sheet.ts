export type Cell = string | number;

/** A register as rows and columns. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** What a spreadsheet would run: the first sign decides, however many lines follow. */
export const FORMULA = /^[=+\-@\t\r\n]/;

/** A column of a sheet of things: its head and what it says of each. */
export type ColumnOf<Thing> = readonly [head: string, cell: (thing: Thing) => Cell];

export const sheetOf = <Thing>(name: string, things: readonly Thing[], columns: readonly ColumnOf<Thing>[]): Sheet => ({
  name,
  columns: columns.map(([head]) => head),
  rows: things.map((thing) => columns.map(([, cell]) => cell(thing))),
});

/** Several entries in one cell, a line each. */
export const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
