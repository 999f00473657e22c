import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { mapEventIterator } from '@orpc/client';
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

/** Every failure that is no contract error becomes one, in a stream too; what the log keeps holds no text of it. */
export function mapFailures(report: (fault: FaultReport) => void) {
  return async (attempt: Attempt): Promise<unknown> => {
    const asContractError = (error: unknown): Error => toContractError(error, attempt.path.join('.'), report);
    try {
      const output = await attempt.next();
      return isStream(output)
        ? mapEventIterator(output, {
            value: (step) => Promise.resolve(step),
            error: (error) => Promise.resolve(asContractError(error)),
          })
        : output;
    } catch (error) {
      throw asContractError(error);
    }
  };
}

/** A stream fails while it is read, long after the call itself has answered. */
const isStream = (output: unknown): output is AsyncIterator<unknown, unknown> =>
  typeof output === 'object' && output !== null && Symbol.asyncIterator in output;

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

/** What a rule of our own measured: numbers only. */
const MEASURED = z.record(z.string(), z.number());
/** What a schema says of a limit; never the received value. */
const TELLING = ['origin', 'minimum', 'maximum', 'format'] as const;

/** A zod issue as its code and what it was measured by. Our own rules put a code of words into the message. */
function readable(issue: object): Pick<Issue, 'code' | 'params'> {
  const code: unknown = Reflect.get(issue, 'code');
  const message: unknown = Reflect.get(issue, 'message');
  if (typeof message === 'string' && /^[a-z-]{3,40}$/.test(message)) {
    const measured = MEASURED.safeParse(Reflect.get(issue, 'params'));
    return { code: message, ...(measured.success && { params: measured.data }) };
  }
  const params = Object.fromEntries(
    TELLING.flatMap((name): [string, string | number][] => {
      const value: unknown = Reflect.get(issue, name);
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
    }),
  );
  return { code: typeof code === 'string' && code !== 'custom' ? code : 'invalid', params };
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
