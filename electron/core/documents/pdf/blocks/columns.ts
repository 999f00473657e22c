import type { Column } from '../model.ts';
import { margins, tables } from '../theme.ts';
import type { PlacedColumn } from './table-row.ts';

const shareOf = (column: Column): number => (column.width === undefined ? (column.flex ?? 1) : 0);

/** Widths of columns side by side: fixed ones as they are, the rest by their shares. */
const widthsOf = (columns: readonly Column[], width: number): readonly number[] => {
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const shares = columns.reduce((sum, column) => sum + shareOf(column), 0);
  const scale = fixed > width || shares === 0 ? Math.min(1, width / fixed) : 1;
  const left = Math.max(0, width - fixed);
  return columns.map((column) =>
    column.width === undefined ? (left * shareOf(column)) / shares : column.width * scale,
  );
};

export const placeColumns = (columns: readonly Column[], width: number): readonly PlacedColumn[] => {
  let x: number = margins.left;
  return widthsOf(columns, width).map((own, index) => {
    const { align, rowHeader = false } = columns[index] ?? {};
    const placed = { x, width: own, end: align === 'end', rowHeader };
    x += own;
    return placed;
  });
};

/**
 * Which columns stand side by side: all of them, or, where they would become too narrow to read, one part after the other,
 * each with the columns that name the rows.
 */
export const partsOf = (columns: readonly Column[], width: number): readonly (readonly number[])[] => {
  const legible = (places: readonly number[]): boolean =>
    widthsOf(
      places.flatMap((place) => columns[place] ?? []),
      width,
    ).every((own, index) => own >= Math.min(tables.narrowest, columns[places[index] ?? 0]?.width ?? Infinity));
  const all = [...columns.keys()];
  if (legible(all)) return [all];
  const naming = all.filter((place) => columns[place]?.rowHeader);
  const parts: number[][] = [];
  let part: number[] = [];
  for (const place of all) {
    if (naming.includes(place)) continue;
    if (part.length > 0 && !legible([...naming, ...part, place])) {
      parts.push(part);
      part = [];
    }
    part.push(place);
  }
  parts.push(part);
  return parts.map((own) => [...naming, ...own]);
};
