import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEntry } from '../../../shared/contract/core/documents.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import { ask, type CaseInHand, lastOf, logged, type Scene, scene, underUkLaw } from '../casework/scene.ts';
import { atField, becauseOf, refusal } from '../harness.ts';
import { person } from '../records.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});

const someone = (name: string) => ({ requester: { ...person, name, email: `${name.toLowerCase()}@example.org` } });
const documentsOf = (request: CaseInHand): Promise<DocumentEntry[]> =>
  s.client.documents.list({ recordId: request.now().id });
const refreshed = (request: CaseInHand) => request.act(() => s.client.requests.get({ id: request.now().id }));
const proofOfPosting = (recordId: Id) =>
  s.client.attachments.add({ recordId, role: 'evidence', file: new File(['posted'], 'posted.txt') });

/** A closed opt-out with its letter. */
async function answered(name: string, received = '2026-03-02'): Promise<CaseInHand> {
  s.on(received);
  const request = await logged(s, received, ['marketing-objection'], someone(name));
  const lineId = request.line('marketing-objection').id;
  await request.act((at) =>
    s.client.requests.lines.close({ ...at, lineId, closing: { outcome: 'granted', on: received, ground: '' } }),
  );
  await request.act((at) =>
    s.client.requests.outcome.writeLetter({ ...at, lineIds: [lineId], introduction: '', signatory: '' }),
  );
  return request;
}

describe('a letter that went out', () => {
  it('says when, how, where to, and what shows it; the proof then stays with the case', async () => {
    const request = await answered('Posted');
    const [letter] = await documentsOf(request);
    const proof = await proofOfPosting(request.now().id);
    if (letter === undefined) throw new Error('no letter');
    const sent = { on: '2026-03-02', by: 'letter' as const, to: '7, Triq il-Kbira', evidenceId: proof.id };
    expect(await s.client.documents.markSent({ id: letter.id, ...sent })).toMatchObject({
      state: 'sent',
      sentOn: '2026-03-02',
      sentBy: 'letter',
      sentTo: '7, Triq il-Kbira',
      evidence: { id: proof.id, name: 'posted.txt' },
      returned: null,
    });
    expect(await refusal(s.client.attachments.remove({ id: proof.id, reason: 'tidying' }))).toMatchObject(
      becauseOf('registers.attachments.faults.showsSending'),
    );
    expect(await refusal(s.client.documents.markSent({ id: letter.id, ...sent }))).toMatchObject(
      becauseOf('documents.faults.sentAlready'),
    );
  });

  it('is shown by a file of its own case only', async () => {
    const request = await answered('Alien');
    const other = await answered('Other');
    const proof = await proofOfPosting(other.now().id);
    const [letter] = await documentsOf(request);
    if (letter === undefined) throw new Error('no letter');
    const sent = { on: '2026-03-02', by: 'letter' as const, evidenceId: proof.id };
    expect(await refusal(s.client.documents.markSent({ id: letter.id, ...sent }))).toMatchObject(
      atField('evidenceId', 'unknown'),
    );
  });
});

describe('a letter that came back', () => {
  it('opens the lines it answered, keeps how they had ended, and is written again', async () => {
    const request = await answered('Moved');
    const [letter] = await documentsOf(request);
    if (letter === undefined) throw new Error('no letter');
    const { id } = letter;
    const early = { id, on: '2026-03-05', reason: 'Addressee unknown.', evidenceId: null };
    s.on('2026-03-06');
    expect(await refusal(s.client.documents.recordReturn(early))).toMatchObject(becauseOf('documents.faults.notSent'));
    await s.client.documents.markSent({ id, on: '2026-03-03', by: 'letter' });
    expect(await refusal(s.client.documents.recordReturn({ ...early, on: '2026-03-02' }))).toMatchObject(
      atField('on', 'before-it-was-sent'),
    );
    expect(await refusal(s.client.documents.recordReturn({ ...early, on: '2026-03-07' }))).toMatchObject(
      atField('on', 'in-the-future'),
    );
    expect(await s.client.documents.recordReturn(early)).toMatchObject({
      state: 'returned',
      sentOn: '2026-03-03',
      returned: { on: '2026-03-05', reason: 'Addressee unknown.', evidence: null },
    });
    expect(await refusal(s.client.documents.recordReturn(early))).toMatchObject(
      becauseOf('documents.faults.returnedAlready'),
    );
    await refreshed(request);
    expect(request.now().state).toBe('open');
    const line = request.line('marketing-objection');
    expect(line).toMatchObject({ state: 'open', closing: null, earlierClosings: [{ outcome: 'granted' }] });
    expect(request.now().timeline[0]).toMatchObject({ action: 'request.returned', note: 'Addressee unknown.' });
    await request.act((at) =>
      s.client.requests.lines.close({
        ...at,
        lineId: line.id,
        closing: { outcome: 'granted', on: '2026-03-06', ground: '' },
      }),
    );
    await request.act((at) =>
      s.client.requests.outcome.writeLetter({ ...at, lineIds: [line.id], introduction: '', signatory: '' }),
    );
    expect((await documentsOf(request)).map(({ state }) => state)).toEqual(['final', 'returned']);
  });

  it('put no question: under UK law the days it had taken out count again, and it is asked anew', async () => {
    s.on('2026-03-02');
    const request = await logged(s, '2026-03-02', ['access'], { ...underUkLaw(s), ...someone('Unreached') });
    const before = request.dates('access');
    const questionId = await ask(s, request, 'clarification', ['access']);
    const [letter] = await documentsOf(request);
    s.on('2026-03-09');
    await refreshed(request);
    expect(request.line('access').events).toEqual([{ type: 'pause', date: '2026-03-02', reason: 'clarification' }]);
    if (letter === undefined) throw new Error('no letter');
    await s.client.documents.recordReturn({ id: letter.id, on: '2026-03-09', reason: 'Bounced.', evidenceId: null });
    await refreshed(request);
    expect(request.line('access').events).toEqual([]);
    expect(request.dates('access')).toEqual(before);
    expect(lastOf(request.now().questions)).toMatchObject({ id: questionId, state: 'draft', sent: null, letter: null });
    expect(request.now().waits).toEqual([]);
  });

  it('gave no extension: the date is that of the law again', async () => {
    s.on('2026-03-20');
    const request = await logged(s, '2026-03-02', ['erasure'], someone('Late'));
    const lineIds = [request.line('erasure').id];
    const before = request.dates('erasure');
    await request.act((at) =>
      s.client.requests.extension.prepare({ ...at, lineIds, kind: 'complexity', words: 'Nine systems.', promised: '' }),
    );
    const extensionId = lastOf(request.now().extensions).id;
    await request.act((at) => s.client.requests.extension.writeLetter({ ...at, extensionId, signatory: '' }));
    await request.act((at) =>
      s.client.requests.extension.markSent({ ...at, extensionId, on: '2026-03-20', by: 'letter' }),
    );
    expect(request.dates('erasure')).not.toEqual(before);
    const [letter] = await documentsOf(request);
    if (letter === undefined) throw new Error('no letter');
    s.on('2026-03-25');
    await s.client.documents.recordReturn({ id: letter.id, on: '2026-03-25', reason: 'Unknown.', evidenceId: null });
    await refreshed(request);
    expect(request.dates('erasure')).toEqual(before);
    expect(lastOf(request.now().extensions)).toMatchObject({ state: 'draft', sent: null });
  });

  it('cannot have, once an answer to it came', async () => {
    s.on('2026-03-02');
    const request = await logged(s, '2026-03-02', ['access'], someone('Answered'));
    const questionId = await ask(s, request, 'identity', ['access']);
    await request.act((at) =>
      s.client.requests.questions.recordAnswer({ ...at, questionId, on: '2026-03-02', result: 'received', note: '' }),
    );
    const [letter] = await documentsOf(request);
    if (letter === undefined) throw new Error('no letter');
    const back = { id: letter.id, on: '2026-03-02', reason: 'Bounced.', evidenceId: null };
    expect(await refusal(s.client.documents.recordReturn(back))).toMatchObject(
      becauseOf('documents.faults.answeredSince'),
    );
  });
});
