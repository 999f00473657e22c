import { expect, it } from 'vitest';
import type { Right } from '../../../shared/reference/rights.ts';
import { drain } from '../harness.ts';
import { person } from '../records.ts';
import { ask, lastOf, logged, scene } from './scene.ts';

const RIGHTS: Right[] = ['access', 'erasure', 'marketing-objection'];

it('a mixed request is worked from the doubt to the sent answers, and every date of every line is right on the way', async () => {
  const s = await scene('2026-03-02');
  const request = await logged(s, '2026-03-02', RIGHTS, { requester: { ...person, name: 'Mixed Sample' } });
  const { questions, extension, lines, outcome } = s.client.requests;
  /** Governing and tolerated date of the three lines. */
  const dates = () => RIGHTS.map((right) => [request.dates(right)[0], request.dates(right)[2]]);
  const untouched = ['2026-04-02', undefined];
  expect(dates()).toEqual([untouched, untouched, untouched]);

  // The objection acts at once: it is told within the month, but nothing waits for it.
  s.on('2026-03-03');
  expect(request.now().tasks.map(({ kind }) => kind)).toEqual(['stop-mailing', 'suppress', 'send']);
  await request.act((at) =>
    lines.close({
      ...at,
      lineId: request.line('marketing-objection').id,
      closing: { outcome: 'granted', on: '2026-03-03', ground: '' },
    }),
  );

  // A doubt about who writes: asked on the 3rd, proved on the 10th.
  const identity = await ask(s, request, 'identity', ['access', 'erasure']);
  expect(dates()).toEqual([['2026-04-02', null], ['2026-04-02', null], untouched]);
  s.on('2026-03-10');
  await request.act((at) =>
    questions.recordAnswer({ ...at, questionId: identity, on: '2026-03-10', result: 'received', note: '' }),
  );
  await request.act((at) =>
    questions.recordCheck({
      ...at,
      questionId: identity,
      check: { on: '2026-03-10', by: 'Dolores Peri', method: 'known-details', result: 'confirmed' },
    }),
  );
  expect(dates()).toEqual([['2026-04-02', '2026-04-09'], ['2026-04-02', '2026-04-09'], untouched]);

  // What is meant is asked for access alone, on the 11th, and answered on the 13th: Saturday 11 April, so Monday.
  s.on('2026-03-11');
  const meant = await ask(s, request, 'clarification', ['access']);
  s.on('2026-03-13');
  await request.act((at) =>
    questions.recordAnswer({ ...at, questionId: meant, on: '2026-03-13', result: 'received', note: 'The mails.' }),
  );
  expect(dates()).toEqual([['2026-04-02', '2026-04-13'], ['2026-04-02', '2026-04-09'], untouched]);
  expect(request.line('access').events).toEqual([
    { type: 'pause', date: '2026-03-03', reason: 'identity' },
    { type: 'resume', date: '2026-03-10', reason: 'identity' },
    { type: 'pause', date: '2026-03-11', reason: 'clarification' },
    { type: 'resume', date: '2026-03-13', reason: 'clarification' },
  ]);

  // Extended for access: three months from receipt, and nine tolerated days more.
  s.on('2026-03-30');
  await request.act((at) =>
    extension.prepare({
      ...at,
      lineIds: [request.line('access').id],
      kind: 'complexity',
      words: 'Four archives.',
      promised: '2026-05-15',
    }),
  );
  const extensionId = lastOf(request.now().extensions).id;
  await request.act((at) => extension.writeLetter({ ...at, extensionId, signatory: '' }));
  expect(dates()).toEqual([['2026-04-02', '2026-04-13'], ['2026-04-02', '2026-04-09'], untouched]);
  await request.act((at) => extension.markSent({ ...at, extensionId, on: '2026-03-30', by: 'email' }));
  expect(dates()).toEqual([['2026-06-02', '2026-06-11'], ['2026-04-02', '2026-04-09'], untouched]);

  // The whole of erasure is refused in its own month; access goes out before the day that was promised.
  s.on('2026-04-01');
  const grounds = [
    { ground: 'eu-17-3-e' as const, facts: 'A claim is pending.', necessity: 'It rests on the invoices.' },
  ];
  await request.act((at) =>
    lines.close({
      ...at,
      lineId: request.line('erasure').id,
      closing: { outcome: 'refused', on: '2026-04-01', ground: 'Your claim of January is not settled.', grounds },
    }),
  );
  expect(request.line('erasure').warnings).toEqual([]);
  s.on('2026-05-12');
  await request.act((at) =>
    lines.close({
      ...at,
      lineId: request.line('access').id,
      closing: { outcome: 'granted', on: '2026-05-12', ground: '' },
    }),
  );
  const lineIds = request.now().lines.map(({ id }) => id);
  await request.act((at) => outcome.writeLetter({ ...at, lineIds, introduction: '', signatory: '' }));
  const [letter] = await s.client.documents.list({ recordId: request.now().id });
  if (letter === undefined) throw new Error('no letter was stored');
  const sent = await s.client.documents.markSent({ id: letter.id, on: '2026-05-12', by: 'email' });
  expect(sent).toMatchObject({ state: 'sent', sentOn: '2026-05-12' });
  expect(await s.client.requests.get({ id: request.now().id })).toMatchObject({
    state: 'closed',
    due: null,
    waits: [],
  });
  expect((await drain(await s.client.journal.verify())).result).toMatchObject({ intact: true });
  await s.core.dispose();
});
