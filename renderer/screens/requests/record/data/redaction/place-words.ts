import type { DataTable, Redaction, RedactionPlace } from '../../../../../../shared/contract/core/data-tables.ts';
import type { Translate } from '../../../../../../shared/i18n/index.ts';

/** What is chosen in the grid: a heading, a row number, a field. */
export type Chosen = Exclude<RedactionPlace, { scope: 'stretch' }>;

const columnOf = (table: DataTable, column: number): string => table.columns[column] ?? '';

/** Where a mark stands, as people count: from 1. */
export function placeWords(t: Translate, table: DataTable, place: RedactionPlace): string {
  if (place.scope === 'column') return t('redaction.place.column', { column: columnOf(table, place.column) });
  const row = place.row + 1;
  const isText = table.shape === 'text';
  if (place.scope === 'row') return t(isText ? 'redaction.place.line' : 'redaction.place.row', { row });
  const column = columnOf(table, place.column);
  if (place.scope === 'cell')
    return isText ? t('redaction.place.line', { row }) : t('redaction.place.cell', { row, column });
  const stretch = { row, column, from: place.from + 1, to: place.to };
  return t(isText ? 'redaction.place.lineStretch' : 'redaction.place.stretch', stretch);
}

export const reasonWords = (t: Translate, { ground, note }: Pick<Redaction, 'ground' | 'note'>): string =>
  ground === 'other' ? note : t(`redaction.reason.${ground}`);

/** Whether a mark withholds something of what is chosen. */
export function touches({ place }: Redaction, chosen: Chosen): boolean {
  if (chosen.scope === 'column') return place.scope === 'column' && place.column === chosen.column;
  if (chosen.scope === 'row') return place.scope === 'row' && place.row === chosen.row;
  if (place.scope === 'column') return place.column === chosen.column;
  return place.row === chosen.row && (place.scope === 'row' || place.column === chosen.column);
}
