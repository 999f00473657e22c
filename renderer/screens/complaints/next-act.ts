import type { ComplaintRecord } from '../../../shared/contract/core/complaints.ts';
import type { MessageKey } from '../../api/words.ts';

export const COMPLAINT_ACTS = ['letter', 'acknowledge', 'step', 'decide', 'reopen', 'note'] as const;
/** What is done to a complaint in a window of its own. */
export type ComplaintAct = (typeof COMPLAINT_ACTS)[number];

/** The words of an act as the case stands: the same window decides the outcome and records that it was told. */
export const actTitle = (act: ComplaintAct, { state }: ComplaintRecord): MessageKey =>
  act === 'decide' && state === 'outcome-to-tell' ? 'complaints.do.tell' : `complaints.do.${act}`;
