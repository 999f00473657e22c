import type { Redaction } from '../contract/core/data-tables.ts';

type Mark = Pick<Redaction, 'place' | 'ground' | 'note'>;
type Stretch = { readonly from: number; readonly to: number; readonly mark: Mark };

/** The marks of a table, found by row and column. */
export type Marks = {
  readonly columns: ReadonlyMap<number, Mark>;
  readonly rows: ReadonlyMap<number, Mark>;
  readonly cells: ReadonlyMap<string, Mark>;
  readonly stretches: ReadonlyMap<string, readonly Stretch[]>;
};

const at = (row: number, column: number): string => `${row}:${column}`;

export function marksOf(redactions: readonly Mark[]): Marks {
  const columns = new Map<number, Mark>();
  const rows = new Map<number, Mark>();
  const cells = new Map<string, Mark>();
  const stretches = new Map<string, readonly Stretch[]>();
  for (const mark of redactions) {
    const { place } = mark;
    if (place.scope === 'column') columns.set(place.column, mark);
    else if (place.scope === 'row') rows.set(place.row, mark);
    else if (place.scope === 'cell') cells.set(at(place.row, place.column), mark);
    else {
      const key = at(place.row, place.column);
      stretches.set(key, [...(stretches.get(key) ?? []), { from: place.from, to: place.to, mark }]);
    }
  }
  return { columns, rows, cells, stretches };
}

/** The mark that covers a whole cell, if one does. */
export const coverOf = (marks: Marks, row: number, column: number): Mark | undefined =>
  marks.columns.get(column) ?? marks.rows.get(row) ?? marks.cells.get(at(row, column));

/** A row as it is handed out: `block` stands for what is withheld, alike for long and short words. */
export const redactedRow = (
  cells: readonly string[],
  row: number,
  marks: Marks,
  block: (mark: Mark) => string,
): string[] =>
  cells.map((text, column) => {
    const cover = coverOf(marks, row, column);
    if (cover !== undefined) return block(cover);
    const stretches = marks.stretches.get(at(row, column));
    return stretches === undefined ? text : withoutStretches(text, stretches, block);
  });

/** Stretches that touch or overlap become one block, in the words of the first. */
function withoutStretches(text: string, stretches: readonly Stretch[], block: (mark: Mark) => string): string {
  let handed = '';
  let done = 0;
  for (const { from, to, mark } of joined(text, stretches)) {
    handed += text.slice(done, from) + block(mark);
    done = to;
  }
  return handed + text.slice(done);
}

/** The stretches withheld of a cell that is not withheld whole, in order and apart from one another. */
export const stretchesIn = (text: string, marks: Marks, row: number, column: number): readonly Stretch[] =>
  joined(text, marks.stretches.get(at(row, column)) ?? []);

function joined(text: string, stretches: readonly Stretch[]): Stretch[] {
  const ordered = stretches
    .map((stretch) => ({ ...stretch, ...wholeCharacters(text, stretch) }))
    .sort((one, other) => one.from - other.from || one.to - other.to);
  const apart: Stretch[] = [];
  for (const stretch of ordered) {
    const last = apart.at(-1);
    if (last === undefined || stretch.from > last.to) apart.push(stretch);
    else apart[apart.length - 1] = { ...last, to: Math.max(last.to, stretch.to) };
  }
  return apart;
}

/** Half of a character beyond the basic plane is never left behind. */
function wholeCharacters(text: string, { from, to }: Stretch): { readonly from: number; readonly to: number } {
  const isSecondHalf = (place: number): boolean => {
    const code = text.charCodeAt(place);
    return code >= 0xdc00 && code <= 0xdfff;
  };
  return { from: isSecondHalf(from) ? from - 1 : from, to: isSecondHalf(to) ? to + 1 : to };
}
