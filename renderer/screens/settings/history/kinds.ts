/** Kinds of record that are kept in the settings; each has a history like those of the registers. */
export const KEPT_KINDS = ['organisation', 'establishment', 'channel'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];
