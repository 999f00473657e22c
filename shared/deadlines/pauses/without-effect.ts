import type { Temporal } from 'temporal-polyfill/implementation';
import type { CodeText } from '../codes.ts';
import type { Wait } from '../history/history.ts';
import type { DeadlineRule, Step } from '../steps.ts';

export type WithoutEffect = { readonly codes: readonly CodeText[]; readonly remarks: readonly Step[] };

function remark(rule: DeadlineRule, { asked, reason }: Wait, citation: string): Step {
  return { rule, date: asked.toString(), params: { reason }, citation };
}

/** Questions this law gives no pause for. Asking what is meant stops the clock for access requests only (GDPR recital 63). */
export function withoutEffect(waits: readonly Wait[], citation: string): WithoutEffect {
  return {
    codes: waits.map(({ kind }) =>
      kind === 'clarification-non-access' ? 'PAUSE_NOT_AVAILABLE_FOR_RIGHT' : 'PAUSE_NOT_AVAILABLE',
    ),
    remarks: waits.map((wait) =>
      remark(wait.kind === 'clarification-non-access' ? 'pause-not-for-right' : 'pause-not-available', wait, citation),
    ),
  };
}

/** 11 CCR 7021: the period runs from receipt whatever the time needed to verify who asks. */
export function verificationWithoutEffect(waits: readonly Wait[], citation: string): WithoutEffect {
  return {
    codes: waits.map(() => 'VERIFICATION_DOES_NOT_PAUSE' as const),
    remarks: waits.map((wait) => remark('verification-does-not-pause', wait, citation)),
  };
}

/** Questions put when the period had already run out. */
export function afterExpiry(days: readonly Temporal.PlainDate[], citation: string): WithoutEffect {
  return {
    codes: days.map(() => 'PAUSE_AFTER_EXPIRY' as const),
    remarks: days.map((day) => ({ rule: 'pause-after-expiry', date: day.toString(), citation })),
  };
}
