import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import type { DocumentEntry } from '../../shared/contract/core/documents.ts';
import { passwordFault, proposedPassword, shortestPassword } from '../../shared/domain/document-password.ts';
import { PASSPHRASE, rawRegister, refusal, vaultFolder } from './harness.ts';
import { NOBODY } from './records.ts';
import { confirmAll, finish, registerForReports, type ReportCase, requestWithCopy } from './report-case.ts';

const PASSWORD = 'drei Störche überm Rhein';
let facts: ReportCase;
let entry: DocumentEntry;
beforeAll(async () => {
  facts = await registerForReports();
  entry = await finish(facts, await confirmAll(facts, await requestWithCopy(facts)));
});
const documents = () => facts.core.client.documents;
const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

describe('saving a document with a password', () => {
  it('gives a copy that opens with it only, and leaves what is stored as it was', async () => {
    const copy = await documents().protect({ id: entry.id, password: PASSWORD });
    expect(copy.name).toBe(`${entry.number}.pdf`);
    await expect(getDocumentProxy(await bytesOf(copy))).rejects.toThrow(/password/i);
    expect((await getDocumentProxy(await bytesOf(copy), { password: PASSWORD })).numPages).toBe(entry.pages);
    const stored = await bytesOf(await documents().open({ id: entry.id }));
    expect(createHash('sha256').update(stored).digest('hex')).toBe(entry.sha256);
    expect((await documents().list({ recordId: entry.recordId })).map(({ id }) => id)).toEqual([entry.id]);
  });

  it('is told in the journal and the timeline, the password nowhere', async () => {
    await documents().protect({ id: entry.id, password: PASSWORD });
    const { timeline } = await facts.core.client.requests.get({ id: entry.recordId });
    expect(timeline[0]).toMatchObject({ action: 'document.protect', params: { number: entry.number } });
    await facts.core.dispose();
    const register = await rawRegister(vaultFolder(facts.core), PASSPHRASE);
    const everything = register
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      .pluck()
      .all()
      .map((table) => JSON.stringify(register.prepare(`SELECT * FROM "${String(table)}"`).all()))
      .join('\n');
    register.close();
    expect(everything).toContain('document.protect');
    expect(everything).not.toContain('Störche');
    expect(JSON.stringify(facts.core.reports)).not.toContain('Störche');
    facts = await registerForReports();
    entry = await finish(facts, await confirmAll(facts, await requestWithCopy(facts)));
  });

  it.each([
    ['short', 'elf Zeichen', 'too_small'],
    ['long', 'langer '.repeat(16).trim(), 'too_big'],
    ['with a blank nobody sees', 'drei Störche ', 'blank-at-the-edge'],
    ['no keyboard has', 'drei\u200bStörche', 'not-for-passwords'],
    ['readers would cut', 'ზღაპარი'.repeat(8), 'password-too-long'],
  ])('refuses a password %s, without repeating it', async (_, password, code) => {
    const refused = await refusal(documents().protect({ id: entry.id, password }));
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', data: { issues: [{ path: 'password' }] } });
    expect(JSON.stringify(refused)).toContain(code);
    expect(JSON.stringify(refused)).not.toContain(password.trim());
  });

  it('of a document that is not there is refused', async () => {
    expect(await refusal(documents().protect({ id: NOBODY, password: PASSWORD }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a password proposed', () => {
  it('is long, easy to read out, and another for other random bytes', () => {
    const bytes = (from: number): Uint8Array => Uint8Array.from({ length: 64 }, (_, index) => (from + index * 7) % 256);
    expect(proposedPassword(bytes(3))).toMatch(/^([2-9a-hj-km-np-z]{4}-){4}[2-9a-hj-km-np-z]{4}$/);
    expect(proposedPassword(bytes(3))).not.toBe(proposedPassword(bytes(4)));
    expect(proposedPassword(bytes(3)).length).toBeGreaterThanOrEqual(shortestPassword);
    expect(passwordFault(proposedPassword(bytes(3)))).toBeUndefined();
  });

  it('uses each letter as often as any other', () => {
    const seen = new Map<string, number>();
    for (let byte = 0; byte < 248; byte++) {
      const letter = proposedPassword(new Uint8Array(20).fill(byte)).charAt(0);
      seen.set(letter, (seen.get(letter) ?? 0) + 1);
    }
    expect(new Set(seen.values()).size).toBe(1);
    expect(seen.size).toBe(31);
    expect(() => proposedPassword(new Uint8Array(64).fill(255))).toThrow();
  });
});
