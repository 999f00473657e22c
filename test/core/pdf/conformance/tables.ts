import type { Fault } from './rules.ts';
import type { PdfFile } from '../reading/file.ts';
import { nameOf } from '../reading/values.ts';
import { createFaults } from './faults.ts';
import { elementsOf } from './structure.ts';
import type { Element } from './structure.ts';

const PARTS = ['Caption', 'THead', 'TBody', 'TFoot', 'TR'];

const rowsOf = (table: Element): readonly Element[] =>
  table.children.flatMap((part) => (part.role === 'TR' ? [part] : part.children.filter(({ role }) => role === 'TR')));

/** Tables are regular and every cell can find its head. */
export const tableRules = (file: PdfFile): readonly Fault[] => {
  const { list, demand } = createFaults();
  for (const table of elementsOf(file).filter(({ role }) => role === 'Table')) {
    demand(
      'parts of a table',
      table.children.every(({ role }) => PARTS.includes(role)),
    );
    demand('caption first', table.children.findIndex(({ role }) => role === 'Caption') <= 0);
    demand('one head', table.children.filter(({ role }) => role === 'THead').length <= 1);
    const rows = rowsOf(table);
    const width = rows[0]?.children.length ?? 0;
    demand('regular table', width > 0 && rows.every(({ children }) => children.length === width));
    const cells = rows.flatMap(({ children }) => children);
    const heads = cells.filter(({ role }) => role === 'TH');
    demand('table has heads', heads.length > 0);
    for (const { dict } of heads) {
      const attributes = file.dict(dict.get('A'));
      const scope = nameOf(attributes.get('Scope')) ?? '';
      demand('scope of a head', nameOf(attributes.get('O')) === 'Table' && ['Row', 'Column', 'Both'].includes(scope));
    }
  }
  return list;
};
