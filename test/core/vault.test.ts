import { describe, expect, it } from 'vitest';
import { MAX_PASSPHRASES } from '../../electron/core/vault/key-file.ts';
import {
  ACTOR,
  atField,
  becauseOf,
  HOME,
  openCore,
  openCoreWithVault,
  PASSPHRASE,
  refusal,
  restart,
} from './harness.ts';
import { measureFields } from './records.ts';

const unlock = { vault: HOME, passphrase: PASSPHRASE };
const create = { vault: HOME, name: 'Register', actor: ACTOR, passphrase: PASSPHRASE };

describe('a vault from its making on', () => {
  it('is absent, then open, then locked, and after a restart everything is there', async () => {
    const core = openCore();
    expect(await core.client.vault.inspect({ vault: HOME })).toEqual({ state: 'absent', name: '', osKey: false });
    expect(await core.client.vault.session()).toEqual({ open: false });

    const session = await core.client.vault.create(create);
    expect(session).toMatchObject({ vaultName: 'Register', actor: ACTOR, today: '2026-11-23', empty: true });
    const measure = await core.client.measures.create({ fields: measureFields });
    expect(await core.client.vault.rename({ name: 'Heron’s register' })).toMatchObject({ empty: false });

    expect(await core.client.vault.lock()).toEqual({ locked: true });
    expect(await core.client.vault.session()).toEqual({ open: false });
    expect(await refusal(core.client.measures.get({ id: measure.id }))).toMatchObject({ code: 'LOCKED', status: 423 });
    expect(await refusal(core.client.vault.lock())).toMatchObject({ code: 'LOCKED' });
    // The owner hears of it once the answer is on its way.
    await new Promise((resume) => setImmediate(resume));
    expect(core.locks()).toBe(1);

    const again = await restart(core);
    expect(await again.client.vault.inspect({ vault: HOME })).toMatchObject({
      state: 'ready',
      name: 'Heron’s register',
    });
    expect(await again.client.vault.unlock(unlock)).toMatchObject({ vaultId: session.vaultId, actor: ACTOR });
    expect(await again.client.measures.get({ id: measure.id })).toEqual(measure);
  });

  it('is opened once: a second vault beside an open one is refused', async () => {
    const core = await openCoreWithVault();
    for (const call of [
      core.client.vault.create({ ...create, vault: 'other' }),
      core.client.vault.unlock(unlock),
      core.client.vault.unlockWithOsKey({ vault: HOME }),
      core.client.vault.recover({ vault: HOME, recoveryKey: 'x', actor: ACTOR, passphrase: PASSPHRASE }),
    ])
      expect(await refusal(call)).toMatchObject(becauseOf('vault.faults.anotherOpen'));
  });

  it('knows no handle the host did not give out', async () => {
    expect(await refusal(openCore().client.vault.inspect({ vault: 'unknown' }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['short', 'eleven char', atField('passphrase', 'too_small')],
    ['common', 'Password password 123', becauseOf('vault.faults.commonPassphrase')],
    ['a run', 'abcdefghijklmnop', becauseOf('vault.faults.commonPassphrase')],
    ['hardly varied', 'abababababab', becauseOf('vault.faults.commonPassphrase')],
  ])('is not made with a passphrase that is %s, and leaves nothing behind', async (_, passphrase, why) => {
    const core = openCore();
    expect(await refusal(core.client.vault.create({ ...create, passphrase }))).toMatchObject(why);
    expect(await core.client.vault.inspect({ vault: HOME })).toMatchObject({ state: 'absent' });
  });
});

describe('a passphrase', () => {
  it('that is wrong gets the same answer whatever is wrong with it', async () => {
    const core = await openCoreWithVault();
    await core.client.vault.lock();
    const near = await refusal(core.client.vault.unlock({ ...unlock, passphrase: `${PASSPHRASE} ` }));
    const far = await refusal(core.client.vault.unlock({ ...unlock, passphrase: 'x' }));
    expect(near).toEqual({
      code: 'REJECTED',
      status: 409,
      data: { key: 'vault.faults.wrongPassphrase', params: {} },
    });
    expect(far).toEqual(near);
    expect(core.reports).toEqual([]);
  });

  it('is the same on every keyboard: composed and decomposed letters open alike', async () => {
    const core = openCore();
    await core.client.vault.create({ ...create, passphrase: 'għasafar ta\u0027 Żurrieq'.normalize('NFC') });
    await core.client.vault.lock();
    const typed = 'għasafar ta\u0027 Żurrieq'.normalize('NFD');
    expect(await core.client.vault.unlock({ ...unlock, passphrase: typed })).toMatchObject({ actor: ACTOR });
  });

  it('names who acted: each opens, and the journal says whose it was', async () => {
    const core = await openCoreWithVault();
    await core.client.vault.passphrases.add({ actor: 'Deputy', passphrase: 'another quiet harbour' });
    expect(await core.client.vault.passphrases.list()).toEqual([
      { actor: ACTOR, current: true },
      { actor: 'Deputy', current: false },
    ]);
    await core.client.vault.lock();

    await core.client.vault.unlock({ vault: HOME, passphrase: 'another quiet harbour' });
    const measure = await core.client.measures.create({ fields: measureFields });
    expect(measure.updatedBy).toBe('Deputy');
    const told = await core.client.journal.list({});
    expect(told.map(({ actor, action }) => [actor, action])).toEqual([
      ['Deputy', 'measure.create'],
      ['Deputy', 'vault.unlock'],
      [ACTOR, 'vault.passphrase.add'],
      [ACTOR, 'vault.create'],
    ]);
  });

  it('once changed no longer opens, the new one does', async () => {
    const core = await openCoreWithVault();
    const next = 'eight storks over Gozo';
    const change = core.client.vault.passphrases.change;
    expect(await refusal(change({ current: 'not this one', next }))).toMatchObject(
      becauseOf('vault.faults.wrongPassphrase'),
    );
    expect(await refusal(change({ current: PASSPHRASE, next: 'administrator' }))).toMatchObject(
      becauseOf('vault.faults.commonPassphrase'),
    );
    await change({ current: PASSPHRASE, next });
    await core.client.vault.lock();
    expect(await refusal(core.client.vault.unlock(unlock))).toMatchObject(becauseOf('vault.faults.wrongPassphrase'));
    expect(await core.client.vault.unlock({ ...unlock, passphrase: next })).toMatchObject({ actor: ACTOR });
    expect(await core.client.vault.passphrases.list()).toEqual([{ actor: ACTOR, current: true }]);
  });

  it('of somebody else is not enough to change one’s own', async () => {
    const core = await openCoreWithVault();
    await core.client.vault.passphrases.add({ actor: 'Deputy', passphrase: 'another quiet harbour' });
    const call = core.client.vault.passphrases.change({ current: 'another quiet harbour', next: 'eight storks, Gozo' });
    expect(await refusal(call)).toMatchObject(becauseOf('vault.faults.wrongPassphrase'));
  });

  it('taken away no longer opens, and neither does the system’s key of the same person; the last one stays', async () => {
    const core = await openCoreWithVault({ osKey: true });
    const { passphrases, unlock: open, lock, osKey } = core.client.vault;
    expect(await refusal(passphrases.remove({ actor: ACTOR }))).toMatchObject(becauseOf('vault.faults.lastPassphrase'));
    expect(await refusal(passphrases.remove({ actor: 'Nobody' }))).toMatchObject(
      becauseOf('vault.faults.noSuchPassphrase'),
    );
    await passphrases.add({ actor: 'Deputy', passphrase: 'another quiet harbour' });
    await osKey.enable();
    await passphrases.remove({ actor: ACTOR });
    await lock();
    expect(await refusal(open(unlock))).toMatchObject(becauseOf('vault.faults.wrongPassphrase'));
    expect(await refusal(core.client.vault.unlockWithOsKey({ vault: HOME }))).toMatchObject(
      becauseOf('vault.faults.noOsKey'),
    );
    expect(await open({ vault: HOME, passphrase: 'another quiet harbour' })).toMatchObject({ actor: 'Deputy' });
  });

  it('is one a name, and there is a most of them', async () => {
    const core = await openCoreWithVault();
    const { passphrases } = core.client.vault;
    const others = Array.from({ length: MAX_PASSPHRASES - 1 }, (_, at) => `Deputy ${at + 1}`);
    for (const actor of others) await passphrases.add({ actor, passphrase: `quiet harbour of ${actor}` });
    expect(await refusal(passphrases.add({ actor: 'One more', passphrase: 'a harbour too many' }))).toMatchObject({
      data: { key: 'vault.faults.tooManyPassphrases', params: { limit: MAX_PASSPHRASES } },
    });
    expect(await refusal(passphrases.add({ actor: 'Deputy 1', passphrase: 'the same name again' }))).toMatchObject(
      becauseOf('vault.faults.actorTaken'),
    );
    expect(await passphrases.list()).toHaveLength(MAX_PASSPHRASES);
  });
});

describe('the key of the operating system', () => {
  it('opens for who switched it on, until it is switched off', async () => {
    const core = await openCoreWithVault({ osKey: true });
    const { vault } = core.client;
    expect(await vault.osKey.state()).toBe('off');
    expect(await vault.osKey.enable()).toBe('on');
    await vault.lock();
    expect(await vault.inspect({ vault: HOME })).toMatchObject({ osKey: true });
    expect(await vault.unlockWithOsKey({ vault: HOME })).toMatchObject({ actor: ACTOR });
    expect(await vault.osKey.disable()).toBe('off');
    await vault.lock();
    expect(await refusal(vault.unlockWithOsKey({ vault: HOME }))).toMatchObject(becauseOf('vault.faults.noOsKey'));
  });

  it('is unavailable where the system keeps none', async () => {
    const core = await openCoreWithVault();
    expect(await core.client.vault.osKey.state()).toBe('unavailable');
    expect(await core.client.vault.osKey.enable()).toBe('unavailable');
  });
});
