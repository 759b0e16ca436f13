import { htmlMarks, type Mark } from './htmlMarks';
import { copyNode, newSvg, pictureOf, token, type Place } from './svgNodes';

/**
 * A figure as a standalone SVG: styles written into the elements, colors of the present theme, canvases as pictures,
 * nothing outside referred to. What serves only the hand (buttons, hit areas, focus rings) is left out.
 * @param root a board, or any element that holds boards, words and bars; everything keeps its place
 * @param title what the file says it is
 */
export function svgText(root: Element, title = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svgCopy(root, title))}`;
}

/** The same as an element, for a page that shows it at once. */
export function svgCopy(root: Element, title = ''): SVGElement {
  const names: string[] = [];
  const drawBoard = (element: Element): Mark | null => {
    if (!element.matches('.plot-board, svg')) return null;
    const box = boxOf(element);
    if (element.matches('.plot-board')) names.push(svgIn(element)?.getAttribute('aria-label') ?? '');
    return { box, node: copyBoard(element, box) };
  };
  const marks = htmlMarks(root.closest('.plot-board') ?? root, drawBoard).filter(({ box }) => box.width > 0);
  if (marks.length === 0) throw new Error('There is no visible plot to save.');
  const { x, y, width, height } = union(marks.map(({ box }) => box));
  const out = newSvg('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  const moved = newSvg('g', x === 0 && y === 0 ? {} : { transform: `translate(${-x} ${-y})` });
  moved.append(...marks.map(({ node }) => node));
  out.append(
    newSvg('title', {}, title || names.join('; ')),
    newSvg('rect', { width: '100%', height: '100%', fill: token('--plot', '#ffffff') }),
    moved,
  );
  return out;
}

function svgIn(board: Element): SVGElement | null {
  return board.matches('svg') ? (board as SVGElement) : board.querySelector<SVGElement>('svg.plot-svg');
}

function boxOf(board: Element): Place {
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

function union(boxes: readonly Place[]): Place {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: Math.round(right - x), height: Math.round(bottom - y) };
}

function copyBoard(board: Element, { x, y, width, height }: Place): SVGElement {
  const source = svgIn(board);
  const viewBox = source?.getAttribute('viewBox') ?? `0 0 ${width} ${height}`;
  const copy = newSvg('svg', { x, y, width, height, viewBox, overflow: 'hidden' });
  for (const canvas of board.querySelectorAll('canvas')) copy.append(pictureOf(canvas));
  for (const child of source?.children ?? []) {
    const kept = copyNode(child);
    if (kept) copy.append(kept);
  }
  return copy;
}
