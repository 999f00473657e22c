import { beforeAll, describe, expect, it } from 'vitest';
import type { RegisterPaper } from '../../../shared/contract/core/papers.ts';
import { atField, drain, openCoreWithVault, refusal, type CoreUnderTest } from '../harness.ts';
import { checkConformance } from '../pdf/conformance.ts';
import { elementsOf } from '../pdf/conformance/structure.ts';
import { readPdf } from '../pdf/reading/file.ts';
import { textOf as pdfStringOf } from '../pdf/reading/values.ts';
import { pdfText } from '../pdf-text.ts';
import {
  activityFields,
  addEstablishment,
  breachFactsAt,
  organisationFields,
  processorFields,
  transferFields,
} from '../records.ts';
import { make, textOf } from './made.ts';
import { unzip } from './unzip.ts';

const TODAY = '2026-11-23';
const REGISTERS = ['processing', 'processors', 'transfers', 'breaches'] as const satisfies readonly RegisterPaper[];
const NAMES = {
  processing: 'record-of-processing',
  processors: 'processors',
  transfers: 'transfers',
  breaches: 'breach-register',
} as const;

let example: CoreUnderTest;
beforeAll(async () => {
  example = await openCoreWithVault();
  await drain(await example.client.exchange.loadExample());
}, 60_000);

const words = (bytes: Uint8Array<ArrayBuffer>): Promise<string> => pdfText(new Blob([bytes]));
const figures = (bytes: Uint8Array): readonly (string | undefined)[] => {
  const file = readPdf(bytes);
  return elementsOf(file)
    .filter(({ role }) => role === 'Figure')
    .map(({ dict }) => pdfStringOf(file.resolve(dict.get('Alt'))));
};

describe('the papers of the example register', () => {
  it.each(REGISTERS)('are archival and accessible: %s', async (paper) => {
    const { made, bytes, phases } = await make(example.client, { paper, asOf: TODAY, format: 'pdf' });
    expect(checkConformance(bytes)).toEqual([]);
    expect(made).toMatchObject({ name: `${NAMES[paper]}_${TODAY}.pdf`, size: bytes.length, undrawn: [] });
    expect(phases).toEqual(['collecting', 'layout']);
  });

  it.each(REGISTERS)('bear the day, the journal and the page on every page: %s', async (paper) => {
    const [last] = await example.client.journal.list({ limit: 1 });
    const { bytes } = await make(example.client, { paper, asOf: TODAY, format: 'pdf' });
    const text = await words(bytes);
    const pages = readPdf(bytes).pages.length;
    const foot = `As of 23 November 2026 · made 23 November 2026 · journal entry ${last?.seq}, ${last?.hash.slice(0, 16)}`;
    expect(text.split(foot)).toHaveLength(pages + 1);
    expect(text).toContain(`Page ${pages} of ${pages}`);
  });

  it('show the countries on a map that says the same in words, and in a table', async () => {
    const { bytes } = await make(example.client, { paper: 'transfers', asOf: TODAY, format: 'pdf' });
    expect(figures(bytes)).toEqual([
      'Map of the world with 2 countries personal data go to. No valid mechanism: United States. Something to prove: United Kingdom.',
    ]);
    const text = await words(bytes);
    expect(text).toContain('United Kingdom EU GDPR Something to prove TR-05');
    expect(text).toContain('United States EU GDPR No valid mechanism TR-03');
  });
});

describe('a record of processing', () => {
  it('keeps what is decided and what is done for others apart, and names what is missing by its article', async () => {
    const { client } = await openCoreWithVault();
    await client.organisation.create({ fields: organisationFields });
    await client.activities.create({ fields: { ...activityFields, name: 'Own orders' } });
    await client.activities.create({
      fields: { ...activityFields, name: 'Hosting for shops', role: 'processor', onBehalfOf: [], measureIds: [] },
    });
    const { bytes } = await make(client, { paper: 'processing', asOf: TODAY, format: 'pdf' });
    const text = await words(bytes);
    const [own = '', others = ''] = text.split('As processor: Art. 30(2)');
    expect(own).toContain('As controller: Art. 30(1)');
    expect(own).toContain('PA-01 Own orders');
    expect(others).toContain('PA-02 Hosting for shops');
    expect(others).toContain('Art. 30(2)(a): No controller on whose behalf it is done.');
    expect(others).toContain('Art. 30(2)(d): No security measure.');
    expect(checkConformance(bytes)).toEqual([]);
  });

  it('holds the chosen activities alone, and says so', async () => {
    const [first] = await example.client.activities.list({});
    const { bytes } = await make(example.client, {
      paper: 'processing',
      asOf: TODAY,
      format: 'pdf',
      activityIds: first === undefined ? null : [first.id],
    });
    const text = await words(bytes);
    expect(text).toContain('This copy holds 1 chosen activity of the 17 on record.');
    expect(text).toContain('PA-01 Orders and payment');
    expect(text).not.toContain('PA-02 Accounts');
  });

  it('is that of the day asked for', async () => {
    const core = await openCoreWithVault({ now: '2026-03-02T11:00:00Z' });
    const { client } = core;
    const kept = await client.activities.create({ fields: { ...activityFields, name: 'Kept as it was' } });
    const gone = await client.activities.create({ fields: { ...activityFields, name: 'Put away later' } });
    core.clock.now = '2026-05-04T11:00:00Z';
    await client.activities.update({ id: kept.id, version: 1, fields: { ...activityFields, name: 'Named anew' } });
    await client.activities.archive({ id: gone.id, version: 1, archived: true, reason: '' });
    await client.activities.create({ fields: { ...activityFields, name: 'Begun in May' } });
    const on = async (asOf: string): Promise<string> =>
      textOf((await make(client, { paper: 'processing', asOf, format: 'csv' })).bytes);
    expect(await on('2026-03-01')).not.toContain('PA-');
    const march = await on('2026-03-02');
    expect(march).toContain('Kept as it was');
    expect(march).toContain('Put away later');
    expect(march).not.toContain('Begun in May');
    const may = await on('2026-05-04');
    expect(may).toContain('Named anew');
    expect(may).toContain('Begun in May');
    expect(may).not.toContain('Put away later');
  });

  it('of a day to come is refused', async () => {
    const order = { paper: 'processing', asOf: '2026-11-24', format: 'pdf' } as const;
    expect(await refusal(make(example.client, order))).toMatchObject(atField('asOf', 'in-the-future'));
  });

  it('of an empty register is a paper that says so', async () => {
    const { client } = await openCoreWithVault();
    for (const paper of REGISTERS) {
      const { bytes } = await make(client, { paper, asOf: TODAY, format: 'pdf' });
      expect(checkConformance(bytes)).toEqual([]);
      expect(await words(bytes)).toMatch(/No (processing activity|processor|transfer|breach) is on record\./);
    }
  });
});

describe('the processors', () => {
  it('are read clause by clause, with their days and those they engage', async () => {
    const { client } = await openCoreWithVault();
    const parent = await client.processors.create({
      fields: {
        ...processorFields,
        name: 'Cloud Ltd',
        contract: { ...processorFields.contract, state: 'signed', signedOn: '2025-02-03', expiresOn: '2026-11-22' },
        clauses: { ...processorFields.clauses, a: { state: 'absent', page: '', reviewer: '', on: '' } },
      },
    });
    await client.processors.create({ fields: { ...processorFields, name: 'Disk GmbH', parentIds: [parent.id] } });
    const { bytes } = await make(client, { paper: 'processors', asOf: TODAY, format: 'pdf' });
    const text = await words(bytes);
    expect(text).toContain('Signed on: 3 February 2025');
    expect(text).toContain('PR-02 Disk GmbH');
    expect(text).toContain('engaged by PR-01 Cloud Ltd');
    expect(text).toContain('Art. 28(3): The contract has ended.');
    const before = await make(client, { paper: 'processors', asOf: TODAY, format: 'csv' });
    expect(textOf(before.bytes)).toContain('Absent');
  });
});

describe('the register of breaches', () => {
  it('is that of the day, with what was missing then', async () => {
    const core = await openCoreWithVault({ now: '2026-11-16T11:00:00Z' });
    const { client } = core;
    const malta = await addEstablishment(client);
    const breach = await client.breaches.log({ facts: breachFactsAt(malta) });
    core.clock.now = '2026-11-18T11:00:00Z';
    await client.breaches.amend({
      id: breach.id,
      version: breach.version,
      facts: { ...breachFactsAt(malta), description: 'It was found again.' },
      reason: '',
    });
    const earlier = await words((await make(client, { paper: 'breaches', asOf: '2026-11-16', format: 'pdf' })).bytes);
    expect(earlier).toContain('B-01 Lost laptop');
    expect(earlier).toContain('Describe what happened (Art. 33(5)).');
    const later = await words((await make(client, { paper: 'breaches', asOf: '2026-11-18', format: 'pdf' })).bytes);
    expect(later).toContain('It was found again.');
    expect(later).not.toContain('Describe what happened');
  });
});

describe('the tables', () => {
  const evil = '=HYPERLINK("https://x.example","x")';

  it('hold no cell a spreadsheet would run', async () => {
    const { client } = await openCoreWithVault();
    await client.transfers.create({ fields: { ...transferFields, name: evil, importer: '@sum', exporter: '\t=1' } });
    const table = textOf((await make(client, { paper: 'transfers', asOf: TODAY, format: 'csv' })).bytes);
    expect(table).toContain(`"'=HYPERLINK(""https://x.example"",""x"")"`);
    expect(table).toContain(`,"'=1","'@sum",`);
    const workbook = (await make(client, { paper: 'transfers', asOf: TODAY, format: 'xlsx' })).bytes;
    const sheet = textOf(
      unzip(workbook).find(({ name }) => name === 'xl/worksheets/sheet1.xml')?.bytes ?? new Uint8Array(),
    );
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK\(&quot;https/);
  });

  it('keep characters that a workbook has no room for from breaking it', async () => {
    const { client } = await openCoreWithVault();
    await client.transfers.create({ fields: { ...transferFields, name: 'a<b>&_x0041_ Ħal' } });
    const workbook = (await make(client, { paper: 'transfers', asOf: TODAY, format: 'xlsx' })).bytes;
    const sheet = textOf(
      unzip(workbook).find(({ name }) => name === 'xl/worksheets/sheet1.xml')?.bytes ?? new Uint8Array(),
    );
    expect(sheet).toContain('a&lt;b&gt;&amp;_x005F_x0041_ Ħal');
  });

  it('have a row a record and say of which day they are', async () => {
    const { made, bytes } = await make(example.client, { paper: 'processors', asOf: TODAY, format: 'xlsx' });
    const files = unzip(bytes);
    expect(made.name).toBe(`processors_${TODAY}.xlsx`);
    expect(files.map(({ name }) => name)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    const sheet = (number: number): string => textOf(files[4 + number]?.bytes ?? new Uint8Array());
    expect(sheet(1).match(/<row /g)).toHaveLength(8);
    expect(sheet(2)).toContain('the end of 23 November 2026');
  });
});
