import { randomBytes } from 'node:crypto';
import { ORPCError, ValidationError } from '@orpc/server';
import { ERRORS, type Issue } from '../../shared/contract/errors.ts';
import { Fault, unavailable } from './fault.ts';
import type { FaultReport } from './ports.ts';

type Attempt = { readonly path: readonly string[]; next: () => Promise<unknown> };

/** Codes SQLite and the file system report when the surroundings, not the app, say no. */
const SURROUNDINGS: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'errors.diskFull',
  ENOSPC: 'errors.diskFull',
  SQLITE_IOERR: 'errors.diskTrouble',
  EIO: 'errors.diskTrouble',
  SQLITE_READONLY: 'errors.readOnly',
  EROFS: 'errors.readOnly',
  EACCES: 'errors.readOnly',
  SQLITE_BUSY: 'errors.busy',
};

/** Every failure that is no contract error becomes one; what the log keeps holds no text of it. */
export function mapFailures(report: (fault: FaultReport) => void) {
  return async (attempt: Attempt): Promise<unknown> => {
    try {
      return await attempt.next();
    } catch (error) {
      throw toContractError(error, attempt.path.join('.'), report);
    }
  };
}

export function toContractError(error: unknown, procedure: string, report: (fault: FaultReport) => void): Error {
  if (error instanceof Fault) return define(error.code, error.data);
  if (isAbort(error)) return error;
  if (error instanceof ORPCError) {
    // `instanceof` on the cause fails across bundles; the code does not.
    if (error.defined) return error;
    if (error.code === 'BAD_REQUEST') return define('INVALID_INPUT', { issues: issuesOf(error.cause) });
    if (error.code === 'NOT_FOUND') return define('NOT_FOUND');
  }
  const code = codeOf(error);
  const known = SURROUNDINGS[code] ?? SURROUNDINGS[code.split('_').slice(0, 2).join('_')];
  if (known !== undefined) return define('UNAVAILABLE', unavailable(known).data);
  const ref = randomBytes(4).toString('hex');
  report({ ref, procedure, code, frames: framesOf(error) });
  return define('INTERNAL', { ref });
}

function define(code: keyof typeof ERRORS, data?: unknown): ORPCError<string, unknown> {
  return new ORPCError<string, unknown>(code, { defined: true, status: ERRORS[code].status, message: code, data });
}

function issuesOf(cause: unknown): Issue[] {
  if (!(cause instanceof ValidationError)) return [{ path: '', code: 'invalid' }];
  return cause.issues.slice(0, 50).map((issue) => ({
    path: (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
    ...readable(issue),
  }));
}

/** A zod issue as code and numbers: never the received value. */
function readable(issue: object): Pick<Issue, 'code' | 'params'> {
  const code: unknown = Reflect.get(issue, 'code');
  const limit: unknown = Reflect.get(issue, 'maximum') ?? Reflect.get(issue, 'minimum');
  const format: unknown = Reflect.get(issue, 'format');
  const message: unknown = Reflect.get(issue, 'message');
  if (code === 'custom')
    return { code: typeof message === 'string' && /^[a-z-]{1,40}$/.test(message) ? message : 'invalid' };
  if (code === 'invalid_format' && typeof format === 'string') return { code: `format-${format}` };
  const name = typeof code === 'string' ? code.replaceAll('_', '-') : 'invalid';
  return typeof limit === 'number' ? { code: name, params: { limit } } : { code: name };
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code)
    ? code
    : error instanceof Error
      ? error.name
      : 'UNKNOWN';
}

const isAbort = (error: unknown): error is Error => error instanceof Error && error.name === 'AbortError';

/** File and line only: messages of caught errors may echo values. */
function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  return [...error.stack.matchAll(/([^/\\\s(]+\.(?:ts|cjs|js|mjs)):(\d+):\d+/g)]
    .slice(0, 8)
    .map((match) => `${match[1] ?? ''}:${match[2] ?? ''}`);
}
