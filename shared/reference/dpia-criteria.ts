/**
 * The nine criteria of the guidelines on impact assessments (WP 248 rev. 01, endorsed by the EDPB): two of them usually
 * mean that one is required under Art. 35(1).
 */
export const DPIA_CRITERIA = [
  'scoring',
  'automated-decision',
  'monitoring',
  'sensitive-data',
  'large-scale',
  'matching',
  'vulnerable-subjects',
  'new-technology',
  'prevents-right',
] as const;
export type DpiaCriterion = (typeof DPIA_CRITERIA)[number];

/** From this many criteria on an assessment is usually required. */
export const DPIA_USUAL_FROM = 2;
