import { zip } from '../../exchange/zip/archive.ts';
import { type Cell, FORMULA, type Sheet } from './sheet.ts';

/**
 * A workbook (ECMA-376) of plain cells: text is stored as text and can never be a formula, and a text that looks like one
 * is marked so that it stays a text when somebody edits it.
 */

/** The longest text a cell can hold. */
const LONGEST = 32_767;
const NAME_LONGEST = 31;
const WIDTH = { least: 8, most: 60 } as const;

const STYLE = { plain: 0, head: 1, quoted: 2 } as const;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const NOT_IN_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(NOT_IN_XML, '\ufffd')
    // `_x0041_` would be read as the character it names.
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
    .replace(/\r\n?/g, '\n');

/** `A1`, `AB12` */
function place(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

function cellXml(cell: Cell, at: string, style: number): string {
  if (typeof cell === 'number') return `<c r="${at}" s="${style}"><v>${cell}</v></c>`;
  if (cell === '') return '';
  const text = cell.length > LONGEST ? `${cell.slice(0, LONGEST - 2)} …` : cell;
  const marked = style === STYLE.plain && FORMULA.test(text) ? STYLE.quoted : style;
  return `<c r="${at}" s="${marked}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const rowXml = (cells: readonly Cell[], row: number, style: number): string =>
  `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, place(column, row), style)).join('')}</row>`;

/** As wide as its longest line, within what a screen can show. */
function widthOf(column: number, { columns, rows }: Sheet): number {
  const texts = [columns[column] ?? '', ...rows.map((row) => String(row[column] ?? ''))];
  const longest = Math.max(...texts.flatMap((text) => text.split('\n').map(({ length }) => length)));
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2));
}

function sheetXml(sheet: Sheet): string {
  const last = place(Math.max(0, sheet.columns.length - 1), sheet.rows.length);
  const widths = sheet.columns.map(
    (_, column) => `<col min="${column + 1}" max="${column + 1}" width="${widthOf(column, sheet)}" customWidth="1"/>`,
  );
  return [
    `${XML}<worksheet xmlns="${MAIN}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols>`,
    '<sheetData>',
    rowXml(sheet.columns, 0, STYLE.head),
    ...sheet.rows.map((row, index) => rowXml(row, index + 1, STYLE.plain)),
    `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`,
  ].join('');
}

const STYLES = [
  `${XML}<styleSheet xmlns="${MAIN}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FF12466F"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F0F7"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '</cellXfs></styleSheet>',
].join('');

/** Names of sheets are unique, short and without the signs a reference uses. */
function namesOf(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const plain = name.replace(/[[\]:*?/\\']/g, ' ').slice(0, NAME_LONGEST);
    const free = plain !== '' && !taken.has(plain.toLowerCase()) ? plain : `${index + 1}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

export function xlsx(sheets: readonly Sheet[], instant: string): Promise<Uint8Array<ArrayBuffer>> {
  const names = namesOf(sheets);
  const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text, 'utf8') });
  const numbers = sheets.map((_, index) => index + 1);
  return zip(
    [
      file(
        '[Content_Types].xml',
        `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${CONTENT}.worksheet+xml"/>`).join('')}</Types>`,
      ),
      file(
        '_rels/.rels',
        `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      file(
        'xl/workbook.xml',
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers.map((number) => `<sheet name="${escaped(names[number - 1] ?? '')}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
      ),
      file(
        'xl/_rels/workbook.xml.rels',
        `${XML}<Relationships xmlns="${RELATIONS}">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      ),
      file('xl/styles.xml', STYLES),
      ...sheets.map((sheet, index) => file(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet))),
    ],
    instant,
  );
}
