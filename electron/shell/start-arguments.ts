import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type StartArguments = {
  readonly vault: string | undefined;
  readonly example: boolean;
  readonly selfCheck: boolean;
};

/** What was asked for cannot be done; `argument` is what the person typed, shown to nobody else. */
export type RefusedArgument = { readonly refused: 'vault-missing' | 'vault-not-a-folder'; readonly argument: string };

const LONGEST_PATH = 4096;

/** Chromium's own switches stand on the same line: what is not ours is left to it. */
export function readArguments(argv: readonly string[], cwd: string): StartArguments | RefusedArgument {
  const { values } = parseArgs({
    args: [...argv],
    options: { vault: { type: 'string' }, example: { type: 'boolean' }, 'self-check': { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
  });
  const example = values.example === true;
  const selfCheck = values['self-check'] === true;
  const typed: unknown = values.vault;
  if (typed === undefined) return { vault: undefined, example, selfCheck };
  if (typeof typed !== 'string' || typed === '' || typed.startsWith('--'))
    return { refused: 'vault-missing', argument: '--vault' };
  return canHoldVault(typed, cwd)
    ? { vault: resolve(cwd, typed), example, selfCheck }
    : { refused: 'vault-not-a-folder', argument: typed };
}

/** A folder, or nothing yet below a folder: the vault makes its own when it is created. */
function canHoldVault(typed: string, cwd: string): boolean {
  if (typed.length > LONGEST_PATH || typed.includes('\0')) return false;
  try {
    for (let at = resolve(cwd, typed); ; at = dirname(at)) {
      const found = statSync(at, { throwIfNoEntry: false });
      if (found !== undefined) return found.isDirectory();
      if (at === dirname(at)) return false;
    }
  } catch {
    return false;
  }
}
