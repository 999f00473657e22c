import type { NoticeFields } from '../../contract/core/registers/index.ts';
import { wordsOf } from './word-diff.ts';

export type Statement = NoticeFields['statements'][number];
export type Carrier = Statement['carriedBy'][number];

/** One statement in both editions; `carriers` are the places in records that it rests on now, and no longer. */
export type SaidInBoth = {
  readonly before: Statement;
  readonly after: Statement;
  readonly reworded: boolean;
  readonly noteChanged: boolean;
  readonly carriersAdded: readonly Carrier[];
  readonly carriersRemoved: readonly Carrier[];
};

export type EditionsCompared = {
  readonly added: readonly Statement[];
  readonly removed: readonly Statement[];
  /** In both, with other words, another note or resting on other records. */
  readonly changed: readonly SaidInBoth[];
  /** In both, the same but perhaps for its number. */
  readonly unchanged: number;
};

/** From this share of common words on, two statements are taken for one that was reworded. */
const ALIKE = 0.5;

/** What became of the statements from one edition of a notice to another: by their words, as numbers move. */
export function compareEditions(before: readonly Statement[], after: readonly Statement[]): EditionsCompared {
  const left = new Set(before);
  const free = new Set(after);
  const pairs: SaidInBoth[] = [];
  const pairUp = (one: Statement, other: Statement): void => {
    left.delete(one);
    free.delete(other);
    pairs.push(inBoth(one, other));
  };
  const said = (one: Statement, matches: (other: Statement) => boolean): void => {
    const other = [...free].find((each) => each.text === one.text && matches(each));
    if (other !== undefined) pairUp(one, other);
  };
  for (const one of before) said(one, ({ number }) => number === one.number);
  for (const one of [...left]) said(one, () => true);
  for (const { one, other } of alike(left, free)) if (left.has(one) && free.has(other)) pairUp(one, other);
  const changed = pairs.filter(
    (pair) => pair.reworded || pair.noteChanged || pair.carriersAdded.length > 0 || pair.carriersRemoved.length > 0,
  );
  return {
    added: [...free].toSorted(byNumber),
    removed: [...left].toSorted(byNumber),
    changed: changed.toSorted((a, b) => byNumber(a.after, b.after)),
    unchanged: pairs.length - changed.length,
  };
}

const byNumber = (a: Statement, b: Statement): number => a.number - b.number;

/** Statements that could be one another, the likeliest first; of equally likely ones those with the same number. */
function alike(left: ReadonlySet<Statement>, free: ReadonlySet<Statement>) {
  const words = new Map([...left, ...free].map((each) => [each, bagOf(each.text)]));
  const none: ReadonlySet<string> = new Set();
  return [...left]
    .flatMap((one) =>
      [...free].map((other) => ({ one, other, share: share(words.get(one) ?? none, words.get(other) ?? none) })),
    )
    .filter((pair) => pair.share >= ALIKE)
    .toSorted((a, b) => b.share - a.share || offset(a) - offset(b));
}

const offset = ({ one, other }: { readonly one: Statement; readonly other: Statement }): number =>
  Math.abs(one.number - other.number);

const bagOf = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text.toLowerCase()).map((word) => word.replaceAll(/^\P{L}+|[^\p{L}\p{N}]+$/gu, '')));

/** Common words against all of both, from 0 to 1. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function inBoth(before: Statement, after: Statement): SaidInBoth {
  return {
    before,
    after,
    reworded: before.text !== after.text,
    noteChanged: before.note !== after.note,
    carriersAdded: without(after.carriedBy, before.carriedBy),
    carriersRemoved: without(before.carriedBy, after.carriedBy),
  };
}

const without = (some: readonly Carrier[], others: readonly Carrier[]): Carrier[] =>
  some.filter(({ recordId, field }) => !others.some((other) => other.recordId === recordId && other.field === field));
