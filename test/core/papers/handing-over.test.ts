import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createNames } from '../../../electron/core/papers/file-names.ts';
import { becauseOf, drain, meddle, refusal, vaultFolder, rawRegister, type Client } from '../harness.ts';
import { processorFields } from '../records.ts';
import { confirmAll, registerForReports, requestWithCopy } from '../report-case.ts';
import { bundle, make, textOf } from './made.ts';
import { unzip, type Unpacked } from './unzip.ts';

const PASSWORD = 'seven herons over Mdina';
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'dpo-bundle-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0;
const hasUnzip = spawnSync('unzip', ['-v']).status === 0;

async function attach(client: Client, name: string, content: string) {
  const { id: recordId } = await client.processors.create({ fields: { ...processorFields, name: `For ${name}` } });
  return client.attachments.add({ recordId, role: 'contract', file: new File([content], name) });
}

/** A register with two files and a finished letter. */
async function filled() {
  const desk = await registerForReports();
  const { client } = desk.core;
  const request = await requestWithCopy(desk);
  const report = await confirmAll(desk, request);
  const { result: letter } = await drain(
    await client.documents.accessReport.finish({ requestId: request.id, version: report.version }),
  );
  const contract = await attach(client, 'contract.pdf', 'first');
  const twin = await client.attachments.add({
    recordId: contract.recordId,
    role: 'evidence',
    file: new File(['second'], 'Contract.PDF'),
  });
  return { client, core: desk.core, request, letter, files: [contract, twin] };
}

const unpackInto = (place: string, entries: readonly Unpacked[]): string => {
  const into = join(folder, place);
  for (const { name, bytes } of entries) {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), bytes);
  }
  return into;
};

describe('an inspection bundle', () => {
  it('holds the chosen registers, files and letters, each named the same every time', async () => {
    const { client, letter, files } = await filled();
    const { made, bytes, phases } = await bundle(client, {
      papers: ['processing', 'breaches'],
      formats: ['pdf', 'csv'],
      attachmentIds: files.map(({ id }) => id),
      documentIds: [letter.id],
    });
    const entries = unzip(bytes);
    expect(made.name).toBe('inspection_2026-11-23.zip');
    expect(phases).toEqual(['collecting', 'packing']);
    expect(entries.map(({ name }) => name)).toEqual([
      'registers/record-of-processing_2026-11-23.pdf',
      'registers/record-of-processing_2026-11-23.csv',
      'registers/breach-register_2026-11-23.pdf',
      'registers/breach-register_2026-11-23.csv',
      'attachments/PR-02/contract.pdf',
      'attachments/PR-02/Contract (2).PDF',
      `documents/${letter.number}.pdf`,
      'SHA256SUMS',
    ]);
    expect(textOf(entries[5]?.bytes ?? new Uint8Array())).toBe('second');
    expect(hash(entries[6]?.bytes ?? new Uint8Array())).toBe(letter.sha256);
  });

  it('has a list of hashes that covers every other file', async () => {
    const { client, files } = await filled();
    const { bytes } = await bundle(client, { papers: ['processors'], attachmentIds: files.map(({ id }) => id) });
    const entries = unzip(bytes);
    const listed = entries.slice(0, -1).map(({ name, bytes: content }) => `${hash(content)}  ${name}\n`);
    expect(textOf(entries.at(-1)?.bytes ?? new Uint8Array())).toBe(listed.join(''));
  });

  it.skipIf(!hasSha256sum)('is accepted by sha256sum -c (skipped where there is no sha256sum)', async () => {
    const { client, files } = await filled();
    const { bytes } = await bundle(client, {
      papers: ['processing', 'transfers'],
      formats: ['pdf', 'xlsx', 'csv'],
      attachmentIds: files.map(({ id }) => id),
    });
    const cwd = unpackInto('whole', unzip(bytes));
    const checked = spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd, encoding: 'utf8' });
    expect(
      checked.stdout
        .trim()
        .split('\n')
        .every((line) => line.endsWith(': OK')),
    ).toBe(true);
    expect(checked.status).toBe(0);
    writeFileSync(join(cwd, 'attachments/PR-02/contract.pdf'), 'changed');
    expect(spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd }).status).toBe(1);
  });

  it.skipIf(!hasUnzip)('is taken apart by a common tool (skipped where there is no unzip)', async () => {
    const { client, files } = await filled();
    const { bytes } = await bundle(client, { papers: ['processing'], attachmentIds: files.map(({ id }) => id) });
    writeFileSync(join(folder, 'plain.zip'), bytes);
    expect(spawnSync('unzip', ['-tq', 'plain.zip'], { cwd: folder }).status).toBe(0);
  });

  it('with a password opens with that alone, and shows a change', async () => {
    const { client, files } = await filled();
    const order = { attachmentIds: files.map(({ id }) => id), password: PASSWORD };
    const { bytes } = await bundle(client, order);
    expect(unzip(bytes, PASSWORD).map(({ encrypted }) => encrypted)).toEqual([true, true, true]);
    expect(textOf(unzip(bytes, PASSWORD)[0]?.bytes ?? new Uint8Array())).toBe('first');
    expect(textOf(bytes)).not.toContain('second');
    expect(() => unzip(bytes, 'seven herons over Rabat')).toThrow('does not open');
    const changed = Uint8Array.from(bytes);
    changed[90] = (changed[90] ?? 0) ^ 1;
    expect(() => unzip(changed, PASSWORD)).toThrow();
  });

  it('with a long file inside keeps every byte under a password', async () => {
    const { client } = await filled();
    const content = Array.from({ length: 40_000 }, (_, index) => `${index * 7919}`).join('');
    const file = await attach(client, 'long.txt', content);
    const { bytes } = await bundle(client, { attachmentIds: [file.id], password: PASSWORD });
    expect(textOf(unzip(bytes, PASSWORD)[0]?.bytes ?? new Uint8Array())).toBe(content);
  });

  it('of nothing, or with a password that is guessed, is refused', async () => {
    const { client } = await filled();
    expect(await refusal(bundle(client, {}))).toMatchObject(becauseOf('papers.faults.nothingChosen'));
    const short = bundle(client, { papers: ['processing'], password: 'short' });
    expect(await refusal(short)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is refused when a file in it is not what was once hashed', async () => {
    const { core, files } = await filled();
    const next = await meddle(core, (db) => {
      db.prepare('UPDATE attachment SET bytes = ? WHERE id = ?').run(Buffer.from('other'), files[0]?.id);
    });
    const attachmentIds = files.map(({ id }) => id);
    expect(await refusal(bundle(next.client, { attachmentIds }))).toMatchObject(
      becauseOf('registers.attachments.faults.damaged'),
    );
  });
});

describe('names in an archive', () => {
  it('lead nowhere else and are taken by every file system', () => {
    const nameOf = createNames();
    expect(nameOf('attachments/PR-01/../../etc/passwd')).toBe('attachments/PR-01/file/file/etc/passwd');
    expect(nameOf('documents/CON.pdf')).toBe('documents/_CON.pdf');
    expect(nameOf('documents/a\nb\u202egpj.pdf')).toBe('documents/abgpj.pdf');
    expect(nameOf('documents/what?.pdf')).toBe('documents/what_.pdf');
  });

  it('differ by more than their case', () => {
    const nameOf = createNames();
    expect([nameOf('a/x.pdf'), nameOf('a/X.pdf'), nameOf('a/x.pdf'), nameOf('a/x')]).toEqual([
      'a/x.pdf',
      'a/X (2).pdf',
      'a/x (3).pdf',
      'a/x',
    ]);
  });
});

describe('the journal', () => {
  it('names each paper with its hash, and all that an archive held', async () => {
    const { client, core, files } = await filled();
    const paper = await make(client, { paper: 'transfers', asOf: '2026-11-23', format: 'csv' });
    const packed = await bundle(client, { papers: ['processing'], attachmentIds: files.map(({ id }) => id) });
    const told = (await client.journal.list({ limit: 2 })).map(({ action }) => action);
    expect(told).toEqual(['paper.bundle', 'paper.make']);
    expect(paper.made.sha256).toBe(hash(paper.bytes));
    await core.dispose();
    const db = await rawRegister(vaultFolder(core));
    const payloads = db
      .prepare(
        "SELECT p.payload FROM journal j JOIN journal_payload p ON p.seq = j.seq WHERE j.kind = 'paper' ORDER BY j.seq",
      )
      .pluck()
      .all()
      .map((payload) => JSON.parse(String(payload)) as unknown);
    db.close();
    expect(payloads).toMatchObject([
      { params: { paper: 'transfers', name: 'transfers_2026-11-23.csv', sha256: paper.made.sha256 } },
      {
        params: { files: 3, encrypted: 'no', sha256: packed.made.sha256 },
        packed: [
          { name: 'registers/record-of-processing_2026-11-23.pdf' },
          { name: 'attachments/PR-02/contract.pdf', sha256: files[0]?.sha256 },
          { name: 'attachments/PR-02/Contract (2).PDF', sha256: files[1]?.sha256 },
        ],
      },
    ]);
  });

  it('is not told of what was called off', async () => {
    const { client } = await filled();
    const before = await client.journal.list({ limit: 1 });
    const stream = await client.papers.bundle({
      asOf: '2026-11-23',
      papers: ['processing', 'processors'],
      formats: ['pdf'],
      attachmentIds: [],
      documentIds: [],
    });
    await stream.next();
    await stream.next();
    await stream.return(undefined);
    expect(await client.journal.list({ limit: 1 })).toEqual(before);
  });

  it('still holds after all of it', async () => {
    const { client } = await filled();
    await bundle(client, { papers: ['processing'] });
    expect((await drain(await client.journal.verify())).result.intact).toBe(true);
  });
});

describe('a finished file', () => {
  it('is handed out once', async () => {
    const { client } = await filled();
    const { made } = await make(client, { paper: 'processing', asOf: '2026-11-23', format: 'csv' });
    expect(await refusal(client.papers.take({ token: made.token }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is gone once the next is made', async () => {
    const { client } = await filled();
    const order = { paper: 'processing', asOf: '2026-11-23', format: 'csv' } as const;
    const { result: first } = await drain(await client.papers.make(order));
    await make(client, order);
    expect(await refusal(client.papers.take({ token: first.token }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what can be chosen', () => {
  it('are the files of records and the letters that stand', async () => {
    const { client, letter, files } = await filled();
    const choices = await client.papers.choices();
    expect(choices.today).toBe('2026-11-23');
    expect(choices.years).toEqual([2026]);
    expect(choices.attachments.map(({ name, recordRef }) => [recordRef, name])).toEqual(
      files.map(({ name }) => ['PR-02', name]).sort(),
    );
    expect(choices.documents.map(({ number }) => number)).toEqual([letter.number]);
  });
});
