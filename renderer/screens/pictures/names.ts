/** The pictures of the whole register, as they stand in an address. */
export const PICTURES = ['flow', 'map'] as const;
