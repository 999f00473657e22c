import type { ImportedTable } from '../imported-table.ts';
import { LIMITS } from '../limits.ts';
import { Sheet } from './sheet.ts';
import { xmlSteps } from './xml.ts';

type Cell = {
  readonly attributes: ReadonlyMap<string, string>;
  readonly times: number;
  text: string;
};

/** Further right than any sheet goes. */
const FARTHEST = 16_384;

const timesOf = (attributes: ReadonlyMap<string, string>, name: string): number =>
  Math.max(1, Number(attributes.get(name) ?? '1') || 1);

/** The tables of an OpenDocument spreadsheet: values as they were last reckoned. */
export function readOds(content: string): ImportedTable[] {
  const tables: ImportedTable[] = [];
  let sheet: Sheet | undefined;
  let row: string[] = [];
  let rowTimes = 1;
  let cell: Cell | undefined;
  let inNote = 0;
  for (const step of xmlSteps(content)) {
    if (step.kind === 'text') {
      if (cell !== undefined && inNote === 0) cell.text += step.text;
      continue;
    }
    const opens = step.kind === 'open';
    const attributes = step.kind === 'open' ? step.attributes : NO_ATTRIBUTES;
    switch (step.name) {
      case 'table':
        if (opens) sheet = new Sheet(attributes.get('name') ?? '');
        else if (sheet !== undefined) {
          tables.push(sheet.table());
          sheet = undefined;
        }
        break;
      case 'table-row':
        if (opens) {
          row = [];
          rowTimes = timesOf(attributes, 'number-rows-repeated');
        } else if (sheet !== undefined) {
          const times = row.every((text) => text === '') ? 0 : Math.min(rowTimes, LIMITS.rows + 1);
          for (let number = 0; number < times; number += 1) sheet.addRow(row);
        }
        break;
      case 'table-cell':
      case 'covered-table-cell':
        if (opens) cell = { attributes, times: timesOf(attributes, 'number-columns-repeated'), text: '' };
        else if (cell !== undefined) {
          const value = valueOf(cell);
          // The last cell of a row is repeated to the end of the sheet: empty ones need no room.
          const times = Math.min(cell.times, LIMITS.columns + 1);
          for (let place = 0; place < times && row.length <= FARTHEST; place += 1) row.push(value);
          cell = undefined;
        }
        break;
      case 'annotation':
        inNote += opens ? 1 : -1;
        break;
      case 'p':
        if (opens && cell !== undefined && inNote === 0 && cell.text !== '') cell.text += '\n';
        break;
      case 's':
        if (opens && cell !== undefined) cell.text += ' '.repeat(Math.min(1000, timesOf(attributes, 'c')));
        break;
      case 'tab':
        if (opens && cell !== undefined) cell.text += '\t';
        break;
      case 'line-break':
        if (opens && cell !== undefined) cell.text += '\n';
        break;
    }
  }
  return tables;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Figures and days in their exact form; amounts, shares and the rest as they are shown. */
function valueOf({ attributes, text }: Cell): string {
  switch (attributes.get('value-type')) {
    case 'float':
      return attributes.get('value') ?? text;
    case 'date':
      return (attributes.get('date-value') ?? text).replace('T', ' ');
    default:
      return text;
  }
}
