import { z } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WordingEntry } from '../../../shared/contract/core/letter-templates.ts';
import { DOCUMENT_KINDS } from '../../../shared/contract/core/documents.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import { lastOf, logged, type Scene, scene } from '../casework/scene.ts';
import { atField, becauseOf, meddle, refusal } from '../harness.ts';
import { checkConformance } from '../pdf/conformance.ts';
import { pdfText } from '../pdf-text.ts';
import { NOBODY } from '../records.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});

const Told = z.object({ templates: z.object({ wordings: z.array(z.string()), letterhead: z.null() }) });
const PROMISE = 'letters.extension.promise';
const everywhere = { language: 'en', establishmentId: null } as const;
const at = (establishmentId: Id | null) => ({ language: 'en', establishmentId }) as const;
const refused = (...issues: readonly unknown[]) => ({ code: 'INVALID_INPUT', data: { issues } });

async function entry(key: string, where: Id | null, kind: 'extension-notice' | 'outcome-letter' = 'extension-notice') {
  const list = await s.client.letterTemplates.list({ kind, ...at(where) });
  const found = list.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no wording ${key}`);
  return found;
}

async function reword(key: string, where: Id | null, text: string): Promise<WordingEntry> {
  const { version } = await entry(
    key,
    where,
    key.startsWith('letters.outcome') ? 'outcome-letter' : 'extension-notice',
  );
  return s.client.letterTemplates.save({ ...at(where), key, version, text });
}

/** The words of an identity question as it is stored. */
async function finished(establishmentId: Id): Promise<string> {
  s.on('2026-03-02');
  const request = await logged(s, '2026-03-02', ['access'], { establishmentId });
  await request.act((step) => s.client.requests.questions.recordDoubt({ ...step, reason: 'Another address.' }));
  const lineIds = [request.line('access').id];
  await request.act((step) =>
    s.client.requests.questions.ask({ ...step, kind: 'identity', lineIds, reason: 'Another address.', words: 'Who?' }),
  );
  const questionId = lastOf(request.now().questions).id;
  await request.act((step) => s.client.requests.questions.writeLetter({ ...step, questionId, signatory: '' }));
  const { letter } = lastOf(request.now().questions);
  if (letter === null) throw new Error('no letter');
  return pdfText(await s.client.documents.open({ id: letter.documentId }));
}

describe('the wordings of a letter', () => {
  it('stand in its order with their built-in texts, what is demanded of them, and who else says them', async () => {
    const list = await s.client.letterTemplates.list({ kind: 'extension-notice', ...everywhere });
    const keys = list.map(({ key }) => key);
    expect(keys.indexOf('report.salutation')).toBeLessThan(keys.indexOf(PROMISE));
    expect(keys.indexOf(PROMISE)).toBeLessThan(keys.indexOf('report.closing'));
    expect(await entry(PROMISE, null)).toMatchObject({
      from: 'built-in',
      own: null,
      version: 0,
      inForce: 'You will have our answer on {{date}} at the latest.',
      duty: { article: 'Art. 12(3)', keep: ['date'] },
      usedIn: ['extension-notice'],
    });
    expect((await entry('report.complaint.court', null)).usedIn).toContain('outcome-letter');
  });

  it('are refused with the place, and nothing is stored', async () => {
    const save = (text: string) =>
      refusal(s.client.letterTemplates.save({ ...everywhere, key: PROMISE, version: 0, text }));
    expect(await save('By {{date}}\nand {{dtae}}.')).toMatchObject(
      refused({ path: 'text', code: 'wording-unknown-variable', params: { line: 2, column: 5, variable: 'dtae' } }),
    );
    expect(await save('Soon.')).toMatchObject(
      refused({ path: 'text', code: 'wording-lost-variable', params: { variable: 'date', article: 'Art. 12(3)' } }),
    );
    expect(await save('')).toMatchObject(
      refused({ path: 'text', code: 'wording-duty-empty', params: { article: 'Art. 12(3)' } }),
    );
    expect(await save('By {{date}}, {soon')).toMatchObject(
      refused({ path: 'text', code: 'wording-stray-brace', params: { line: 1, column: 14, brace: '{' } }),
    );
    expect(await save('By {{date}} \u{1F9FF}\u{11A3F}')).toMatchObject(
      refused({ path: 'text', code: 'wording-no-glyph', params: { line: 1, character: '\u{11A3F} (U+11A3F)' } }),
    );
    expect(await save(`{{date}} ${'x'.repeat(4000)}`)).toMatchObject(atField('text', 'too_big'));
    expect(await entry(PROMISE, null)).toMatchObject({ own: null, version: 0 });
  });

  it('are those of the catalogue, not names of laws or keys made up', async () => {
    for (const key of ['law.EU_GDPR', 'report.pageLabel', 'letters.nothing', 'constructor', '__proto__.polluted'])
      expect(await refusal(s.client.letterTemplates.save({ ...everywhere, key, version: 0, text: 'x' }))).toMatchObject(
        { code: 'NOT_FOUND' },
      );
  });

  it('belong to an establishment there is', async () => {
    expect(
      await refusal(s.client.letterTemplates.list({ kind: 'fee-notice', language: 'en', establishmentId: NOBODY })),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an own wording', () => {
  it('wins over the built-in one, and that of an establishment over that for all', async () => {
    await reword(PROMISE, null, 'Everywhere by {{date}}.');
    expect(await entry(PROMISE, s.malta)).toMatchObject({
      inForce: 'Everywhere by {{date}}.',
      from: 'language',
      own: null,
    });
    await reword(PROMISE, s.london, 'London by {{date}}.');
    expect(await entry(PROMISE, s.london)).toMatchObject({ inForce: 'London by {{date}}.', from: 'establishment' });
    expect(await entry(PROMISE, s.malta)).toMatchObject({ inForce: 'Everywhere by {{date}}.' });
    expect(await entry(PROMISE, null)).toMatchObject({ inForce: 'Everywhere by {{date}}.', from: 'language' });
    const { version } = await entry(PROMISE, s.london);
    const reset = await s.client.letterTemplates.reset({ ...at(s.london), key: PROMISE, version });
    expect(reset).toMatchObject({ inForce: 'Everywhere by {{date}}.', from: 'language', own: null, version: 2 });
  });

  it('keeps its versions, is brought back as the next one, and is not overwritten unseen', async () => {
    const before = await entry(PROMISE, null);
    await s.client.letterTemplates.save({
      ...everywhere,
      key: PROMISE,
      version: before.version,
      text: 'Second by {{date}}.',
    });
    const stale = s.client.letterTemplates.save({
      ...everywhere,
      key: PROMISE,
      version: before.version,
      text: '{{date}}!',
    });
    expect(await refusal(stale)).toMatchObject({ code: 'CONFLICT', data: { version: before.version + 1 } });
    const back = await s.client.letterTemplates.bringBack({ ...everywhere, key: PROMISE, version: 2, to: 1 });
    expect(back).toMatchObject({ inForce: 'Everywhere by {{date}}.', version: 3 });
    const versions = await s.client.letterTemplates.versions({ ...everywhere, key: PROMISE });
    expect(versions.map(({ version, text, by }) => [version, text, by])).toEqual([
      [3, 'Everywhere by {{date}}.', 'Dolores Peri'],
      [2, 'Second by {{date}}.', 'Dolores Peri'],
      [1, 'Everywhere by {{date}}.', 'Dolores Peri'],
    ]);
    const again = s.client.letterTemplates.bringBack({ ...everywhere, key: PROMISE, version: 3, to: 3 });
    expect(await refusal(again)).toMatchObject(becauseOf('templates.faults.unchanged'));
    const journal = await s.client.journal.list({ limit: 3 });
    expect(journal[0]).toMatchObject({ action: 'letterTemplate.bringBack', ref: `en ${PROMISE}` });
  });
});

describe('a letter', () => {
  it('is written in the wording of its office, with the own paragraphs in their places, and names the versions', async () => {
    const kind = 'identity-question';
    const save = (where: Id | null, key: string, text: string) =>
      s.client.letterTemplates.save({ ...at(where), key, version: 0, text });
    await save(null, 'letters.question.why', 'Our doubt');
    await save(s.malta, 'letters.question.why', 'Our doubt, from Malta');
    await save(null, `own.${kind}.opening`, 'Thank you, {{name}}.\n\nThis is about {{reference}}.');
    await save(s.malta, `own.${kind}.closing`, 'Visit us in Valletta.');
    await save(null, 'letters.question.identity.copy', '');
    const inMalta = await finished(s.malta);
    expect(inMalta).toMatch(/Dear Renata Sample, Thank you, Renata Sample\. This is about 2026-\d+\. You asked us/);
    expect(inMalta).toContain('Our doubt, from Malta');
    expect(inMalta).toMatch(/Visit us in Valletta\. Yours sincerely, Dolores/);
    expect(inMalta).not.toContain('Do not send a copy');
    const inLondon = await finished(s.london);
    expect(inLondon).toContain('Our doubt');
    expect(inLondon).not.toMatch(/Malta,|Valletta\. Yours/);
  });
});

describe('a specimen', () => {
  it.each([...DOCUMENT_KINDS])(
    'of the %s is said to be one, reads as the letter would, and is a sound PDF',
    async (kind) => {
      const asked = { kind, ...at(s.malta), requestId: null, draft: [] };
      const file = await s.client.letterTemplates.preview(asked);
      const words = await pdfText(file);
      expect(words).toContain('Specimen: not a letter, never sent');
      expect(checkConformance(new Uint8Array(await file.arrayBuffer()))).toEqual([]);
      const parts = await s.client.letterTemplates.read(asked);
      expect(parts.length).toBeGreaterThan(5);
      const bare = words.replaceAll(/[\s-]/g, '');
      for (const { text } of parts.filter(({ what }) => what !== 'item'))
        expect(bare).toContain(text.replaceAll(/[\s-]/g, ''));
      expect(words).not.toMatch(/\{\{|undefined/);
    },
  );

  it('shows what is typed and not saved, and a case that was chosen', async () => {
    const request = await logged(s, '2026-03-02', ['access']);
    const draft = [{ key: PROMISE, text: 'Wait until {{date}}, please.' }];
    const parts = await s.client.letterTemplates.read({
      kind: 'extension-notice',
      ...everywhere,
      requestId: request.now().id,
      draft,
    });
    const words = parts.map(({ text }) => text).join('\n');
    expect(words).toMatch(/Wait until \d+ \w+ 2026, please\./);
    expect(words).not.toContain('2026-0000');
    expect((await entry(PROMISE, null)).inForce).not.toContain('please');
    const broken = s.client.letterTemplates.read({
      kind: 'extension-notice',
      ...everywhere,
      requestId: null,
      draft: [{ key: PROMISE, text: 'Wait.' }],
    });
    expect(await refusal(broken)).toMatchObject(atField(`draft.${PROMISE}`, 'wording-lost-variable'));
  });
});

describe('a built-in text that changed since', () => {
  it('is told of, while the own wording keeps holding', async () => {
    const evidence: string[][] = [];
    const core = await meddle(s.core, (db) => {
      const told = db
        .prepare(
          "SELECT payload FROM journal_payload p JOIN journal j USING (seq) WHERE j.action = 'document.finish' ORDER BY seq",
        )
        .pluck()
        .all();
      const textOf = db.prepare('SELECT text FROM own_wording WHERE id = ?').pluck();
      for (const payload of told) {
        const { templates } = Told.parse(JSON.parse(String(payload)));
        evidence.push(templates.wordings.map((id) => String(textOf.get(id))));
      }
      db.prepare("UPDATE own_wording SET built_in = 'What it was.' WHERE key = ? AND establishment_id = ''").run(
        PROMISE,
      );
    });
    const list = await core.client.letterTemplates.list({ kind: 'extension-notice', ...everywhere });
    expect(list.find(({ key }) => key === PROMISE)).toMatchObject({
      builtInWas: 'What it was.',
      inForce: 'Everywhere by {{date}}.',
    });
    // Each stored letter names the versions it was made with, in its order: in Malta the office's own among them.
    expect(evidence).toEqual([
      ['Thank you, {{name}}.\n\nThis is about {{reference}}.', 'Our doubt, from Malta', '', 'Visit us in Valletta.'],
      ['Thank you, {{name}}.\n\nThis is about {{reference}}.', 'Our doubt', ''],
    ]);
    expect(list.filter(({ builtInWas }) => builtInWas !== null)).toHaveLength(1);
  });
});
