import { beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../../shared/contract/primitives.ts';
import { atField, becauseOf, refusal } from '../harness.ts';
import { pdfText } from '../pdf-text.ts';
import { activityFields, person, processorFields } from '../records.ts';
import { lastOf, logged, type Scene, scene } from './scene.ts';
import { BLANK_PURPOSE } from '../../../shared/domain/registers/blank.ts';

let s: Scene;
let newsletter: Id;
let orders: Id;
beforeAll(async () => {
  s = await scene();
  const mailer = await s.client.processors.create({ fields: { ...processorFields, name: 'Mailer Inc' } });
  newsletter = (
    await s.client.activities.create({
      fields: {
        ...activityFields,
        name: 'Newsletter',
        owner: 'Lena',
        purposes: [{ ...BLANK_PURPOSE, text: 'to send news', basis: 'consent' }],
        processorIds: [mailer.id],
      },
    })
  ).id;
  orders = (await s.client.activities.create({ fields: activityFields })).id;
});

describe('an opt-out', () => {
  it('has its tasks the day it comes: one for each mailing system, and the list', async () => {
    s.on('2026-03-02');
    const request = await logged(s, '2026-02-27', ['marketing-objection', 'access'], {
      activityIds: [newsletter, orders],
    });
    const lineId = request.line('marketing-objection').id;
    const tasks = request.now().tasks.filter((task) => task.lineId === lineId);
    expect(tasks.map(({ kind, system, due }) => [kind, system?.name ?? '', due])).toEqual([
      ['stop-mailing', 'Newsletter', '2026-03-02'],
      ['stop-mailing', 'Mailer Inc', '2026-03-02'],
      ['suppress', '', '2026-03-02'],
      ['send', '', '2026-03-27'],
    ]);
    // Access is planned when somebody plans it.
    expect(request.now().tasks).toHaveLength(4);
    await request.act((at) => s.client.requests.tasks.plan({ ...at, lineId }));
    expect(request.now().tasks).toHaveLength(4);

    const taskId = tasks[0]?.id ?? lineId;
    const finish = (evidence: string) =>
      s.client.requests.tasks.finish({ ...request.at(), taskId, on: '2026-03-02', evidence });
    expect(await refusal(finish(''))).toMatchObject(atField('evidence', 'evidence-needed'));
    await request.act(() => finish('Unsubscribed, screenshot in the folder.'));
    expect(request.now().tasks[0]).toMatchObject({ doneOn: '2026-03-02', doneBy: 'Dolores Peri' });
    expect(await refusal(finish('again'))).toMatchObject(becauseOf('casework.faults.taskDone'));
  });

  it('without any activity linked still asks for every system', async () => {
    const request = await logged(s, '2026-03-02', ['consent-withdrawal']);
    expect(request.now().tasks.map(({ kind, system }) => [kind, system])).toEqual([
      ['stop-mailing', null],
      ['suppress', null],
      ['send', null],
    ]);
  });
});

describe('the tasks of a line', () => {
  it('follow the template of its right, with owners, and stay inside the date', async () => {
    s.on('2026-03-02');
    const request = await logged(s, '2026-03-02', ['access'], { activityIds: [newsletter, orders] });
    const lineId = request.line('access').id;
    await request.act((at) => s.client.requests.tasks.plan({ ...at, lineId }));
    expect(request.now().tasks.map(({ kind, system, owner, due }) => [kind, system?.name ?? '', owner, due])).toEqual([
      ['search-system', 'Newsletter', '', '2026-03-09'],
      ['search-system', 'Mailer Inc', '', '2026-03-09'],
      ['search-system', 'Orders', '', '2026-03-09'],
      ['ask-owner', 'Newsletter', 'Lena', '2026-03-09'],
      ['ask-owner', 'Orders', '', '2026-03-09'],
      ['redact', '', '', '2026-03-16'],
      ['review', '', '', '2026-03-20'],
      ['send', '', '', '2026-04-02'],
    ]);
    const own = { kind: 'other' as const, words: 'Ring the archive', system: null, owner: 'Sam', due: '2026-03-06' };
    await request.act((at) => s.client.requests.tasks.add({ ...at, lineId, ...own }));
    const taskId = lastOf(request.now().tasks).id;
    await request.act((at) =>
      s.client.requests.tasks.change({ ...at, taskId, words: 'Ring the archive', owner: 'Lena', due: '' }),
    );
    expect(lastOf(request.now().tasks)).toMatchObject({ owner: 'Lena', due: '' });
    await request.act((at) => s.client.requests.tasks.remove({ ...at, taskId }));
    expect(request.now().tasks).toHaveLength(8);
  });

  it('stand beside notes of calls and whom the case waits for', async () => {
    s.on('2026-03-09');
    const request = await logged(s, '2026-03-02', ['access']);
    await request.act((at) =>
      s.client.requests.contacts.note({
        ...at,
        on: '2026-03-06',
        at: '09:30',
        direction: 'in',
        by: 'phone',
        with: 'Renata Sample',
        words: 'Asks how long it takes.',
      }),
    );
    expect(request.now()).toMatchObject({ lastContact: '2026-03-06', contacts: [{ takenBy: 'Dolores Peri' }] });
    await request.act((at) =>
      s.client.requests.waiting.set({
        ...at,
        waiting: { for: 'the archive', since: '2026-03-05', words: 'the old files' },
      }),
    );
    expect(request.now().waits).toEqual([
      { because: 'other', for: 'the archive', about: 'the old files', since: '2026-03-05', days: 4 },
    ]);
    await request.act((at) => s.client.requests.waiting.clear(at));
    expect(request.now().waits).toEqual([]);
  });
});

describe('the suppression list', () => {
  it('keeps a hash alone unless the address is needed, finds either, and hands out safe CSV', async () => {
    s.on('2026-03-02');
    const requester = { ...person, name: 'Erased Alone', email: 'erased@example.org' };
    const request = await logged(s, '2026-03-02', ['erasure'], { requester });
    const requestId = request.now().id;
    const add = (address: string, keepAddressFor = '', kind: 'email' | 'phone' = 'email') =>
      s.client.suppression.add({ kind, address, purpose: 'no-marketing', keepAddressFor, requestId });
    const hashed = await add('Renata.Sample@Example.org');
    expect(hashed).toMatchObject({ address: '', requestReference: request.now().reference, since: '2026-03-02' });
    expect(await refusal(add(' renata.sample@example.ORG '))).toMatchObject(
      becauseOf('casework.faults.suppressedAlready'),
    );
    expect(await refusal(add('not an address'))).toMatchObject(atField('address', 'invalid'));
    await add('=cmd@example.org', 'Mailer Inc cannot match a hash');
    await add('+356 9912 3456', 'the call centre', 'phone');
    const found = async (text: string) => (await s.client.suppression.list({ text })).map(({ kind }) => kind);
    expect(await found('RENATA.SAMPLE@example.org')).toEqual(['email']);
    expect(await found('cmd')).toEqual(['email']);
    expect(await found('00356 9912-3456')).toEqual(['phone']);
    expect(await found('someone@example.org')).toEqual([]);
    const text = await (await s.client.suppression.export()).text();
    expect(text.split('\r\n')[0]).toContain('Kind,SHA-256');
    expect(text).toContain(`,"'=cmd@example.org",`);
    expect(text).toContain(`,"'+356 9912 3456",`);
    expect(text).not.toContain('renata');
    expect(text).toContain(hashed.hash);

    // Named in the letter about the erasure, with what for.
    await request.act((at) =>
      s.client.requests.lines.close({
        ...at,
        lineId: request.line('erasure').id,
        closing: { outcome: 'granted', on: '2026-03-02', ground: '' },
      }),
    );
    const lineIds = [request.line('erasure').id];
    await request.act((at) =>
      s.client.requests.outcome.writeLetter({ ...at, lineIds, introduction: '', signatory: '' }),
    );
    const [letter] = await s.client.documents.list({ recordId: requestId });
    const words = await pdfText(await s.client.documents.open({ id: letter?.id ?? requestId }));
    expect(words).toContain('a code computed from your e-mail address');
    expect(words).toContain('your telephone number itself (so that you receive no marketing)');

    const lifted = await s.client.suppression.lift({ id: hashed.id, reason: 'She subscribed again.' });
    expect(lifted.lifted).toEqual({ on: '2026-03-02', reason: 'She subscribed again.' });
    expect(await found('renata.sample@example.org')).toEqual([]);
    expect((await add('renata.sample@example.org')).lifted).toBeNull();
    const journal = await s.client.journal.list({ recordId: requestId, limit: 50 });
    expect(journal.filter(({ action }) => action.startsWith('suppression.'))).toHaveLength(5);
  });
});
