import { appendFileSync, chmodSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything the log can say. What happened stands in the name; no text of an error, no path, nobody's data. */
export const LOG_EVENTS = [
  'app-started',
  'app-stopped',
  'core-started',
  'core-locked',
  'core-died',
  'core-stopped',
  'fault',
  'frame-dropped',
  'sender-refused',
  'navigation-refused',
  'window-refused',
  'permission-refused',
  'request-refused',
  'switch-refused',
  'page-gone',
  'page-unresponsive',
] as const;
export type LogEvent = (typeof LOG_EVENTS)[number];

export type LogDetails = {
  readonly ref?: string;
  readonly code?: string;
  readonly procedure?: string;
  readonly frames?: readonly string[];
  readonly count?: number;
};

export type Log = { readonly note: (event: LogEvent, details?: LogDetails) => void };

/** Two files of this size at most: the older half goes when the newer is full. */
const HALF_BYTES = 256 * 1024;

/** A ring log readable by its owner only. It never stops the app: what can't be written is left out. */
export function openLog(folder: string, now: () => string): Log {
  const file = join(folder, 'dpo-desk.log');
  const note: Log['note'] = (event, details = {}) => {
    try {
      if (sizeOf(file) > HALF_BYTES) renameSync(file, `${file}.1`);
      appendFileSync(file, `${JSON.stringify({ at: now(), event, ...harmless(details) })}\n`, { mode: 0o600 });
    } catch {
      // A full disk or a read-only folder is no reason to fail; the app says so where it matters.
    }
  };
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch {
    return { note };
  }
  return { note };
}

/** Names and codes pass, anything that looks like prose, a path or a value becomes `?`. */
function harmless(details: LogDetails): LogDetails {
  const name = (value: string): string => (/^[A-Za-z0-9_.:-]{1,80}$/.test(value) ? value : '?');
  return {
    ...(details.ref !== undefined && { ref: name(details.ref) }),
    ...(details.code !== undefined && { code: name(details.code) }),
    ...(details.procedure !== undefined && { procedure: name(details.procedure) }),
    ...(details.frames !== undefined && { frames: details.frames.slice(0, 8).map(name) }),
    ...(details.count !== undefined && { count: details.count }),
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
