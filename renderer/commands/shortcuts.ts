import { useEffect } from 'react';
import { useCommands } from './registry.ts';

const SEQUENCE_MS = 1200;
const IS_MAC = navigator.platform.startsWith('Mac');

/** `mod+k`, `?`, `g`: one key press as shortcuts are written. */
function pressed(event: KeyboardEvent): string {
  const mod = IS_MAC ? event.metaKey : event.ctrlKey;
  return `${mod ? 'mod+' : ''}${event.altKey ? 'alt+' : ''}${event.key.toLowerCase()}`;
}

/** Plain keys belong to the field they are typed in, to an open dialog, and to a list being searched. */
function isTyping(event: KeyboardEvent): boolean {
  if (!(event.target instanceof HTMLElement)) return false;
  return event.target.isContentEditable || event.target.closest('input, textarea, select, [role="dialog"]') !== null;
}

/** Runs the command whose shortcut was pressed. */
export function useShortcuts(): void {
  const commands = useCommands();
  useEffect(() => {
    let first = { key: '', at: 0 };
    const listen = (event: KeyboardEvent) => {
      const key = pressed(event);
      if (event.repeat || (isTyping(event) && !key.startsWith('mod+'))) return;
      const sequence = event.timeStamp - first.at < SEQUENCE_MS ? `${first.key} ${key}` : '';
      const of = (keys: string) => commands.find(({ shortcut }) => shortcut?.toLowerCase() === keys);
      // `G S` is one shortcut, whatever `S` alone does on this page.
      const command = of(sequence) ?? of(key);
      first = command === undefined ? { key, at: event.timeStamp } : { key: '', at: 0 };
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [commands]);
}

/** The keys of a shortcut as printed on this machine's keyboard, in turn. */
export function shownKeys(shortcut: string): readonly (readonly string[])[] {
  return shortcut
    .split(' ')
    .map((press) => press.split('+').map((key) => (key === 'Mod' ? (IS_MAC ? '⌘' : 'Ctrl') : key)));
}
