import { isDefinedError, ORPCError } from '@orpc/client';
import { ERRORS, type Issue } from '../../shared/contract/errors.ts';

export type MessageParams = Readonly<Record<string, string | number>>;
type Reason = { readonly key: string; readonly params?: MessageParams };

/** What can go wrong with a call, as the page trusts it: nothing else is ever shown. */
export type Failure =
  | { readonly code: 'INVALID_INPUT'; readonly issues: readonly Issue[] }
  | { readonly code: 'NOT_FOUND' }
  | { readonly code: 'CONFLICT'; readonly version: number }
  | { readonly code: 'REJECTED'; readonly reason: Reason }
  | { readonly code: 'LOCKED' }
  | { readonly code: 'UNAVAILABLE'; readonly reason: Reason }
  | { readonly code: 'INTERNAL'; readonly ref: string };

const UNAVAILABLE: Failure = { code: 'UNAVAILABLE', reason: { key: 'errors.unavailable' } };

/** Only a defined error with data of its own shape is believed; anything else is `UNAVAILABLE`. */
export function toFailure(error: unknown): Failure {
  if (error instanceof CallFailed) return error.failure;
  if (!(error instanceof ORPCError) || !isDefinedError(error)) return UNAVAILABLE;
  const code: unknown = error.code;
  const data: unknown = error.data;
  switch (code) {
    case 'INVALID_INPUT': {
      const parsed = ERRORS.INVALID_INPUT.data.safeParse(data);
      return parsed.success ? { code, issues: parsed.data.issues } : UNAVAILABLE;
    }
    case 'CONFLICT': {
      const parsed = ERRORS.CONFLICT.data.safeParse(data);
      return parsed.success ? { code, version: parsed.data.version } : UNAVAILABLE;
    }
    case 'REJECTED':
    case 'UNAVAILABLE': {
      const parsed = ERRORS[code].data.safeParse(data);
      return parsed.success ? { code, reason: toReason(parsed.data) } : UNAVAILABLE;
    }
    case 'INTERNAL': {
      const parsed = ERRORS.INTERNAL.data.safeParse(data);
      return parsed.success ? { code, ref: parsed.data.ref } : UNAVAILABLE;
    }
    case 'NOT_FOUND':
    case 'LOCKED':
      return { code };
    default:
      return UNAVAILABLE;
  }
}

function toReason({ key, params }: { key: string; params?: MessageParams | undefined }): Reason {
  return params === undefined ? { key } : { key, params };
}

/** Every call rejects with this and nothing else, cancelled calls excepted. */
export class CallFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'CallFailed';
    this.failure = failure;
  }
}
