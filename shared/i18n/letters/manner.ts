import type { AuthorityId } from '../../reference/authorities.ts';
import type { Citation } from './citation.ts';

export type PluralForm = 'one' | 'two' | 'few' | 'many' | 'other';

/** A day of the calendar; the month counts from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/**
 * How a language writes what is no wording: dates, numbers, sums, lists, citations, names. All of it is our own: the
 * runtime the app ships with has no data for Maltese.
 */
export type Manner = {
  readonly day: (date: Day) => string;
  readonly number: (value: number) => string;
  /** A sum as it was typed (`12.50`) in a currency by its code. */
  readonly money: (amount: string, currency: string) => string;
  readonly all: (items: readonly string[]) => string;
  readonly plural: (count: number) => PluralForm;
  /** A provision of the reference tables. English writes them as the tables do. */
  readonly cite: (citation: Citation) => string;
  readonly countries: Readonly<Record<string, string>>;
  /** Only where an authority has a name of its own in the language, or the table's name is no name but English words. */
  readonly authorities: Readonly<Partial<Record<AuthorityId, string>>>;
  /** Spaces that must not break, in every text of the catalogue. */
  readonly typeset: (text: string) => string;
  /** Words that grow together with a date that follows: `il {{date}}` is `l’8 dicembre` but `il 7 dicembre`. */
  readonly joined: Readonly<Record<string, (words: string) => string>>;
};

/** Authorities whose entry in the reference table is in English: every other language has words of its own for them. */
export type NamedAnew = 'BG' | 'CY' | 'DE' | 'GR';
export type Authorities = Readonly<Record<NamedAnew, string> & Partial<Record<AuthorityId, string>>>;

export const NBSP = '\u00A0';
/** Narrow, before French marks and between thousands. */
export const NNBSP = '\u202F';

/** `12345` in threes, from ten thousand on: four figures stay together. */
export function grouped(value: number, separator: string): string {
  const figures = String(value);
  return figures.length < 5 ? figures : figures.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** `a, b and c`: `and` stands for its spaces too. */
export function listed(items: readonly string[], and: string): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')}${and}${last}`;
}

export const monthName = (names: readonly string[], { month }: Day): string => names[month - 1] ?? '';
