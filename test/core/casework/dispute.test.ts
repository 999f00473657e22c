import type { Id } from '../../../shared/contract/primitives.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { atField, becauseOf, meddle, refusal } from '../harness.ts';
import { pdfText } from '../pdf-text.ts';
import { person } from '../records.ts';
import { inHand, lastOf, logged, type Scene, scene } from './scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});

const answered = async () => {
  const request = await logged(s, '2026-03-02', ['access', 'erasure']);
  await request.act((at) =>
    s.client.requests.lines.close({
      ...at,
      lineId: request.line('access').id,
      closing: { outcome: 'granted', on: '2026-03-02', ground: 'All of it.' },
    }),
  );
  return request;
};

describe('a dispute', () => {
  it('opens answered lines again, keeps how they had ended, and holds the file', async () => {
    s.on('2026-03-02');
    const request = await answered();
    const lineIds = [request.line('access').id];
    s.on('2026-03-20');
    const open = (more: object) =>
      s.client.requests.disputes.open({
        ...request.at(),
        lineIds,
        by: 'authority',
        on: '2026-03-20',
        reference: 'CDP/COMP/7/2026',
        words: 'The authority asks for the missing mails.',
        complaintId: null,
        ...more,
      });
    const byPerson = { date: '2026-04-30', source: 'authority' as const, reference: 'x' };
    expect(await refusal(open({ by: 'person', date: byPerson }))).toMatchObject(
      atField('date.source', 'source-does-not-fit'),
    );
    expect(await refusal(open({ lineIds: [request.line('erasure').id] }))).toMatchObject(
      becauseOf('casework.faults.notAnsweredYet'),
    );
    const date = { date: '2026-04-30', source: 'authority' as const, reference: 'Order of 20 March' };
    await request.act(() => open({ date }));
    expect(request.now().retentionHeld).toBe(true);
    expect(request.line('access')).toMatchObject({
      state: 'open',
      closing: null,
      typed: date,
      due: { date: '2026-04-30', source: 'authority' },
      earlierClosings: [{ outcome: 'granted', ground: 'All of it.' }],
    });
    // The date of the law stands beside it.
    expect(request.line('access').deadlines[0]?.due).toBe('2026-04-02');

    const disputeId = lastOf(request.now().disputes).id;
    await request.act((at) =>
      s.client.requests.disputes.settle({ ...at, disputeId, on: '2026-03-20', result: 'The mails were handed over.' }),
    );
    expect(request.now().retentionHeld).toBe(false);
    expect(request.line('access').state).toBe('open');
  });

  it('is linked both ways with the complaint it comes from, which has to exist', async () => {
    s.on('2026-03-02');
    const request = await answered();
    const complaint = await s.client.complaints.log({
      intake: {
        channel: 'email',
        channelDetail: '',
        receivedOn: '2026-03-02',
        complainant: person,
        subject: 'The copy is not complete',
        words: '',
        establishmentId: s.london,
        requestId: null,
        activityIds: [],
        handler: '',
        notes: '',
      },
    });
    const open = (complaintId: Id) =>
      s.client.requests.disputes.open({
        ...request.at(),
        lineIds: [request.line('access').id],
        by: 'complaint-164A',
        on: '2026-03-02',
        reference: '',
        words: '',
        complaintId,
      });
    // Another kind of record is no complaint.
    expect(await refusal(open(request.now().id))).toMatchObject(atField('complaintId', 'unknown-record'));
    await request.act(() => open(complaint.id));
    const link = (id: Id) => ({ id, role: 'disputed-by' });
    expect(request.now().links).toContainEqual(expect.objectContaining(link(complaint.id)));
    const seen = await s.client.complaints.get({ id: complaint.id });
    expect(seen.links).toContainEqual(expect.objectContaining(link(request.now().id)));
  });

  it('is the only way to a typed date but a contract', async () => {
    s.on('2026-03-02');
    const request = await logged(s, '2026-03-02', ['access']);
    const lineId = request.line('access').id;
    const set = (source: 'court' | 'contract-clause') =>
      s.client.requests.typedDate.set({
        ...request.at(),
        lineId,
        typed: { date: '2026-03-10', source, reference: 'somewhere' },
      });
    for (const source of ['court', 'contract-clause'] as const)
      expect(await refusal(set(source))).toMatchObject(atField('typed.source', 'source-does-not-fit'));
  });
});

describe('a line we only process for another', () => {
  it('has the date and clause of the contract, and a note that goes to the controller', async () => {
    s.on('2026-03-02');
    const request = await logged(s, '2026-03-02', ['access']);
    const lineId = request.line('access').id;
    const role = { controller: 'Gull Ltd', contact: '9 Pier\nGzira', clause: 'clause 11.2 of the agreement of 2025' };
    await request.act((at) => s.client.requests.processor.assign({ ...at, lineId, ...role, date: '2026-03-09' }));
    expect(request.line('access').due).toMatchObject({ date: '2026-03-09', source: 'contract-clause' });
    await request.act((at) => s.client.requests.processor.writeNote({ ...at, lineId, signatory: '' }));
    const note = request.line('access').processor?.letter?.documentId ?? lineId;
    const text = await pdfText(await s.client.documents.open({ id: note }));
    expect(text).toContain('Gull Ltd');
    expect(text).toContain('clause 11.2 of the agreement of 2025');
    expect(text).toContain('Please tell me what you hold about me.');
    expect(text).toContain('9 March 2026');
    s.on('2026-03-04');
    await request.act((at) =>
      s.client.requests.processor.markForwarded({ ...at, lineId, on: '2026-03-03', by: 'email' }),
    );
    expect(request.line('access').processor?.forwarded).toMatchObject({ on: '2026-03-03', by: 'email' });
    expect(request.now().waits).toMatchObject([{ because: 'controller', for: 'Gull Ltd', days: 1 }]);
    const undo = s.client.requests.processor.undo({ ...request.at(), lineId });
    expect(await refusal(undo)).toMatchObject(becauseOf('casework.faults.alreadySent'));

    // The line ends with it: the answer is the controller's, and the person is told so.
    const closing = { outcome: 'forwarded' as const, on: '2026-03-04', ground: '' };
    await request.act((at) => s.client.requests.lines.close({ ...at, lineId, closing }));
    await request.act((at) =>
      s.client.requests.outcome.writeLetter({ ...at, lineIds: [lineId], introduction: '', signatory: 'Ann Other' }),
    );
    const [letter] = await s.client.documents.list({ recordId: request.now().id });
    const told = await pdfText(await s.client.documents.open({ id: letter?.id ?? lineId }));
    expect(told).toContain('only on behalf of Gull Ltd. We have passed your request on to them on 3 March 2026');
    expect(told).toContain('Ann Other');
    // Only the officer signs as the officer.
    expect(told).not.toContain('Data Protection Officer');
    const sent = await s.client.documents.markSent({ id: letter?.id ?? lineId, on: '2026-03-04', by: 'email' });
    expect(sent.state).toBe('sent');
  });

  it('goes back to the date of the law when we turn out to be the controller', async () => {
    s.on('2026-03-02');
    const request = await logged(s, '2026-03-02', ['access']);
    const lineId = request.line('access').id;
    const role = { controller: 'Gull Ltd', contact: '', clause: 'clause 11', date: '' as const };
    await request.act((at) => s.client.requests.processor.assign({ ...at, lineId, ...role }));
    expect(request.line('access').due).toBeNull();
    const closing = { outcome: 'forwarded' as const, on: '2026-03-02', ground: '' };
    expect(await refusal(s.client.requests.lines.close({ ...request.at(), lineId, closing }))).toMatchObject(
      becauseOf('casework.faults.notForwarded'),
    );
    await request.act((at) => s.client.requests.processor.writeNote({ ...at, lineId, signatory: '' }));
    await request.act((at) => s.client.requests.processor.undo({ ...at, lineId }));
    expect(request.line('access').due).toMatchObject({ date: '2026-04-02' });
    // The note was never sent, and is none to send any more.
    const notes = await s.client.documents.list({ recordId: request.now().id });
    expect(notes.map(({ kind, state }) => [kind, state])).toEqual([['forward-note', 'superseded']]);
  });
});

describe('a case stored before casework', () => {
  it('is read, shown and worked on', async () => {
    s.on('2026-03-02');
    const request = await answered();
    const { id } = request.now();
    const fresh = ['questions', 'extensions', 'disputes', 'notices19', 'tasks', 'searches', 'contacts', 'waiting'];
    const core = await meddle(s.core, (db) => {
      const paths = [
        ...fresh.map((name) => `$.${name}`),
        ...[0, 1].flatMap((line) =>
          ['typed', 'processor', 'earlierClosings'].map((name) => `$.lines[${line}].${name}`),
        ),
        ...['grounds', 'requesterData', 'despiteOpenAccess'].map((name) => `$.lines[0].closing.${name}`),
      ];
      db.prepare(`UPDATE record SET body = json_remove(body, ${paths.map(() => '?').join(', ')}) WHERE id = ?`).run(
        ...paths,
        id,
      );
    });
    const old = inHand(await core.client.requests.get({ id }));
    expect(old.now()).toEqual(request.now());
    const noted = await old.act((at) => core.client.requests.addNote({ ...at, note: 'still here' }));
    expect(noted.questions).toEqual([]);
    await core.dispose();
  });
});
