import { getDocumentProxy } from 'unpdf';

/** A run of text with the place where another program finds it, in points from the lower left corner. */
export type Placed = {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
};

export const placedText = async (bytes: Uint8Array): Promise<readonly Placed[]> => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const found: Placed[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const place: readonly unknown[] = item.transform;
      const [left, base] = [Number(place[4]), Number(place[5])];
      found.push({ text: item.str, page, left, right: left + item.width, base });
    }
  }
  return found;
};

/** Lines of a page from top to bottom: what stands on one height, from left to right. */
export const linesOf = (placed: readonly Placed[], page: number): readonly (readonly Placed[])[] => {
  const lines = new Map<number, Placed[]>();
  for (const run of placed.filter((each) => each.page === page)) {
    const height = Math.round(run.base * 2);
    lines.set(height, [...(lines.get(height) ?? []), run]);
  }
  return [...lines.entries()]
    .sort(([one], [other]) => other - one)
    .map(([, runs]) => runs.sort((one, other) => one.left - other.left));
};
