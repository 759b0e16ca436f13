/** A place in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A canvas as an image: at its place on a board, or at the place of `box`. */
export function pictureOf(canvas: HTMLCanvasElement, box?: Place): SVGElement {
  const { left, top, width, height } = canvas.style;
  const place = box ?? {
    x: Number.parseFloat(left) || 0,
    y: Number.parseFloat(top) || 0,
    width: Number.parseFloat(width) || canvas.width,
    height: Number.parseFloat(height) || canvas.height,
  };
  const picture = newSvg('image', {
    ...place,
    preserveAspectRatio: 'none',
    href: canvas.toDataURL('image/png'),
  });
  picture.setAttribute('image-rendering', getComputedStyle(canvas).imageRendering || 'auto');
  return picture;
}

const handsOnly = '.plot-hit, .plot-focus-ring, [data-unsaved], desc';

export function copyNode(source: Element): Node | null {
  if (source.matches(handsOnly)) return null;
  const style = getComputedStyle(source);
  if (style.display === 'none' || style.visibility === 'hidden') return null;
  const copy = source.cloneNode(false) as Element;
  for (const { name } of [...copy.attributes]) {
    if (/^(class|style|role|tabindex|on.*|aria-.*|data-.*)$/.test(name)) copy.removeAttribute(name);
  }
  const written = inlineStyle(source, style);
  // Through the object model: a strict page forbids style attributes that are set as text.
  if (written) (copy as SVGElement).style.cssText = written;
  for (const child of source.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
    else if (child instanceof Element) {
      const kept = copyNode(child);
      if (kept) copy.append(kept);
    }
  }
  return copy;
}

const shapes = 'path, rect, circle, line, polyline, polygon, ellipse';
const strokeProperties = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
];
const textProperties = [
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'paint-order',
];

/** The computed style of a shape or of words, as far as a file needs it. */
export function inlineStyle(
  source: Element,
  style: CSSStyleDeclaration,
  text = source.matches('text, tspan'),
): string {
  if (!text && !source.matches(shapes))
    return style.opacity && style.opacity !== '1' ? `opacity:${style.opacity}` : '';
  const stroked = read(style, 'stroke') !== '' && read(style, 'stroke') !== 'none';
  const names = [
    'fill',
    'fill-opacity',
    'opacity',
    ...(stroked ? ['stroke', ...strokeProperties] : []),
    ...(text ? textProperties : []),
  ];
  const pairs = names
    .map((name) => [name, read(style, name)] as const)
    .filter(([, value]) => value && !isDefault(value));
  const fonts = text ? fontNames(read(style, 'font-family')) : '';
  if (fonts) pairs.push(['font-family', fonts]);
  return pairs.map(([name, value]) => `${name}:${value}`).join(';');
}

function isDefault(value: string): boolean {
  return value === 'normal' || value === 'auto';
}

function read(style: CSSStyleDeclaration, name: string): string {
  return resolve(style.getPropertyValue(name).trim());
}

// Browsers resolve var() themselves; this is for pages where they do not (and for tokens read by name).
function resolve(value: string): string {
  return value.replace(/var\((--[\w-]+)[^)]*\)/g, (_, name: string) => token(name, 'currentColor'));
}

export function token(name: string, fallback: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim() || fallback;
}

/** The page's short names of fonts become the names under which people have them installed. */
function fontNames(families: string): string {
  return families
    .replace(/"?Plex Mono"?/, "'IBM Plex Mono'")
    .replace(/"?Plex Math"?/, "'IBM Plex Serif'")
    .replace(/(^|, ?)"?Plex"?(?=,|$)/, "$1'IBM Plex Sans'")
    .replaceAll('"', "'");
}

export function newSvg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElement {
  const made = document.createElementNS(SVG, name);
  setAll(made, attributes);
  if (text) made.textContent = text;
  return made;
}

export function setAll(target: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
}
