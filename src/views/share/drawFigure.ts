import { svgCopy } from '../../plot/svgText';
import type { Savable } from '../../ui/FigureContext';

/** The picture that a figure offers for saving, as an element of this page; null while it offers none. */
export async function drawOffered(savable: Savable | undefined): Promise<Element | null> {
  if (!savable?.picture) return null;
  const blob = await savable.picture();
  if (blob.type.includes('svg')) {
    return fromText(await blob.text());
  }
  const image = new Image();
  image.src = await dataUrl(blob);
  await image.decode();
  return image;
}

/** Parses a saved SVG; a strict page takes styles through the object model only, never as text. */
function fromText(text: string): Element | null {
  const apart = text.replaceAll(' style="', ' data-style="');
  const parsed = new DOMParser().parseFromString(apart, 'image/svg+xml').documentElement;
  if (parsed.nodeName !== 'svg') return null;
  const svg = document.importNode(parsed, true);
  for (const styled of svg.querySelectorAll<SVGElement>('[data-style]')) {
    styled.style.cssText = styled.dataset.style ?? '';
    styled.removeAttribute('data-style');
  }
  return inPageFonts(svg);
}

/** What can be drawn this very moment, when the browser waits for nobody: the figure's boards, or its first canvas. */
export function drawNow(figure: Element): Element | null {
  try {
    return inPageFonts(svgCopy(figure.querySelector('.fig-body') ?? figure));
  } catch {
    const canvas = figure.querySelector('canvas');
    if (!canvas || canvas.width === 0) return null;
    const image = new Image();
    image.src = canvas.toDataURL('image/png');
    return image;
  }
}

/** A saved file names the fonts as people have them installed; this page has them under its own names. */
function inPageFonts(svg: Element): Element {
  for (const text of svg.querySelectorAll<SVGElement>('[style*="IBM Plex"]'))
    text.style.fontFamily = text.style.fontFamily
      .replace(/["']?IBM Plex Mono["']?/, "'Plex Mono'")
      .replace(/["']?IBM Plex Serif["']?/, "'Plex Math'")
      .replace(/["']?IBM Plex Sans["']?/, "'Plex'");
  return svg;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error ?? new Error('The picture could not be read.'));
    reader.readAsDataURL(blob);
  });
}
