/** Laws that can govern a request as of this version; each is a regime of the deadline engine. */
export const LAW_IDS = ['EU_GDPR', 'UK_GDPR'] as const;
export type LawId = (typeof LAW_IDS)[number];
