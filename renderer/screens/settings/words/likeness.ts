export type Word = { readonly name: string; readonly kept: boolean; readonly records: number };

/** Without case, accents, and what stands between words: two words that are alike in this are likely one. */
export const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** For each word that differs from another in its spelling alone, the one more records use. */
export function likenesses(words: readonly Word[]): ReadonlyMap<string, string> {
  const alike = Map.groupBy(words, ({ name }) => folded(name));
  const pairs = [...alike.values()].flatMap((group) => {
    const [main, ...others] = group.toSorted((a, b) => b.records - a.records);
    return main === undefined ? [] : others.map(({ name }): [string, string] => [name, main.name]);
  });
  return new Map(pairs);
}
