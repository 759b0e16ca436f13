/** Room round the planes of this figure; both panels share it, so that they stand level. */
export const planeMargin = { top: 34, right: 16, bottom: 50, left: 52 } as const;
