/** So many characters of the small face fit into a box, in the widest fallback face too. */
export const LINE_LENGTH = 25;
const LINES = 2;

/** Breaks a title into at most two lines at words; what is too long ends with an ellipsis. */
export function wrapped(title: string): readonly string[] {
  const lines: string[] = [];
  let rest = title.trim();
  while (rest !== '' && lines.length < LINES) {
    if (rest.length <= LINE_LENGTH) return [...lines, rest];
    const isLast = lines.length === LINES - 1;
    if (isLast) return [...lines, `${rest.slice(0, LINE_LENGTH - 1).trimEnd()}…`];
    const at = rest.lastIndexOf(' ', LINE_LENGTH);
    const end = at > LINE_LENGTH / 3 ? at : LINE_LENGTH;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return lines;
}
