import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { draftMail, type Mail } from '../../electron/core/documents/sending/eml.ts';

const read = (mail: Mail) => PostalMime.parse(draftMail(mail));

describe('a draft for the mail program', () => {
  it('says what was written, in every script, with the letter as it is', async () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, place) => place % 256);
    const mail = await read({
      to: 'ġorġa@example.org',
      subject: 'Tweġiba għat-talba tiegħek 2026-0001 — Ħaż-Żebbuġ, Αθήνα, 東京 и Київ',
      body: 'Għażiża Ġorġa,\n\nara l-ittra.\n',
      attachment: { name: 'Tweġiba 2026-0001-D1.pdf', type: 'application/pdf', bytes },
    });
    expect(mail.subject).toBe('Tweġiba għat-talba tiegħek 2026-0001 — Ħaż-Żebbuġ, Αθήνα, 東京 и Київ');
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe('Għażiża Ġorġa,\n\nara l-ittra.');
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['Tweġiba 2026-0001-D1.pdf', 'application/pdf'],
    ]);
    const [letter] = mail.attachments;
    expect(letter?.content instanceof ArrayBuffer && new Uint8Array(letter.content)).toEqual(bytes);
  });

  it('keeps every line short and plain, and makes the same bytes of the same words', () => {
    const mail = { to: 'a@example.org', subject: 'ż'.repeat(200), body: 'ħ '.repeat(500) };
    const bytes = draftMail(mail);
    expect(Buffer.from(bytes).equals(Buffer.from(draftMail(mail)))).toBe(true);
    const lines = Buffer.from(bytes).toString('latin1').split('\r\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(78);
    expect(lines.every((each) => /^[\x20-\x7e]*$/.test(each))).toBe(true);
  });

  it('begins no field of its own, whatever stands in one', async () => {
    const hostile = fc.string({
      unit: fc.constantFrom('a', 'ż', '\r', '\n', ' ', ':', '=?', '\u2028', '"', '<', '😀'),
    });
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (to, subject) => {
        const { headers } = await read({ to: `${to}\r\nBcc: thief@example.org`, subject, body: 'x' });
        const known = ['to', 'subject', 'x-unsent', 'mime-version', 'content-type', 'content-transfer-encoding'];
        expect(headers.map(({ key }) => key).filter((key) => !known.includes(key))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
