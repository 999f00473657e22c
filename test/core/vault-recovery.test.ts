import { beforeAll, describe, expect, it } from 'vitest';
import { becauseOf, type CoreUnderTest, HOME, openCoreWithVault, PASSPHRASE, refusal } from './harness.ts';
import { pdfText } from './pdf-text.ts';
import { measureFields } from './records.ts';

const actor = 'Dolores Peri';
const passphrase = 'nine gulls over Sliema';

describe('the recovery key', () => {
  let core: CoreUnderTest;
  let groups: readonly string[];

  beforeAll(async () => {
    core = await openCoreWithVault();
  });

  it('is due from the first record on', async () => {
    const before = await core.client.vault.session();
    expect(before).toMatchObject({ session: { recoveryKey: 'missing', recoveryDue: false } });
    await core.client.measures.create({ fields: measureFields });
    expect(await core.client.vault.session()).toMatchObject({ session: { recoveryDue: true } });
  });

  it('is not confirmed before it was issued', async () => {
    const { confirm, sheet } = core.client.vault.recoveryKey;
    expect(await refusal(confirm({ typed: ['0000'] }))).toMatchObject(becauseOf('vault.faults.noRecoveryIssued'));
    expect(await refusal(sheet())).toMatchObject(becauseOf('vault.faults.noRecoveryIssued'));
  });

  it('typed back wrong is refused and changes nothing', async () => {
    const issued = await core.client.vault.recoveryKey.issue();
    groups = issued.groups;
    expect(groups).toHaveLength(14);
    expect(new Set(issued.ask).size).toBe(3);
    const asked = issued.ask.map((place) => groups[place] ?? '');
    const { confirm } = core.client.vault.recoveryKey;
    for (const typed of [asked.toReversed(), asked.slice(1), [...asked, 'AAAA'], asked.map(() => '')])
      expect(await refusal(confirm({ typed }))).toMatchObject(becauseOf('vault.faults.recoveryTypedWrong'));
    expect(await core.client.vault.session()).toMatchObject({ session: { recoveryKey: 'missing', recoveryDue: true } });
  });

  it('stands on its sheet group by group', async () => {
    const sheet = await core.client.vault.recoveryKey.sheet();
    expect(sheet.type).toBe('application/pdf');
    const text = await pdfText(sheet);
    for (const group of groups) expect(text).toContain(group);
    expect(text).toContain('23 November 2026');
  });

  it('confirmed opens the vault with look-alike letters, spaces and small letters, and sets a new passphrase', async () => {
    const issued = await core.client.vault.recoveryKey.issue();
    const { confirm } = core.client.vault.recoveryKey;
    const typed = issued.ask.map((place) => ` ${(issued.groups[place] ?? '').toLowerCase()}`);
    expect(await confirm({ typed })).toMatchObject({ recoveryKey: 'confirmed', recoveryDue: false });
    expect(await refusal(confirm({ typed }))).toMatchObject(becauseOf('vault.faults.noRecoveryIssued'));
    // The one issued before was never confirmed: it is worth nothing.
    const unconfirmed = groups.join('-');
    groups = issued.groups;
    await core.client.vault.lock();

    const { recover } = core.client.vault;
    const recoveryKey = groups.join(' - ').toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o');
    expect(await refusal(recover({ vault: HOME, recoveryKey: unconfirmed, actor, passphrase }))).toMatchObject(
      becauseOf('vault.faults.wrongRecoveryKey'),
    );
    expect(await recover({ vault: HOME, recoveryKey, actor, passphrase })).toMatchObject({ actor, empty: false });
    await core.client.vault.lock();
    const { unlock } = core.client.vault;
    expect(await refusal(unlock({ vault: HOME, passphrase: PASSPHRASE }))).toMatchObject(
      becauseOf('vault.faults.wrongPassphrase'),
    );
    expect(await unlock({ vault: HOME, passphrase })).toMatchObject({ actor });
    const actions = (await core.client.journal.list({ limit: 3 })).map(({ action }) => action);
    expect(actions).toEqual(['vault.unlock', 'vault.passphrase.reset', 'vault.recover']);
  });

  it('of old is dead once a newer one is confirmed', async () => {
    const older = groups.join('');
    const issued = await core.client.vault.recoveryKey.issue();
    await core.client.vault.recoveryKey.confirm({ typed: issued.ask.map((place) => issued.groups[place] ?? '') });
    await core.client.vault.lock();
    const { recover } = core.client.vault;
    expect(await refusal(recover({ vault: HOME, recoveryKey: older, actor, passphrase }))).toMatchObject(
      becauseOf('vault.faults.wrongRecoveryKey'),
    );
    const recoveryKey = issued.groups.join('');
    expect(await recover({ vault: HOME, recoveryKey, actor, passphrase })).toMatchObject({ actor });
  });

  it('with one letter wrong is refused by its checksum', async () => {
    await core.client.vault.lock();
    const wrong = `${groups.join('').slice(0, -1)}${groups.join('').endsWith('0') ? '1' : '0'}`;
    const { recover } = core.client.vault;
    expect(await refusal(recover({ vault: HOME, recoveryKey: wrong, actor, passphrase }))).toMatchObject(
      becauseOf('vault.faults.wrongRecoveryKey'),
    );
  });
});
