import type { Clipboard } from 'electron';
import { createHash } from 'node:crypto';

const CLEAR_AFTER_MS = 60_000;

export type OwnClipboard = {
  readonly copy: (text: string, sensitive: boolean) => Promise<void>;
  /** Takes back what was copied, unless something else has been copied since. */
  readonly clear: () => Promise<void>;
};

const digest = (text: string) => createHash('sha256').update(text).digest('base64');

/** Remembers a sensitive text by its digest only, so that the clipboard is not kept twice. */
export function createClipboard(clipboard: Pick<Clipboard, 'readText' | 'writeText' | 'clear'>): OwnClipboard {
  let ours: string | undefined;
  let timer: NodeJS.Timeout | undefined;

  const clear = async () => {
    clearTimeout(timer);
    const copied = ours;
    ours = undefined;
    if (copied !== undefined && digest(await clipboard.readText()) === copied) clipboard.clear();
  };

  return {
    copy: async (text, sensitive) => {
      clearTimeout(timer);
      ours = undefined;
      await clipboard.writeText(text);
      if (!sensitive) return;
      ours = digest(text);
      timer = setTimeout(() => void clear(), CLEAR_AFTER_MS);
      timer.unref();
    },
    clear,
  };
}
