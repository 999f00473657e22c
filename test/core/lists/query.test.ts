import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LISTED, listedField, sorts } from '../../../shared/contract/core/lists/listed.ts';
import { sortKey } from '../../../shared/domain/search/fold.ts';
import { atField, type Client, openCoreWithVault, refusal } from '../harness.ts';
import * as sample from '../records.ts';
import { addActivities, STATUSES } from './register.ts';

const COUNT = 60;
let client: Client;
type Query = Parameters<Client['activities']['query']>[0];
type Row = Awaited<ReturnType<Client['activities']['query']>>['rows'][number];

beforeAll(async () => {
  client = (await openCoreWithVault()).client;
  await addActivities(client, COUNT);
});

const rowsOf = async (query: Query): Promise<Row[]> => (await client.activities.query(query)).rows;
const refsOf = async (query: Query): Promise<string[]> => (await rowsOf(query)).map(({ ref }) => ref);

/** What each field is ordered by, said again in plain TypeScript. */
const ORDER: Readonly<Record<string, (row: Row) => string | number>> = {
  ref: ({ ref }) => sortKey(ref),
  name: ({ title }) => sortKey(title),
  updated: ({ updatedAt }) => updatedAt,
  purposes: ({ fields }) => fields.purposes.length,
  role: ({ fields }) => ['controller', 'joint-controller', 'processor'].indexOf(fields.role),
  status: ({ fields }) => STATUSES.indexOf(fields.status),
  department: ({ fields }) => sortKey(fields.department),
  owner: ({ fields }) => sortKey(fields.owner),
  review: ({ fields }) => fields.review.nextOn,
};

describe('a list of a register', () => {
  it.each(Object.entries(LISTED.activity).flatMap(([field, listed]) => (sorts(listed) ? [field] : [])))(
    'is in order by %s, both ways, with what is not filled in at its end',
    async (field) => {
      const key = ORDER[field];
      if (key === undefined) throw new Error(`nothing is known of ${field}`);
      for (const desc of [false, true]) {
        const keys = (await rowsOf({ sort: { field, desc } })).map(key);
        const filled = keys.filter((value) => value !== '');
        expect(keys).toEqual([...filled, ...keys.filter((value) => value === '')]);
        const sorted = [...filled].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(filled).toEqual(desc ? sorted.reverse() : sorted);
      }
    },
  );

  it('counts references: PA-9 stands before PA-10', async () => {
    const refs = await refsOf({ sort: { field: 'ref', desc: false } });
    expect(refs.indexOf('PA-09')).toBeLessThan(refs.indexOf('PA-10'));
    expect(refs).toHaveLength(COUNT);
  });

  it('orders countries by their names and reads older bodies as not filled in', async () => {
    const { client: other } = await openCoreWithVault();
    for (const country of ['ZA', 'DE', '', 'CH', 'AT'])
      await other.processors.create({ fields: { ...sample.processorFields, name: `In ${country}`, country } });
    const { rows, groups } = await other.processors.query({
      sort: { field: 'country', desc: false },
      groupBy: 'country',
    });
    // Austria, Germany, South Africa, Switzerland.
    expect(rows.map(({ fields }) => fields.country)).toEqual(['AT', 'DE', 'ZA', 'CH', '']);
    expect(groups.map(({ value }) => value)).toEqual(['AT', 'DE', 'ZA', 'CH', '']);
  });

  it('is narrowed by what one of several values is, by what is not, by what is not filled in', async () => {
    const all = await rowsOf({});
    const is = await refsOf({ filters: [{ field: 'status', op: 'is', values: ['draft', 'ended'] }] });
    expect(is).toEqual(
      all.filter(({ fields }) => fields.status === 'draft' || fields.status === 'ended').map(({ ref }) => ref),
    );
    const not = await refsOf({ filters: [{ field: 'status', op: 'is-not', values: ['draft', 'ended'] }] });
    expect([...is, ...not].sort()).toEqual(all.map(({ ref }) => ref).sort());
    expect(await refsOf({ filters: [{ field: 'owner', op: 'is', values: [''] }] })).toEqual(
      all.filter(({ fields }) => fields.owner === '').map(({ ref }) => ref),
    );
  });

  it('is narrowed by days, by tags, by the bases of purposes, by a part of a name', async () => {
    const overdue = await rowsOf({ filters: [{ field: 'review', op: 'before', values: ['2026-11-23'] }] });
    expect(new Set(overdue.map(({ fields }) => fields.review.nextOn))).toEqual(new Set(['2025-06-30']));
    const tagged = await rowsOf({ filters: [{ field: 'tags', op: 'is', values: ['audit'] }] });
    expect(tagged).toHaveLength(COUNT / 5);
    const untagged = await rowsOf({ filters: [{ field: 'tags', op: 'is', values: [''] }] });
    expect(untagged).toHaveLength(COUNT - tagged.length);
    const onContract = await rowsOf({ filters: [{ field: 'basis', op: 'is', values: ['contract'] }] });
    expect(onContract.every(({ fields }) => fields.purposes.some(({ basis }) => basis === 'contract'))).toBe(true);
    expect(onContract).not.toHaveLength(0);
    const named = await rowsOf({ filters: [{ field: 'name', op: 'contains', values: ['EBBUG'] }] });
    expect(named.every(({ title }) => title.startsWith('Żebbuġ'))).toBe(true);
    expect(named).not.toHaveLength(0);
  });

  it('is narrowed by words that begin words, whatever their marks', async () => {
    for (const [typed, name] of [
      ['zebbug', 'Żebbuġ'],
      ['HAMR', 'Ħamrun'],
      ['orsted', 'Ørsted'],
      ['strasse', 'Straße'],
      ['durée', 'durée'],
      ['duree contr', 'durée'],
    ] as const) {
      const rows = await rowsOf({ words: typed });
      expect(rows, typed).not.toHaveLength(0);
      expect(rows.every(({ title }) => title.startsWith(name))).toBe(true);
    }
    expect(await rowsOf({ words: 'nowhere' })).toEqual([]);
    expect(await rowsOf({ words: '*"' })).toEqual([]);
  });

  it('tells its groups in order with their sizes, the rows of each together', async () => {
    const { rows, groups, total } = await client.activities.query({ groupBy: 'owner' });
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(groups.at(-1)?.value).toBe('');
    expect(rows.map(({ fields }) => fields.owner)).toEqual(
      groups.flatMap(({ value, count }) => Array.from({ length: count }, () => value)),
    );
  });

  it('tells what occurs in a field, as the options of a filter', async () => {
    const departments = await client.activities.values({ field: 'department' });
    expect(departments.map(({ value }) => value)).toEqual(['', 'Sales', 'Support']);
    expect(departments.reduce((sum, { count }) => sum + count, 0)).toBe(COUNT);
    expect(await client.activities.values({ field: 'tags' })).toEqual([{ value: 'audit', count: COUNT / 5 }]);
    const bases = await client.activities.values({ field: 'basis' });
    expect(bases.map(({ value }) => value)).toEqual(['consent', 'contract']);
    expect(await client.activities.values({ field: 'tags', archived: true })).toEqual([]);
    expect(await refusal(client.activities.values({ field: 'review' }))).toMatchObject(
      atField('field', 'invalid-value'),
    );
  });

  it('is the whole of it when its pages are put together, whatever is asked', async () => {
    const fields = Object.keys(LISTED.activity);
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          sort: fc.option(
            fc.record({ field: fc.constantFrom(...fields.filter((field) => isSorted(field))), desc: fc.boolean() }),
            { nil: undefined },
          ),
          groupBy: fc.option(fc.constantFrom('owner', 'status', 'department', 'role'), { nil: undefined }),
          words: fc.constantFrom('', 'z', 'duree', 'news'),
          status: fc.subarray([...STATUSES]),
          limit: fc.integer({ min: 1, max: 25 }),
        }),
        async ({ status, limit, ...query }) => {
          const asked = {
            ...query,
            filters: status.length === 0 ? [] : [{ field: 'status', op: 'is' as const, values: status }],
          };
          const whole = await client.activities.query(asked);
          const pages: string[] = [];
          for (let offset = 0; offset < whole.total; offset += limit) {
            const page = await client.activities.query({ ...asked, offset, limit });
            expect(page.rows.length).toBeLessThanOrEqual(limit);
            expect(page.total).toBe(whole.total);
            pages.push(...page.rows.map(({ id }) => id));
          }
          expect(pages).toEqual(whole.rows.map(({ id }) => id));
          const keys = await client.activities.keys({ words: asked.words, filters: asked.filters });
          expect(keys.map(({ id }) => id).sort()).toEqual([...pages].sort());
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(['notes', 'body', "owner') --", 'r.id; DROP TABLE record', 'constructor', '__proto__', '', 'rowid'])(
    'refuses the field %j wherever it could be named',
    async (field) => {
      expect((await refusal(client.activities.query({ sort: { field, desc: false } }))).code).toBe('INVALID_INPUT');
      expect((await refusal(client.activities.query({ groupBy: field }))).code).toBe('INVALID_INPUT');
      const filters = [{ field, op: 'is' as const, values: ['x'] }];
      expect((await refusal(client.activities.query({ filters }))).code).toBe('INVALID_INPUT');
      expect((await refusal(client.activities.keys({ filters }))).code).toBe('INVALID_INPUT');
      expect((await client.activities.query({ limit: 0 })).total).toBe(COUNT);
    },
  );

  it('takes values for mere text', async () => {
    const values = ["') OR 1=1 --", '%', '"', '@kind', "'; DROP TABLE record; --"];
    for (const op of ['is', 'contains'] as const)
      expect((await client.activities.query({ filters: [{ field: 'owner', op, values }] })).total).toBe(0);
    expect((await client.activities.query({ limit: 0 })).total).toBe(COUNT);
  });

  it('refuses what a field cannot be asked', async () => {
    expect(await refusal(client.activities.query({ sort: { field: 'tags', desc: false } }))).toMatchObject(
      atField('sort.field', 'invalid-value'),
    );
    expect(await refusal(client.activities.query({ groupBy: 'purposes' }))).toMatchObject(
      atField('groupBy', 'invalid-value'),
    );
    expect(
      await refusal(client.activities.query({ filters: [{ field: 'status', op: 'before', values: ['x'] }] })),
    ).toMatchObject(atField('filters.0.op', 'invalid-value'));
    expect((await refusal(client.activities.query({ limit: 201 }))).code).toBe('INVALID_INPUT');
  });

  it('answers for every register by every one of its fields', async () => {
    const lists = {
      processor: client.processors,
      transfer: client.transfers,
      system: client.systems,
      measure: client.measures,
      notice: client.notices,
      cookie: client.cookies,
      consent: client.consents,
      document: client.referenceDocuments,
      finding: client.findings,
    };
    await client.measures.create({ fields: sample.measureFields });
    await client.findings.create({ fields: sample.findingFields });
    for (const [kind, list] of Object.entries(lists) as [keyof typeof lists, (typeof lists)[keyof typeof lists]][])
      for (const field of Object.keys(LISTED[kind])) {
        const listed = listedField(kind, field);
        if (listed !== undefined && sorts(listed)) await list.query({ sort: { field, desc: true } });
        await list.query({ filters: [{ field, op: 'is-not', values: ['x'] }] });
      }
    const typed = await client.findings.query({
      groupBy: 'severity',
      filters: [{ field: 'rule', op: 'is', values: [''] }],
    });
    expect(typed.groups).toEqual([{ value: 'high', count: 1 }]);
  });
});

function isSorted(field: string): boolean {
  const listed = listedField('activity', field);
  return listed !== undefined && sorts(listed);
}
