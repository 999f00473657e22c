import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_DRAFT, MOST_DRAFT_BYTES, MOST_DRAFTS } from '../../../shared/contract/core/drafts.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import {
  ACTOR,
  atField,
  type Client,
  type CoreUnderTest,
  HOME,
  openCoreWithVault,
  PASSPHRASE,
  refusal,
  restart,
  vaultFolder,
} from '../harness.ts';
import { NOBODY } from '../records.ts';

const OTHER = { actor: 'Second Person', passphrase: 'four otters under Gozo' };

let core: CoreUnderTest;
let vaultId: Id;
beforeEach(async () => {
  core = await openCoreWithVault();
  vaultId = await idOf(core.client);
});

async function idOf(client: Client): Promise<Id> {
  const state = await client.vault.session();
  if (!state.open) throw new Error('the vault is not open');
  return state.session.vaultId;
}

const keep = (form: string, words: string, version = 0, client = core.client) =>
  client.drafts.keep({ vaultId, form, version, body: JSON.stringify({ words }) });
const formsOf = async (client = core.client) => (await client.drafts.list()).map(({ form }) => form);

async function reopened(passphrase = PASSPHRASE): Promise<Client> {
  core = await restart(core);
  await core.client.vault.unlock({ vault: HOME, passphrase });
  return core.client;
}

describe('words typed and not saved', () => {
  it('are there after the core has ended, with the version they began from', async () => {
    await keep('activity/new', 'Half a thought');
    await keep('request/1/note', 'Called back', 4);
    const client = await reopened();
    expect(await client.drafts.list()).toEqual([
      { form: 'request/1/note', version: 4, body: '{"words":"Called back"}', savedAt: core.clock.now },
      { form: 'activity/new', version: 0, body: '{"words":"Half a thought"}', savedAt: core.clock.now },
    ]);
  });

  it('are replaced by the ones typed last, from whichever window', async () => {
    await keep('activity/new', 'one', 1);
    await keep('activity/new', 'two', 2);
    expect(await core.client.drafts.list()).toMatchObject([{ version: 2, body: '{"words":"two"}' }]);
  });

  it('are forgotten for good, and forgetting twice is no mistake', async () => {
    await keep('activity/new', 'Half a thought');
    await core.client.drafts.forget({ vaultId, form: 'activity/new' });
    await core.client.drafts.forget({ vaultId, form: 'activity/new' });
    expect(await (await reopened()).drafts.list()).toEqual([]);
  });

  it('belong to whoever typed them, and go with their passphrase', async () => {
    await core.client.vault.passphrases.add(OTHER);
    await keep('activity/new', 'mine');
    const theirs = await reopened(OTHER.passphrase);
    expect(await formsOf(theirs)).toEqual([]);
    await keep('activity/new', 'theirs', 0, theirs);
    await keep('notice/new', 'theirs', 0, theirs);
    await theirs.vault.passphrases.remove({ actor: ACTOR });
    await theirs.vault.passphrases.add({ actor: ACTOR, passphrase: PASSPHRASE });
    expect(await formsOf(theirs)).toEqual(['notice/new', 'activity/new']);
    expect(await formsOf(await reopened())).toEqual([]);
  });
});

describe('a draft decides nothing', () => {
  it('so no journal, no search and no topic tells of it', async () => {
    const ended = new AbortController();
    const topics: string[] = [];
    const stream = await core.client.changes(undefined, { signal: ended.signal });
    const listening = (async () => {
      for await (const change of stream) topics.push(...change.topics);
    })().catch(() => undefined);
    const before = await core.client.overview.today();
    const entries = await core.client.journal.list({});
    await keep('activity/new', 'Canarywort');
    await core.client.drafts.forget({ vaultId, form: 'activity/new' });
    await keep('activity/new', 'Canarywort');
    expect(await core.client.journal.list({})).toEqual(entries);
    expect(await core.client.overview.today()).toEqual(before);
    expect(await core.client.search.find({ text: 'Canarywort' })).toEqual([]);
    await core.client.vault.rename({ name: 'Told of' });
    await expect.poll(() => topics).toEqual(['vault']);
    ended.abort();
    await listening;
  });

  it('yet it is as secret as all else: no file of the vault shows it', async () => {
    await keep('activity/new', 'Canarywort');
    const showing = () =>
      readdirSync(vaultFolder(core)).filter((name) =>
        readFileSync(join(vaultFolder(core), name)).includes(Buffer.from('Canarywort')),
      );
    expect(showing()).toEqual([]);
    await core.client.vault.lock();
    expect(showing()).toEqual([]);
  });
});

describe('drafts have bounds', () => {
  it('of number: the oldest goes, of the same person only', async () => {
    await core.client.vault.passphrases.add(OTHER);
    await keep('mine', 'x');
    const theirs = await reopened(OTHER.passphrase);
    for (let at = 0; at < MOST_DRAFTS; at += 1) await keep(`form/${at}`, 'x', 0, theirs);
    // Typed into again, the first is the last.
    await keep('form/0', 'y', 0, theirs);
    await keep('one more', 'x', 0, theirs);
    const forms = await formsOf(theirs);
    expect(forms).toHaveLength(MOST_DRAFTS);
    expect(forms.slice(0, 2)).toEqual(['one more', 'form/0']);
    expect(forms).not.toContain('form/1');
    expect(await formsOf(await reopened())).toEqual(['mine']);
  });

  it('of size, each and together', async () => {
    const long = 'ż'.repeat(LONGEST_DRAFT - '{"words":""}'.length);
    for (const form of ['a', 'b', 'c', 'd', 'e']) await keep(form, long);
    const kept = await core.client.drafts.list();
    expect(kept.map(({ form }) => form)).toEqual(['e', 'd', 'c', 'b']);
    expect(kept.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0)).toBeLessThanOrEqual(MOST_DRAFT_BYTES);
    expect(await refusal(keep('f', `${long}x`))).toMatchObject(atField('body', 'too_big'));
  });

  it('of form: what is no JSON is refused', async () => {
    const wrong = core.client.drafts.keep({ vaultId, form: 'a', version: 0, body: '{"words":' });
    expect(await refusal(wrong)).toMatchObject(atField('body', 'json'));
    expect(await formsOf()).toEqual([]);
  });
});

describe('words typed in a vault that is not open', () => {
  it('go into no other one', async () => {
    const strange = { vaultId: NOBODY, form: 'activity/new' };
    expect((await refusal(core.client.drafts.keep({ ...strange, version: 0, body: '{}' }))).code).toBe('LOCKED');
    expect((await refusal(core.client.drafts.forget(strange))).code).toBe('LOCKED');
    await core.client.vault.lock();
    expect((await refusal(keep('activity/new', 'x'))).code).toBe('LOCKED');
  });
});
