import { writeZip } from './write-zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  writeZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(text, 'utf8') })));

type Sheet = { readonly name: string; readonly rows: string };

export type Workbook = {
  readonly sheets: readonly Sheet[];
  /** Inside `<sst>`: the texts cells share. */
  readonly strings?: string;
  /** Inside `<cellXfs>` and `<numFmts>`. */
  readonly formats?: { readonly own: string; readonly cells: string };
  readonly from1904?: boolean;
};

/** A workbook as spreadsheet programs write it: sheets, shared texts and number formats in parts of their own. */
export const xlsx = ({ sheets, strings = '', formats = { own: '', cells: '' }, from1904 = false }: Workbook) =>
  zipped({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships>${sheets
      .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${formats.own}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats.cells}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  });

/** An OpenDocument spreadsheet; `tables` stand inside `<office:spreadsheet>`. */
export const ods = (tables: string, manifest = '') =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': `${HEAD}<manifest:manifest>${manifest}</manifest:manifest>`,
    'content.xml': `${HEAD}<office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
