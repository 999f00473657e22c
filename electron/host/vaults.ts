import { randomBytes } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import type { KnownVault } from '../../shared/contract/host/index.ts';

export const RecentVault = z.strictObject({
  folder: z.string().min(1).max(4096),
  label: z.string().max(120),
  lastOpened: z.iso.datetime(),
});
export type RecentVault = z.infer<typeof RecentVault>;

/** Where the list of opened folders is kept between runs. */
export type RecentVaults = {
  readonly read: () => readonly RecentVault[];
  readonly write: (list: readonly RecentVault[]) => void;
};

export type Vaults = {
  readonly list: () => readonly KnownVault[];
  /** Makes a folder known that the person chose; it is remembered once it was opened. */
  readonly add: (folder: string) => KnownVault;
  readonly opened: (handle: string, label: string) => boolean;
  readonly forget: (handle: string) => boolean;
  /** The way back from a handle, for the core alone. */
  readonly folder: (handle: string) => string | undefined;
};

export type VaultsOptions = {
  readonly recent: RecentVaults;
  readonly defaultFolder: string;
  /** A folder named at the start of the program: offered before all others. */
  readonly preferred?: string | undefined;
  readonly now: () => string;
};

const REMEMBERED = 12;

/** The vault folders the host knows. The page sees handles that are worth nothing outside this run. */
export function createVaults(options: VaultsOptions): Vaults {
  const handles = new Map<string, string>();
  const folders = new Map<string, string>();

  const handleOf = (folder: string): string => {
    const known = handles.get(folder);
    if (known !== undefined) return known;
    const handle = randomBytes(16).toString('base64url');
    handles.set(folder, handle);
    folders.set(handle, folder);
    return handle;
  };
  const recent = (): RecentVault[] =>
    options.recent.read().toSorted((a, b) => b.lastOpened.localeCompare(a.lastOpened));
  const known = (folder: string): KnownVault => {
    const opened = options.recent.read().find((vault) => vault.folder === folder);
    return {
      handle: handleOf(folder),
      label: opened?.label ?? basename(folder),
      lastOpened: opened?.lastOpened ?? '',
    };
  };

  return {
    list: () => {
      const first = options.preferred === undefined ? [] : [resolve(options.preferred)];
      const all = new Set([...first, ...recent().map((vault) => vault.folder), resolve(options.defaultFolder)]);
      return [...all].map(known);
    },
    add: (folder) => known(resolve(folder)),
    opened: (handle, label) => {
      const folder = folders.get(handle);
      if (folder === undefined) return false;
      const others = recent().filter((vault) => vault.folder !== folder);
      options.recent.write([{ folder, label, lastOpened: options.now() }, ...others].slice(0, REMEMBERED));
      return true;
    },
    forget: (handle) => {
      const folder = folders.get(handle);
      if (folder === undefined) return false;
      options.recent.write(recent().filter((vault) => vault.folder !== folder));
      return true;
    },
    folder: (handle) => folders.get(handle),
  };
}
