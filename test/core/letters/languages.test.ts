import { beforeAll, describe, expect, it } from 'vitest';
import type { LetterDraft } from '../../../shared/contract/core/letters.ts';
import { LETTER_LANGUAGES, type LetterLanguage } from '../../../shared/i18n/letters/index.ts';
import type { Right } from '../../../shared/reference/rights.ts';
import { englishLeft } from '../../unit/letters/english.ts';
import { type CaseInHand, logged, type Scene, scene } from '../casework/scene.ts';
import { becauseOf, drain, refusal } from '../harness.ts';
import { breachFactsAt, complaintIntakeAt, person } from '../records.ts';
import { confirmAll, registerForReports, requestWithCopy } from '../report-case.ts';
import { account, close, readLetter, refresh, send } from './desk.ts';

const OTHERS = LETTER_LANGUAGES.filter((language) => language !== 'en');
type Other = (typeof OTHERS)[number];

/** What is typed stays as it was typed: figures and signs, so that every word on the page is the letter's own. */
const TYPED = '…';
const RIGHTS: Right[] = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'marketing-objection'];

let s: Scene;
let request: CaseInHand;
let drafts: readonly LetterDraft[];

beforeAll(async () => {
  s = await scene('2026-07-06');
  request = await logged(s, '2026-07-06', RIGHTS, {
    requester: { ...person, name: 'Xyz', addressLines: ['1'], country: 'MT' },
    dataSubject: null,
    words: TYPED,
    answer: { channel: 'email', language: 'de', formatNeeds: '' },
  });
  const { questions, extension, processor, notices19 } = s.client.requests;
  const lineOf = (right: Right) => request.line(right).id;
  const asked = { lineIds: [lineOf('access')], reason: TYPED, words: TYPED };
  const fee = { amount: '25.00', currency: 'EUR', basis: 'excessive' as const, reckoning: TYPED };
  await request.act((at) => questions.recordDoubt({ ...at, reason: TYPED }));
  await request.act((at) => questions.ask({ ...at, ...asked, kind: 'identity', fee: null }));
  await request.act((at) => questions.ask({ ...at, ...asked, kind: 'clarification', fee: null }));
  await request.act((at) => questions.ask({ ...at, ...asked, kind: 'fee', fee }));
  await request.act((at) =>
    extension.prepare({ ...at, lineIds: [lineOf('access')], kind: 'complexity', words: TYPED, promised: '' }),
  );
  await request.act((at) =>
    processor.assign({ ...at, lineId: lineOf('portability'), controller: 'Xyz', contact: '1', clause: '1', date: '' }),
  );
  const lineIds = (['rectification', 'erasure', 'restriction', 'marketing-objection'] as const).map(lineOf);
  await close(s, request, 'rectification', { outcome: 'granted' });
  await close(s, request, 'restriction', { outcome: 'granted' });
  await close(s, request, 'marketing-objection', { outcome: 'no-data-held' });
  await close(s, request, 'erasure', {
    outcome: 'refused',
    grounds: [{ ground: 'eu-17-3-e', facts: TYPED, necessity: TYPED }],
  });
  await request.act((at) => notices19.add({ ...at, lineId: lineOf('rectification'), recipient: 'Xyz' }));
  drafts = [
    { kind: 'acknowledgement', understood: TYPED, keeping: TYPED, questionIds: [] },
    ...request.now().questions.map(({ id }) => ({ kind: 'question' as const, questionId: id })),
    ...request.now().extensions.map(({ id }) => ({ kind: 'extension' as const, extensionId: id })),
    { kind: 'forward', lineId: lineOf('portability') },
    {
      kind: 'outcome',
      lineIds,
      introduction: '',
      accounts: (['rectification', 'restriction'] as const).map((right) => account(lineOf(right), { done: TYPED })),
    },
    { kind: 'lifting', lineId: lineOf('restriction'), on: '2026-08-08', reason: TYPED },
    ...request.now().notices19.map(({ id }) => ({ kind: 'recipient' as const, noticeId: id, change: TYPED })),
  ];
});

const written = async (
  recordId: Parameters<Scene['client']['letters']['write']>[0]['recordId'],
  version: number,
  draft: LetterDraft,
  language: LetterLanguage,
) =>
  readLetter(
    s,
    await s.client.letters.write({ recordId, version, draft, signatory: 'Xyz', language, unreviewed: 'confirmed' }),
  );

/** The frame of a letter that is no wording: names and addresses of the sender, and Maltese holds English ones. */
const FRAME =
  /Heron[\p{L} ]*|Dolores Peri|dpo@heron\.example|Office of the Information and Data Protection Commissioner|Floor 2, Airways House, High Street|\b[\w.]+@[\w.]+|idpc\.org\.mt|\b\d+ [\p{L} ]+ (?:Street|Road|Lane)/gu;

/** What the register and the copy of data say stays as it was typed. */
const REGISTERED =
  /To deliver what was ordered|Contact data|name, address|ten years|Parcel Carrier Ltd|delivery|Cloud Host GmbH|hosting|Desk Inc|Orders|Shop|Number Item|a lantern|Hill Lane|Sample/g;

function expectInOneLanguage(language: Other, words: string): void {
  expect(words).not.toMatch(/\{\{|\}\}|undefined/);
  expect(englishLeft(language, words.replace(FRAME, ' '))).toEqual([]);
}

describe.each(OTHERS)('every letter in %s', (language) => {
  it('of a request has no word of English and no fault', async () => {
    for (const draft of drafts) {
      await refresh(s, request);
      const { id, version } = request.at();
      const letter = await written(id, version, draft, language);
      expect([draft.kind, letter.entry.language, letter.faults]).toEqual([draft.kind, language, []]);
      expectInOneLanguage(language, letter.words);
    }
  });

  it('of a complaint and of a breach too', async () => {
    const complaint = await s.client.complaints.log({
      intake: { ...complaintIntakeAt(s.london, '2026-07-03'), subject: TYPED, handler: 'Xyz' },
    });
    const receipt = { kind: 'complaint' as const, understood: TYPED };
    expectInOneLanguage(language, (await written(complaint.id, complaint.version, receipt, language)).words);
    const breach = await s.client.breaches.log({
      facts: { ...breachFactsAt(s.malta), aware: { local: '2026-07-03T09:17', timezone: 'Europe/Malta' } },
    });
    const parts = { happened: TYPED, data: TYPED, consequences: TYPED, measures: TYPED, advice: TYPED };
    const notice = { kind: 'breach' as const, to: 'persons' as const, name: '', addressLines: [], ...parts };
    expectInOneLanguage(language, (await written(breach.id, breach.version, notice, language)).words);
  });
});

describe.each(OTHERS)('the access report in %s', (language) => {
  it('has nothing in English but what the register says, and is finished knowingly', async () => {
    const facts = await registerForReports();
    const { accessReport } = facts.core.client.documents;
    const fresh = await requestWithCopy(facts, {
      words: TYPED,
      answer: { channel: 'email', language, formatNeeds: '' },
    });
    const { version } = await confirmAll(facts, fresh);
    const at = { requestId: fresh.id, version };
    expect(await refusal(accessReport.finish(at).then(drain))).toMatchObject(becauseOf('documents.faults.unreviewed'));
    const { result } = await drain(await accessReport.finish({ ...at, unreviewed: 'confirmed' }));
    expect(result.language).toBe(language);
    const { words, faults } = await readLetter({ ...s, client: facts.core.client }, result);
    expect(faults).toEqual([]);
    expectInOneLanguage(language, words.replace(REGISTERED, ' '));
  });
});

it('a report taken in another language is confirmed anew in that one', async () => {
  const facts = await registerForReports();
  const { accessReport } = facts.core.client.documents;
  const request = await requestWithCopy(facts, { answer: { channel: 'email', language: 'it', formatNeeds: '' } });
  const { requestId, dataHeld, introduction, closing, signatory, version } = await confirmAll(facts, request);
  const english = await accessReport.set({
    ...{ requestId, dataHeld, introduction, closing, signatory, version },
    language: 'en',
  });
  expect(english).toMatchObject({ language: 'en' });
  expect(english.reopened).toBeGreaterThan(0);
  const { result } = await drain(
    await accessReport.finish({ requestId, version: (await confirmAll(facts, request)).version }),
  );
  expect(result.language).toBe('en');
});

describe('wording nobody has reviewed', () => {
  const draft: LetterDraft = { kind: 'acknowledgement', understood: '', keeping: TYPED, questionIds: [] };

  it('is proposed in the language of the answer, looked at freely, and finished only knowingly', async () => {
    const one = await logged(s, '2026-07-06', ['access'], {
      answer: { channel: 'email', language: 'mt', formatNeeds: '' },
    });
    const { id, version } = one.at();
    expect(await s.client.letters.language({ recordId: id })).toEqual({ language: 'mt' });
    const about = { recordId: id, draft, signatory: 'Xyz' };
    expect((await s.client.letters.preview(about)).type).toBe('application/pdf');
    expect(await refusal(s.client.letters.write({ ...about, version }))).toMatchObject(
      becauseOf('documents.faults.unreviewed'),
    );
    expect(await s.client.documents.list({ recordId: id })).toEqual([]);

    const entry = await s.client.letters.write({ ...about, version, unreviewed: 'confirmed' });
    expect(entry.language).toBe('mt');
    const { timeline } = await s.client.requests.get({ id });
    expect(timeline.find(({ action }) => action === 'document.finish')?.params).toMatchObject({
      language: 'mt',
      unreviewed: 'confirmed',
    });
  });

  it('can give way to English, for that letter alone, which asks for nothing and says what was asked for', async () => {
    const one = await logged(s, '2026-07-06', ['access'], {
      answer: { channel: 'email', language: 'fr-BE', formatNeeds: '' },
    });
    const { id, version } = one.at();
    const about = { recordId: id, draft, signatory: 'Xyz', language: 'en' as const };
    expect((await s.client.letters.gaps(about)).filter(({ key }) => key === 'language')).toMatchObject([
      { blocking: false, names: ['fr-BE'] },
    ]);
    const entry = await s.client.letters.write({ ...about, version });
    expect(entry.language).toBe('en');
    const { timeline } = await s.client.requests.get({ id });
    expect(timeline.find(({ action }) => action === 'document.finish')?.params).not.toHaveProperty('unreviewed');
    expect(await s.client.letters.language({ recordId: id })).toEqual({ language: 'fr' });
    await send(s, await readLetter(s, entry));
  });
});
