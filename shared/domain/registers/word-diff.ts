/** A run of words that both texts have, or only one of them. */
export type Run = { readonly in: 'both' | 'before' | 'after'; readonly words: string };

/** Two wordings word by word, along the longest row of words they share. */
export function wordDiff(before: string, after: string): Run[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const shared = longestShared(a, b);
  const runs: { in: Run['in']; words: string[] }[] = [];
  const say = (where: Run['in'], word: string) => {
    const last = runs.at(-1);
    if (last?.in === where) last.words.push(word);
    else runs.push({ in: where, words: [word] });
  };
  let [left, right] = [0, 0];
  for (const [atBefore, atAfter] of [...shared, [a.length, b.length] as const]) {
    for (; left < atBefore; left += 1) say('before', a[left] ?? '');
    for (; right < atAfter; right += 1) say('after', b[right] ?? '');
    if (atBefore === a.length) break;
    say('both', a[atBefore] ?? '');
    left = atBefore + 1;
    right = atAfter + 1;
  }
  return runs.map((run) => ({ in: run.in, words: run.words.join(' ') }));
}

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Places of the words of the longest common subsequence, in both texts. */
function longestShared(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row !== undefined) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
