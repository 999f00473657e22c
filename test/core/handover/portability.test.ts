import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '../../../electron/core/exchange/zip/read.ts';
import type { RequestRecord } from '../../../shared/contract/core/requests.ts';
import { BLANK_PURPOSE } from '../../../shared/domain/registers/blank.ts';
import { atField, becauseOf, drain, refusal } from '../harness.ts';
import { intakeAt, NOBODY, person, systemFields } from '../records.ts';
import { registerForReports, type ReportCase, requestWithCopy } from '../report-case.ts';
import { sightingsInZip } from './sightings.ts';

let facts: ReportCase;
beforeAll(async () => {
  facts = await registerForReports();
});
const portability = () => facts.core.client.documents.portability;
const data = () => facts.core.client.requests.data;

const CANARY = 'Zwergfalke';
const ROWS = [
  ['1', '=SUM(A1)', 'two\nlines'],
  ['2', 'says "hello", often', CANARY],
];

async function portableCase(activityIds = [facts.activity.id]): Promise<RequestRecord> {
  const intake = { ...intakeAt(facts.malta, '2026-11-20'), activityIds };
  const request = await facts.core.client.requests.log({ intake, rights: ['portability'] });
  const typed = await data().type({
    id: request.id,
    version: request.version,
    title: 'Aufträge & Käufe',
    system: 'Shop',
    extractedOn: '2026-11-21',
    columns: ['Number', 'Words', 'More'],
    rows: ROWS,
  });
  const imported = await data().import({
    id: request.id,
    version: typed.version,
    title: 'Visits',
    system: 'Web',
    extractedOn: '',
    file: new File(['first line\nsecond line\n'], 'visits.txt'),
  });
  return data().redact({
    id: request.id,
    version: imported.version,
    tableId: imported.dataTables[0]?.id ?? NOBODY,
    places: [{ scope: 'cell', row: 1, column: 2 }],
    ground: 'other-person',
    note: '',
  });
}

const chosen = (request: RequestRecord) =>
  request.dataTables.map(({ id }, place) => ({
    tableId: id,
    provenance: place === 0 ? ('provided' as const) : ('observed' as const),
  }));

const make = async (request: RequestRecord, tables = chosen(request)) =>
  (await drain(await portability().make({ requestId: request.id, version: request.version, tables }))).result;

async function unpacked(id: RequestRecord['id']): Promise<ReadonlyMap<string, string>> {
  const file = await facts.core.client.documents.open({ id });
  const archive = readZip(new Uint8Array(await file.arrayBuffer()), 10_000_000);
  return new Map(archive.names.map((name) => [name, Buffer.from(archive.read(name) ?? []).toString('utf8')]));
}

describe('a portability package', () => {
  it('holds JSON and CSV of each table, what explains them, and checksums; a document of the case', async () => {
    const request = await portableCase();
    const entry = await make(request);
    expect(entry).toMatchObject({ kind: 'portability-package', state: 'final', number: `${request.reference}-D1` });
    const file = await facts.core.client.documents.open({ id: entry.id });
    expect([file.name, file.type]).toEqual([`${request.reference}-D1.zip`, 'application/zip']);
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.sha256);

    const files = await unpacked(entry.id);
    expect([...files.keys()]).toEqual([
      'README.txt',
      'schema.json',
      'data/01-auftrage-kaufe.json',
      'data/01-auftrage-kaufe.csv',
      'data/02-visits.json',
      'data/02-visits.csv',
      'SHA256SUMS',
    ]);
    expect(JSON.parse(files.get('data/01-auftrage-kaufe.json') ?? '')).toEqual({
      title: 'Aufträge & Käufe',
      system: 'Shop',
      extractedOn: '2026-11-21',
      provenance: 'provided',
      columns: ['Number', 'Words', 'More'],
      rows: [
        { Number: '1', Words: '=SUM(A1)', More: 'two\nlines' },
        { Number: '2', Words: 'says "hello", often', More: '[redacted: data of another person]' },
      ],
    });
    // Unaltered: a formula stays what it was.
    expect(files.get('data/01-auftrage-kaufe.csv')).toBe(
      '\uFEFFNumber,Words,More\r\n1,=SUM(A1),"two\nlines"\r\n2,"says ""hello"", often",[redacted: data of another person]\r\n',
    );
    expect(JSON.parse(files.get('data/02-visits.json') ?? '')).toMatchObject({
      provenance: 'observed',
      text: 'first line\nsecond line',
    });
    const readme = files.get('README.txt') ?? '';
    for (const part of [request.reference, person.name, 'Heron Ltd', 'Aufträge & Käufe, 2 entries', 'given by you'])
      expect(readme).toContain(part);
    expect(readme).toContain('[redacted]');
    const sums = (files.get('SHA256SUMS') ?? '').trimEnd().split('\n');
    expect(sums).toEqual(
      [...files]
        .filter(([name]) => name !== 'SHA256SUMS')
        .map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}`),
    );
    expect(await portability().files({ id: entry.id })).toEqual(
      [...files].map(([name, text]) => ({ name, size: Buffer.byteLength(text) })),
    );
  });

  it('holds nothing of what is withheld', async () => {
    const request = await portableCase();
    const file = await facts.core.client.documents.open({ id: (await make(request)).id });
    expect(await sightingsInZip(file, CANARY)).toEqual([]);
    expect(await sightingsInZip(file, 'often')).not.toEqual([]);
  });

  it('is the same, byte for byte, from the same data; a later one replaces it until it is sent', async () => {
    const request = await portableCase();
    const [first, second] = [await make(request), await make(request)];
    expect(second.sha256).toBe(first.sha256);
    const { documents } = facts.core.client;
    const states = (await documents.list({ recordId: request.id })).map(({ number, state }) => [number, state]);
    expect(states).toEqual([
      [second.number, 'final'],
      [first.number, 'superseded'],
    ]);
  });

  it('takes only what was chosen, once', async () => {
    const request = await portableCase();
    const [one] = chosen(request);
    if (one === undefined) throw new Error('the case has tables');
    expect([...(await unpacked((await make(request, [one])).id)).keys()]).not.toContain('data/02-visits.json');
    expect(await refusal(make(request, [one, one]))).toMatchObject(atField('tables.1', 'twice'));
    expect(await refusal(make(request, [{ ...one, tableId: NOBODY }]))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(make(request, []))).toMatchObject(atField('tables', 'too_small'));
    expect(await refusal(make({ ...request, version: 1 }, [one]))).toMatchObject({ code: 'CONFLICT' });
  });

  it('is made for who asked for it only, and its files are listed of no other document', async () => {
    const request = await requestWithCopy(facts);
    expect(await refusal(make(request))).toMatchObject(becauseOf('portability.faults.notAsked'));
    expect((await portability().get({ requestId: request.id })).asked).toBe(false);
    expect(await refusal(portability().files({ id: NOBODY }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('called off stores nothing', async () => {
    const request = await portableCase();
    const tables = chosen(request);
    const stream = await portability().make({ requestId: request.id, version: request.version, tables });
    await stream.next();
    await stream.return();
    expect(await facts.core.client.documents.list({ recordId: request.id })).toEqual([]);
  });
});

describe('what is offered for it', () => {
  const reasons = async (request: RequestRecord) =>
    (await portability().get({ requestId: request.id })).tables.map(({ offered, because }) => [offered, because]);

  it('is what rests on consent or a contract', async () => {
    expect(await reasons(await portableCase())).toEqual([
      [true, 'consent-or-contract'],
      [true, 'consent-or-contract'],
    ]);
    expect(await reasons(await portableCase([]))).toEqual([
      [false, 'no-activity'],
      [false, 'no-activity'],
    ]);
  });

  it('is decided by the activities of the system a table came from', async () => {
    const { client } = facts.core;
    const web = await client.systems.create({ fields: { ...systemFields, name: 'web' } });
    const security = await client.activities.create({
      fields: {
        ...facts.activity.fields,
        name: 'Security',
        purposes: [{ ...BLANK_PURPOSE, text: 'to keep the site safe', basis: 'legitimate-interests' }],
        processorIds: [],
        systemIds: [web.id],
      },
    });
    expect(await reasons(await portableCase([facts.activity.id, security.id]))).toEqual([
      [true, 'consent-or-contract'],
      [false, 'other-basis'],
    ]);
  });
});
