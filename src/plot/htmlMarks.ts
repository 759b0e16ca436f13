import { inlineStyle, newSvg, pictureOf, type Place } from './svgNodes';

/** What serves only the hand, or only the ear, has no place in a picture. */
const LEFT_OUT =
  '.btn, .segments, .toggle, .parameter, .choice, input, select, textarea, .sr, [data-unsaved], [aria-busy], [role=status]';

/** One thing to be drawn, and the place it takes up. */
export interface Mark {
  readonly box: Place;
  readonly node: SVGElement;
}

/**
 * The HTML of a figure as SVG marks, in the order in which the page paints it: areas, lines, words, canvases.
 * @param root where to begin
 * @param drawn draws what has its own way into the picture (boards, icons); null: look inside
 */
export function htmlMarks(root: Element, drawn: (element: Element) => Mark | null): Mark[] {
  /** The marks of one element; null where it is left out. */
  const marksOf = (element: Element): Mark[] | null => {
    if (element.matches(LEFT_OUT)) return null;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return [];
    const own = drawn(element);
    if (own) return [own];
    const box = boxOf(element.getBoundingClientRect());
    if (element instanceof HTMLCanvasElement)
      return element.width > 0 && box.width > 0 ? [{ box, node: pictureOf(element, box) }] : [];
    const inside = [...element.childNodes].map((child) => {
      if (child.nodeType === Node.TEXT_NODE) return textMarks(child as Text, element, style);
      return child instanceof Element ? marksOf(child) : [];
    });
    const kept = inside.flatMap((marks) => marks ?? []);
    // A row of controls alone leaves no empty area behind; a bar, which holds nothing anyway, stays.
    const emptied = kept.length === 0 && inside.includes(null);
    if (emptied) return null;
    const area = element !== root && box.width > 0 && box.height > 0 ? boxMarks(box, style) : [];
    return [...area, ...kept];
  };
  return marksOf(root) ?? [];
}

function boxOf({ left, top, width, height }: DOMRect): Place {
  return { x: left, y: top, width, height };
}

function boxMarks(box: Place, style: CSSStyleDeclaration): Mark[] {
  const { x, y, width, height } = box;
  const marks: Mark[] = [];
  const rx = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
  if (visible(style.backgroundColor))
    marks.push({ box, node: newSvg('rect', { x, y, width, height, rx, fill: style.backgroundColor }) });
  const sides = [
    ['Top', x, y, x + width, y],
    ['Right', x + width, y, x + width, y + height],
    ['Bottom', x, y + height, x + width, y + height],
    ['Left', x, y, x, y + height],
  ] as const;
  for (const [side, x1, y1, x2, y2] of sides) {
    const stroke = style[`border${side}Color`];
    const thickness = Number.parseFloat(style[`border${side}Width`]) || 0;
    const line = style[`border${side}Style`];
    if (thickness === 0 || line === 'none' || line === 'hidden' || !visible(stroke)) continue;
    const dashes = line === 'dashed' ? { 'stroke-dasharray': '4 3' } : {};
    const inwards = (thickness / 2) * (side === 'Top' || side === 'Left' ? 1 : -1);
    const moved =
      side === 'Top' || side === 'Bottom'
        ? { x1, x2, y1: y1 + inwards, y2: y2 + inwards }
        : { x1: x1 + inwards, x2: x2 + inwards, y1, y2 };
    marks.push({ box, node: newSvg('line', { ...moved, stroke, 'stroke-width': thickness, ...dashes }) });
  }
  return marks;
}

function visible(color: string): boolean {
  return color !== '' && color !== 'transparent' && !/,\s*0\)$|\/\s*0\)$/.test(color);
}

/** The lines of a text node, each where the page has broken it. */
function textMarks(node: Text, parent: Element, style: CSSStyleDeclaration): Mark[] {
  const text = node.data;
  const range = document.createRange();
  // A page without layout has no lines to tell.
  if (!text.trim() || typeof range.getClientRects !== 'function') return [];
  const lines: { words: { text: string; x: number }[]; box: Place }[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = boxOf(range.getBoundingClientRect());
    const shown = { text: style.textTransform === 'uppercase' ? word.toUpperCase() : word, x: box.x };
    const last = lines.at(-1);
    if (last && Math.abs(last.box.y - box.y) < 2) {
      last.words.push(shown);
      last.box = { ...last.box, width: box.x + box.width - last.box.x };
    } else lines.push({ words: [shown], box });
  }
  const ascent = ascentOf(style);
  return lines
    .filter(({ box }) => box.width > 0)
    .map(({ words, box }) => {
      const line = newSvg('text', { y: box.y + (ascent === null ? box.height * 0.8 : ascent) });
      line.style.cssText = inlineStyle(parent, style, true);
      line.style.fill = style.color;
      // Each word keeps its place, also where the file is opened without our fonts.
      line.append(
        ...words.map(({ text, x }, index) =>
          newSvg('tspan', { x }, index < words.length - 1 ? `${text} ` : text),
        ),
      );
      return { box, node: line };
    });
}

let pen: CanvasRenderingContext2D | null | undefined;

/** How far the top of a line's box lies above its base line, in px; null where fonts cannot be measured. */
function ascentOf(style: CSSStyleDeclaration): number | null {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return null;
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return pen.measureText('x').fontBoundingBoxAscent ?? null;
}
