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

/** The picture as a file of its own: every colour written out, nothing that points outside, a title and a ground. */
export function svgText(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('the copy of a picture is a picture');
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const original = originals[index];
    if (original === undefined) return;
    const looks = getComputedStyle(original);
    for (const name of [...element.getAttributeNames()])
      if (/^(class|style|tabindex|role|aria-|data-)/.test(name)) element.removeAttribute(name);
    for (const property of PROPERTIES) {
      const value = looks.getPropertyValue(property);
      // An address of a pattern is written absolute by the browser; in the file it is at home.
      if (value !== '') element.setAttribute(property, value.replace(/url\("?[^"#]*(#[^")]+)"?\)/, 'url($1)'));
    }
  });
  const { width, height } = sizeOf(svg);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`);
  copy.setAttribute('width', String(width + 2 * MARGIN));
  copy.setAttribute('height', String(height + 2 * MARGIN));
  copy.setAttribute('font-family', FACE);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of [
    ['x', -MARGIN],
    ['y', -MARGIN],
    ['width', width + 2 * MARGIN],
    ['height', height + 2 * MARGIN],
  ] as const)
    ground.setAttribute(name, String(value));
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  copy.prepend(name, ground);
  return new XMLSerializer().serializeToString(copy);
}

export function sizeOf(svg: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = svg.viewBox.baseVal;
  return { width, height };
}

export const svgFile = (svg: SVGSVGElement, title: string, name: string): File =>
  new File([svgText(svg, title)], `${name}.svg`, { type: 'image/svg+xml' });
