import { describe, expect, it } from 'vitest';
import type { BatchResult } from '../../../shared/contract/core/batch.ts';
import type { LineClosing } from '../../../shared/contract/core/requests.ts';
import type { Right } from '../../../shared/reference/rights.ts';
import { type CaseInHand, logged, type Scene, scene } from '../casework/scene.ts';
import { atField, refusal } from '../harness.ts';
import { pdfText } from '../pdf-text.ts';
import { person } from '../records.ts';

const someone = (name: string) => ({
  requester: { ...person, name, email: `${name.replace(/[^A-Za-z]/g, '').toLowerCase()}@example.org` },
});

async function closed(s: Scene, name: string, right: Right = 'marketing-objection'): Promise<CaseInHand> {
  const request = await logged(s, '2026-03-02', [right], someone(name));
  const closing: LineClosing = {
    outcome: 'granted',
    on: '2026-03-02',
    ground: '',
    grounds: [],
    requesterData: 'not-asked',
    despiteOpenAccess: '',
  };
  await request.act((at) => s.client.requests.lines.close({ ...at, lineId: request.line(right).id, closing }));
  return request;
}

type Order = Parameters<Scene['client']['documents']['batch']['write']>[0];

/** Runs a batch to its end; every report on the way. */
async function run(s: Scene, order: Order) {
  const steps = await s.client.documents.batch.write(order);
  const results: BatchResult[] = [];
  for (;;) {
    const step = await steps.next();
    if (step.done) return { results, sum: step.value };
    expect(step.value).toMatchObject({ done: results.length + 1, total: order.requestIds.length });
    results.push(step.value.result);
  }
}

describe('one kind of letter for many cases', () => {
  it('offers the cases it could be for, writes each its own, and offers them no longer', async () => {
    const s = await scene();
    const cases = [await closed(s, 'Anna'), await closed(s, 'Bert'), await closed(s, 'Cora')];
    const open = await logged(s, '2026-03-02', ['erasure'], someone('Open'));
    const offered = await s.client.documents.batch.candidates({ kind: 'outcome-letter' });
    expect(offered.map(({ who, rights, ready }) => [who, rights, ready])).toEqual([
      ['Anna', ['marketing-objection'], true],
      ['Bert', ['marketing-objection'], true],
      ['Cora', ['marketing-objection'], true],
    ]);
    const requestIds = cases.map((request) => request.now().id);
    const order = { kind: 'outcome-letter' as const, requestIds, signatory: '', extension: null };
    const { results, sum } = await run(s, order);
    expect(sum).toEqual({ written: 3, failed: 0 });
    expect(results.map(({ document }) => document?.number)).toEqual(
      cases.map((request) => `${request.now().reference}-D1`),
    );
    expect(await s.client.documents.batch.candidates({ kind: 'outcome-letter' })).toEqual([]);
    expect(await s.client.documents.list({ recordId: open.now().id })).toEqual([]);
  });

  it('acknowledges what nobody has answered yet, with how long the file is kept', async () => {
    const s = await scene();
    const fresh = await logged(s, '2026-03-02', ['erasure'], someone('Fresh'));
    await closed(s, 'Ended');
    const offered = await s.client.documents.batch.candidates({ kind: 'acknowledgement' });
    expect(offered.map(({ who, rights, ready }) => [who, rights, ready])).toEqual([['Fresh', ['erasure'], true]]);
    const order: Order = {
      kind: 'acknowledgement',
      requestIds: [fresh.now().id],
      signatory: '',
      keeping: 'for three years after our answer',
      extension: null,
    };
    expect((await run(s, order)).sum).toEqual({ written: 1, failed: 0 });
    const [letter] = await s.client.documents.list({ recordId: fresh.now().id });
    if (letter === undefined) throw new Error('no letter');
    const words = await pdfText(await s.client.documents.open({ id: letter.id }));
    expect(words).toContain('for three years after our answer');
    expect(words).toContain('2 April 2026');
    expect((await run(s, order)).results[0]?.why?.key).toBe('documents.batch.acknowledgedAlready');
  });

  it('is not stopped by a case that fails, and says of each why', async () => {
    const s = await scene();
    const good = await closed(s, 'Good');
    // Cuneiform: no font of ours has it, and a letter never goes out with a gap.
    const bad = await closed(s, 'Undrawable 𒀭');
    const done = await closed(s, 'Done');
    const writeTo = (...cases: CaseInHand[]) => ({
      kind: 'outcome-letter' as const,
      requestIds: cases.map((request) => request.now().id),
      signatory: '',
      extension: null,
    });
    await run(s, writeTo(done));
    const { results, sum } = await run(s, writeTo(bad, done, good));
    expect(sum).toEqual({ written: 1, failed: 2 });
    expect(results.map(({ why }) => why?.key)).toEqual([
      'documents.faults.missingCharacters',
      'documents.batch.toldAlready',
      undefined,
    ]);
    expect(await s.client.documents.list({ recordId: bad.now().id })).toEqual([]);
  });

  it('extends what is open with one reason, and leaves nothing behind where its letter cannot be written', async () => {
    const s = await scene('2026-03-20');
    const good = await logged(s, '2026-03-02', ['erasure', 'rectification'], someone('Slow'));
    const bad = await logged(s, '2026-03-02', ['erasure'], someone('Undrawable 𒀭'));
    await logged(s, '2026-01-05', ['erasure'], someone('Overdue'));
    const offered = await s.client.documents.batch.candidates({ kind: 'extension-notice' });
    expect(offered.map(({ who, ready, why }) => [who, ready, why?.key])).toEqual([
      ['Overdue', false, 'documents.batch.late'],
      ['Slow', true, undefined],
      ['Undrawable 𒀭', true, undefined],
    ]);
    const requestIds = [bad.now().id, good.now().id];
    const order = { kind: 'extension-notice' as const, requestIds, signatory: '' };
    const bare = await s.client.documents.batch.write({ ...order, extension: null });
    expect((await bare.next()).value).toMatchObject({ result: { why: { key: 'documents.batch.invalid' } } });
    const reason = { kind: 'complexity' as const, words: 'A system is being moved.' };
    expect((await run(s, { ...order, extension: reason })).sum).toEqual({ written: 1, failed: 1 });
    const slow = await s.client.requests.get({ id: good.now().id });
    expect(slow.extensions).toMatchObject([{ words: 'A system is being moved.', state: 'ready' }]);
    expect(slow.extensions[0]?.lineIds).toHaveLength(2);
    expect((await s.client.requests.get({ id: bad.now().id })).extensions).toEqual([]);
  });

  it('offers an access report with what it still lacks', async () => {
    const s = await scene();
    await logged(s, '2026-03-02', ['access'], someone('Asking'));
    const offered = await s.client.documents.batch.candidates({ kind: 'access-report' });
    expect(offered).toMatchObject([{ who: 'Asking', ready: false, why: { params: { article: 'Art. 12(1)' } } }]);
  });

  it('called off keeps what was written and goes no further', async () => {
    const s = await scene();
    const cases = [await closed(s, 'First'), await closed(s, 'Second')];
    const requestIds = cases.map((request) => request.now().id);
    const abort = new AbortController();
    const order: Order = { kind: 'outcome-letter', requestIds, signatory: '', extension: null };
    const steps = await s.client.documents.batch.write(order, { signal: abort.signal });
    await steps.next();
    abort.abort();
    await expect(steps.next()).rejects.toThrow();
    const counts = await Promise.all(
      requestIds.map(async (requestId) => (await s.client.documents.list({ recordId: requestId })).length),
    );
    expect(counts).toEqual([1, 0]);
  });

  it('is for one case at least', async () => {
    const s = await scene();
    const none: Order = { kind: 'outcome-letter', requestIds: [], signatory: '', extension: null };
    expect(await refusal(s.client.documents.batch.write(none))).toMatchObject(atField('requestIds', 'too_small'));
  });
});
