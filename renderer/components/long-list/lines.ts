/** A list as it is scrolled: rows by their place in the order, under the headings of their groups. */
export type Line =
  | { readonly kind: 'row'; readonly place: number }
  | { readonly kind: 'group'; readonly value: string; readonly count: number; readonly open: boolean };

export type Lines = {
  readonly count: number;
  readonly at: (line: number) => Line | undefined;
  /** The line of a row, where its group is open. */
  readonly ofPlace: (place: number) => number | undefined;
};

type Group = { readonly value: string; readonly count: number };

/** Without groups every line is a row. */
export function linesOf(total: number, groups: readonly Group[], closed: ReadonlySet<string>): Lines {
  if (groups.length === 0)
    return {
      count: total,
      at: (line) => (line >= 0 && line < total ? { kind: 'row', place: line } : undefined),
      ofPlace: (place) => (place < total ? place : undefined),
    };
  let line = 0;
  let place = 0;
  const parts = groups.map((group) => {
    const part = { ...group, open: !closed.has(group.value), line, place };
    line += 1 + (part.open ? group.count : 0);
    place += group.count;
    return part;
  });
  return {
    count: line,
    at(asked) {
      const part = parts.findLast((candidate) => candidate.line <= asked);
      if (part === undefined || asked >= line) return undefined;
      return asked === part.line
        ? { kind: 'group', value: part.value, count: part.count, open: part.open }
        : { kind: 'row', place: part.place + asked - part.line - 1 };
    },
    ofPlace(asked) {
      const part = parts.findLast((candidate) => candidate.place <= asked);
      return part?.open === true ? part.line + 1 + asked - part.place : undefined;
    },
  };
}
