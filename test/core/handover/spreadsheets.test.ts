import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../electron/core/exchange/import/limits.ts';
import { readFile } from '../../../electron/core/exchange/import/read-file.ts';
import { writeZip } from './write-zip.ts';
import { Fault } from '../../../electron/core/fault.ts';
import { atField } from '../harness.ts';
import { ods, xlsx } from './workbooks.ts';

const refused = (name: string, bytes: Uint8Array): unknown => {
  try {
    readFile(name, bytes);
  } catch (error) {
    if (error instanceof Fault) return { code: error.code, data: error.data };
    throw error;
  }
  return undefined;
};

const text = (place: number) => `<c t="s"><v>${place}</v></c>`;
const inline = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;
const sheet = (...rows: string[]) => ({ name: 'Orders', rows: rows.join('') });

describe('a workbook', () => {
  it('gives each sheet as a table, with its texts, figures, truths and faults', () => {
    const strings =
      '<si><t>Number</t></si><si><t xml:space="preserve">Placed &amp; paid</t></si><si><r><t>Ż</t></r><r><t>aneta</t></r><rPh><t>no</t></rPh></si><si><t>a_x000A_b &#x1F642;</t></si>';
    const [orders, empty] = readFile(
      'export.xlsx',
      xlsx({
        strings,
        sheets: [
          sheet(
            row(text(0), text(1), inline('True'), inline('Fault')),
            row('<c><v>12345678</v></c>', text(2), '<c t="b"><v>1</v></c>', '<c t="e"><v>#N/A</v></c>'),
            '<row/>',
            '<row><c r="A4"><v>0.30000000000000004</v></c><c r="D4" t="s"><v>3</v></c></row>',
            '<row><c r="B5" t="str"><f>UPPER("x")</f><v>X</v></c></row>',
          ),
          { name: 'Empty', rows: '' },
        ],
      }),
    );
    expect(empty).toBeUndefined();
    expect(orders).toEqual({
      name: 'Orders',
      shape: 'table',
      columns: ['Number', 'Placed & paid', 'True', 'Fault'],
      rows: [
        ['12345678', 'Żaneta', 'TRUE', '#N/A'],
        ['0.3', '', '', 'a\nb 🙂'],
        ['', 'X', '', ''],
      ],
    });
  });

  it.each([
    [false, '46026', '2026-01-04'],
    [false, '1', '1900-01-01'],
    [false, '61', '1900-03-01'],
    [false, '46026.5', '2026-01-04 12:00:00'],
    [false, '0.25', '06:00:00'],
    [true, '0', '1904-01-01'],
    [true, '44564', '2026-01-04'],
  ])('shows dates as days (from 1904: %s): %s is %s', (from1904, serial, day) => {
    const formats = {
      own: '<numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/><numFmt numFmtId="165" formatCode="0.00 &quot;days&quot;"/>',
      cells: '<xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/>',
    };
    const cells = row(
      `<c s="1"><v>${serial}</v></c>`,
      `<c s="2"><v>${serial}</v></c>`,
      `<c s="0"><v>${serial}</v></c>`,
    );
    const heads = row(inline('day'), inline('count'), inline('plain'));
    const [table] = readFile('a.xlsx', xlsx({ sheets: [sheet(heads, cells)], formats, from1904 }));
    expect(table?.rows).toEqual([[day, serial, serial]]);
  });

  it('written with prefixes and by sheet order is read alike', () => {
    const bytes = writeZip(
      Object.entries({
        'xl/workbook.xml': '<x:workbook><x:sheets><x:sheet name="S" r:id="a"/></x:sheets></x:workbook>',
        'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Target="/xl/one.xml" Id="a"/></Relationships>',
        'xl/one.xml':
          '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>h</x:t></x:is></x:c></x:row><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      }).map(([name, words]) => ({ name, bytes: Buffer.from(words) })),
    );
    expect(readFile('a.xlsx', bytes)).toEqual([{ name: 'S', shape: 'table', columns: ['h'], rows: [['7']] }]);
  });
});

describe('an OpenDocument spreadsheet', () => {
  const cell = (words: string, more = '') => `<table:table-cell ${more}><text:p>${words}</text:p></table:table-cell>`;

  it('gives each table, repeated cells and rows unfolded, notes left out', () => {
    const tables = [
      '<table:table table:name="Orders">',
      `<table:table-row>${cell('Number')}${cell('Placed')}${cell('Words')}${cell('Same', 'table:number-columns-repeated="2"')}</table:table-row>`,
      '<table:table-row table:number-rows-repeated="2">',
      cell('1,5', 'office:value-type="float" office:value="1.5"'),
      cell('04/01/26', 'office:value-type="date" office:date-value="2026-01-04"'),
      '<table:table-cell><office:annotation><text:p>a note</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>',
      '</table:table-row>',
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      '</table:table>',
    ].join('');
    expect(readFile('export.ods', ods(tables))).toEqual([
      {
        name: 'Orders',
        shape: 'table',
        columns: ['Number', 'Placed', 'Words', 'Same', 'Same (2)'],
        rows: [
          ['1.5', '2026-01-04', 'a  b\nc', '', ''],
          ['1.5', '2026-01-04', 'a  b\nc', '', ''],
        ],
      },
    ]);
  });
});

describe('a spreadsheet that cannot be taken', () => {
  const deep = Buffer.alloc(LIMITS.unfolded + 1, ' ');
  const one = (name: string, bytes: Uint8Array) => writeZip([{ name, bytes }]);
  const wide = row(...Array.from({ length: LIMITS.columns + 1 }, () => inline('x')));

  it.each<[string, () => Uint8Array, string]>([
    ['an old one, or one with a password', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-spreadsheet'],
    ['a protected OpenDocument one', () => ods('', '<manifest:encryption-data/>'), 'old-spreadsheet'],
    ['another archive', () => one('word/document.xml', Buffer.from('<w/>')), 'not-a-table'],
    ['a PDF', () => Buffer.from('%PDF-1.7'), 'not-a-table'],
    ['half of one', () => xlsx({ sheets: [sheet(wide)] }).slice(0, 400), 'broken-spreadsheet'],
    ['one that unfolds too far', () => one('xl/workbook.xml', deep), 'unfolds-too-far'],
    [
      'one with a declaration',
      () => one('xl/workbook.xml', Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><workbook/>')),
      'broken-spreadsheet',
    ],
    ['one too wide', () => xlsx({ sheets: [sheet(wide, wide)] }), 'too-many-columns'],
    ['one without rows', () => xlsx({ sheets: [sheet(row(inline('h')))] }), 'file-empty'],
    [
      'one of too many sheets',
      () =>
        xlsx({
          sheets: Array.from({ length: LIMITS.tables + 1 }, (_, at) => ({
            name: `S${at}`,
            rows: row(inline('h')) + row(inline('x')),
          })),
        }),
      'too-many-tables',
    ],
  ])('says why: %s', (_, bytes, code) => {
    expect(refused('a.xlsx', bytes())).toMatchObject(atField('file', code));
  });

  it('names the cell that is too long', () => {
    const bytes = xlsx({ sheets: [sheet(row(inline('Words')), row(inline('x'.repeat(LIMITS.cell + 1))))] });
    expect(refused('a.xlsx', bytes)).toMatchObject({
      data: { issues: [{ code: 'cell-too-long', params: { line: 2, column: 'Orders, Words' } }] },
    });
  });

  it('is never an unexpected error, whatever was done to the file', () => {
    const whole = xlsx({ sheets: [sheet(row(inline('a'), inline('b')), row(inline('1'), inline('2')))] });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const spoiled = Uint8Array.from(whole);
          for (const [at, byte] of changes) spoiled[at] = byte;
          refused('a.xlsx', spoiled);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a JSON file of more than one list', () => {
  it('gives each list as a table and the rest as one more, with what is nested in columns of its own', () => {
    const content = JSON.stringify({
      person: 'R. Sample',
      address: { town: 'Valletta', 'geo.x': 1 },
      orders: [
        { id: 1, item: { name: 'lantern', tags: ['red', 'tin'] } },
        { id: 2, parts: [{ of: 'wick', n: 4 }] },
      ],
      visits: [{ on: '2026-01-04' }],
    });
    expect(
      readFile('a.json', Buffer.from(content)).map(({ name, columns, rows }) => ({ name, columns, rows })),
    ).toEqual([
      { name: '', columns: ['person', 'address.town', 'address.geo.x'], rows: [['R. Sample', 'Valletta', '1']] },
      {
        name: 'orders',
        columns: ['id', 'item.name', 'item.tags', 'parts'],
        rows: [
          ['1', 'lantern', 'red; tin', ''],
          ['2', '', '', 'of: wick, n: 4'],
        ],
      },
      { name: 'visits', columns: ['on'], rows: [['2026-01-04']] },
    ]);
  });

  it('keeps two ways to one name apart, and bounds how deep it goes', () => {
    const [table] = readFile('a.json', Buffer.from('[{"a.b":1,"a":{"b":2}}]'));
    expect(table).toMatchObject({ columns: ['a.b', 'a.b (2)'], rows: [['1', '2']] });
    const deep = `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`;
    expect(readFile('a.json', Buffer.from(deep))[0]?.columns).toHaveLength(1);
    const lists = `[{"a":${'['.repeat(2000)}${']'.repeat(2000)}}]`;
    expect(readFile('a.json', Buffer.from(lists))[0]?.rows).toHaveLength(1);
  });

  it.each([
    ['[\n{"a":1},\n{"a":}\n]', 3],
    ['[{"a":1}\n\n{"a":2}]', 3],
    ['{"a":\n"x"\n', 3],
    ['{"a":1,\n}', 2],
    ['[1}\n]', 1],
    ['{"a":1}\n{"b":2}', 2],
    ['{"a":"x\ny"}', 1],
  ])('says the line where it is broken: %j', (content, line) => {
    expect(refused('a.json', Buffer.from(content))).toMatchObject({
      data: { issues: [{ code: 'broken-json', params: { line } }] },
    });
  });
});

describe('a text file', () => {
  it('is taken line by line, in any of the usual encodings', () => {
    const lines = [['Grüße'], [''], ['bis bald']];
    const table = { name: '', shape: 'text', columns: [''], rows: lines };
    expect(readFile('a.txt', Buffer.from('\uFEFF\r\nGrüße\r\n\r\nbis bald\r\n\r\n'))).toEqual([table]);
    expect(readFile('a.md', Buffer.from('Grüße\n\nbis bald', 'latin1'))).toEqual([table]);
  });

  it('names a line that is too long', () => {
    const long = Buffer.from(`short\n${'x'.repeat(LIMITS.cell + 1)}`);
    expect(refused('a.txt', long)).toMatchObject({
      data: { issues: [{ code: 'line-too-long', params: { line: 2, limit: LIMITS.cell } }] },
    });
  });
});
