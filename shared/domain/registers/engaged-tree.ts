/** What the tree has to know of a processor. */
export type Engaged = {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly country: string;
  readonly parentIds: readonly string[];
};

/** A processor and, below it, those it engages. `again` marks one whose own are shown higher up. */
export type Branch = { readonly processor: Engaged; readonly below: readonly Branch[]; readonly again: boolean };

const byRef = new Intl.Collator('en', { numeric: true });

/** The chain of Art. 28(4) from one processor down. Each is opened once, so that no chain on record can be endless. */
export function engagedBelow(id: string, processors: readonly Engaged[]): readonly Branch[] {
  const engagedBy = new Map<string, Engaged[]>();
  for (const processor of processors)
    for (const parent of processor.parentIds) engagedBy.set(parent, [...(engagedBy.get(parent) ?? []), processor]);
  const opened = new Set([id]);
  const below = (parent: string): readonly Branch[] =>
    (engagedBy.get(parent) ?? [])
      .sort((a, b) => byRef.compare(a.ref, b.ref))
      .map((processor) => {
        const again = opened.has(processor.id);
        opened.add(processor.id);
        return { processor, again, below: again ? [] : below(processor.id) };
      });
  return below(id);
}
