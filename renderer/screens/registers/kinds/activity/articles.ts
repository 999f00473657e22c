import type { Values } from './values.ts';

const CONTROLLER = {
  who: 'Art. 30(1)(a)',
  why: 'Art. 30(1)(b), Art. 6(1)',
  whose: 'Art. 30(1)(c)',
  which: 'Art. 30(1)(c)',
  from: 'Art. 15(1)(g)',
  to: 'Art. 30(1)(d)',
  where: 'Art. 30(1)(e)',
  long: 'Art. 30(1)(f)',
  protected: 'Art. 30(1)(g), Art. 32(1)',
  automated: 'Art. 15(1)(h), Art. 22',
  assessed: 'Art. 35',
  told: 'Art. 13, Art. 14',
  care: 'Art. 24(1)',
  notes: '',
} as const;

/** Kept as a processor, Art. 30(2) asks for less and under other letters; the rest may be said all the same. */
const PROCESSOR = {
  who: 'Art. 30(2)(a)',
  why: 'Art. 30(2)(b)',
  whose: '',
  which: '',
  from: '',
  to: '',
  where: 'Art. 30(2)(c)',
  long: '',
  protected: 'Art. 30(2)(d), Art. 32(1)',
  automated: '',
  assessed: '',
  told: '',
  care: 'Art. 24(1)',
  notes: '',
} as const;

/** Where each part stands in the law; sources and automated decisions come from the right of access. */
export const articlesOf = (role: Values['role']): Readonly<Record<keyof typeof CONTROLLER, string>> =>
  role === 'processor' ? PROCESSOR : CONTROLLER;
