/** A piece of JSON, with the blanks before it. A text of many lines is one piece. */
const PIECE =
  /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\.)*")|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Next = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** The line where a text stops being JSON: what the language's own reader does not always tell. */
export function problemLine(text: string): number {
  const piece = new RegExp(PIECE);
  const inside: string[] = [];
  let next: Next = 'value';
  let good = 0;
  for (;;) {
    piece.lastIndex = good;
    const found = piece.exec(text);
    if (found === null) break;
    const [, mark, words] = found;
    const then = after(next, mark, words !== undefined, inside);
    if (then === undefined) break;
    next = then;
    good = piece.lastIndex;
  }
  const blanks = /^\s*/.exec(text.slice(good))?.[0].length ?? 0;
  return text.slice(0, good + blanks).split('\n').length;
}

/** What may follow a piece; undefined where the piece itself may not stand. `inside` are the brackets open. */
function after(next: Next, mark: string | undefined, isText: boolean, inside: string[]): Next | undefined {
  const ended = (): Next => (inside.length === 0 ? 'nothing' : 'comma-or-end');
  const mayBeValue = next === 'value' || next === 'value-or-end';
  const mayBeKey = next === 'key' || next === 'key-or-end';
  if (mark === undefined) {
    if (mayBeKey) return isText ? 'colon' : undefined;
    return mayBeValue ? ended() : undefined;
  }
  switch (mark) {
    case '{':
    case '[':
      if (!mayBeValue) return undefined;
      inside.push(mark);
      return mark === '{' ? 'key-or-end' : 'value-or-end';
    case '}':
    case ']': {
      const open = mark === '}' ? '{' : '[';
      const may = next === 'comma-or-end' || next === (open === '{' ? 'key-or-end' : 'value-or-end');
      return may && inside.pop() === open ? ended() : undefined;
    }
    case ':':
      return next === 'colon' ? 'value' : undefined;
    default:
      if (next !== 'comma-or-end') return undefined;
      return inside.at(-1) === '{' ? 'key' : 'value';
  }
}
