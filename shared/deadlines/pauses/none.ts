import type { Wait } from '../history/history.ts';
import type { PausePolicy } from './policy.ts';
import { verificationWithoutEffect, withoutEffect, type WithoutEffect } from './without-effect.ts';

const runsOn =
  (asIdentity: (waits: readonly Wait[], citation: string) => WithoutEffect): PausePolicy =>
  (history, settle, citation) => {
    const identity = asIdentity(
      history.waits.filter(({ kind }) => kind === 'identity'),
      citation,
    );
    const others = withoutEffect(
      history.waits.filter(({ kind }) => kind !== 'identity'),
      citation,
    );
    return {
      start: history.received,
      startedBy: 'receipt',
      waitsSince: null,
      settlement: settle(history.received, []),
      spanRule: 'suspended',
      showStrict: false,
      codes: [...identity.codes, ...others.codes],
      remarks: [...identity.remarks, ...others.remarks],
    };
  };

/** A law without any pause. */
export const noPause: PausePolicy = runsOn(withoutEffect);

/** A law without any pause that says so expressly of verification (California). */
export const noPauseForVerification: PausePolicy = runsOn(verificationWithoutEffect);
