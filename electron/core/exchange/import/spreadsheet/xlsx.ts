import type { ImportedTable } from '../imported-table.ts';
import { dateOf, isDateFormat } from './date-format.ts';
import { Sheet } from './sheet.ts';
import { type XmlStep, xmlSteps } from './xml.ts';

type Part = (name: string) => string | undefined;

type Book = {
  readonly strings: readonly string[];
  /** Whether a cell of this style shows its number as a date. */
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
};

/** The sheets of a workbook (ECMA-376), hidden ones too: values as they were last reckoned, not how they look. */
export function readXlsx(part: Part, workbook: string): ImportedTable[] {
  const sheets: { readonly name: string; readonly link: string }[] = [];
  let from1904 = false;
  for (const step of xmlSteps(workbook)) {
    if (step.kind !== 'open') continue;
    if (step.name === 'workbookPr') from1904 = /^(?:1|true)$/.test(step.attributes.get('date1904') ?? '');
    if (step.name === 'sheet')
      sheets.push({ name: step.attributes.get('name') ?? '', link: step.attributes.get('id') ?? '' });
  }
  const targets = targetsOf(part('xl/_rels/workbook.xml.rels') ?? '');
  const book: Book = {
    strings: stringsOf(part('xl/sharedStrings.xml') ?? ''),
    dates: datesOf(part('xl/styles.xml') ?? ''),
    from1904,
  };
  return sheets.flatMap(({ name, link }) => {
    const xml = part(targets.get(link) ?? '');
    return xml === undefined ? [] : [readSheet(name, xml, book)];
  });
}

function targetsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const step of xmlSteps(xml)) {
    if (step.kind !== 'open' || step.name !== 'Relationship') continue;
    const target = step.attributes.get('Target') ?? '';
    targets.set(step.attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

/** The texts cells share, without the reading aids that stand beside Japanese words. */
function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  const taken = textsIn();
  for (const step of xmlSteps(xml)) {
    const text = taken(step, 'si');
    if (text !== undefined) strings.push(text);
  }
  return strings;
}

/** Gathers the words of the `t` elements inside an element; gives them when it closes. */
function textsIn(): (step: XmlStep, within: string) => string | undefined {
  let words = '';
  let inText = false;
  let aside = 0;
  return (step, within) => {
    if (step.kind === 'text') {
      if (inText && aside === 0) words += step.text;
      return undefined;
    }
    const opens = step.kind === 'open';
    if (step.name === within) {
      const all = words;
      words = '';
      return opens ? undefined : all.replaceAll(/_x([0-9A-F]{4})_/g, (_, hex: string) => fromHex(hex));
    }
    if (step.name === 't') inText = opens;
    else if (step.name === 'rPh') aside += opens ? 1 : -1;
    return undefined;
  };
}

const fromHex = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

function datesOf(xml: string): boolean[] {
  const own = new Map<number, string>();
  const dates: boolean[] = [];
  let inCells = false;
  for (const step of xmlSteps(xml)) {
    if (step.kind === 'text') continue;
    if (step.name === 'cellXfs') inCells = step.kind === 'open';
    if (step.kind !== 'open') continue;
    const id = Number(step.attributes.get('numFmtId') ?? '0');
    if (step.name === 'numFmt') own.set(id, step.attributes.get('formatCode') ?? '');
    if (step.name === 'xf' && inCells) dates.push(isDateFormat(id, own.get(id)));
  }
  return dates;
}

/** `C7`: the third column. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Further right than any sheet goes. */
const FARTHEST = 16_384;

function readSheet(name: string, xml: string, book: Book): ImportedTable {
  const sheet = new Sheet(name);
  const inline = textsIn();
  let row: string[] = [];
  let place = -1;
  let type = '';
  let style = 0;
  let value = '';
  let inValue = false;
  for (const step of xmlSteps(xml)) {
    const text = inline(step, 'is');
    if (text !== undefined) value = text;
    if (step.kind === 'text') {
      if (inValue) value += step.text;
    } else if (step.name === 'v') inValue = step.kind === 'open';
    else if (step.name === 'row') {
      if (step.kind === 'close') sheet.addRow(row);
      row = [];
      place = -1;
    } else if (step.name === 'c' && step.kind === 'open') {
      const reference = step.attributes.get('r');
      place = reference === undefined ? place + 1 : columnOf(reference);
      type = step.attributes.get('t') ?? 'n';
      style = Number(step.attributes.get('s') ?? '0');
      value = '';
    } else if (step.name === 'c' && place >= 0 && place < FARTHEST) {
      while (row.length < place) row.push('');
      row[place] = cellOf(value, type, style, book);
    }
  }
  return sheet.table();
}

function cellOf(value: string, type: string, style: number, book: Book): string {
  switch (type) {
    case 's':
      return book.strings[Number(value)] ?? '';
    case 'b':
      return value === '' ? '' : value === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.replace('T', ' ').replace(/ 00:00:00(?:\.0+)?Z?$/, '');
    case 'n':
      return value === ''
        ? ''
        : ((book.dates[style] ? dateOf(Number(value), book.from1904) : undefined) ?? figure(value));
    default:
      return value;
  }
}

/** Spreadsheets store `0.1 + 0.2` with its error and show 15 digits; longer figures stay as they are written. */
function figure(value: string): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return Number.isInteger(number)
    ? Number.isSafeInteger(number)
      ? String(number)
      : value
    : String(Number(number.toPrecision(15)));
}
