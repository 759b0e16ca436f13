import type { PlainImage } from '../image';

/** What a pixel of the CT phantom is made of; `other` is the table, bowel content, and every border in between. */
export const tissues = ['air', 'fat', 'soft', 'bone', 'other'] as const;
export type Tissue = (typeof tissues)[number];

/** A finding that the phantom put there: the ground truth of the picture. */
export interface Finding {
  readonly kind: string;
  /** Center, in pixels from the top left corner of the image (pixel centers at .5). */
  readonly row: number;
  readonly column: number;
  /** Radius in pixels. */
  readonly radius: number;
}

/** A slice with the truth about each of its pixels. */
export interface LabelledSlice {
  readonly image: PlainImage;
  /** [rows, columns]: index into `tissues`. */
  readonly labels: Uint8Array;
  readonly findings: readonly Finding[];
}

/** One organ: how much of a pixel it covers and what number stands there. Later layers lie on earlier ones. */
export interface Layer {
  readonly tissue: Tissue;
  /** 0..1 at a point of the body; x to the right, y down, both about -1..1; `i` is the pixel's index. */
  cover(x: number, y: number, i: number): number;
  /** The number there, in the phantom's unit. */
  value: number | ((x: number, y: number, i: number) => number);
}
