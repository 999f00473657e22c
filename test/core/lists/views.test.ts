import { beforeEach, describe, expect, it } from 'vitest';
import type { ViewSetting } from '../../../shared/contract/core/lists/views.ts';
import { atField, type CoreUnderTest, HOME, openCoreWithVault, PASSPHRASE, refusal, restart } from '../harness.ts';
import { NOBODY } from '../records.ts';

let core: CoreUnderTest;
beforeEach(async () => {
  core = await openCoreWithVault();
});

const setting: ViewSetting = {
  archived: false,
  words: 'news',
  filters: [{ field: 'status', op: 'is', values: ['active'] }],
  sort: { field: 'name', desc: true },
  groupBy: 'owner',
  columns: ['ref', 'name', 'review'],
};

describe('a view of a register', () => {
  it('is kept in the vault, by its kind, in the order of names', async () => {
    const { client } = core;
    await client.views.save({ kind: 'activity', name: 'Żurrieq', setting });
    await client.views.save({ kind: 'activity', name: 'Due soon', setting });
    await client.views.keepColumns({ kind: 'activity', columns: ['ref', 'name'] });
    const next = await restart(core);
    await next.client.vault.unlock({ vault: HOME, passphrase: PASSPHRASE });
    const kept = await next.client.views.list({ kind: 'activity' });
    expect(kept.views.map(({ name }) => name)).toEqual(['Due soon', 'Żurrieq']);
    expect(kept.views[0]?.setting).toEqual(setting);
    expect(kept.columns).toEqual(['ref', 'name']);
    expect(await next.client.views.list({ kind: 'finding' })).toEqual({ views: [], columns: [] });
  });

  it('of the same name is replaced, and can be removed', async () => {
    const { client } = core;
    const first = await client.views.save({ kind: 'activity', name: 'Mine', setting });
    const second = await client.views.save({ kind: 'activity', name: 'Mine', setting: { ...setting, words: '' } });
    expect(second.id).toBe(first.id);
    expect((await client.views.list({ kind: 'activity' })).views).toEqual([second]);
    expect((await client.views.remove({ id: first.id })).views).toEqual([]);
    expect((await refusal(client.views.remove({ id: first.id }))).code).toBe('NOT_FOUND');
    expect((await refusal(client.views.remove({ id: NOBODY }))).code).toBe('NOT_FOUND');
  });

  it('names only what its register lists', async () => {
    const { client } = core;
    const save = (wrong: Partial<ViewSetting>) =>
      refusal(client.views.save({ kind: 'activity', name: 'x', setting: { ...setting, ...wrong } }));
    expect(await save({ groupBy: 'country' })).toMatchObject(atField('setting.groupBy', 'invalid-value'));
    expect(await save({ columns: ['ref', 'body'] })).toMatchObject(atField('setting.columns.1', 'invalid-value'));
    expect(await save({ sort: { field: '; --', desc: false } })).toMatchObject(
      atField('setting.sort.field', 'invalid-value'),
    );
    expect(await refusal(client.views.keepColumns({ kind: 'activity', columns: ['constructor'] }))).toMatchObject(
      atField('columns.0', 'invalid-value'),
    );
  });
});
