/** Conditions of Art. 9(2), letter by letter. */
export const ART9_CONDITIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;
export type Art9Condition = (typeof ART9_CONDITIONS)[number];

export const art9Article = (condition: Art9Condition): string => `Art. 9(2)(${condition})`;
