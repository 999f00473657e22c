/** What is written into each part, so that the file looks the same without the app's style sheets. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

const FACE = "'Source Sans 3', 'Noto Sans', Arial, sans-serif";
const MARGIN = 16;
/** Room for the caption over the picture, and for each row of the legend under it. */
const LINE = 28;
const LETTER = 7;
const SWATCH = 24;

/** What the file says of itself: its caption, and what its fills mean. */
export type Caption = {
  readonly title: string;
  readonly legend: readonly { readonly pattern: string; readonly words: string }[];
};

/**
 * The picture as a file of its own: every colour written out, nothing that points outside, a caption, a legend and a
 * ground. It is for paper and for other people's screens: always in the light colours.
 */
export const svgText = (svg: SVGSVGElement, caption: Caption): string => inLight(() => drawn(svg, caption));

function inLight<T>(read: () => T): T {
  const { style } = document.documentElement;
  const before = style.colorScheme;
  style.colorScheme = 'light';
  try {
    return read();
  } finally {
    style.colorScheme = before;
  }
}

function drawn(svg: SVGSVGElement, { title, legend }: Caption): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('the copy of a picture is a picture');
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const original = originals[index];
    if (original !== undefined) writeLooks(element, getComputedStyle(original));
  });
  const ink = getComputedStyle(document.body).color;
  const { width, height } = svg.viewBox.baseVal;
  const keys = legendOf(legend, width, height, ink);
  const size = { width: width + 2 * MARGIN, height: height + LINE + keys.height + 2 * MARGIN };
  const corner = { x: -MARGIN, y: -MARGIN - LINE };
  write(copy, {
    xmlns: SVG,
    viewBox: `${corner.x} ${corner.y} ${size.width} ${size.height}`,
    ...size,
    'font-family': FACE,
  });
  const paper = getComputedStyle(document.body).backgroundColor;
  const ground = part('rect', { ...corner, ...size, fill: paper });
  // On the screen the picture ends at its frame; in the file it would go on under the legend.
  const below = part('rect', { x: corner.x, y: height, width: size.width, height: keys.height + MARGIN, fill: paper });
  const caption = part('text', { x: 0, y: -MARGIN / 2 - 6, fill: ink, 'font-size': 15, 'font-weight': 600 }, title);
  copy.prepend(part('title', {}, title), ground, caption);
  copy.append(below, ...keys.parts);
  return new XMLSerializer().serializeToString(copy);
}

function writeLooks(element: Element, looks: CSSStyleDeclaration): void {
  for (const name of [...element.getAttributeNames()])
    if (/^(class|style|tabindex|role|aria-|data-)/.test(name)) element.removeAttribute(name);
  for (const property of PROPERTIES) {
    const value = looks.getPropertyValue(property);
    // An address of a pattern is written absolute by the browser; in the file it is at home.
    if (value !== '') element.setAttribute(property, value.replace(/url\("?[^"#]*(#[^")]+)"?\)/, 'url($1)'));
  }
}

/** Swatches with their words under the picture, in as many rows as they need. */
function legendOf(legend: Caption['legend'], width: number, top: number, ink: string) {
  let [x, y] = [0, top + 12];
  const parts = legend.flatMap(({ pattern, words }) => {
    const wide = SWATCH + 8 + words.length * LETTER + 20;
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    const swatch = {
      x,
      y,
      width: SWATCH,
      height: 16,
      rx: 3,
      fill: `url(#${pattern})`,
      stroke: ink,
      'stroke-width': 0.5,
    };
    const text = { x: x + SWATCH + 8, y: y + 12, fill: ink, 'font-size': 12 };
    x += wide;
    return [part('rect', swatch), part('text', text, words)];
  });
  return { parts, height: parts.length === 0 ? 0 : y + LINE - top - 12 };
}

const SVG = 'http://www.w3.org/2000/svg';
type Attributes = Readonly<Record<string, string | number>>;

function part(name: string, attributes: Attributes, words = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  if (!(element instanceof SVGElement)) throw new Error('a part of a picture is a part of a picture');
  write(element, attributes);
  element.textContent = words;
  return element;
}

function write(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

export const svgFile = (svg: SVGSVGElement, caption: Caption, name: string): File =>
  new File([svgText(svg, caption)], `${name}.svg`, { type: 'image/svg+xml' });
