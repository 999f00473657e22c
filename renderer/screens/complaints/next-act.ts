export const COMPLAINT_ACTS = ['acknowledge', 'step', 'decide', 'reopen', 'note'] as const;
/** What is done to a complaint in a window of its own. */
export type ComplaintAct = (typeof COMPLAINT_ACTS)[number];
