import { createRng } from '../../math/rng';
import type { ByteImage } from './byteImage';

/** Marks that a hospital may burn into its pictures. */
export const tagMarks = {
  P: ['1110', '1001', '1001', '1110', '1000', '1000'],
  L: ['1000', '1000', '1000', '1000', '1000', '1111'],
  R: ['1110', '1001', '1110', '1010', '1001', '1001'],
  box: ['1111', '1001', '1001', '1001', '1001', '1111'],
} as const;
export type TagMark = keyof typeof tagMarks;

/** Where and how a mark is burned in. */
export interface Tag {
  /** 'P' unless given. */
  readonly mark?: TagMark;
  /** 'topLeft' unless given. */
  readonly corner?: 'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight';
  /** Gray level, 0 to 255; 245 unless given. */
  readonly gray?: number;
  /** Farthest that the mark strays from its place, in pixels of a 48-pixel picture; 1 unless given. */
  readonly stray?: number;
}

/** Pixels of a mark's own pixel, and its distance from the border: as in a picture of 48 pixels, then larger. */
function tagScale(rows: number, columns: number) {
  const unit = Math.max(1, Math.round(Math.min(rows, columns) / 48));
  return { unit, margin: 3 * unit };
}

/**
 * The image with a mark burned into a corner (a shortcut for a network that should look at the patient): 4 x 6 pixels
 * of about one gray in a picture of 48 pixels a side, larger in larger ones.
 * @param seed of the mark's small shift and unevenness
 * @returns a new image; the one given stays as it is
 */
export function burnTag(image: ByteImage, tag: Tag, seed: number): ByteImage {
  const { mark = 'P', corner = 'topLeft', gray = 245, stray = 1 } = tag;
  const rows = image.pixels.length / image.channels / image.columns;
  const rng = createRng(seed);
  const { unit, margin } = tagScale(rows, image.columns);
  const glyph = tagMarks[mark];
  const [down, right] = [1, 2].map(() => Math.round(unit * stray * (2 * rng.next() - 1)));
  const top = corner.startsWith('top') ? margin : rows - margin - unit * glyph.length;
  const left = corner.endsWith('Left') ? margin : image.columns - margin - unit * glyph[0].length;
  const pixels = image.pixels.slice();
  for (let r = 0; r < unit * glyph.length; r += 1) {
    for (let c = 0; c < unit * glyph[0].length; c += 1) {
      const uneven = Math.round(gray + 6 * rng.normal());
      if (glyph[Math.floor(r / unit)]![Math.floor(c / unit)] !== '1') continue;
      const [row, column] = [top + down! + r, left + right! + c];
      if (row < 0 || column < 0 || row >= rows || column >= image.columns) continue;
      const at = (row * image.columns + column) * image.channels;
      pixels.fill(Math.min(255, Math.max(0, uneven)), at, at + image.channels);
    }
  }
  return { ...image, pixels };
}
