/** What a reader of the date must know; some carry a date: `STRICT_DUE=2026-10-01`. */
export const DEADLINE_CODES = [
  'STRICT_DUE',
  'SAFE_DUE',
  'SAFE_TARGET',
  'SOURCES_DISAGREE',
  'CHAINED_RESULT_DIFFERS',
  'EXTENSION_NOTICE_LATE',
  'EXTENSION_NOTICE_ON_ROLLED_DAY',
  'EXTENSION_RELIES_ON_PAUSE',
  'EXTENSION_REPEATED',
  'EXTENSION_NOT_AVAILABLE',
  'EXTENSION_LENGTH_NOT_STATED',
  'SUSPENSION_TOLERATED_NOT_IN_TEXT',
  'QUESTION_ASKED_LATE',
  'CLOCK_PAUSED',
  'CLOCK_NOT_STARTED',
  'CLOCK_RESTARTED_BY_ID',
  'CLOCK_RESTARTED_BY_FEE',
  'OVERLAP_READING',
  'SAME_DAY_CLARIFICATION',
  'PAUSE_NOT_AVAILABLE',
  'PAUSE_NOT_AVAILABLE_FOR_RIGHT',
  'PAUSE_AFTER_EXPIRY',
  'VERIFICATION_DOES_NOT_PAUSE',
  'PRE_DUAA_REQUEST_CHECK_TRANSITIONAL',
  'DUTY_NOT_IN_FORCE',
  'NO_STATUTORY_DAY_COUNT',
  'ART3_5_DISPUTED',
  'ENDS_ON_HOLIDAY',
  'ENDS_ON_WEEKEND',
  'DST_CROSSED',
  'REGIME_COUNTS_FROM_DAY_AFTER',
  'SOURCE_CONTAINS_SLIP',
  'SIMPLIFIED_ANSWER_DUE_IMMEDIATELY',
  'EARLIER_IF_FIRST_CONTACT_OR_DISCLOSURE',
] as const;
export type DeadlineCode = (typeof DEADLINE_CODES)[number];

/** A code as it stands in a deadline: bare, or with the date it speaks of. */
export type CodeText = DeadlineCode | `${DeadlineCode}=${string}`;

const rank = new Map<string, number>(DEADLINE_CODES.map((code, place) => [code, place]));
const rankOf = (text: CodeText) => rank.get(text.split('=', 1)[0] ?? '') ?? DEADLINE_CODES.length;

/** Each code once, in the order of the list above, whatever order the rules were applied in. */
export function inOrder(codes: readonly CodeText[]): readonly CodeText[] {
  return [...new Set(codes)].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

export type CodeMessage = {
  readonly key: `deadlines.codes.${DeadlineCode}`;
  readonly params: { readonly value: string };
};

/** The message key of a code and the date it carries ('' when bare); null for text that is no code of ours. */
export function describeCode(text: string): CodeMessage | null {
  const [name = '', value = ''] = text.split('=', 2);
  const code = DEADLINE_CODES.find((known) => known === name);
  return code === undefined ? null : { key: `deadlines.codes.${code}`, params: { value } };
}
