/** A stretch of two texts: in both, only in the earlier, or only in the later one. */
export type Stretch = { readonly what: 'same' | 'removed' | 'added'; readonly text: string };

/** Words, blanks and marks; a variable is one word. */
const WORD = /\{\{\s*\w+\s*\}\}|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** What became of a text, word by word: read in order, the earlier text and the later one are both there whole. */
export function difference(before: string, after: string): Stretch[] {
  const from = wordsOf(before);
  const to = wordsOf(after);
  const common = commonLengths(from, to);
  const stretches: { what: Stretch['what']; text: string }[] = [];
  const put = (what: Stretch['what'], text: string) => {
    const last = stretches.at(-1);
    if (last?.what === what) last.text += text;
    else stretches.push({ what, text });
  };
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [old, now] = [from[i], to[j]];
    if (old !== undefined && old === now) {
      put('same', old);
      i += 1;
      j += 1;
    } else if (old !== undefined && (now === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      put('removed', old);
      i += 1;
    } else {
      put('added', now ?? '');
      j += 1;
    }
  }
  return stretches;
}

type Lengths = readonly (readonly number[])[];
const at = (lengths: Lengths, i: number, j: number): number => lengths[i]?.[j] ?? 0;

/** The most words the rest of both texts have in common, from each pair of places. */
function commonLengths(from: readonly string[], to: readonly string[]): Lengths {
  const lengths: number[][] = [];
  for (let i = from.length - 1; i >= 0; i -= 1) {
    const below = lengths[i + 1] ?? [];
    const row: number[] = [];
    for (let j = to.length - 1; j >= 0; j -= 1)
      row[j] = from[i] === to[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    lengths[i] = row;
  }
  return lengths;
}
