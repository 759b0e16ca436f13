/**
 * How far a scanner lies from the one that the network learned on, in four ways, each 0 (the same) to 1 (as far as a
 * working scanner may lie): another gray scale, more noise, more uneven coils, a softer picture.
 */
export interface ScannerShift {
  readonly contrast: number;
  readonly noise: number;
  readonly bias: number;
  readonly resolution: number;
}

/** The scanner that the network learned on. */
export const vendorA: ScannerShift = { contrast: 0, noise: 0, bias: 0, resolution: 0 };

/**
 * The other vendor: mostly another gray scale, and a little of the rest.
 * @param strength 0 (vendor A) to 1
 */
export function vendorB(strength: number): ScannerShift {
  return { contrast: strength, noise: 0.1 * strength, bias: 0.25 * strength, resolution: 0.235 * strength };
}

/** Refuses strengths that are no numbers from 0 to 1. */
export function checkShift(shift: ScannerShift): void {
  for (const [name, value] of Object.entries(shift)) {
    if (!(value >= 0 && value <= 1))
      throw new RangeError(`${name} must be a number from 0 to 1, got ${value}.`);
  }
}
