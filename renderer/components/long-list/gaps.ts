import type { Line, Lines } from './lines.ts';

type Shown = {
  /** Lines in the document, each with the number of lines left out before it. */
  readonly rows: readonly { readonly index: number; readonly line: Line; readonly gap: number }[];
  readonly after: number;
};

/** The lines in view, and the one under the cursor wherever it is: it has the focus. */
export function withGaps(inView: readonly number[], cursor: number, lines: Lines): Shown {
  const wanted = [...new Set([...inView, cursor])].sort((a, b) => a - b);
  let next = 0;
  const rows = wanted.flatMap((index) => {
    const line = lines.at(index);
    if (line === undefined) return [];
    const gap = index - next;
    next = index + 1;
    return [{ index, line, gap }];
  });
  return { rows, after: lines.count - next };
}
