import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../electron/core/fault.ts';
import { LIMITS } from '../../electron/core/exchange/import/limits.ts';
import { readFile } from '../../electron/core/exchange/import/read-file.ts';
import { openCoreWithVault, refusal } from './harness.ts';
import { addEstablishment, intakeAt } from './records.ts';

const FILES = fc.constantFrom('a.csv', 'a.json', 'a.txt', 'a.bin', 'a');

/** A table that holds together, or a reason at the field; anything else is a mistake of ours. */
function readOrRefused(name: string, bytes: Uint8Array): void {
  try {
    const tables = readFile(name, bytes);
    expect(tables.length).toBeGreaterThan(0);
    for (const { columns, rows } of tables) {
      expect(columns.length).toBeGreaterThan(0);
      expect(columns.length).toBeLessThanOrEqual(LIMITS.columns);
      expect(new Set(columns).size).toBe(columns.length);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    expect(error.code).toBe('INVALID_INPUT');
    expect(error.data).toMatchObject({ issues: [{ path: 'file' }] });
  }
}

describe('reading a file of any bytes', () => {
  it('gives a table or a reason', () => {
    fc.assert(fc.property(FILES, fc.uint8Array({ maxLength: 300 }), readOrRefused), { numRuns: 2000 });
  });

  it('gives a table or a reason for what looks like a table', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '\r', '\t', ' ', 'é', '(2)'),
      maxLength: 6,
    });
    const text = fc.array(cell, { maxLength: 40 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(text, (content) => {
        readOrRefused('a.csv', Buffer.from(content));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a table or a reason for any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (content) => {
        readOrRefused('a.json', Buffer.from(content));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every cell of a well-formed file', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => text.trim() === text && !text.includes('\0'));
    const rows = fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 20 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, (cells) => {
        const csv = ['"first","second"', ...cells.map((row) => row.map(quoted).join(','))].join('\r\n');
        expect(readFile('a.csv', Buffer.from(csv))[0]?.rows).toEqual(cells);
      }),
    );
  });
});

describe('importing a file of any bytes', () => {
  it('never ends in an unexpected error', async () => {
    const core = await openCoreWithVault();
    const place = await addEstablishment(core.client);
    let request = await core.client.requests.log({ intake: intakeAt(place, '2026-11-20'), rights: ['access'] });
    await fc.assert(
      fc.asyncProperty(FILES, fc.uint8Array({ maxLength: 200 }), async (name, bytes) => {
        const call = core.client.requests.data.import({
          id: request.id,
          version: request.version,
          title: 'Any',
          system: '',
          extractedOn: '',
          file: new File([Uint8Array.from(bytes)], name),
        });
        const next = await call.catch(() => undefined);
        if (next === undefined) expect(await refusal(call)).toMatchObject({ code: 'INVALID_INPUT' });
        else request = next;
      }),
      { numRuns: 50 },
    );
    expect(core.reports).toEqual([]);
  });
});
