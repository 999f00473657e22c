import type { Run, Text } from './model.ts';

/** Text of several runs: `rich({ text: 'see ' }, { text: 'Annex A', link: { href: '#a' } })`. */
export const rich = (...runs: readonly Run[]): Text => runs;
