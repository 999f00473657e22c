import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../../shared/contract/primitives.ts';
import { type CoreUnderTest, openCoreWithVault, refusal } from '../harness.ts';
import * as sample from '../records.ts';
import { HEAD, LETTER, mailWithScan, msgBytes, PASSPORT } from './mails.ts';

let core: CoreUnderTest;
let office: Id;
beforeAll(async () => {
  core = await openCoreWithVault();
  office = await sample.addEstablishment(core.client);
});

/** Longer than the slowest honest mail by far. */
const PATIENCE_MS = 5_000;

/** Read, or refused by the name of the field: never a failure of ours, never a wait. */
async function survives(bytes: Uint8Array): Promise<void> {
  const begun = performance.now();
  const call = core.client.mail.read({ file: new File([Uint8Array.from(bytes)], 'mail.eml'), establishmentId: office });
  const outcome = await call.then(
    () => 'read',
    async () => {
      const { code, data } = await refusal(call);
      return `${code} ${JSON.stringify(data).slice(0, 30)}`;
    },
  );
  expect(outcome === 'read' || outcome.startsWith('INVALID_INPUT {"issues":[{"path":"file"')).toBe(true);
  expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
  expect(core.reports).toEqual([]);
}

const whole = async (): Promise<Uint8Array> => new Uint8Array(await mailWithScan().arrayBuffer());
const outlook = msgBytes({
  attachments: [
    { name: 'passport.jpg', type: 'image/jpeg', content: PASSPORT },
    { name: 'large.bin', type: '', content: Buffer.concat(Array.from({ length: 12 }, () => LETTER)) },
  ],
});

const damage = fc.array(fc.tuple(fc.nat(1_000_000), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 24 });

function damaged(
  bytes: Uint8Array,
  changes: readonly (readonly [number, number])[],
  within = bytes.length,
): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [at, value] of changes) copy[at % within] = value;
  return copy;
}

describe('whatever is dropped', () => {
  it('random bytes are read or refused', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), survives), { numRuns: 150 });
  });

  it('random bytes behind the mark of an Outlook file are refused or read', async () => {
    const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 600, maxLength: 4000 }), (bytes) =>
        survives(Uint8Array.from([...mark, ...bytes])),
      ),
      { numRuns: 100 },
    );
  });

  it('a mail with damaged bytes is read or refused', async () => {
    const bytes = await whole();
    await fc.assert(
      fc.asyncProperty(damage, (changes) => survives(damaged(bytes, changes))),
      { numRuns: 200 },
    );
  });

  it('an Outlook message with damaged bytes is read or refused: in its header and tables too', async () => {
    await fc.assert(
      fc.asyncProperty(damage, (changes) => survives(damaged(outlook, changes))),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(damage, (changes) => survives(damaged(outlook, changes, 512))),
      { numRuns: 200 },
    );
    const tables = outlook.length - 4096;
    await fc.assert(
      fc.asyncProperty(damage, (changes) =>
        survives(
          damaged(
            outlook,
            changes.map(([at, value]) => [tables + (at % 4096), value]),
          ),
        ),
      ),
      { numRuns: 300 },
    );
  });

  it('a mail cut off anywhere is read or refused', async () => {
    const bytes = await whole();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), (end) => survives(bytes.slice(0, end))),
      { numRuns: 100 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(outlook.length), (end) => survives(outlook.slice(0, end))),
      { numRuns: 100 },
    );
  });

  it('a mail in any charset it claims is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ maxLength: 30 }),
          fc.constantFrom('utf-7', 'utf-16', 'x-user-defined', 'iso-2022-jp', 'big5'),
        ),
        fc.uint8Array({ maxLength: 500 }),
        (charset, body) =>
          survives(
            Buffer.concat([
              Buffer.from([...HEAD, `Content-Type: text/html; charset="${charset}"`, '', ''].join('\r\n')),
              body,
            ]),
          ),
      ),
      { numRuns: 150 },
    );
  });

  const slow: readonly (readonly [string, () => string])[] = [
    ['unclosed tags', () => html('<a <b '.repeat(400_000))],
    ['unclosed comments', () => html('<!--'.repeat(400_000))],
    ['scripts that never end', () => html('<script>'.repeat(300_000))],
    ['entities', () => html('&amp'.repeat(400_000))],
    ['blank space', () => html(' \u00a0\t'.repeat(500_000))],
    [
      'encoded words',
      () =>
        [
          ...HEAD,
          `X-A: ${'=?utf-8?Q?a?= '.repeat(30_000)}`,
          `Subject: ${'=?utf-8?B?YQ==?= '.repeat(2000)}`,
          '',
          'x',
        ].join('\r\n'),
    ],
    ['references', () => [...HEAD, `References: ${'<a@b> '.repeat(60_000)}`, '', 'x'].join('\r\n')],
    [
      'addresses',
      () =>
        [
          ...HEAD.filter((line) => !line.startsWith('From')),
          `From: ${'"a" <a@b.example>, '.repeat(20_000)}`,
          '',
          'x',
        ].join('\r\n'),
    ],
    [
      'brackets in an address',
      () =>
        [...HEAD.filter((line) => !line.startsWith('From')), `From: ${'(<"'.repeat(100_000)}`, '', 'x'].join('\r\n'),
    ],
    [
      'lines that look like the end of a part',
      () =>
        [
          ...HEAD,
          'Content-Type: multipart/mixed; boundary="-"',
          '',
          ...Array.from({ length: 400_000 }, () => '---'),
        ].join('\r\n'),
    ],
  ];
  it.each(slow)('%s take no time to speak of', async (_name, make) => {
    await survives(Buffer.from(make()));
  });
});

const html = (body: string): string => [...HEAD, 'Content-Type: text/html', '', body].join('\r\n');
