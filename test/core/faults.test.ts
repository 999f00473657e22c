import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../electron/core/fault.ts';
import { mapFailures, toContractError } from '../../electron/core/interceptor.ts';
import type { FaultReport } from '../../electron/core/ports.ts';
import { ORPCError } from '@orpc/server';
import { isMessageKey } from '../../shared/i18n/index.ts';
import { en } from '../../shared/i18n/en/index.ts';
import { HOME, openCore, openCoreWithVault, PASSPHRASE, rawRegister, refusal, vaultFolder, like } from './harness.ts';
import { addEstablishment, intakeAt, measureFields, person } from './records.ts';

const ROOT = join(import.meta.dirname, '../..');
const sources = ['electron/core', 'shared/domain'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
);
const found = (pattern: RegExp): string[] => [
  ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''))),
];

describe('every reason for a refusal', () => {
  it('has its words', () => {
    const keys = found(/'((?:(?:vault|registers|requests|documents)\.faults|errors)(?:\.[A-Za-z-]+)+)'/g);
    expect(keys.length).toBeGreaterThan(30);
    expect(keys).toEqual(expect.arrayContaining(['vault.faults.wrongPassphrase', 'errors.diskFull']));
    expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
  });

  it('that ends in the name of a rule begins with a branch of the catalogue', () => {
    const branches = sources.flatMap((source) =>
      [...source.matchAll(/\b(?:rejected|unavailable)\(\s*`([a-zA-Z.]+)\.\$\{[^}]*\}`/g)].map((call) => call[1] ?? ''),
    );
    const put = sources.flatMap((source) => [...source.matchAll(/\b(?:rejected|unavailable)\(\s*`/g)]);
    expect(branches.length).toBe(put.length);
    for (const branch of branches) {
      const words = branch.split('.').reduce<unknown>((node, part) => Reflect.get(Object(node), part), en);
      expect(words, branch).toBeTypeOf('object');
    }
  });

  it('that a report is not finished has its words', () => {
    const gaps = [
      ...found(/\badd\('([A-Za-z]+)'/g),
      ...['purposes', 'categories', 'recipients', 'retention'].map((topic) => `missing.${topic}`),
    ].map((gap) => `documents.gaps.${gap}`);
    expect(gaps).toContain('documents.gaps.noCopy');
    expect(gaps.filter((key) => !isMessageKey(key) && !isMessageKey(`${key}_other`))).toEqual([]);
  });

  it('at a field has its words', () => {
    const codes = [
      ...found(/\binvalid\([^,()]+(?:\([^)]*\))?[^,()]*,\s*'([a-z-]+)'/g),
      ...found(/\bcode: '([a-z-]+)'/g).filter((code) => code !== 'invalid'),
    ];
    expect(codes).toEqual(expect.arrayContaining(['duplicate-reference', 'in-the-future', 'twice', 'file-empty']));
    expect(codes.filter((code) => !Object.hasOwn(en.errors.field, code))).toEqual([]);
  });
});

describe('an error nobody expected', () => {
  const SECRET = 'canary Renata Sample renata@example.org /home/renata SELECT';
  const reports: FaultReport[] = [];
  const report = (fault: FaultReport) => reports.push(fault);
  const met = (error: unknown) => {
    reports.length = 0;
    const mapped = toContractError(error, 'requests.log', report);
    if (!(mapped instanceof ORPCError)) throw new Error('not of the contract');
    const data: unknown = mapped.data;
    return {
      code: String(mapped.code),
      data,
      all: JSON.stringify([mapped, mapped.message, reports]),
    };
  };

  it.each<[string, unknown]>([
    ['an error', new Error(SECRET)],
    ['a nested one', new Error('x', { cause: new Error(SECRET) })],
    ['one with words for a code', Object.assign(new Error(SECRET), { code: SECRET })],
    ['one with a name of its own', Object.assign(new Error(SECRET), { code: 'E_ODD' })],
    ['a text', SECRET],
    ['nothing', undefined],
    ['an object', { message: SECRET, data: SECRET }],
    ['a remote error that is none of ours', new ORPCError('INTERNAL_SERVER_ERROR', { message: SECRET, data: SECRET })],
    [
      'one whose stack holds words',
      Object.assign(new Error('x'), { stack: `Error: ${SECRET}\n at f (/home/renata/app/core.ts:1:2)` }),
    ],
  ])('crosses as a number only: %s', (_, error) => {
    const { code, data, all } = met(error);
    expect(code).toBe('INTERNAL');
    expect(data).toEqual({ ref: like(/^[0-9a-f]{8}$/) });
    expect(reports).toHaveLength(1);
    for (const word of ['canary', 'Renata', 'renata', 'SELECT']) expect(all).not.toContain(word);
  });

  it.each([
    ['SQLITE_FULL', 'errors.diskFull'],
    ['ENOSPC', 'errors.diskFull'],
    ['SQLITE_IOERR_WRITE', 'errors.diskTrouble'],
    ['SQLITE_READONLY_DBMOVED', 'errors.readOnly'],
    ['EROFS', 'errors.readOnly'],
    ['SQLITE_BUSY_SNAPSHOT', 'errors.busy'],
  ])('of the surroundings says what to do: %s', (code, key) => {
    expect(met(Object.assign(new Error(SECRET), { code }))).toMatchObject({ code: 'UNAVAILABLE', data: { key } });
    expect(reports).toEqual([]);
  });

  it('that the contract knows passes as it is', () => {
    expect(met(new Fault('CONFLICT', { version: 3 }))).toMatchObject({ code: 'CONFLICT', data: { version: 3 } });
    expect(reports).toEqual([]);
  });

  it('in the middle of a stream is the same as before it', async () => {
    async function* stream() {
      yield await Promise.resolve(1);
      throw new Error(SECRET);
    }
    reports.length = 0;
    const output = await mapFailures(report)({
      path: ['documents', 'accessReport', 'finish'],
      next: () => Promise.resolve(stream()),
    });
    const read = async () => {
      if (typeof output !== 'object' || output === null || !(Symbol.asyncIterator in output))
        throw new Error('no stream');
      const next: unknown = Reflect.get(output, 'next');
      if (typeof next !== 'function') throw new Error('no stream');
      for (let step = 0; step < 3; step += 1) await Reflect.apply(next, output, []);
    };
    expect(await refusal(read())).toMatchObject({ code: 'INTERNAL', data: { ref: reports[0]?.ref } });
    expect(reports[0]).toMatchObject({ procedure: 'documents.accessReport.finish', code: 'Error' });
    expect(JSON.stringify(reports)).not.toContain('canary');
  });
});

describe('a register that breaks under the app', () => {
  it('is reported by number, and no name, address, passphrase or text of it is in the report', async () => {
    const core = await openCoreWithVault();
    const place = await addEstablishment(core.client);
    await core.client.requests.log({ intake: intakeAt(place, '2026-11-20'), rights: ['access'] });
    await core.client.measures.create({ fields: { ...measureFields, name: 'Canarywort' } });
    await core.dispose();
    const db = await rawRegister(vaultFolder(core));
    db.prepare(
      "UPDATE record SET body = json_set(body, '$.name', json('{\"Canarywort\":1}')) WHERE kind = 'measure'",
    ).run();
    db.prepare("UPDATE record SET body = json_set(body, '$.loggedAt', 'Canarywort') WHERE kind = 'request'").run();
    db.exec('DROP TABLE search');
    db.close();

    const broken = openCore({ folder: core.folder });
    await broken.client.vault.unlock({ vault: HOME, passphrase: PASSPHRASE });
    const calls = [
      broken.client.measures.list({}),
      broken.client.requests.list({}),
      broken.client.overview.today(),
      broken.client.search.find({ text: 'Canarywort' }),
      broken.client.measures.create({ fields: { ...measureFields, name: 'Canarywort' } }),
    ];
    for (const call of calls) {
      const refused = await refusal(call);
      expect(refused).toEqual({ code: 'INTERNAL', status: 500, data: { ref: like(/^[0-9a-f]{8}$/) } });
    }
    expect(broken.reports.map(({ procedure }) => procedure).sort()).toEqual([
      'measures.create',
      'measures.list',
      'overview.today',
      'requests.list',
      'search.find',
    ]);
    const told = JSON.stringify(broken.reports);
    for (const word of ['Canarywort', person.name, person.email, PASSPHRASE, 'SELECT', 'INSERT', core.folder])
      expect(told).not.toContain(word);
    // What failed half-way is not there.
    expect((await broken.client.journal.list({ limit: 1 }))[0]).toMatchObject({ action: 'vault.unlock' });
    await broken.dispose();
  });
});
