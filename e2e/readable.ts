import type { Page } from '@playwright/test';

/** What the last row of the room can read at 720 lines, in px, and the contrast that a washed-out projector leaves. */
const LEAST = { body: 24, label: 18, contrast: 7 };

/**
 * The visible texts of a lecture that are too small or too pale, each with its numbers. Body is the stop's own words;
 * everything else is a label. Left out: numbers inside the cells of a grid of pixels or weights (a picture made of
 * numbers), indices and exponents, what is switched off, and text over data, whose halo is its background.
 */
export function smallOrPale(page: Page): Promise<string[]> {
  return page.evaluate(({ body, label, contrast }) => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (one: string, other: string) => {
      const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (high + 0.05) / (low + 0.05);
    };
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const color = getComputedStyle(at).backgroundColor;
        const [, , , alpha = 1] = channels(color);
        if (alpha > 0.99) return color;
      }
      return 'rgb(255, 255, 255)';
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('.present')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const element = text.parentElement!;
      const said = text.data.trim();
      if (said === '' || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      const box = element.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      if (
        element.closest(
          '.sr, sub, sup, tspan[style*="font-size"], .plot-still, :disabled, [aria-disabled=true]',
        )
      )
        continue;
      const style = getComputedStyle(element);
      const svg = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const size = Number.parseFloat(style.fontSize) * (svg ? Math.hypot(svg.a, svg.b) : 1);
      const words = element.closest('.present-words');
      const isBody =
        words !== null &&
        element.closest('.present-words > div > p, .predict h3, .predict-verdict') !== null &&
        !element.closest('.math, .prose-live');
      const least = isBody ? body : label;
      const name = `${said.slice(0, 30)} (${element.getAttribute('class') ?? element.tagName})`;
      // Sizes in rem end on fractions of a pixel.
      if (size < least - 0.1) found.push(`${name}: ${size.toFixed(1)} px, least ${least}`);
      if (svg && element.closest('.plot-halo, .plot-tag')) continue;
      const seen = ratio(svg ? style.fill : style.color, groundOf(element));
      if (seen < contrast - 0.01) found.push(`${name}: contrast ${seen.toFixed(2)}`);
    }
    return found;
  }, LEAST);
}
