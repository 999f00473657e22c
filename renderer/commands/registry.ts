import type { Icon } from '@tabler/icons-react';
import { useEffect, useSyncExternalStore } from 'react';
import type { MessageKey } from '../api/words.ts';

export const COMMAND_GROUPS = ['page', 'new', 'go', 'vault', 'help'] as const;

/** One thing a person can ask for, wherever they ask: palette, key, menu of the page or of the window. */
export type Command = {
  readonly id: string;
  readonly title: MessageKey;
  readonly group: (typeof COMMAND_GROUPS)[number];
  readonly icon: Icon;
  /** `Mod+K`, `?`, `N`, or two keys in turn: `G R`. */
  readonly shortcut?: string;
  /** Left out of every menu where this is false. */
  readonly when?: boolean;
  readonly run: () => void;
};

let byOwner: ReadonlyMap<symbol, readonly Command[]> = new Map();
let offered: readonly Command[] = [];
const listeners = new Set<() => void>();

function publish(next: ReadonlyMap<symbol, readonly Command[]>): void {
  byOwner = next;
  offered = [...next.values()].flat().filter((command) => command.when !== false);
  for (const listener of listeners) listener();
}

/** Offers commands for as long as the calling component is shown. Memoise the list. */
export function useOfferCommands(commands: readonly Command[]): void {
  useEffect(() => {
    const owner = Symbol('commands');
    publish(new Map(byOwner).set(owner, commands));
    return () => {
      const rest = new Map(byOwner);
      rest.delete(owner);
      publish(rest);
    };
  }, [commands]);
}

export function useCommands(): readonly Command[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offered,
  );
}

export function runCommand(id: string): void {
  offered.find((command) => command.id === id)?.run();
}
