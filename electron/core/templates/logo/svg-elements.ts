import { refusedLogo } from './refused.ts';

export type SvgElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: SvgElement[];
};

const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const ATTRIBUTE = new RegExp(String.raw`\s+(${NAME})\s*=\s*("[^"<]*"|'[^'<]*')`, 'y');
const OPEN = new RegExp(`<(${NAME})`, 'y');
const CLOSE = new RegExp(String.raw`</(${NAME})\s*>`, 'y');
const END = /\s*(\/?)>/y;
const SKIPPED = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y;
const CHARACTERS = /[^<]+|<!\[CDATA\[[\s\S]*?\]\]>/y;
const PLAIN_DOCTYPE = /<!DOCTYPE[^[<>]*>/y;
const DEEPEST = 64;

/**
 * The elements of an SVG file, read strictly: anything that is no plain element, above all an entity or a definition of
 * one, makes the file unreadable rather than being guessed at. Text is dropped: it draws nothing by itself.
 */
export function readSvg(source: string): SvgElement {
  const root: SvgElement = { name: '', attributes: new Map(), children: [] };
  const open: SvgElement[] = [root];
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  const take = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at;
    const match = form.exec(source);
    if (match !== null) at = form.lastIndex;
    return match;
  };
  while (at < source.length) {
    if (take(SKIPPED) !== null || take(PLAIN_DOCTYPE) !== null || take(CHARACTERS) !== null) continue;
    const closing = take(CLOSE);
    if (closing !== null) {
      if (open.length < 2 || open.pop()?.name !== closing[1]) throw refusedLogo('damaged');
      continue;
    }
    const opening = take(OPEN);
    if (opening === null || open.length > DEEPEST) throw refusedLogo('damaged');
    const attributes = new Map<string, string>();
    for (let found = take(ATTRIBUTE); found !== null; found = take(ATTRIBUTE)) {
      const [, name = '', quoted = ''] = found;
      if (quoted.includes('&')) throw refusedLogo('svgReference');
      attributes.set(name, quoted.slice(1, -1));
    }
    const element: SvgElement = { name: opening[1] ?? '', attributes, children: [] };
    open.at(-1)?.children.push(element);
    const end = take(END);
    if (end === null) throw refusedLogo('damaged');
    if (end[1] === '') open.push(element);
  }
  const [svg, ...more] = root.children;
  if (open.length !== 1 || svg?.name !== 'svg' || more.length > 0) throw refusedLogo('damaged');
  return svg;
}
