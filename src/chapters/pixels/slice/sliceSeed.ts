/** The bundled slice: 512 x 512 pixels as scanners make them, always the same patient that never was. */
export const sliceSize = 512;
export const sliceSeed = 7;
