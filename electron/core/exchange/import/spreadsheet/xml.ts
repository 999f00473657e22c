/** A step through an XML file. Names come without their prefix: `x:sheet` is `sheet`. */
export type XmlStep =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

export class XmlProblem extends Error {
  override readonly name = 'XmlProblem';
}

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `_x000D_` is how spreadsheets write a character XML cannot hold. */
const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
        (whole, hex, decimal, name: string | undefined) => {
          if (name !== undefined) return NAMED[name] ?? whole;
          const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;

/**
 * Walks an XML file from tag to tag, in one pass. No entity beyond the five of XML is known, so a declaration of further
 * ones is refused: nothing unfolds and nothing outside the file is read.
 */
export function* xmlSteps(xml: string): Generator<XmlStep> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { kind: 'text', text: unescaped(xml.slice(at, open)) };
    if (xml.startsWith('<![CDATA[', open)) {
      const end = after(xml, ']]>', open);
      yield { kind: 'text', text: xml.slice(open + 9, end - 3) };
      at = end;
    } else if (xml.startsWith('<!--', open)) at = after(xml, '-->', open);
    else if (xml.startsWith('<?', open)) at = after(xml, '?>', open);
    else if (xml.startsWith('<!', open)) throw new XmlProblem('a declaration');
    else {
      at = after(xml, '>', open);
      yield* tag(xml.slice(open + 1, at - 1));
    }
  }
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new XmlProblem('it ends within a tag');
  return found + mark.length;
}

function* tag(inside: string): Generator<XmlStep> {
  if (inside.startsWith('/')) {
    yield { kind: 'close', name: local(inside.slice(1).trim()) };
    return;
  }
  const alone = inside.endsWith('/');
  const words = alone ? inside.slice(0, -1) : inside;
  const space = words.search(/\s/);
  const name = local(space < 0 ? words : words.slice(0, space));
  const attributes = new Map<string, string>();
  if (space >= 0)
    for (const [, key = '', double, single] of words.slice(space).matchAll(ATTRIBUTE))
      attributes.set(local(key), unescaped(double ?? single ?? ''));
  yield { kind: 'open', name, attributes };
  if (alone) yield { kind: 'close', name };
}
