/** What a letter lacks before it is written: by law, or so that its reader is well served. */
export { type OutcomeSetting, outcomeGaps } from './outcome.ts';
export { breachGaps, complaintGaps } from './record.ts';
export { acknowledgementGaps, liftingGaps, portabilityGaps, recipientGaps, stepGaps } from './request.ts';
export type { Sheet } from './sheet.ts';
