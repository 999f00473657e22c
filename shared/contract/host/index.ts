import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../errors.ts';
import { line, text, VaultHandle } from '../primitives.ts';

/** Kept outside the vault, so nothing personal: how the window looks and which folders were opened. */
export const HostSettings = z.strictObject({
  locale: z.enum(['en']),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  autoLockMinutes: z.int().min(1).max(240),
});
export type HostSettings = z.infer<typeof HostSettings>;

/** A folder the host knows, named without its path. */
export const KnownVault = z.strictObject({
  handle: VaultHandle,
  label: z.string(),
  lastOpened: z.union([z.iso.datetime(), z.literal('')]),
});
export type KnownVault = z.infer<typeof KnownVault>;

const Count = z.int().min(0).max(10_000);

/** How many matters a notice tells of, by what they ask for. */
export const NoticeCounts = z.strictObject({
  overdue: Count,
  dueToday: Count,
  dueSoon: Count,
  extension: Count,
  waiting: Count,
  upkeep: Count,
});
export type NoticeCounts = z.infer<typeof NoticeCounts>;

/** What only the surroundings can do: Electron's shell, or the loopback server in a browser. */
export const hostContract = {
  about: procedure.output(
    z.strictObject({
      version: z.string(),
      surroundings: z.enum(['electron', 'browser']),
      canChooseFolder: z.boolean(),
      startWithExample: z.boolean(),
    }),
  ),
  settings: {
    get: procedure.output(HostSettings),
    set: procedure.input(HostSettings.partial()).output(HostSettings),
  },
  vaults: {
    /** Recent ones first; the first is offered on the lock screen. Never empty: the default folder is always among them. */
    list: procedure.output(z.array(KnownVault)),
    /** Asks for a folder; null when the person cancels or the surroundings cannot ask. */
    choose: procedure.output(KnownVault.nullable()),
    /** Remembers that a folder was opened, under the label the lock screen shows. */
    opened: procedure
      .input(z.strictObject({ handle: VaultHandle, label: line(120) }))
      .output(z.strictObject({ ok: z.literal(true) })),
    forget: procedure.input(z.strictObject({ handle: VaultHandle })).output(z.strictObject({ ok: z.literal(true) })),
  },
  /** Save dialog, then an atomic write; in a browser the page downloads instead (`asDownload`). */
  saveFile: procedure
    .input(z.strictObject({ name: line(200), file: z.file().max(200_000_000) }))
    .output(z.strictObject({ result: z.enum(['saved', 'cancelled', 'as-download']) })),
  copy: procedure
    .input(z.strictObject({ text: text(100_000), sensitive: z.boolean() }))
    .output(z.strictObject({ copied: z.boolean() })),
  /** A notice of the operating system. It takes numbers only: it stands on lock screens and in a history. */
  notify: procedure.input(NoticeCounts).output(z.strictObject({ shown: z.boolean() })),
  /** Commands of the application menu, and the news that the vault was locked from outside. */
  events: procedure.output(
    eventIterator(
      z.union([
        z.strictObject({ type: z.literal('command'), command: z.string().max(60) }),
        z.strictObject({ type: z.literal('lock-now') }),
      ]),
    ),
  ),
};
export type HostContract = typeof hostContract;
