import { beforeAll, describe, expect, it } from 'vitest';
import { atField, becauseOf, refusal } from '../harness.ts';
import { pdfText } from '../pdf-text.ts';
import { ask, inHand, keysOf, lastOf, logged, type Scene, scene, underUkLaw } from './scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});

describe('a question about identity', () => {
  it('needs a recorded doubt, with its reason', async () => {
    s.on('2026-03-02');
    const request = await logged(s, '2026-03-02', ['access']);
    const asked = s.client.requests.questions.ask({
      ...request.at(),
      kind: 'identity',
      lineIds: [request.line('access').id],
      reason: 'doubt',
      words: 'Please confirm the date of your last order.',
    });
    expect(await refusal(asked)).toMatchObject(becauseOf('casework.faults.noDoubtRecorded'));
  });

  it('moves nothing until its letter is marked as sent, and then suspends what the EDPB tolerates', async () => {
    s.on('2026-03-02');
    const request = await logged(s, '2026-03-02', ['access', 'erasure', 'marketing-objection']);
    expect(request.dates('access')).toEqual(['2026-04-02', '2026-04-02', undefined]);
    await request.act((at) => s.client.requests.questions.recordDoubt({ ...at, reason: 'Another address.' }));
    expect(request.now().intake.identity).toMatchObject({ state: 'doubt', reason: 'Another address.' });
    const lineIds = [request.line('access').id, request.line('erasure').id];
    await request.act((at) =>
      s.client.requests.questions.ask({ ...at, kind: 'identity', lineIds, reason: 'Another address.', words: 'Who?' }),
    );
    const questionId = lastOf(request.now().questions).id;
    expect(lastOf(request.now().questions).state).toBe('draft');
    const early = s.client.requests.questions.markSent({ ...request.at(), questionId, on: '2026-03-02', by: 'email' });
    expect(await refusal(early)).toMatchObject(becauseOf('casework.faults.noLetter'));
    await request.act((at) => s.client.requests.questions.writeLetter({ ...at, questionId, signatory: '' }));
    expect(lastOf(request.now().questions)).toMatchObject({
      state: 'ready',
      letter: { number: `${request.now().reference}-D1` },
    });
    expect(request.line('access').events).toEqual([]);

    s.on('2026-03-03');
    await request.act((at) =>
      s.client.requests.questions.markSent({ ...at, questionId, on: '2026-03-03', by: 'email' }),
    );
    expect(request.line('access').events).toEqual([{ type: 'pause', date: '2026-03-03', reason: 'identity' }]);
    expect(request.line('access').deadlines[0]).toMatchObject({ due: null, tolerated: { date: null, by: 'EDPB' } });
    expect(request.dates('access')).toEqual(['2026-04-02', '2026-04-02', null]);
    expect(request.line('marketing-objection').events).toEqual([]);
    expect(request.now().intake.identity.state).toBe('asked');
    expect(request.now().waits).toEqual([
      { because: 'identity', for: 'Renata Sample', about: '', since: '2026-03-03', days: 0 },
    ]);

    s.on('2026-03-12');
    await request.act((at) =>
      s.client.requests.questions.recordAnswer({ ...at, questionId, on: '2026-03-10', result: 'received', note: '' }),
    );
    expect(request.dates('access')).toEqual(['2026-04-02', '2026-04-02', '2026-04-09']);
    expect(request.dates('erasure')).toEqual(['2026-04-02', '2026-04-02', '2026-04-09']);
    expect(request.dates('marketing-objection')).toEqual(['2026-04-02', '2026-04-02', undefined]);
    expect(request.now().waits).toEqual([]);
    await request.act((at) =>
      s.client.requests.questions.recordCheck({
        ...at,
        questionId,
        check: { on: '2026-03-11', by: 'Dolores Peri', method: 'document-seen', result: 'confirmed' },
      }),
    );
    expect(request.now().intake.identity).toMatchObject({ state: 'confirmed', on: '2026-03-11' });
    const kept = lastOf(request.now().questions);
    expect(Object.keys(kept.check ?? {}).sort()).toEqual(['by', 'method', 'on', 'result']);
    // The steps are told in the timeline, who and when with them.
    expect(
      request
        .now()
        .timeline.map(({ action }) => action)
        .slice(0, 6),
    ).toEqual([
      'request.question.check',
      'request.question.answer',
      'request.question.send',
      'request.letter',
      'document.finish',
      'request.question.ask',
    ]);
  });

  it('is asked again only when the first one is answered, and its days stay in order', async () => {
    s.on('2026-03-05');
    const request = await logged(s, '2026-03-04', ['access']);
    const first = await ask(s, request, 'identity', ['access']);
    const lineIds = [request.line('access').id];
    const again = s.client.requests.questions.ask({
      ...request.at(),
      kind: 'identity',
      lineIds,
      reason: 'x',
      words: 'x',
    });
    expect(await refusal(again)).toMatchObject(becauseOf('casework.faults.alreadyAsked'));
    const answer = (on: string) =>
      s.client.requests.questions.recordAnswer({
        ...request.at(),
        questionId: first,
        on,
        result: 'received',
        note: '',
      });
    expect(await refusal(answer('2026-03-04'))).toMatchObject(atField('on', 'too-early'));
    expect(await refusal(answer('2026-03-06'))).toMatchObject(atField('on', 'in-the-future'));
    await request.act(() => answer('2026-03-05'));
    expect(await refusal(answer('2026-03-05'))).toMatchObject(becauseOf('casework.faults.alreadyAnswered'));
  });

  it('under UK law starts the month anew with the proof, and that date governs', async () => {
    s.on('2026-03-03');
    const request = await logged(s, '2026-03-02', ['access'], underUkLaw(s));
    const questionId = await ask(s, request, 'identity', ['access']);
    expect(request.line('access').deadlines[0]).toMatchObject({ due: null });
    expect(request.line('access').deadlines[0]?.codes).toContain('CLOCK_NOT_STARTED');
    // Without a date of its own the line keeps the strict one: Good Friday is the 3rd, the 2nd a working day.
    expect(request.line('access').due?.date).toBe('2026-04-02');
    s.on('2026-03-20');
    await request.act((at) =>
      s.client.requests.questions.recordAnswer({ ...at, questionId, on: '2026-03-20', result: 'received', note: '' }),
    );
    expect(request.dates('access')).toEqual(['2026-04-20', '2026-04-02', undefined]);
  });
});

describe('a question of what is meant', () => {
  it('stands beside a line it can do nothing for, and says so before it is sent', async () => {
    s.on('2026-03-11');
    const request = await logged(s, '2026-03-02', ['access', 'erasure']);
    const lineIds = [request.line('access').id, request.line('erasure').id];
    await request.act((at) =>
      s.client.requests.questions.ask({
        ...at,
        kind: 'clarification',
        lineIds,
        reason: 'Five shops.',
        words: 'Which?',
      }),
    );
    const draft = lastOf(request.now().questions);
    expect(draft.warnings.map(({ key, article, params }) => [key, article, params.right])).toEqual([
      ['toleratedOnly', 'EDPB 01/2022 para 159', 'access'],
      ['askedLate', 'EDPB 01/2022 para 159', 'access'],
      ['clarificationNotAccess', 'GDPR recital 63', 'erasure'],
    ]);
    await request.act((at) =>
      s.client.requests.questions.writeLetter({ ...at, questionId: draft.id, signatory: 'D. Peri' }),
    );
    await request.act((at) =>
      s.client.requests.questions.markSent({ ...at, questionId: draft.id, on: '2026-03-11', by: 'letter' }),
    );
    s.on('2026-03-16');
    await request.act((at) =>
      s.client.requests.questions.recordAnswer({
        ...at,
        questionId: draft.id,
        on: '2026-03-16',
        result: 'received',
        note: 'The shop in Sliema.',
      }),
    );
    expect(request.line('erasure').events.map(({ reason }) => reason)).toEqual([
      'clarification-non-access:erasure',
      'clarification-non-access:erasure',
    ]);
    // Five days more than 2 April: Tuesday 7 April. Erasure gets none.
    expect(request.dates('access')).toEqual(['2026-04-02', '2026-04-02', '2026-04-07']);
    expect(request.dates('erasure')).toEqual(['2026-04-02', '2026-04-02', undefined]);
  });

  it('under UK law takes its days out of an access request, both end days included', async () => {
    s.on('2026-03-09');
    const request = await logged(s, '2026-03-02', ['access', 'erasure'], underUkLaw(s));
    const questionId = await ask(s, request, 'clarification', ['access', 'erasure']);
    s.on('2026-03-13');
    await request.act((at) =>
      s.client.requests.questions.recordAnswer({ ...at, questionId, on: '2026-03-13', result: 'received', note: '' }),
    );
    // 2 April and five days: 7 April, the Tuesday after Easter.
    expect(request.line('access').due?.date).toBe('2026-04-07');
    expect(request.line('erasure').due?.date).toBe('2026-04-02');
    expect(keysOf(lastOf(request.now().questions).warnings)).toEqual(['clarificationNotAccess']);
  });
});

describe('a fee', () => {
  it('stops no clock in the Union, and may end in the request being withdrawn', async () => {
    s.on('2026-03-04');
    const request = await logged(s, '2026-03-02', ['access', 'rectification']);
    const questionId = await ask(s, request, 'fee', ['access']);
    expect(lastOf(request.now().questions).warnings).toMatchObject([{ key: 'noPauseInThisLaw' }]);
    expect(request.dates('access')).toEqual(['2026-04-02', '2026-04-02', undefined]);
    const wrong = s.client.requests.questions.recordAnswer({
      ...request.at(),
      questionId,
      on: '2026-03-04',
      result: 'received',
      note: '',
    });
    expect(await refusal(wrong)).toMatchObject(atField('result', 'not-for-this-question'));
    await request.act((at) =>
      s.client.requests.questions.recordAnswer({
        ...at,
        questionId,
        on: '2026-03-04',
        result: 'withdrawn',
        note: 'Not worth it.',
      }),
    );
    expect(request.line('access')).toMatchObject({
      state: 'withdrawn',
      closing: { outcome: 'withdrawn', on: '2026-03-04', ground: 'Not worth it.' },
    });
    expect(request.line('rectification').state).toBe('open');
  });

  it('under UK law starts the month with its payment', async () => {
    s.on('2026-03-04');
    const request = await logged(s, '2026-03-02', ['access'], underUkLaw(s));
    const questionId = await ask(s, request, 'fee', ['access']);
    s.on('2026-03-18');
    await request.act((at) =>
      s.client.requests.questions.recordAnswer({ ...at, questionId, on: '2026-03-18', result: 'paid', note: '' }),
    );
    // 18 April is a Saturday.
    expect(request.line('access').due?.date).toBe('2026-04-20');
  });

  it('names its amount and basis, and only a fee does', async () => {
    const request = await logged(s, '2026-03-02', ['access', 'erasure']);
    const fee = { amount: '10', currency: 'EUR', basis: 'further-copies' as const, reckoning: 'Paper.' };
    const asked = (kind: 'fee' | 'clarification', right: 'access' | 'erasure', given: typeof fee | null) =>
      s.client.requests.questions.ask({
        ...request.at(),
        kind,
        lineIds: [request.line(right).id],
        reason: 'x',
        words: 'x',
        fee: given,
      });
    expect(await refusal(asked('fee', 'access', null))).toMatchObject(atField('fee', 'only-with-a-fee'));
    expect(await refusal(asked('clarification', 'access', fee))).toMatchObject(atField('fee', 'only-with-a-fee'));
    expect(await refusal(asked('fee', 'erasure', fee))).toMatchObject(atField('fee.basis', 'access-only'));
  });
});

describe('the letter of a question', () => {
  it('says what the law says, and is marked as sent from either side, once', async () => {
    s.on('2026-03-04');
    const request = await logged(s, '2026-03-02', ['access']);
    await request.act((at) => s.client.requests.questions.recordDoubt({ ...at, reason: 'Two people of that name.' }));
    await request.act((at) =>
      s.client.requests.questions.ask({
        ...at,
        kind: 'identity',
        lineIds: [request.line('access').id],
        reason: 'Two people of that name are with us.',
        words: 'The number of your last invoice.',
      }),
    );
    const questionId = lastOf(request.now().questions).id;
    await request.act((at) => s.client.requests.questions.writeLetter({ ...at, questionId, signatory: '' }));
    const letterId = lastOf(request.now().questions).letter?.documentId ?? questionId;
    const text = await pdfText(await s.client.documents.open({ id: letterId }));
    expect(text).toContain('Two people of that name are with us.');
    expect(text).toContain('The number of your last invoice.');
    expect(text).toContain('Do not send a copy of an identity document');
    expect(text).toContain('Articles 11(2) and 12(2)');
    expect(text).toContain('Dolores Peri');
    expect(text).not.toContain('stands still');

    // The letter was made today: it cannot have gone out before.
    const before = s.client.documents.markSent({ id: letterId, on: '2026-03-03', by: 'email' });
    expect(await refusal(before)).toMatchObject(atField('on', 'before-it-was-made'));
    const document = await s.client.documents.markSent({ id: letterId, on: '2026-03-04', by: 'email' });
    expect(document).toMatchObject({ state: 'sent', sentOn: '2026-03-04', kind: 'identity-question' });
    const after = inHand(await s.client.requests.get({ id: request.now().id }));
    expect(lastOf(after.now().questions)).toMatchObject({ state: 'open', sent: { on: '2026-03-04', by: 'email' } });
    expect(after.line('access').events).toEqual([{ type: 'pause', date: '2026-03-04', reason: 'identity' }]);
    const twice = s.client.documents.markSent({ id: letterId, on: '2026-03-04', by: 'email' });
    expect(await refusal(twice)).toMatchObject(becauseOf('casework.faults.alreadySent'));
    const rewritten = s.client.requests.questions.writeLetter({ ...after.at(), questionId, signatory: '' });
    expect(await refusal(rewritten)).toMatchObject(becauseOf('casework.faults.alreadySent'));
  });

  it('is replaced while it is a draft, and withdrawn with a dropped question', async () => {
    s.on('2026-03-04');
    const request = await logged(s, '2026-03-02', ['access']);
    const asked = await request.act((at) =>
      s.client.requests.questions.ask({
        ...at,
        kind: 'clarification',
        lineIds: [request.line('access').id],
        reason: 'x',
        words: 'x',
      }),
    );
    const questionId = lastOf(asked.questions).id;
    for (const signatory of ['A', 'B'])
      await request.act((at) => s.client.requests.questions.writeLetter({ ...at, questionId, signatory }));
    const states = async () =>
      (await s.client.documents.list({ recordId: request.now().id })).map(({ number, state }) => [
        number.slice(-2),
        state,
      ]);
    expect(await states()).toEqual([
      ['D2', 'final'],
      ['D1', 'superseded'],
    ]);
    await request.act((at) => s.client.requests.questions.drop({ ...at, questionId }));
    expect(request.now().questions).toEqual([]);
    expect(await states()).toEqual([
      ['D2', 'superseded'],
      ['D1', 'superseded'],
    ]);
  });
});
