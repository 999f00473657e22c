/** What stands between these tags is no text for a reader. */
const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
]);

/** A new line begins before and after these. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);

/** HTML of a mail as plain text: markup, scripts and styles are dropped, nothing is loaded. Linear in its length. */
export function textOfHtml(html: string): string {
  let text = '';
  let silent: string | undefined;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const until = open < 0 ? html.length : open;
    if (silent === undefined) text += decodeEntities(html.slice(at, until).replaceAll(/\s+/g, ' '));
    if (open < 0) break;
    const tag = tagAt(html, open);
    if (tag === undefined) {
      if (silent === undefined) text += '<';
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (silent !== undefined) {
      if (tag.closes && tag.name === silent) silent = undefined;
    } else if (SILENT.has(tag.name)) {
      if (!tag.closes && !tag.empty) silent = tag.name;
    } else {
      text += spaceOf(tag);
    }
  }
  return tidyText(text);
}

type Tag = { readonly name: string; readonly closes: boolean; readonly empty: boolean; readonly end: number };

const NAME = /[a-z][a-z0-9:-]{0,60}/iy;

/** The tag or comment that begins here; undefined where the bracket is a mere character. */
function tagAt(html: string, open: number): Tag | undefined {
  if (html.startsWith('<!--', open))
    return { name: '!', closes: false, empty: true, end: after(html, '-->', open + 4) };
  const mark = html[open + 1];
  if (mark === '!' || mark === '?') return { name: '!', closes: false, empty: true, end: after(html, '>', open) };
  const closes = mark === '/';
  NAME.lastIndex = open + (closes ? 2 : 1);
  const name = NAME.exec(html)?.[0];
  if (name === undefined) return undefined;
  const end = after(html, '>', open);
  return { name: name.toLowerCase(), closes, empty: html[end - 2] === '/', end };
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function spaceOf({ name, closes }: Tag): string {
  if (name === 'br') return '\n';
  if (name === 'li' && !closes) return '\n- ';
  if ((name === 'td' || name === 'th') && closes) return '\t';
  if (name === 'p') return closes ? '\n' : '\n\n';
  return BLOCKS.has(name) ? '\n' : '';
}

/** One kind of line end, no blanks at their ends, no control characters, never more than one empty line. */
export function tidyText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, '\n')
      // Control, bidi-override and zero-width characters can make a text read other than it is.
      .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/gu, (mark) =>
        mark === '\n' || mark === '\t' ? mark : '',
      )
      .split('\n')
      .map((row) => row.replaceAll(/[\u00A0 ]+/g, ' ').trim())
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** The named characters that mail programs write; Latin-1 in the order of its code points from U+00A0. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, place): [string, string] => [name, String.fromCodePoint(0xa0 + place)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['euro', '€'],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['bull', '•'],
  ['trade', '™'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['Yuml', 'Ÿ'],
  ['zwnj', '\u200C'],
  ['zwj', '\u200D'],
]);

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/g, (...found) => {
    const [whole, decimal, hexadecimal, name] = found.map((part: unknown) => (typeof part === 'string' ? part : ''));
    if (name !== undefined && name !== '') return NAMED.get(name) ?? whole ?? '';
    const code = decimal === '' ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return isScalar(code) ? String.fromCodePoint(code) : '\uFFFD';
  });
}

const isScalar = (code: number): boolean =>
  Number.isInteger(code) && code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
