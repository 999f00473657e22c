import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../shared/contract/core/requests.ts';
import { atField, type CoreUnderTest, openCoreWithVault, refusal, restart, HOME, PASSPHRASE } from './harness.ts';
import { addEstablishment, intakeAt, NOBODY } from './records.ts';

let core: CoreUnderTest;
let request: RequestRecord;
beforeAll(async () => {
  core = await openCoreWithVault();
  const place = await addEstablishment(core.client);
  request = await core.client.requests.log({ intake: intakeAt(place, '2026-11-20'), rights: ['access'] });
});

const typed = { title: 'Orders', system: 'Shop', extractedOn: '2026-11-21', columns: ['Number', 'Item'] };
const rowsOf = async (tableId: string | undefined) =>
  (
    await core.client.requests.data.rows({
      id: request.id,
      tableId: request.dataTables.find(({ id }) => id === tableId)?.id ?? NOBODY,
    })
  ).rows;

async function imported(name: string, content: string | Uint8Array<ArrayBuffer>) {
  request = await core.client.requests.data.import({
    id: request.id,
    version: request.version,
    title: 'Imported',
    system: '',
    extractedOn: '',
    file: new File([content], name),
  });
  const table = request.dataTables.at(-1);
  return { table, rows: await rowsOf(table?.id) };
}
const refusedImport = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  refusal(
    core.client.requests.data.import({
      id: request.id,
      version: request.version,
      title: 'Imported',
      system: '',
      extractedOn: '',
      file: new File([content], name),
    }),
  );
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return Uint8Array.from(bigEndian ? bytes.swap16() : bytes);
};

describe('rows typed in', () => {
  it('are kept, replaced and taken away, each step a version with its words', async () => {
    const rows = [
      ['1', '<b>bold</b>'],
      ['2', 'line\nbreak'],
    ];
    request = await core.client.requests.data.type({ id: request.id, version: request.version, ...typed, rows });
    const [table] = request.dataTables;
    expect(table).toMatchObject({ ...typed, rowCount: 2, origin: 'typed', fileName: '' });
    expect(await rowsOf(table?.id)).toEqual(rows);
    expect(request.timeline[0]).toMatchObject({ action: 'request.data.type', params: { title: 'Orders', rows: 2 } });

    request = await core.client.requests.data.type({
      id: request.id,
      version: request.version,
      ...typed,
      tableId: table?.id,
      title: 'Orders, corrected',
      rows: [['3', 'three']],
    });
    expect(request.dataTables).toHaveLength(1);
    expect(await rowsOf(table?.id)).toEqual([['3', 'three']]);

    const stale = core.client.requests.data.remove({ id: request.id, version: 1, tableId: table?.id ?? NOBODY });
    expect(await refusal(stale)).toMatchObject({ code: 'CONFLICT', data: { version: request.version } });
    const remove = (tableId = table?.id ?? NOBODY) =>
      core.client.requests.data.remove({ id: request.id, version: request.version, tableId });
    expect(await refusal(remove(NOBODY))).toMatchObject({ code: 'NOT_FOUND' });
    request = await remove();
    expect(request.dataTables).toEqual([]);
    expect(
      await refusal(core.client.requests.data.rows({ id: request.id, tableId: table?.id ?? NOBODY })),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('must fit their columns, whose names differ', async () => {
    const type = (columns: string[], rows: string[][]) =>
      refusal(core.client.requests.data.type({ id: request.id, version: request.version, ...typed, columns, rows }));
    expect(await type(['A', 'B'], [['1', '2'], ['1']])).toMatchObject(atField('rows.1', 'row-width'));
    expect(await type(['A', 'B', 'A'], [])).toMatchObject(atField('columns.2', 'twice'));
    expect(await type([], [])).toMatchObject(atField('columns', 'too_small'));
  });
});

describe('a file of comma-separated values', () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['plain UTF-8', 'Name,Ort\nŻaneta,Köln\n'],
    ['a mark at its start', '\uFEFFName,Ort\nŻaneta,Köln\n'],
    ['UTF-16 as spreadsheets save it', utf16('Name,Ort\r\nŻaneta,Köln\r\n', false)],
    ['UTF-16 the other way round', utf16('Name,Ort\r\nŻaneta,Köln', true)],
    ['semicolons', 'Name;Ort\r\nŻaneta;Köln\r\n'],
    ['tabs', 'Name\tOrt\nŻaneta\tKöln'],
    ['empty lines', '\nName,Ort\n\n  \nŻaneta,Köln\n\n'],
  ])('with %s gives the same table', async (_, content) => {
    const { table, rows } = await imported('export.CSV', content);
    expect(table).toMatchObject({ columns: ['Name', 'Ort'], rowCount: 1, origin: 'imported', fileName: 'export.CSV' });
    expect(rows).toEqual([['Żaneta', 'Köln']]);
  });

  it('in the letters of an old spreadsheet', async () => {
    const { rows } = await imported(
      'alt.csv',
      Uint8Array.from(Buffer.from('Name,Preis\nM\xfcller,5 \x80\n', 'latin1')),
    );
    expect(rows).toEqual([['Müller', '5 €']]);
  });

  it('keeps quoted commas, quotes, line ends and leading zeros', async () => {
    const { rows } = await imported('q.csv', 'a,b\n"x, ""y""","two\nlines"\n007,=1+1\n');
    expect(rows).toEqual([
      ['x, "y"', 'two\nlines'],
      ['007', '=1+1'],
    ]);
  });

  it('fills short rows and names every column once', async () => {
    const { table, rows } = await imported('ragged.csv', 'a,,a,a (2),\n1,2,3,4,5\n1\n');
    expect(table?.columns).toHaveLength(5);
    expect(new Set(table?.columns).size).toBe(5);
    expect(table?.columns).toEqual(['a', '(2)', 'a (3)', 'a (2)', '(5)']);
    expect(rows).toEqual([
      ['1', '2', '3', '4', '5'],
      ['1', '', '', '', ''],
    ]);
  });

  it('of ten thousand rows is taken whole and read in pages', async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `${at},value ${at}`);
    const { table } = await imported('large.csv', `number,value\n${lines.join('\n')}`);
    expect(table?.rowCount).toBe(10_000);
    const page = await core.client.requests.data.rows({
      id: request.id,
      tableId: table?.id ?? NOBODY,
      offset: 9_998,
      limit: 500,
    });
    expect(page).toEqual({
      total: 10_000,
      rows: [
        ['9998', 'value 9998'],
        ['9999', 'value 9999'],
      ],
    });
  });
});

describe('a JSON file', () => {
  it.each([
    ['a list', '[{"a":"x","b":1},{"c":true}]'],
    ['a list inside an object', '{"exported":"2026","rows":[{"a":"x","b":1},{"c":true}]}'],
  ])('with %s becomes a table of all its keys', async (_, content) => {
    const { table, rows } = await imported('export.json', content);
    expect(table?.columns).toEqual(['a', 'b', 'c']);
    expect(rows).toEqual([
      ['x', '1', ''],
      ['', '', 'true'],
    ]);
  });

  it('keeps every figure as it is written, and lists so that they can be read', async () => {
    const { rows } = await imported(
      'deep.json',
      '[{"id":12345678901234567890,"price":1.10,"tags":["a",{"b":null}],"none":null,"big":1e400,"text":"\\u0000\\ud800"}]',
    );
    expect(rows).toEqual([['12345678901234567890', '1.10', 'a; b: ', '', '1e400', '\u0000\ud800']]);
  });

  it('with one object is a table of one row', async () => {
    expect((await imported('one.json', '{"name":"x","age":4}')).rows).toEqual([['x', '4']]);
  });
});

describe('a file that is no table', () => {
  it.each<[string, string, string | Uint8Array<ArrayBuffer>, string]>([
    ['empty', 'a.csv', '', 'file-empty'],
    ['a heading alone', 'a.csv', 'a,b\n', 'file-empty'],
    ['no rows', 'a.json', '[]', 'file-empty'],
    ['rows of nothing', 'a.json', '[{}]', 'file-empty'],
    ['open quotes', 'a.csv', 'a,b\n"1,2\n', 'broken-quotes'],
    ['a row too wide', 'a.csv', 'a,b\n1,2\n1,2,3\n', 'row-too-wide'],
    ['broken JSON', 'a.json', '[{"a":1}', 'broken-json'],
    ['a list of figures', 'a.json', '[1,2]', 'not-a-table'],
    ['a lone word', 'a.json', '"x"', 'not-a-table'],
    ['a picture', 'a.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-a-table'],
    [
      'too many columns',
      'a.csv',
      `${Array.from({ length: 201 }, (_, at) => `c${at}`).join()}\n1\n`,
      'too-many-columns',
    ],
    ['a cell too long', 'a.csv', `a\n${'x'.repeat(32_001)}\n`, 'cell-too-long'],
  ])('is refused with its reason: %s', async (_, name, content, code) => {
    const before = request.version;
    expect(await refusedImport(name, content)).toMatchObject(atField('file', code));
    expect((await core.client.requests.get({ id: request.id })).version).toBe(before);
  });

  it('says the line where it can', async () => {
    expect(await refusedImport('a.csv', 'a,b\n1,2\n1,2,3\n')).toMatchObject({
      data: { issues: [{ params: { line: 3, limit: 2 } }] },
    });
  });
});

describe('imported rows', () => {
  it('are there after a restart', async () => {
    const { table } = await imported('kept.csv', 'a\n1\n');
    core = await restart(core);
    await core.client.vault.unlock({ vault: HOME, passphrase: PASSPHRASE });
    request = await core.client.requests.get({ id: request.id });
    expect(request.dataTables.at(-1)).toEqual(table);
    expect(await rowsOf(table?.id)).toEqual([['1']]);
  });
});
