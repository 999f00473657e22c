import { beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../../shared/contract/primitives.ts';
import type { Right } from '../../../shared/reference/rights.ts';
import { atField, becauseOf, refusal } from '../harness.ts';
import { pdfText } from '../pdf-text.ts';
import { ask, type CaseInHand, keysOf, lastOf, logged, type Scene, scene, underUkLaw } from './scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});

const prepare = async (
  request: CaseInHand,
  rights: readonly Right[],
  promised = '',
  kind: 'complexity' | 'number-of-requests' = 'complexity',
): Promise<Id> => {
  const lineIds = rights.map((right) => request.line(right).id);
  const words = 'Your mails stand in four archives.';
  await request.act((at) => s.client.requests.extension.prepare({ ...at, lineIds, kind, words, promised }));
  return lastOf(request.now().extensions).id;
};
const write = (request: CaseInHand, extensionId: Id) =>
  request.act((at) => s.client.requests.extension.writeLetter({ ...at, extensionId, signatory: '' }));
const send = (request: CaseInHand, extensionId: Id, on: string, asItWent = false) =>
  s.client.requests.extension.markSent({ ...request.at(), extensionId, on, by: 'email', asItWent });
const letterOf = async (request: CaseInHand) => {
  const documentId = lastOf(request.now().extensions).letter?.documentId;
  if (documentId === undefined) throw new Error('no letter');
  return pdfText(await s.client.documents.open({ id: documentId }));
};

describe('an extension', () => {
  it('moves the date only when its notice is marked as sent, and only of the chosen lines', async () => {
    s.on('2026-03-20');
    const request = await logged(s, '2026-03-02', ['access', 'erasure', 'rectification']);
    const id = await prepare(request, ['access', 'erasure'], '2026-05-20');
    expect(lastOf(request.now().extensions)).toMatchObject({
      state: 'draft',
      effect: 'none-yet',
      promised: '2026-05-20',
      maximum: '2026-06-02',
      warnings: [],
    });
    await write(request, id);
    expect(request.dates('access')[0]).toBe('2026-04-02');
    const text = await letterOf(request);
    expect(text).toContain('Article 12(3) of the EU GDPR');
    expect(text).toContain('The reason is the complexity of your request');
    expect(text).toContain('20 May 2026');

    s.on('2026-03-24');
    await request.act(() => send(request, id, '2026-03-23'));
    expect(request.dates('access')[0]).toBe('2026-06-02');
    expect(request.dates('erasure')[0]).toBe('2026-06-02');
    expect(request.dates('rectification')[0]).toBe('2026-04-02');
    expect(lastOf(request.now().extensions)).toMatchObject({ state: 'sent', effect: 'extends' });
    // Refusing a whole right keeps its month whatever the extension (Art. 12(4)).
    expect(request.line('access').refusalLimits).toEqual([{ law: 'EU_GDPR', date: '2026-04-02' }]);
    const again = s.client.requests.extension.prepare({
      ...request.at(),
      lineIds: [request.line('access').id],
      kind: 'complexity',
      words: 'x',
      promised: '',
    });
    expect(await refusal(again)).toMatchObject(becauseOf('casework.faults.extensionAlready'));
  });

  it('promises the last day of the law or an earlier one, never a later or a past one', async () => {
    s.on('2026-03-20');
    const request = await logged(s, '2026-03-02', ['access']);
    const asked = (promised: string) => prepare(request, ['access'], promised);
    expect(await refusal(asked('2026-06-03'))).toMatchObject(atField('promised', 'after-the-maximum'));
    expect(await refusal(asked('2026-03-19'))).toMatchObject(atField('promised', 'in-the-past'));
    await asked('');
    expect(lastOf(request.now().extensions).promised).toBe('2026-06-02');
    await request.act((at) =>
      s.client.requests.extension.drop({ ...at, extensionId: lastOf(request.now().extensions).id }),
    );
    expect(request.now().extensions).toEqual([]);
  });

  it('sent late is recorded without effect, and its letter claims nothing', async () => {
    s.on('2026-04-07');
    const request = await logged(s, '2026-03-02', ['access']);
    const id = await prepare(request, ['access']);
    expect(keysOf(lastOf(request.now().extensions).warnings)).toEqual(['noticeLate']);
    await write(request, id);
    const text = await letterOf(request);
    expect(text).toContain('does not lengthen the period the law gives us');
    expect(text).not.toContain('lets us extend');
    expect(text).toContain('Office of the Information and Data Protection Commissioner');
    await request.act(() => send(request, id, '2026-04-07'));
    expect(request.dates('access')[0]).toBe('2026-04-02');
    expect(request.line('access').due?.urgency).toBe('overdue');
    expect(lastOf(request.now().extensions)).toMatchObject({ effect: 'late', letter: { late: true } });
    expect(request.line('access').deadlines[0]?.codes).toContain('EXTENSION_NOTICE_LATE');
  });

  it('written in time and left lying is written anew, or recorded as it went', async () => {
    s.on('2026-03-30');
    const request = await logged(s, '2026-03-02', ['access']);
    const id = await prepare(request, ['access']);
    await write(request, id);
    s.on('2026-04-08');
    expect(await refusal(send(request, id, '2026-04-08'))).toMatchObject(
      becauseOf('casework.faults.letterClaimsInTime'),
    );
    await request.act(() => send(request, id, '2026-04-08', true));
    expect(lastOf(request.now().extensions).effect).toBe('late');
    expect(keysOf(lastOf(request.now().extensions).warnings)).toEqual(['noticeLate', 'letterClaimedInTime']);
  });

  it('warns on a day the month had only rolled to, and after the strict month', async () => {
    // Received on 14 March: 14 April is a Tuesday. Received on 11 March: 11 April is a Saturday, Monday the 13th counts.
    s.on('2026-04-13');
    const rolled = await logged(s, '2026-03-11', ['access']);
    await prepare(rolled, ['access']);
    expect(keysOf(lastOf(rolled.now().extensions).warnings)).toEqual(['noticeOnRolledDay']);

    s.on('2026-03-03');
    const paused = await logged(s, '2026-03-02', ['access']);
    const questionId = await ask(s, paused, 'clarification', ['access']);
    s.on('2026-03-23');
    await paused.act((at) =>
      s.client.requests.questions.recordAnswer({ ...at, questionId, on: '2026-03-23', result: 'received', note: '' }),
    );
    s.on('2026-04-10');
    const id = await prepare(paused, ['access']);
    expect(keysOf(lastOf(paused.now().extensions).warnings)).toEqual(['noticeAfterStrictMonth']);
    await write(paused, id);
    await paused.act(() => send(paused, id, '2026-04-10'));
    // The strict reading knows neither pause nor this extension, and leads; the tolerated one has both.
    expect(paused.dates('access')).toEqual(['2026-04-02', '2026-04-02', '2026-06-22']);
  });

  it('under UK law gives the number of requests as that of this person', async () => {
    s.on('2026-03-20');
    const request = await logged(s, '2026-03-02', ['access'], underUkLaw(s));
    const id = await prepare(request, ['access'], '', 'number-of-requests');
    await write(request, id);
    const text = await letterOf(request);
    expect(text).toContain('Article 12A of the UK GDPR');
    expect(text).toContain('the number of requests you have made');
    await request.act(() => send(request, id, '2026-03-20'));
    expect(request.line('access').due?.date).toBe('2026-06-02');
    expect(request.line('access').refusalLimits).toEqual([{ law: 'UK_GDPR', date: '2026-06-02' }]);
  });
});
