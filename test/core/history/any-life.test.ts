import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityFields } from '../../../shared/contract/core/registers/index.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import { BLANK_DATA_CATEGORY } from '../../../shared/domain/registers/blank.ts';
import { apply } from '../../../shared/domain/history/apply.ts';
import { type CoreUnderTest, drain, openCoreWithVault } from '../harness.ts';
import { activityFields } from '../records.ts';

const word = fc.constantFrom('a', 'b', 'c', 'd');
const fields: fc.Arbitrary<ActivityFields> = fc
  .record({
    name: word,
    description: word,
    status: fc.constantFrom('draft', 'active'),
    subjectCategories: fc.array(word, { maxLength: 4 }),
    dataCategories: fc.array(
      fc.record({
        name: word,
        items: fc.array(word, { maxLength: 3 }),
        special: fc.boolean(),
        source: word,
        retention: word,
      }),
      { maxLength: 3 },
    ),
  })
  .map((some) => ({
    ...activityFields,
    ...some,
    dataCategories: some.dataCategories.map((row) => ({ ...BLANK_DATA_CATEGORY, ...row })),
  }));

const step = fc.record({
  /** Hours the clock moves on before it. */
  hours: fc.integer({ min: 0, max: 30 }),
  record: fc.nat({ max: 2 }),
  act: fc.constantFrom('update', 'update', 'archive', 'revert', 'undo'),
  fields,
  pick: fc.nat({ max: 50 }),
});

type Known = { readonly fields: ActivityFields; readonly archived: boolean };
type Life = { id: Id; versions: Known[] };

/** Does one step through the contract and says how the record must stand after it. */
async function live(
  { client }: CoreUnderTest,
  life: Life,
  { act, fields, pick }: typeof step extends fc.Arbitrary<infer T> ? T : never,
): Promise<void> {
  const { id, versions } = life;
  const version = versions.length;
  const last = versions.at(-1);
  if (last === undefined) throw new Error('a life begins with its first version');
  if (act === 'update') {
    await client.activities.update({ id, version, fields });
    versions.push({ ...last, fields });
  } else if (act === 'archive') {
    await client.activities.archive({ id, version, archived: !last.archived, reason: 'x' });
    versions.push({ ...last, archived: !last.archived });
  } else if (act === 'undo' && version > 1) {
    await client.history.undo({ id, version });
    versions.push(versions.at(-2) ?? last);
  } else if (act === 'revert' && !last.archived) {
    const to = (pick % version) + 1;
    await client.history.restore({ id, version, to });
    versions.push({ ...last, fields: versions[to - 1]?.fields ?? last.fields });
  }
}

describe('whatever happened to the records of a register', () => {
  it('each day, each version and each comparison tells what was recorded then', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const core = await openCoreWithVault({ now: '2026-03-01T00:30:00Z' });
        const { client } = core;
        const lives = new Map<number, Life>();
        const days = new Map<string, Map<Id, Known & { version: number }>>();
        let now = Date.parse(core.clock.now);
        for (const next of steps) {
          now += next.hours * 3_600_000;
          core.clock.now = new Date(now).toISOString();
          const life = lives.get(next.record);
          if (life === undefined) {
            const { id } = await client.activities.create({ fields: next.fields });
            lives.set(next.record, { id, versions: [{ fields: next.fields, archived: false }] });
          } else await live(core, life, next);
          const standing = [...lives.values()].map(({ id, versions }) => {
            const last = versions.at(-1);
            return [
              id,
              { fields: last?.fields ?? activityFields, archived: last?.archived ?? false, version: versions.length },
            ] as const;
          });
          days.set(core.clock.now.slice(0, 10), new Map(standing));
        }

        for (const [on, records] of days) {
          const { items, untold } = await client.activities.listOn({ on });
          expect(untold).toEqual([]);
          expect(items.map(({ id, version, archived, title }) => ({ id, version, archived, title }))).toEqual(
            [...records].map(
              ([
                id,
                {
                  version,
                  archived,
                  fields: { name },
                },
              ]) => ({ id, version, archived, title: name }),
            ),
          );
          for (const [id, known] of records)
            expect(await client.activities.getAt({ id, at: { on } })).toMatchObject({
              entry: { fields: known.fields },
            });
        }
        for (const { id, versions } of lives.values()) {
          const from = 1;
          const to = versions.length;
          const { changes } = await client.history.compare({ id, from: { version: from }, to: { version: to } });
          expect(apply(versions[0]?.fields ?? null, changes ?? [])).toEqual(versions.at(-1)?.fields);
          expect((await client.history.of({ id })).entries).toHaveLength(Math.min(20, versions.length));
        }
        const [first = '', last = ''] = [[...days.keys()].at(0), [...days.keys()].at(-1)];
        const { rows, unchanged } = await client.history.register({ kind: 'activity', from: first, to: last });
        const before = days.get(first);
        const same = [...(days.get(last) ?? [])].filter(([id, { version }]) => before?.get(id)?.version === version);
        expect(unchanged).toBe(same.length);
        for (const row of rows) expect(row.created).toBe(before?.has(row.id) !== true);
        expect((await drain(await client.journal.verify())).result).toMatchObject({ intact: true });
        await core.dispose();
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
