import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CoreUnderTest, drain, HOME, openCoreWithVault, PASSPHRASE, refusal, restart } from '../harness.ts';
import { channelFields } from '../records.ts';

let core: CoreUnderTest;
beforeEach(async () => {
  core = await openCoreWithVault();
});
afterEach(() => core.dispose());

const nothingThere = async (): Promise<void> => {
  expect(await core.client.activities.list({})).toEqual([]);
  expect(await core.client.requests.list({})).toEqual([]);
  expect(await core.client.documents.list({})).toEqual([]);
  const { entries } = (await drain(await core.client.journal.verify())).result;
  expect(entries).toBeLessThanOrEqual(2);
};

describe('filling in the example', () => {
  it('says how far it is, and what came of it', async () => {
    const { steps, result } = await drain(await core.client.exchange.loadExample());
    expect(steps).toEqual(Array.from({ length: result.cases }, (_, done) => ({ done, total: result.cases })));
    expect(await refusal(core.client.exchange.loadExample().then(drain))).toMatchObject({ code: 'REJECTED' });
  });

  it('leaves nothing behind when it is called off, and can begin again', async () => {
    const stop = new AbortController();
    const filling = await core.client.exchange.loadExample(undefined, { signal: stop.signal });
    await filling.next();
    await filling.next();
    stop.abort();
    await expect(drain(filling)).rejects.toThrow();
    await nothingThere();
    await drain(await core.client.exchange.loadExample());
    expect((await core.client.requests.list({})).length).toBeGreaterThan(10);
  });

  it('leaves nothing behind when nobody listens any more', async () => {
    const filling = await core.client.exchange.loadExample();
    await filling.next();
    await filling.return(undefined);
    await expect.poll(async () => (await core.client.activities.list({})).length, { timeout: 15_000 }).toBe(0);
    await nothingThere();
  });

  it('takes no other change meanwhile', async () => {
    const filling = await core.client.exchange.loadExample();
    await filling.next();
    expect(await refusal(core.client.channels.create({ fields: channelFields }))).toMatchObject({
      code: 'UNAVAILABLE',
      data: { key: 'errors.busy' },
    });
    expect(await refusal(core.client.exchange.loadExample().then(drain))).toMatchObject({ code: 'REJECTED' });
    await drain(filling);
    await core.client.channels.create({ fields: channelFields });
  });

  it('is gone with a vault that is locked in the middle of it', async () => {
    const filling = await core.client.exchange.loadExample();
    await filling.next();
    await filling.next();
    await core.client.vault.lock();
    expect(await refusal(drain(filling))).toMatchObject({ code: 'LOCKED' });
    core = await restart(core);
    await core.client.vault.unlock({ vault: HOME, passphrase: PASSPHRASE });
    await nothingThere();
  });
});
