/**
 * RFC 4180 with a byte order mark, so that spreadsheets read it as UTF-8. Unlike a list for the DPO's own spreadsheet,
 * nothing is added to a value that looks like a formula: whoever gets these data gets them unaltered.
 */
export const portableCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
