import { useSyncExternalStore } from 'react';

/** Something that is open or not, opened by a command from anywhere and shown in one place. */
export function createToggle() {
  let open = false;
  const listeners = new Set<() => void>();
  const set = (next: boolean) => {
    open = next;
    for (const listener of listeners) listener();
  };
  return {
    open: () => {
      set(true);
    },
    close: () => {
      set(false);
    },
    useIsOpen: () =>
      useSyncExternalStore(
        (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        () => open,
      ),
  };
}

export const cheatSheet = createToggle();
export const recoveryKeyDialog = createToggle();
