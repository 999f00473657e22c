/** A dictionary as it stands in a file, its strings apart from all that lies between them. */
export type Part =
  { readonly kind: 'plain'; readonly source: string } | { readonly kind: 'string'; readonly bytes: Buffer };

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads a string in parentheses that begins at `at` (ISO 32000-1, 7.3.4.2). */
const literalAt = (source: string, at: number): { readonly text: string; readonly end: number } => {
  let text = '';
  let depth = 1;
  let index = at + 1;
  for (; ; index++) {
    const character = source.charAt(index);
    if (character === '') throw new Error('A string of the file has no end');
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(source.slice(index + 1, index + 4))?.[0];
      const next = source.charAt(index + 1);
      text += octal === undefined ? (ESCAPES[next] ?? next) : String.fromCharCode(parseInt(octal, 8));
      index += octal?.length ?? 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return { text, end: index + 1 };
    text += character;
  }
};

/** Reads the dictionary that begins at `start`, to its end. */
export const readDictionary = (
  source: string,
  start: number,
): { readonly parts: readonly Part[]; readonly end: number } => {
  const parts: Part[] = [];
  let depth = 0;
  let plainFrom = start;
  const string = (from: number, to: number, bytes: Buffer): void => {
    parts.push({ kind: 'plain', source: source.slice(plainFrom, from) }, { kind: 'string', bytes });
    plainFrom = to;
  };
  for (let at = start; at < source.length;) {
    const two = source.slice(at, at + 2);
    if (two === '<<' || two === '>>') {
      depth += two === '<<' ? 1 : -1;
      at += 2;
      if (depth > 0) continue;
      parts.push({ kind: 'plain', source: source.slice(plainFrom, at) });
      return { parts, end: at };
    }
    if (two.startsWith('(')) {
      const { text, end } = literalAt(source, at);
      string(at, end, Buffer.from(text, 'latin1'));
      at = end;
    } else if (two.startsWith('<')) {
      const close = source.indexOf('>', at);
      if (close < 0) break;
      string(at, close + 1, Buffer.from(source.slice(at + 1, close), 'hex'));
      at = close + 1;
    } else at += 1;
  }
  throw new Error('A dictionary of the file has no end');
};

/** Writes it again, each string as `change` gives it. */
export const writeDictionary = (parts: readonly Part[], change: (bytes: Buffer) => Buffer): string =>
  parts.map((part) => (part.kind === 'plain' ? part.source : `<${change(part.bytes).toString('hex')}>`)).join('');
