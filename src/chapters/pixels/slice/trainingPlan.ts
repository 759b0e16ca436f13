/** The bundled slice: 512 x 512 pixels as scanners make them, always the same patient that never was. */
export const sliceSize = 512;
export const sliceSeed = 7;

/** What the tissue reader learns from: other patients than the one on the screen, in smaller slices. */
export const trainingSize = 256;
export const trainingSeeds = [101, 102, 103] as const;
export const patchesPerTissue = 160;
export const trainingCount = 4 * patchesPerTissue;
