import { invalid } from '../../fault.ts';
import type { ImportedTable } from './imported-table.ts';

/** A text as it stands, a row a line: a letter, a chat, the notes of a call. */
export function readText(text: string): ImportedTable {
  if (text.includes('\0')) throw invalid('file', 'not-a-text');
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  while (lines.at(-1)?.trim() === '') lines.pop();
  while (lines[0]?.trim() === '') lines.shift();
  return { name: '', shape: 'text', columns: [''], rows: lines.map((line) => [line]) };
}
