import { randomInt } from 'node:crypto';
import type { Os } from '../os.ts';
import type { Session } from '../../../shared/contract/core/vault.ts';
import { Id, type VaultHandle } from '../../../shared/contract/primitives.ts';
import type { Desk } from '../core.ts';
import { recoverySheet } from '../documents/recovery-sheet.ts';
import type { PdfRenderer } from '../documents/pdf-renderer.ts';
import { notFound, rejected } from '../fault.ts';
import { countRecords, today } from '../organisation/places.ts';
import { inspectFolder } from './folder.ts';
import { createGuessDelay } from './guess-delay.ts';
import { keyFileOf } from './vault.ts';
import { GROUPS, tidy } from './recovery-key.ts';
import {
  closeVault,
  confirmRecoveryKey,
  createVault,
  issueRecoveryKey,
  openVault,
  type OpenVault,
  recoverVault,
  removePassphrase,
  renameVault,
  setOsKey,
  setPassphrase,
  tryPassphrase,
  tryRecoveryKey,
} from './vault.ts';

/** How many groups of the recovery key must be typed back. */
const ASKED_GROUPS = 3;

export function vaultHandlers(os: Os['vault'], desk: Desk, pdf: PdfRenderer) {
  const delay = createGuessDelay();
  const announce = (topics: Parameters<Desk['bus']['publish']>[1]) => {
    desk.bus.publish('changed', topics);
  };
  let asked: readonly number[] = [];

  const folderOf = async (handle: VaultHandle): Promise<string> => {
    const folder = await desk.ports.host.vaultFolder(handle);
    if (folder === undefined) throw notFound();
    return folder;
  };

  const enter = (vault: OpenVault): Session => {
    if (desk.vault !== undefined) closeVault(desk.vault);
    desk.vault = vault;
    return sessionOf(vault);
  };

  const assertNoneOpen = (): void => {
    if (desk.vault !== undefined) throw rejected('vault.faults.anotherOpen');
  };

  return {
    session: os.session.handler(() =>
      desk.vault === undefined ? { open: false as const } : { open: true as const, session: sessionOf(desk.vault) },
    ),
    inspect: os.inspect.handler(async ({ input }) => inspectFolder(await folderOf(input.vault))),

    create: os.create.handler(async ({ input }) => {
      assertNoneOpen();
      return enter(await createVault(desk.ports, announce, await folderOf(input.vault), input));
    }),
    unlock: os.unlock.handler(async ({ input }) => {
      assertNoneOpen();
      const folder = await folderOf(input.vault);
      const opened = await delay.guess(() => tryPassphrase(folder, input.passphrase));
      if (opened === undefined) throw rejected('vault.faults.wrongPassphrase');
      return enter(openVault(desk.ports, announce, folder, opened.key, opened.actor, 'vault.unlock'));
    }),
    unlockWithOsKey: os.unlockWithOsKey.handler(async ({ input }) => {
      assertNoneOpen();
      const folder = await folderOf(input.vault);
      const slot = keyFileOf(folder).slots.find((other) => other.kind === 'os');
      if (slot === undefined || !(await desk.ports.host.osKey.available())) throw rejected('vault.faults.noOsKey');
      const given = await desk.ports.host.osKey.unwrap(Buffer.from(slot.box, 'base64')).catch(() => undefined);
      if (given === undefined) throw rejected('vault.faults.osKeyFailed');
      const vault = openVault(desk.ports, announce, folder, Buffer.from(given.key), slot.actor, 'vault.unlock');
      const session = enter(vault);
      if (given.renewed !== undefined) setOsKey(vault, given.renewed);
      return session;
    }),
    recover: os.recover.handler(async ({ input }) => {
      assertNoneOpen();
      const folder = await folderOf(input.vault);
      const key = await delay.guess(() => Promise.resolve(tryRecoveryKey(folder, input.recoveryKey)));
      if (key === undefined) throw rejected('vault.faults.wrongRecoveryKey');
      return enter(await recoverVault(desk.ports, announce, folder, key, input));
    }),
    lock: os.lock.handler(async () => {
      const vault = desk.opened();
      desk.vault = undefined;
      closeVault(vault);
      await pdf.close();
      // After the answer is on its way: the owner ends this core and starts a fresh one.
      setImmediate(desk.ports.locked);
      return { locked: true as const };
    }),
    rename: os.rename.handler(({ input }) => {
      renameVault(desk.opened(), input.name);
      return sessionOf(desk.opened());
    }),

    passphrases: {
      list: os.passphrases.list.handler(() => {
        const { file, actor } = desk.opened();
        return file.slots.flatMap((slot) =>
          slot.kind === 'passphrase' ? [{ actor: slot.actor, current: slot.actor === actor }] : [],
        );
      }),
      add: os.passphrases.add.handler(async ({ input }) => {
        const vault = desk.opened();
        if (vault.file.slots.some((slot) => slot.kind === 'passphrase' && slot.actor === input.actor))
          throw rejected('vault.faults.actorTaken');
        await setPassphrase(vault, input.actor, input.passphrase, 'vault.passphrase.add');
        return { added: true as const };
      }),
      change: os.passphrases.change.handler(async ({ input }) => {
        const vault = desk.opened();
        const opened = await delay.guess(() => tryPassphrase(vault.folder, input.current));
        opened?.key.fill(0);
        if (opened?.actor !== vault.actor) throw rejected('vault.faults.wrongPassphrase');
        await setPassphrase(vault, vault.actor, input.next, 'vault.passphrase.change');
        return { changed: true as const };
      }),
      remove: os.passphrases.remove.handler(({ input }) => {
        removePassphrase(desk.opened(), input.actor);
        return { removed: true as const };
      }),
    },

    recoveryKey: {
      issue: os.recoveryKey.issue.handler(() => {
        const { groups } = issueRecoveryKey(desk.opened());
        asked = pickGroups();
        return { groups: [...groups], ask: [...asked] };
      }),
      confirm: os.recoveryKey.confirm.handler(({ input }) => {
        const vault = desk.opened();
        const groups = vault.pendingRecovery?.groups;
        if (groups === undefined) throw rejected('vault.faults.noRecoveryIssued');
        if (
          input.typed.length !== asked.length ||
          asked.some((place, at) => tidy(input.typed[at] ?? '') !== groups[place])
        )
          throw rejected('vault.faults.recoveryTypedWrong');
        confirmRecoveryKey(vault);
        return sessionOf(vault);
      }),
      sheet: os.recoveryKey.sheet.handler(async () => {
        const vault = desk.opened();
        if (vault.pendingRecovery === undefined) throw rejected('vault.faults.noRecoveryIssued');
        const { bytes } = await pdf.render(
          recoverySheet(vault.file.name, vault.pendingRecovery.groups, desk.ports.clock.now()),
        );
        return new File([Uint8Array.from(bytes)], 'dpo-desk-recovery-key.pdf', { type: 'application/pdf' });
      }),
    },

    osKey: {
      state: os.osKey.state.handler(() => osKeyState(desk)),
      enable: os.osKey.enable.handler(async () => {
        const vault = desk.opened();
        if (!(await desk.ports.host.osKey.available())) return 'unavailable' as const;
        setOsKey(vault, await desk.ports.host.osKey.wrap(Uint8Array.from(vault.key)));
        return 'on' as const;
      }),
      disable: os.osKey.disable.handler(() => {
        setOsKey(desk.opened(), undefined);
        return osKeyState(desk);
      }),
    },
  };
}

async function osKeyState(desk: Desk): Promise<'unavailable' | 'off' | 'on'> {
  const { file } = desk.opened();
  if (!(await desk.ports.host.osKey.available())) return 'unavailable';
  return file.slots.some((slot) => slot.kind === 'os') ? 'on' : 'off';
}

function sessionOf(vault: OpenVault): Session {
  const confirmed = vault.file.slots.some((slot) => slot.kind === 'recovery');
  const records = countRecords(vault.store);
  return {
    vaultId: Id.parse(vault.file.id),
    vaultName: vault.file.name,
    actor: vault.actor,
    today: today(vault.store),
    recoveryKey: confirmed ? 'confirmed' : 'missing',
    recoveryDue: !confirmed && records > 0,
    empty: records === 0,
  };
}

/** Different groups, in the order they stand on the sheet, anew each time. */
function pickGroups(): number[] {
  const picked = new Set<number>();
  while (picked.size < ASKED_GROUPS) picked.add(randomInt(GROUPS));
  return [...picked].sort((a, b) => a - b);
}
