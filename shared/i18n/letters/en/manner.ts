import { grouped, listed, type Manner, monthName, NBSP } from '../manner.ts';
import { kept } from '../typography.ts';
import { countries } from './countries.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const manner = {
  day: (date) => `${date.day} ${monthName(MONTHS, date)} ${date.year}`,
  number: (value) => grouped(value, ','),
  money: (amount, currency) => `${currency}${NBSP}${amount}`,
  all: (items) => listed(items, ' and '),
  plural: (count) => (count === 1 ? 'one' : 'other'),
  cite: ({ words }) => words,
  countries,
  authorities: {},
  typeset: kept,
  joined: {},
} satisfies Manner;
