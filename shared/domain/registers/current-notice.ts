import type { NoticeFields } from '../../contract/core/registers/index.ts';

export const NOTICE_STATES = ['unpublished', 'current', 'withdrawn'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** Whether people are told by this edition on a day: from the day it was published until the day it was replaced. */
export function noticeState(
  { publishedOn, withdrawnOn }: Pick<NoticeFields, 'publishedOn' | 'withdrawnOn'>,
  today: string,
): NoticeState {
  if (publishedOn === '' || today < publishedOn) return 'unpublished';
  return withdrawnOn !== '' && withdrawnOn <= today ? 'withdrawn' : 'current';
}
