import type { ErrorCode, Issue } from '../../shared/contract/errors.ts';

type Params = Readonly<Record<string, string | number>>;

/** A failure the contract knows. It carries keys and numbers, never SQL, paths or what somebody typed. */
export class Fault extends Error {
  readonly code: ErrorCode;
  readonly data: unknown;

  constructor(code: ErrorCode, data?: unknown) {
    super(code);
    this.name = 'Fault';
    this.code = code;
    this.data = data;
  }
}

export const notFound = (): Fault => new Fault('NOT_FOUND');
export const locked = (): Fault => new Fault('LOCKED');
/** The record moved on: `version` is the one it has now. */
export const conflict = (version: number): Fault => new Fault('CONFLICT', { version });
/** A rule says no. `key` is a key of the message catalogue. */
export const rejected = (key: string, params: Params = {}): Fault => new Fault('REJECTED', { key, params });
/** The surroundings say no (disk, folder, another program). */
export const unavailable = (key: string, params: Params = {}): Fault => new Fault('UNAVAILABLE', { key, params });
/** A rule of input that a schema alone cannot see. */
export const invalid = (path: string, code: string, params?: Params): Fault =>
  invalidAll([{ path, code, ...(params && { params }) }]);
/** Several at once, each at its field. */
export const invalidAll = (issues: readonly Issue[]): Fault => new Fault('INVALID_INPUT', { issues });
