import { beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../../shared/contract/primitives.ts';
import { becauseOf, refusal } from '../harness.ts';
import { activityFields } from '../records.ts';
import { type CaseInHand, lastOf, logged, type Scene, scene } from './scene.ts';

let s: Scene;
let orders: Id;
let archive: Id;
beforeAll(async () => {
  s = await scene();
  const add = async (name: string, owner: string) =>
    (await s.client.activities.create({ fields: { ...activityFields, name, owner } })).id;
  orders = await add('Orders', 'Lena');
  archive = await add('Archive', '');
});

const access = (activityIds: Id[]) => logged(s, '2026-03-02', ['access'], { activityIds });

const askAll = (request: CaseInHand, asked: string) =>
  request.act((at) =>
    s.client.requests.searches.beginAll({
      ...at,
      searches: request.now().systems.map((system) => ({ system, asked })),
      askedOn: '2026-03-04',
    }),
  );

const answer = (request: CaseInHand, searchId: Id, result: 'found' | 'nothing') =>
  request.act((at) => s.client.requests.searches.end({ ...at, searchId, on: '2026-03-05', result, note: '' }));

describe('searches', () => {
  it('are asked for in one step, in every system, of whom the register names', async () => {
    s.on('2026-03-04');
    const request = await access([orders, archive]);
    expect(request.now().systemOwners).toEqual([{ system: { recordId: orders, name: 'Orders' }, owner: 'Lena' }]);
    await askAll(request, 'Sam');
    expect(request.now().searches.map(({ system, asked, answer }) => [system.name, asked, answer])).toEqual([
      ['Orders', 'Sam', null],
      ['Archive', 'Sam', null],
    ]);
    // Whoever is asked about several systems at once is waited for once.
    expect(request.now().waits).toMatchObject([{ because: 'search', for: 'Sam', about: 'Orders, Archive' }]);
    expect(request.now().timeline[0]).toMatchObject({ params: { count: 2 }, note: 'Orders: Sam\nArchive: Sam' });
  });

  it('that are answered are the task done, for the rights that had been asked by then', async () => {
    s.on('2026-03-05');
    const request = await access([orders]);
    await askAll(request, 'Sam');
    await request.act((at) =>
      s.client.requests.lines.add({ ...at, right: 'erasure', received: '2026-03-05', laws: ['EU_GDPR'], note: '' }),
    );
    for (const right of ['access', 'erasure'] as const)
      await request.act((at) => s.client.requests.tasks.plan({ ...at, lineId: request.line(right).id }));
    await answer(request, lastOf(request.now().searches).id, 'found');
    const searching = request.now().tasks.filter(({ kind }) => kind === 'search-system');
    expect(searching.map(({ doneOn, doneBy }) => [doneOn, doneBy])).toEqual([
      ['2026-03-05', 'Dolores Peri'],
      ['', ''],
    ]);
  });

  it('in a place named by hand count for the register’s entry of that name', async () => {
    s.on('2026-03-05');
    const request = await access([orders]);
    const close = () =>
      s.client.requests.lines.close({
        ...request.at(),
        lineId: request.line('access').id,
        closing: { outcome: 'no-data-held', on: '2026-03-05', ground: '' },
      });
    expect(await refusal(close())).toMatchObject(becauseOf('casework.faults.searchMissing'));
    await request.act((at) =>
      s.client.requests.searches.begin({
        ...at,
        system: { recordId: null, name: ' orders' },
        asked: 'Sam',
        askedOn: '2026-03-05',
      }),
    );
    await answer(request, lastOf(request.now().searches).id, 'nothing');
    await request.act(close);
    expect(request.now().state).toBe('closed');
  });

  it('nobody answered are waited for only while something is left to answer', async () => {
    s.on('2026-03-05');
    const request = await access([orders]);
    await askAll(request, 'Sam');
    expect(request.now().waits).toMatchObject([{ because: 'search', for: 'Sam', days: 1 }]);
    await request.act((at) =>
      s.client.requests.lines.close({
        ...at,
        lineId: request.line('access').id,
        closing: { outcome: 'withdrawn', on: '2026-03-05', ground: '' },
      }),
    );
    expect(request.now().waits).toEqual([]);
  });
});

describe('planning again', () => {
  it('adds no step twice, whatever words it was given', async () => {
    s.on('2026-03-02');
    const request = await access([orders]);
    const plan = () => request.act((at) => s.client.requests.tasks.plan({ ...at, lineId: request.line('access').id }));
    await plan();
    const [first] = request.now().tasks;
    const taskId = first?.id ?? orders;
    const before = request.now().tasks.length;
    await request.act((at) =>
      s.client.requests.tasks.change({ ...at, taskId, words: 'Look in the old shop', owner: 'Lena', due: '' }),
    );
    await plan();
    expect(request.now().tasks).toHaveLength(before);
    await request.act((at) => s.client.requests.tasks.remove({ ...at, taskId }));
    await plan();
    expect(request.now().tasks).toHaveLength(before);
  });
});
