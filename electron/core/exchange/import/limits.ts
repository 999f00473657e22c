/** Bounds of an imported file: more than a person can read is more than an annex should carry. */
export const LIMITS = {
  rows: 200_000,
  columns: 200,
  /** Rows times columns, over all tables of a file. */
  cells: 2_000_000,
  cell: 32_000,
  /** Tables of one file: the sheets of a workbook, the lists of a JSON object. */
  tables: 50,
  /** How far the parts of a spreadsheet may unfold, in bytes: a small file can hold a very large one. */
  unfolded: 128_000_000,
  /** Objects within objects, in JSON. */
  depth: 30,
} as const;
