import { beforeAll, describe, expect, it } from 'vitest';
import type { Right } from '../../../shared/reference/rights.ts';
import { becauseOf, refusal } from '../harness.ts';
import { pdfText } from '../pdf-text.ts';
import { person, processorFields, activityFields } from '../records.ts';
import { lastOf, logged, type Scene, scene, underUkLaw } from '../casework/scene.ts';
import { account, close, lacking, refresh, send, writeFor } from './desk.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene('2026-07-06');
});

const named = (name: string) => ({ requester: { ...person, name, email: `${name.toLowerCase()}@example.org` } });
const blank = { kind: 'acknowledgement' as const, understood: '', keeping: '', questionIds: [] };

describe('an acknowledgement', () => {
  it('says what was understood, until when, that it is free, and what becomes of the file', async () => {
    s.on('2026-07-06');
    const request = await logged(s, '2026-07-06', ['access', 'rectification'], named('Ack'));
    const { words, faults, entry } = await writeFor(s, request, {
      ...blank,
      understood: 'You moved to Mosta.',
      keeping: 'for three years after our answer',
    });
    expect(faults).toEqual([]);
    expect(entry).toMatchObject({ kind: 'acknowledgement', recordKind: 'request', state: 'final' });
    for (const said of [
      'Your request reached us on 6 July 2026 by e-mail.',
      'access to your data',
      'rectification of your data',
      'You moved to Mosta.',
      'on 6 August 2026 at the latest (Article 12(3) of the EU GDPR).',
      'Our answer costs you nothing. You need do nothing more.',
      'We keep it for three years after our answer.',
      'Office of the Information and Data Protection Commissioner',
      'Please write to dpo@heron.example',
    ])
      expect(words).toContain(said);
  });

  it('asks in the same letter, and the question counts as asked on the day it is sent', async () => {
    s.on('2026-07-06');
    const request = await logged(s, '2026-07-06', ['access'], { ...underUkLaw(s), ...named('Asked') });
    await request.act((at) => s.client.requests.questions.recordDoubt({ ...at, reason: 'Another address.' }));
    for (const kind of ['identity', 'clarification'] as const)
      await request.act((at) =>
        s.client.requests.questions.ask({
          ...at,
          kind,
          lineIds: [request.line('access').id],
          reason: `Reason for ${kind}.`,
          words: `Words for ${kind}.`,
          fee: null,
        }),
      );
    const questionIds = request.now().questions.map(({ id }) => id);
    const letter = await writeFor(s, request, { ...blank, questionIds });
    expect(letter.faults).toEqual([]);
    for (const said of [
      'Words for identity.',
      'Words for clarification.',
      'Under UK law the period for our answer begins when what we ask for reaches us (UK GDPR Article 12A).',
      'on 6 August 2026 at the latest (Articles 12(3) and 12A of the UK GDPR).',
      'Under UK law this date moves',
    ])
      expect(letter.words).toContain(said);
    expect(letter.words).not.toContain('You need do nothing more');
    expect(request.now().questions.map(({ state }) => state)).toEqual(['ready', 'ready']);
    s.on('2026-07-08');
    await send(s, letter);
    await refresh(s, request);
    expect(request.now().questions.map(({ state, sent }) => [state, sent?.on])).toEqual([
      ['open', '2026-07-08'],
      ['open', '2026-07-08'],
    ]);
    expect(request.now().intake.identity.state).toBe('asked');
  });

  it('gives up a question it no longer asks, and asks for no fee', async () => {
    s.on('2026-07-06');
    const request = await logged(s, '2026-07-06', ['access'], named('Dropped'));
    const fee = { amount: '25.00', currency: 'EUR', basis: 'excessive' as const, reckoning: 'One hour.' };
    for (const kind of ['clarification', 'fee'] as const)
      await request.act((at) =>
        s.client.requests.questions.ask({
          ...at,
          kind,
          lineIds: [request.line('access').id],
          reason: 'x',
          words: 'x',
          fee: kind === 'fee' ? fee : null,
        }),
      );
    const [clarification, charge] = request.now().questions;
    if (clarification === undefined || charge === undefined) throw new Error('two questions were put down');
    await writeFor(s, request, { ...blank, questionIds: [clarification.id] });
    await writeFor(s, request, blank);
    expect(request.now().questions[0]?.state).toBe('draft');
    const letter = writeFor(s, request, { ...blank, questionIds: [charge.id] });
    expect(await refusal(letter)).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('an answer', () => {
  it('has the words of each right that was granted, and says once whom we tell', async () => {
    s.on('2026-07-06');
    const rights: Right[] = [
      'rectification',
      'erasure',
      'restriction',
      'portability',
      'objection',
      'marketing-objection',
      'automated-decision',
      'consent-withdrawal',
    ];
    const request = await logged(s, '2026-07-06', rights, named('Granted'));
    s.on('2026-07-20');
    for (const right of ['portability', ...rights.filter((each) => each !== 'portability')] as const)
      if (request.line(right).state === 'open') await close(s, request, right, { outcome: 'granted' });
    const id = (right: Right) => request.line(right).id;
    const draft = {
      kind: 'outcome' as const,
      lineIds: rights.map(id),
      introduction: '',
      accounts: [
        account(id('rectification'), { done: 'Your street is now Triq il-Kbira 7.' }),
        account(id('erasure'), { done: 'Your account.', remains: 'Your invoices (Article 17(3)(b)).' }),
        account(id('portability'), { files: [{ name: 'orders.json', format: 'JSON', contents: 'Your orders' }] }),
        account(id('automated-decision'), { done: 'You may pay by invoice.', reviewer: 'Anna Vella' }),
      ],
    };
    const { words, faults } = await writeFor(s, request, draft);
    expect(faults).toEqual([]);
    for (const said of [
      'We have corrected your data. What we corrected: Your street is now Triq il-Kbira 7.',
      'We have erased your data. What we erased: Your account. What we keep, and why: Your invoices (Article 17(3)(b)).',
      'to protect the rights of another person, or for important reasons of public interest (Article 18(2)).',
      'We will tell you before we lift the restriction (Article 18(3)).',
      'orders.json',
      'We accept your objection. We no longer process your data for the purpose you objected to (Article 21(1)).',
      'We no longer use your data for direct marketing, nor for profiling that serves it (Article 21(3)).',
      'taken your view into account (Article 22(3) of the EU GDPR).',
      'The review was done by: Anna Vella.',
      'What we did before remains lawful (Article 7(3)).',
    ])
      expect(words).toContain(said);
    expect(words.split('(Article 19)')).toHaveLength(2);
    // Whoever got what they asked for is not sent to an authority.
    expect(words).not.toContain('If you are not satisfied');
    expect(request.line('erasure').account?.remains).toBe('Your invoices (Article 17(3)(b)).');
  });

  it('is not written while it does not say what was corrected, or who reviewed', async () => {
    s.on('2026-07-06');
    const request = await logged(s, '2026-07-06', ['rectification', 'automated-decision'], {
      ...underUkLaw(s),
      ...named('Lacking'),
    });
    for (const right of ['rectification', 'automated-decision'] as const)
      await close(s, request, right, { outcome: 'granted' });
    const lineIds = request.now().lines.map(({ id }) => id);
    const draft = { kind: 'outcome' as const, lineIds, introduction: '', accounts: [] };
    expect(await lacking(s, request.now().id, draft)).toEqual(
      expect.arrayContaining([
        ['corrected', 'UK GDPR Art. 12(3)', true],
        ['reviewed', 'UK GDPR Art. 22(3)', true],
        ['reviewer', 'UK GDPR Art. 22(3)', true],
      ]),
    );
    expect(await refusal(writeFor(s, request, draft))).toMatchObject(becauseOf('writing.gaps.corrected'));
    const done = lineIds.map((id) => account(id, { done: 'It is right now.', reviewer: 'Ann Other' }));
    const { words } = await writeFor(s, request, { ...draft, accounts: done });
    // Articles 22A to 22D of the UK GDPR took the place of Art. 22 on 5 February 2026.
    expect(words).toContain('(Article 22C of the UK GDPR)');
  });

  it('of nothing held stands on its own, and says so in full once', async () => {
    s.on('2026-07-06');
    const request = await logged(s, '2026-07-06', ['access', 'erasure'], { ...underUkLaw(s), ...named('Nothing') });
    await close(s, request, 'access', { outcome: 'no-data-held' });
    await close(s, request, 'erasure', { outcome: 'no-data-held' });
    const lineIds = request.now().lines.map(({ id }) => id);
    const { words, faults } = await writeFor(s, request, { kind: 'outcome', lineIds, introduction: '', accounts: [] });
    expect(faults).toEqual([]);
    expect(words.split('We have searched our systems')).toHaveLength(2);
    for (const said of [
      'Apart from your request itself and this answer we hold no personal data about you. There is nothing to give you a copy of.',
      'There is nothing to erase.',
      'We will look again.',
      'section 164A of the Data Protection Act 2018',
      'section 165',
      'section 167',
    ])
      expect(words).toContain(said);
  });
});

describe('letters after the answer', () => {
  it('announce that a restriction is lifted, before it is', async () => {
    s.on('2026-07-06');
    const request = await logged(s, '2026-07-06', ['restriction', 'access'], named('Lifted'));
    const lineId = request.line('restriction').id;
    const draft = { kind: 'lifting' as const, lineId, on: '' as const, reason: 'The court has decided.' };
    expect(await refusal(writeFor(s, request, draft))).toMatchObject(becauseOf('writing.faults.notRestricted'));
    await close(s, request, 'restriction', { outcome: 'granted' });
    expect(await refusal(writeFor(s, request, draft))).toMatchObject(becauseOf('writing.gaps.liftDay'));
    const { words, faults } = await writeFor(s, request, { ...draft, on: '2026-08-03' });
    expect(faults).toEqual([]);
    for (const said of [
      'On 6 July 2026 we restricted the processing of your data because you asked us to.',
      'We will lift this restriction on 3 August 2026. We tell you before we do so (Article 18(3)).',
      'The court has decided.',
    ])
      expect(words).toContain(said);
  });

  it('go with the files of a portable copy, which are no PDF', async () => {
    s.on('2026-07-06');
    const request = await logged(s, '2026-07-06', ['portability'], named('Portable'));
    const lineId = request.line('portability').id;
    const pdf = { name: 'orders.pdf', format: 'PDF', contents: 'Your orders' };
    const draft = { kind: 'portability' as const, lineId, introduction: '', files: [pdf] };
    expect(await refusal(writeFor(s, request, draft))).toMatchObject(becauseOf('writing.gaps.machineReadable'));
    const files = [{ name: 'orders.json', format: 'JSON', contents: 'Your orders since 2019' }];
    const { words, faults } = await writeFor(s, request, { ...draft, files });
    expect(faults).toEqual([]);
    expect(words).toContain('orders.json JSON Your orders since 2019');
    expect(words).toContain('(Article 20(2))');
  });

  it('tell a recipient, instruct a processor, and count as told when they are sent', async () => {
    s.on('2026-07-06');
    const processor = await s.client.processors.create({ fields: processorFields });
    const activity = await s.client.activities.create({ fields: { ...activityFields, processorIds: [processor.id] } });
    const request = await logged(s, '2026-07-06', ['erasure'], { activityIds: [activity.id], ...named('Recipient') });
    await close(s, request, 'erasure', { outcome: 'granted' });
    const { id: lineId } = request.line('erasure');
    await request.act((at) => s.client.requests.notices19.add({ ...at, lineId, recipient: 'Carrier Ltd' }));
    const byHand = lastOf(request.now().notices19);
    const ours = request.now().notices19.find(({ recordId }) => recordId === processor.id);
    if (ours === undefined) throw new Error('the processor is listed');
    const asked = await writeFor(s, request, { kind: 'recipient', noticeId: byHand.id, change: '' });
    const instructed = await writeFor(s, request, { kind: 'recipient', noticeId: ours.id, change: 'All orders.' });
    expect([asked.faults, instructed.faults]).toEqual([[], []]);
    expect(asked.words).toContain(
      'We have now erased them at that person’s request, and have to tell you so (Article 19).',
    );
    expect(asked.words).toContain('Please check whether you have to erase the data');
    expect(asked.words).not.toContain('3 Hill Lane');
    expect(instructed.words).toContain('We instruct you to erase them, with all copies (Article 28(3)(a)).');
    expect(instructed.words).toContain('All orders.');
    await send(s, asked);
    await refresh(s, request);
    expect(request.now().notices19.map(({ recipient, sentOn }) => [recipient, sentOn])).toEqual(
      expect.arrayContaining([
        ['Carrier Ltd', '2026-07-06'],
        [ours.recipient, ''],
      ]),
    );
  });
});

describe('a preview', () => {
  it('is marked on its pages, shows what is there already, and stores nothing', async () => {
    s.on('2026-07-06');
    const request = await logged(s, '2026-07-06', ['portability'], named('Preview'));
    const before = request.now();
    const file = await s.client.letters.preview({
      recordId: before.id,
      draft: { kind: 'portability', lineId: request.line('portability').id, introduction: 'Here.', files: [] },
      signatory: 'Ann Other',
    });
    const words = await pdfText(file);
    expect(words.split('Draft: not yet an answer').length).toBeGreaterThan(2);
    expect(words).toContain('Ann Other');
    expect(await s.client.documents.list({ recordId: before.id })).toEqual([]);
    expect((await refresh(s, request)).version).toBe(before.version);
  });

  it('belongs to its own kind of record', async () => {
    const request = await logged(s, '2026-07-06', ['access'], named('Foreign'));
    const foreign = s.client.letters.preview({
      recordId: request.now().id,
      draft: { kind: 'complaint', understood: '' },
      signatory: '',
    });
    expect(await refusal(foreign)).toMatchObject(becauseOf('writing.faults.otherRecord'));
  });
});
