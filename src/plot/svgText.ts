/**
 * A figure as a standalone SVG: styles written into the elements, colors of the present theme, canvases as pictures,
 * nothing outside referred to. What serves only the hand (hit areas, focus rings) is left out.
 * @param root a board, or any element that holds boards; they keep their places
 * @param title what the file says it is
 */
export function svgText(root: Element, title = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svgCopy(root, title))}`;
}

/** The same as an element, for a page that shows it at once. */
export function svgCopy(root: Element, title = ''): SVGElement {
  const boards = boardsIn(root);
  const frame = unionOf(boards.map(rectOf));
  const out = document.createElementNS(SVG, 'svg');
  setAll(out, { width: frame.width, height: frame.height, viewBox: `0 0 ${frame.width} ${frame.height}` });
  const name = title || boards.map((board) => svgIn(board)?.getAttribute('aria-label') ?? '').join('; ');
  out.append(
    element('title', {}, name),
    element('rect', { width: '100%', height: '100%', fill: token('--plot', '#ffffff') }),
  );
  for (const board of boards) {
    const rect = rectOf(board);
    out.append(copyBoard(board, rect.x - frame.x, rect.y - frame.y, rect.width, rect.height));
  }
  return out;
}

const SVG = 'http://www.w3.org/2000/svg';

function boardsIn(root: Element): Element[] {
  const outer = root.closest('.plot-board');
  const found = outer ? [outer] : [...root.querySelectorAll('.plot-board')];
  const boards = found.length > 0 ? found : root.matches('svg') ? [root] : [...root.querySelectorAll('svg')];
  const seen = boards.filter((board) => rectOf(board).width > 0);
  if (seen.length === 0) throw new Error('There is no visible plot to save.');
  return seen;
}

function svgIn(board: Element): SVGElement | null {
  return board.matches('svg') ? (board as SVGElement) : board.querySelector<SVGElement>('svg.plot-svg');
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function rectOf(board: Element): Rect {
  const box = board.getBoundingClientRect();
  if (box.width > 0) return { x: box.left, y: box.top, width: box.width, height: box.height };
  // A page without layout: the SVG still knows its own size.
  const svg = svgIn(board);
  return {
    x: 0,
    y: 0,
    width: Number(svg?.getAttribute('width')),
    height: Number(svg?.getAttribute('height')),
  };
}

function unionOf(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: Math.round(right - x), height: Math.round(bottom - y) };
}

function copyBoard(board: Element, x: number, y: number, width: number, height: number): SVGElement {
  const source = svgIn(board);
  const viewBox = source?.getAttribute('viewBox') ?? `0 0 ${width} ${height}`;
  const copy = element('svg', { x, y, width, height, viewBox, overflow: 'hidden' });
  for (const canvas of board.querySelectorAll('canvas')) copy.append(pictureOf(canvas));
  for (const child of source?.children ?? []) {
    const kept = copyNode(child);
    if (kept) copy.append(kept);
  }
  return copy;
}

function pictureOf(canvas: HTMLCanvasElement): SVGElement {
  const { left, top, width, height } = canvas.style;
  const picture = element('image', {
    x: Number.parseFloat(left) || 0,
    y: Number.parseFloat(top) || 0,
    width: Number.parseFloat(width) || canvas.width,
    height: Number.parseFloat(height) || canvas.height,
    preserveAspectRatio: 'none',
    href: canvas.toDataURL('image/png'),
  });
  picture.setAttribute('image-rendering', getComputedStyle(canvas).imageRendering || 'auto');
  return picture;
}

const handsOnly = '.plot-hit, .plot-focus-ring, [data-unsaved], desc';

function copyNode(source: Element): Node | null {
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

function inlineStyle(source: Element, style: CSSStyleDeclaration): string {
  const text = source.matches('text, tspan');
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

function token(name: string, fallback: string): string {
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

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  setAll(made, attributes);
  if (text) made.textContent = text;
  return made;
}

function setAll(target: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
}
