import { invalid, type Fault } from '../../../fault.ts';
import { readZip, ZipProblem } from '../../zip/read.ts';
import type { ImportedTable } from '../imported-table.ts';
import { LIMITS } from '../limits.ts';
import { readOds } from './ods.ts';
import { readXlsx } from './xlsx.ts';
import { XmlProblem } from './xml.ts';

/** The sheets of an .xlsx or .ods file, told apart by what is inside. */
export function readSpreadsheet(bytes: Uint8Array): ImportedTable[] {
  try {
    const archive = readZip(bytes, LIMITS.unfolded);
    const part = (name: string): string | undefined => {
      const content = archive.read(name);
      return content === undefined ? undefined : new TextDecoder().decode(content);
    };
    const workbook = part('xl/workbook.xml');
    if (workbook !== undefined) return readXlsx(part, workbook);
    // A protected OpenDocument file says so in its manifest; its parts are unreadable.
    if (part('META-INF/manifest.xml')?.includes('encryption-data') === true) throw new ZipProblem('encrypted');
    const content = part('content.xml');
    if (content !== undefined && archive.names.includes('META-INF/manifest.xml')) return readOds(content);
  } catch (error) {
    throw asFault(error);
  }
  throw invalid('file', 'not-a-table');
}

function asFault(error: unknown): unknown {
  if (error instanceof XmlProblem) return broken();
  if (!(error instanceof ZipProblem)) return error;
  if (error.reason === 'encrypted') return invalid('file', 'old-spreadsheet');
  if (error.reason === 'too-large') return invalid('file', 'unfolds-too-far', { limit: LIMITS.unfolded / 1_000_000 });
  return broken();
}

const broken = (): Fault => invalid('file', 'broken-spreadsheet');
