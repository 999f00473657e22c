import Papa from 'papaparse';
import { FORMULA, type Sheet } from './sheet.ts';

/** So that a spreadsheet reads the text as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A text that begins like a formula is marked so that it stays a text; numbers are ours and stay numbers. */
export const csv = ({ columns, rows }: Sheet): Uint8Array =>
  Buffer.from(
    BYTE_ORDER_MARK +
      Papa.unparse(
        { fields: [...columns], data: rows.map((row) => [...row]) },
        { escapeFormulae: FORMULA, newline: '\r\n' },
      ),
    'utf8',
  );
