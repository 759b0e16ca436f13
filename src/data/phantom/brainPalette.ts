/** Smallest and largest level that is drawn for a patient. */
type Range = readonly [number, number];

/** Gray levels (0..255) of a head in one modality; the same draws give the same patient in both. */
export interface HeadPalette {
  readonly white: Range;
  /** Level of gray matter, from white matter's and a draw of 0..1. */
  gray(white: number, draw: number): number;
  readonly fluid: Range;
  readonly scalp: Range;
  readonly skull: number;
  /** Added in the middle of the skull, where marrow lies between two tables of bone. */
  readonly marrow: Range;
  /** Level of an enhancing rim and of a solid tumor, from white matter's and a draw of 0..1. */
  rim(white: number, draw: number): number;
  solid(white: number, draw: number): number;
  readonly core: Range;
  /** How much of a tumor's own unevenness is seen, 0..1. */
  readonly mottle: number;
}

/** T1-weighted MR after contrast: fat and enhancement bright, bone and water dark. */
export const mrPalette: HeadPalette = {
  white: [138, 152],
  gray: (white, draw) => white * (0.62 + 0.07 * draw),
  fluid: [30, 44],
  scalp: [165, 215],
  skull: 28,
  marrow: [20, 55],
  rim: (_white, draw) => 180 + 55 * draw,
  solid: (_white, draw) => 150 + 60 * draw,
  core: [45, 75],
  mottle: 1,
};

/**
 * CT after contrast in a window for brain: gray matter a little above white matter, the skull in the brightest levels.
 */
export const ctPalette: HeadPalette = {
  white: [98, 108],
  gray: (white, draw) => white + 9 + 5 * draw,
  fluid: [50, 62],
  scalp: [40, 110],
  skull: 245,
  marrow: [-60, -10],
  rim: (white, draw) => white * (1.45 + 0.4 * draw),
  solid: (white, draw) => white * (1.35 + 0.4 * draw),
  core: [62, 82],
  mottle: 0.5,
};
