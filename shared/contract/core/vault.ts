import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Id, IsoDate, line, VaultHandle } from '../primitives.ts';

/** Long enough to resist guessing; whether it is common is judged by the core. */
const Passphrase = z.string().min(12).max(1024);
/** What is typed to open: anything, so that the answer is never "too short". */
const TypedPassphrase = z.string().min(1).max(1024);
const ActorName = line(80);

/** What an open vault says of itself. */
export const Session = z.strictObject({
  vaultId: Id,
  vaultName: z.string(),
  actor: z.string(),
  /** The day at the answering establishment, or UTC's while there is none. */
  today: IsoDate,
  recoveryKey: z.enum(['missing', 'confirmed']),
  /** True from the first record until the recovery key is confirmed: the page shows its bar. */
  recoveryDue: z.boolean(),
  empty: z.boolean(),
});
export type Session = z.infer<typeof Session>;

/** What can be said of a folder before it is opened. */
export const VaultState = z.enum([
  'absent',
  'ready',
  'damaged',
  'newer',
  'incomplete',
  'occupied',
  'in-use',
  'read-only',
  'unreachable',
]);

const opened = procedure.output(Session);

export const vault = {
  session: procedure.output(
    z.union([z.strictObject({ open: z.literal(false) }), z.strictObject({ open: z.literal(true), session: Session })]),
  ),
  inspect: procedure
    .input(z.strictObject({ vault: VaultHandle }))
    .output(z.strictObject({ state: VaultState, name: z.string(), osKey: z.boolean() })),
  create: opened.input(
    z.strictObject({ vault: VaultHandle, name: line(120), actor: ActorName, passphrase: Passphrase }),
  ),
  unlock: opened.input(z.strictObject({ vault: VaultHandle, passphrase: TypedPassphrase })),
  unlockWithOsKey: opened.input(z.strictObject({ vault: VaultHandle })),
  /** The way back in: the recovery key opens the vault and sets a new passphrase for `actor`. */
  recover: opened.input(
    z.strictObject({ vault: VaultHandle, recoveryKey: line(200), actor: ActorName, passphrase: Passphrase }),
  ),
  lock: procedure.output(z.strictObject({ locked: z.literal(true) })),
  rename: opened.input(z.strictObject({ name: line(120) })),
  passphrases: {
    list: procedure.output(z.array(z.strictObject({ actor: z.string(), current: z.boolean() }))),
    add: procedure
      .input(z.strictObject({ actor: ActorName, passphrase: Passphrase }))
      .output(z.strictObject({ added: z.literal(true) })),
    change: procedure
      .input(z.strictObject({ current: TypedPassphrase, next: Passphrase }))
      .output(z.strictObject({ changed: z.literal(true) })),
    remove: procedure.input(z.strictObject({ actor: ActorName })).output(z.strictObject({ removed: z.literal(true) })),
  },
  recoveryKey: {
    /** Shown once; nothing is stored until `confirm` has seen the asked groups typed back. */
    issue: procedure.output(z.strictObject({ groups: z.array(z.string()), ask: z.array(z.int()) })),
    confirm: opened.input(z.strictObject({ typed: z.array(z.string().max(20)).min(1).max(16) })),
    /** The issued key as a printable sheet, until it is confirmed. */
    sheet: procedure.output(z.file()),
  },
  osKey: {
    state: procedure.output(z.enum(['unavailable', 'off', 'on'])),
    enable: procedure.output(z.enum(['unavailable', 'off', 'on'])),
    disable: procedure.output(z.enum(['unavailable', 'off', 'on'])),
  },
};
