import { beforeAll, describe, expect, it } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import {
  ENVELOPE_WINDOWS,
  LETTER_FAMILIES,
  type LetterheadFields,
  PLAIN_LETTERHEAD,
} from '../../../shared/contract/core/letterheads.ts';
import { logged, lastOf, type Scene, scene } from '../casework/scene.ts';
import { atField, becauseOf, refusal } from '../harness.ts';
import { checkConformance } from '../pdf/conformance.ts';
import { elementsOf } from '../pdf/conformance/structure.ts';
import { readPdf } from '../pdf/reading/file.ts';
import { textOf } from '../pdf/reading/values.ts';
import { pdfText } from '../pdf-text.ts';
import { halfBlue, heron, jpeg, svg } from './pictures.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});

const fields = (more: Partial<LetterheadFields>): LetterheadFields => ({ ...PLAIN_LETTERHEAD, ...more });
const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
const version = async (): Promise<number> => (await s.client.letterheads.get({ establishmentId: s.malta })).version;
const dress = async (more: Partial<LetterheadFields>) =>
  s.client.letterheads.save({ establishmentId: s.malta, version: await version(), fields: fields(more) });

/** A clarification question as it is stored, to somebody with this address. */
async function letter(addressLines: string[] = ['3 Hill Lane', 'Mdina'], name = 'Renata Sample'): Promise<File> {
  s.on('2026-03-02');
  const requester = { name, addressLines, country: 'MT', email: '', phone: '', reference: '' };
  const request = await logged(s, '2026-03-02', ['access'], { requester });
  const lineIds = [request.line('access').id];
  await request.act((step) =>
    s.client.requests.questions.ask({ ...step, kind: 'clarification', lineIds, reason: 'Unclear.', words: 'Which?' }),
  );
  const questionId = lastOf(request.now().questions).id;
  await request.act((step) => s.client.requests.questions.writeLetter({ ...step, questionId, signatory: '' }));
  const stored = lastOf(request.now().questions).letter;
  if (stored === null) throw new Error('no letter');
  return s.client.documents.open({ id: stored.documentId });
}

const MM = 72 / 25.4;
type Line = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Each piece of text of the first page with its place in millimetres from the top left corner. */
async function linesOf(file: Blob): Promise<Line[]> {
  const page = await (await getDocumentProxy(await bytesOf(file))).getPage(1);
  const { items } = await page.getTextContent();
  return items.flatMap((item): Line[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform.map(Number);
    const top = 841.89 - y - Math.abs(size) * 0.75;
    return [
      {
        text: item.str,
        left: x / MM,
        right: (x + item.width) / MM,
        top: top / MM,
        bottom: (841.89 - y + Math.abs(size) * 0.25) / MM,
      },
    ];
  });
}

/** What shows through each window wherever the sheet lies, in millimetres. */
const SHOWN = {
  'din-5008-b': { left: 20, right: 105, top: 45, bottom: 90 },
  'din-5008-a': { left: 20, right: 105, top: 27, bottom: 72 },
  'bs-4264-dl': { left: 20, right: 100, top: 57, bottom: 81 },
} as const;

describe('the address', () => {
  const long = ['Flat 12, Block B', 'The Old Customs House and Bonded Warehouse', '3 Hill Lane', 'Mdina'];

  it.each(ENVELOPE_WINDOWS.flatMap((window) => [[window, ['3 Hill Lane', 'Mdina']] as const, [window, long] as const]))(
    'shows through the window of %s: %s',
    async (window, addressLines) => {
      await dress({ window, senderLines: [`Somewhere ${window} ${addressLines.length}`] });
      const lines = await linesOf(await letter([...addressLines]));
      const { left, right, top, bottom } = SHOWN[window];
      // What is meant for the window, and nothing else, stands in it.
      const within = lines.filter(
        (line) => line.left < right && line.bottom > top && line.top < bottom && line.left > left - 5,
      );
      const shown = within.filter(
        (line) => line.left >= left && line.right <= right && line.top >= top && line.bottom <= bottom,
      );
      expect(within.filter((line) => !shown.includes(line))).toEqual([]);
      const words = shown
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/\s+/g, ' ');
      for (const line of ['Renata Sample', ...addressLines, 'Malta']) expect(words).toContain(line);
      expect(words.includes('Heron Ltd')).toBe(window !== 'bs-4264-dl');
      // The letter itself begins below the window.
      const begins = lines.find(({ text }) => text.startsWith('Your request: a question'));
      expect(begins?.top).toBeGreaterThan(bottom);
    },
  );

  it('of the most lines there can be still stands in the window of the envelope', async () => {
    await dress({ window: 'bs-4264-dl' });
    const most = Array.from({ length: 8 }, (_, index) => `Line ${index + 1}`);
    const lines = await linesOf(await letter(most));
    const shown = lines.filter(({ text }) => /^(Renata Sample|Line \d|Malta)$/.test(text.trim()));
    expect(shown.filter(({ left }) => left < 100).length).toBeGreaterThanOrEqual(10);
    for (const line of shown.filter(({ left, top }) => left < 100 && top > 45)) {
      expect(line.top).toBeGreaterThanOrEqual(51.5);
      expect(line.bottom).toBeLessThanOrEqual(86.5);
    }
  });
});

describe('a letterhead', () => {
  it('is refused in a colour nobody can read, with the ratio it has', async () => {
    const pale = s.client.letterheads.save({
      establishmentId: s.malta,
      version: await version(),
      fields: fields({ accent: '#7fb4dd' }),
    });
    expect(await refusal(pale)).toMatchObject({
      code: 'INVALID_INPUT',
      data: { issues: [{ path: 'fields.accent', code: 'contrast', params: { ratio: 2.21, least: 4.5 } }] },
    });
    expect(await refusal(dress({ accent: 'red' }))).toMatchObject(atField('fields.accent', 'colour'));
    await dress({ accent: '#767676' });
  });

  it('is not kept with a character no face can draw', async () => {
    expect(await refusal(dress({ senderName: 'Heron \u{11A3F}' }))).toMatchObject(
      becauseOf('documents.faults.missingCharacters'),
    );
  });

  it('says who sends and who signs', async () => {
    await dress({
      senderName: 'Heron Europe',
      senderLines: ['PO Box 1', 'Sliema'],
      contactLines: ['heron.example'],
      signatureName: 'Ines Example',
      signatureRole: 'Privacy office',
    });
    const words = await pdfText(await letter());
    expect(words).toMatch(/^Heron Europe Heron PO Box 1 Sliema heron\.example/);
    expect(words).toMatch(/Yours sincerely, Ines Example Privacy office Heron Ltd/);
  });

  it('keeps its versions, brings one back, and never overwrites one unseen', async () => {
    const before = await version();
    await dress({ window: 'din-5008-a', signatureName: 'A' });
    const stale = s.client.letterheads.save({ establishmentId: s.malta, version: before, fields: fields({}) });
    expect(await refusal(stale)).toMatchObject({ code: 'CONFLICT', data: { version: before + 1 } });
    const back = await s.client.letterheads.bringBack({ establishmentId: s.malta, version: before + 1, to: before });
    expect(back).toMatchObject({ version: before + 2, fields: { signatureName: 'Ines Example' } });
    const [latest] = await s.client.letterheads.versions({ establishmentId: s.malta });
    expect(latest).toMatchObject({ version: before + 2, by: 'Dolores Peri' });
    const [entry] = await s.client.journal.list({ limit: 1 });
    expect(entry).toMatchObject({ action: 'letterhead.bringBack', kind: 'letterhead', recordId: s.malta });
  });
});

describe('the logo', () => {
  const put = async (file: File) =>
    s.client.letterheads.setLogo({ establishmentId: s.malta, version: await version(), file });
  const preview = (more: Partial<LetterheadFields>) =>
    s.client.letterheads.preview({ establishmentId: s.malta, fields: fields(more) });

  it('is refused with the reason', async () => {
    expect(await refusal(put(svg('<text>Heron</text>')))).toMatchObject(becauseOf('templates.logo.faults.svgElement'));
    expect(await refusal(put(new File(['GIF89a'], 'x.png')))).toMatchObject(
      becauseOf('templates.logo.faults.notAPicture'),
    );
  });

  it.each([
    ['PNG', halfBlue],
    ['JPEG', jpeg],
    ['SVG', heron],
  ] as const)(
    'as %s is a figure with its words, or decoration without; the same letter is the same bytes',
    async (_, file) => {
      const { logo } = await put(file());
      expect(logo?.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect((await s.client.letterheads.logo({ establishmentId: s.malta })).size).toBeGreaterThan(50);
      for (const window of ENVELOPE_WINDOWS)
        for (const family of LETTER_FAMILIES) {
          const bytes = await bytesOf(await preview({ window, family, accent: '#7a1f1f', logoAlternative: 'Heron' }));
          expect([window, family, checkConformance(bytes)]).toEqual([window, family, []]);
          const figures = elementsOf(readPdf(bytes)).filter(({ role }) => role === 'Figure');
          expect(figures.map(({ dict }) => textOf(dict.get('Alt')))).toEqual(['Heron']);
        }
      const [once, again] = [await bytesOf(await preview({})), await bytesOf(await preview({}))];
      expect(Buffer.from(once).equals(again)).toBe(true);
      expect(checkConformance(once)).toEqual([]);
      expect(elementsOf(readPdf(once)).filter(({ role }) => role === 'Figure')).toEqual([]);
    },
  );

  it('goes when it is removed, and comes back with its version', async () => {
    const kept = await version();
    const without = await s.client.letterheads.removeLogo({ establishmentId: s.malta, version: kept });
    expect(without.logo).toBeNull();
    expect(await refusal(s.client.letterheads.logo({ establishmentId: s.malta }))).toMatchObject({ code: 'NOT_FOUND' });
    const back = await s.client.letterheads.bringBack({ establishmentId: s.malta, version: kept + 1, to: kept });
    expect(back.logo).not.toBeNull();
  });
});
