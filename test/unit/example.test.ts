import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Id } from '../../shared/contract/primitives.ts';
import { EXAMPLE_FILE_NAMES, ExampleFiles, type ExampleRecord, resolveExample } from '../../shared/domain/example.ts';
import { namedIn, uncarried, valueAt } from './example-walk.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const newId = () => Id.parse(randomUUID());

const SeedRows = z.array(z.strictObject({ row: z.int(), fact: z.string(), targets: z.string(), note: z.string() }));
const rows = SeedRows.parse(read('../fixtures/seed-facts.json'));
const files = ExampleFiles.parse(
  Object.fromEntries(EXAMPLE_FILE_NAMES.map((name) => [name, read(`../../assets/example/${name}.json`)])),
);
const records = resolveExample(files, newId);

const refs = (kind: ExampleRecord['kind']) => records.filter((record) => record.kind === kind).map(({ ref }) => ref);
const at = (ref: string, path: string) => valueAt(records.find((record) => record.ref === ref)?.fields, path);
const numbered = (prefix: string, count: number, width = 1) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(width, '0')}`);
const ofKind = <Kind extends ExampleRecord['kind']>(kind: Kind) =>
  records.filter((record): record is Extract<ExampleRecord, { kind: Kind }> => record.kind === kind);
type Notice = Extract<ExampleRecord, { kind: 'notice' }>['fields'];

describe('the facts of the archived notice', () => {
  it('are 136, each carried by the registers they belong to', () => {
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 136 }, (_, index) => index + 1));
    expect(uncarried(records, rows)).toEqual([]);
  });

  it('are as many statements, in order', () => {
    const statements = ofKind('notice').flatMap(({ fields }) => fields.statements);
    expect(statements.map(({ number }) => number)).toEqual(rows.map(({ row }) => row));
  });

  it.each([
    ['PA-01-03, 08-10', ['PA-01', 'PA-02', 'PA-03', 'PA-08', 'PA-09', 'PA-10']],
    ['TRF, PA-01/03/16', ['PA-01', 'PA-03', 'PA-16']],
    ['CAT (usage), PA-04, PA-05', ['PA-04', 'PA-05']],
    ['PA-08/PA-07', ['PA-08', 'PA-07']],
    ['EST-2 (UK)', ['EST-2']],
    ['PA (source x purpose matrix)', []],
  ])('name their records in short forms: %s', (targets, expected) => {
    expect(namedIn(targets)).toEqual(expected);
  });

  it.each([
    ['ORG', 'name', 'ALTARO LTD'],
    ['ORG', 'registrationNumber', 'C46477'],
    ['ORG', 'website', 'http://www.altaro.com'],
    ['ORG', 'email', 'info@altaro.com'],
    ['ORG', 'phone', '+44 (0) 203 397 6280'],
    ['ORG', 'leadAuthority', 'MT'],
    ['ORG', 'dpo', { name: '', email: '', phone: '', address: '' }],
    ['EST-1', 'addressLines', ['‘Altaro’', 'Kalkara Tal-Gir Street', 'Mriehel', 'Birkirkara BKR 3000']],
    ['EST-1', 'law', 'EU_GDPR'],
    ['EST-1', 'holidayRegion', 'MT'],
    ['EST-1', 'timezone', 'Europe/Malta'],
    ['EST-2', 'tradingName', 'Altaro Software'],
    ['EST-2', 'addressLines', ['Dalton House', '60 Windsor Avenue', 'London SW19 2RR']],
    ['EST-2', 'law', 'UK_GDPR'],
    ['EST-2', 'holidayRegion', 'GB-ENG'],
    ['EST-2', 'timezone', 'Europe/London'],
    ['CH-01', 'address', 'info@altaro.com'],
    ['CH-02', 'address', '+44 (0) 203 397 6280'],
    ['CH-03', 'address', 'http://www.altaro.com'],
    ['CH-04', 'address', 'Altaro Ltd, Kalkara Tal-Gir Str., Mriehel Industrial Estate, Birkirkara, BKR3000, Malta'],
    ['CH-05', 'address', 'Altaro Software, Dalton House, 60 Windsor Avenue, London SW19 2RR, United Kingdom'],
    ['CH-06', 'address', 'opt-out@altaro.com'],
    ['CH-08', 'address', 'https://tools.google.com/dlpage/gaoptout'],
    ['N-2016', 'publishedOn', '2016-04-22'],
    ['N-2016', 'archivedCopy.takenOn', '2017-06-18'],
    ['N-2016', 'archivedCopy.sha256', '13f31a007c11bb60a3b493c7ada6f89ce9c9600679d29173d80b5adbf60c8f20'],
    ['TR-01', 'country', ''],
    ['TR-02', 'country', ''],
    ['TR-03', 'country', 'US'],
  ])('stand literally in %s, %s', (ref, path, expected) => {
    expect(at(ref, path)).toEqual(expected);
  });
});

describe('the walk over the facts', () => {
  const withNotice = (change: (notice: Notice) => Notice) =>
    records.map((record) => (record.kind === 'notice' ? { ...record, fields: change(record.fields) } : record));

  it('notices any single statement that is gone', () => {
    for (const { row } of rows) {
      const spoiled = withNotice((notice) => ({
        ...notice,
        statements: notice.statements.filter(({ number }) => number !== row),
      }));
      expect(uncarried(spoiled, rows)).toEqual([expect.stringContaining(`row ${row}: no statement`)]);
    }
  });

  it('notices any path that leads nowhere', () => {
    const spoiled = withNotice((notice) => ({
      ...notice,
      statements: notice.statements.map((one) => ({
        ...one,
        carriedBy: one.carriedBy.map((carrier) => ({ ...carrier, field: `${carrier.field}.x` })),
      })),
    }));
    for (const { row } of rows) expect(uncarried(spoiled, rows).join('\n')).toContain(`row ${row}: `);
  });

  it('notices a field that was emptied and a record that was dropped', () => {
    const emptied = records.map((record) =>
      record.kind === 'organisation' ? { ...record, fields: { ...record.fields, registrationNumber: ' ' } } : record,
    );
    expect(uncarried(emptied, rows).join('\n')).toContain('row 3: ORG has nothing at registrationNumber');
    const dropped = records.filter(({ ref }) => ref !== 'CH-06');
    expect(uncarried(dropped, rows).join('\n')).toContain('row 108: not carried by CHN');
  });

  it('notices a fact carried only by the quotation of it', () => {
    const spoiled = withNotice((notice) => ({
      ...notice,
      statements: notice.statements.map((one) => ({
        ...one,
        carriedBy: one.carriedBy.map((carrier) => (one.number === 5 ? { ...carrier, field: 'statements.4' } : carrier)),
      })),
    }));
    expect(uncarried(spoiled, rows).join('\n')).toContain('row 5: not carried by NOT');
  });
});

describe('the resolved register', () => {
  const naming = (activityIds: string[]) => () =>
    resolveExample(
      { ...files, cookies: files.cookies.map((one) => ({ ...one, fields: { ...one.fields, activityIds } })) },
      newId,
    );

  it('refuses an unknown key, naming record and field', () => {
    expect(naming(['PA-05', 'PA-99'])).toThrow(/CK-01, field activityIds\.1: unknown key "PA-99"/);
  });

  it('refuses a record of another kind than the field may name', () => {
    expect(naming(['PR-01'])).toThrow(/CK-01, field activityIds\.0: PR-01 has kind processor, not activity/);
  });

  it('refuses a key used twice, a circle and fields the contract refuses', () => {
    expect(() => resolveExample({ ...files, channels: [...files.channels, ...files.channels] }, newId)).toThrow(
      /CH-01: the key is used twice/,
    );
    const first = files.findings.map((one) =>
      one.key === 'GAP-006' ? { ...one, fields: { ...one.fields, recordIds: ['N-2016'] } } : one,
    );
    expect(() => resolveExample({ ...files, findings: first }, newId)).toThrow(/name each other in a circle/);
    const wrong = files.channels.map((one) => ({ ...one, fields: { ...one.fields, kind: 'pigeon' } }));
    expect(() => resolveExample({ ...files, channels: wrong }, newId)).toThrow(/CH-01: .*\n.*fields\.kind/);
  });

  it('lists each record once, after all it names', () => {
    const seen = new Set<string>();
    const ids = new Set<string>(records.map(({ id }) => id));
    for (const record of records) {
      seen.add(record.id);
      const named = JSON.stringify(record.fields).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
      expect(named.filter((id) => ids.has(id) && !seen.has(id)).length, record.ref).toBe(0);
    }
    expect(seen.size).toBe(
      Object.entries(files).reduce((sum, [name, f]) => sum + (name === 'people' ? 0 : f.length), 0),
    );
  });

  it('mentions no record that is not there', () => {
    const known = new Set(records.map(({ ref }) => ref));
    const mentioned = JSON.stringify(records.map(({ fields }) => fields)).match(
      /\b(PA|PR|TR|M|CK|CO|CH|DOC|EST|GAP)-\d+\b|\bN-2016\b|\bG\d{1,2}\b/g,
    );
    expect([...new Set(mentioned)].filter((ref) => !known.has(ref))).toEqual([]);
  });
});

describe('the register itself', () => {
  it('has the seventeen activities, each a full entry of Art. 30(1)', () => {
    expect(refs('activity')).toEqual(expect.arrayContaining(numbered('PA-', 17, 2)));
    for (const { ref, fields } of ofKind('activity')) {
      for (const part of ['purposes', 'subjectCategories', 'dataCategories', 'sources', 'recipients', 'measureIds'])
        expect(valueAt(fields, part), `${ref} ${part}`).not.toEqual([]);
      expect(fields.description, ref).not.toBe('');
      for (const category of fields.dataCategories)
        expect([category.items.length > 0, category.source !== '', category.retention !== ''], ref).not.toContain(
          false,
        );
      for (const purpose of fields.purposes) expect(purpose.justification, `${ref} ${purpose.text}`).not.toBe('');
    }
  });

  it('names no recipient but the one the notice names', () => {
    const named = ofKind('activity').flatMap(({ fields }) => fields.recipients.filter((one) => one.named));
    expect(named.map(({ name }) => name)).toEqual(['Google']);
    expect(ofKind('processor').flatMap(({ ref, fields }) => (fields.identified ? ref : []))).toEqual(['PR-01']);
  });

  it('has an open finding for each gap and each flaw the table marks', () => {
    const flaw = /GAP|contradict|conflict|ambiguous|differ|check|verify|clarify|decide|unknown|outdated|repealed/i;
    const marked = rows.filter(({ targets, note }) => flaw.test(`${targets} ${note}`));
    const wanted = [...marked.map(({ row }) => `GAP-${String(row).padStart(3, '0')}`), ...numbered('G', 15)];
    expect(marked.length).toBeGreaterThan(30);
    expect(refs('finding')).toEqual(expect.arrayContaining(wanted));
    for (const { ref, fields } of ofKind('finding')) {
      expect(fields.state, ref).toBe('open');
      expect([fields.article, fields.description], ref).not.toContain('');
      expect(fields.recordIds.length, ref).toBeGreaterThan(0);
    }
  });
});

describe('the sample requesters', () => {
  const { people } = files;

  it('are eight who plainly do not exist, in eight scripts or alphabets', () => {
    expect(people).toHaveLength(8);
    for (const { person } of people) expect(person.email).toMatch(/@example\.org$/);
    for (const letters of [
      /[ĠġĦħ]/,
      /[Łłę]/,
      /\p{Script=Greek}/u,
      /\p{Script=Cyrillic}/u,
      /ễ/,
      /\p{Script=Han}/u,
      /\p{Script=Arabic}/u,
      /\p{Script=Hebrew}/u,
    ])
      expect(people.filter(({ person }) => letters.test(person.name))).toHaveLength(1);
  });

  it('write to an establishment of the register', () => {
    expect(refs('establishment')).toEqual(expect.arrayContaining(people.map(({ establishment }) => establishment)));
  });

  it('include one with orders, support tickets and visits for an access report', () => {
    const [first] = people.filter(({ dataTables }) => dataTables.length > 0);
    expect(first?.rights).toContain('access');
    expect(first?.dataTables.map(({ title }) => title)).toEqual(['Orders', 'Support tickets', 'Web server log']);
    for (const table of first?.dataTables ?? []) expect(table.rows.length).toBeGreaterThan(5);
  });
});
