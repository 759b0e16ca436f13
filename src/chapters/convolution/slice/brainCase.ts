import { brainMr } from '../../../data/phantom/brainMr';
import { cnnSide } from '../derive/cnnPlan';
import type { Tumor } from '../modelCnn';
import { brainBytes } from './brainBytes';

/** A synthetic patient as the network gets it, and where the tumor lies. */
export interface BrainCase {
  /** [48 x 48] bytes. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly place: { readonly row: number; readonly col: number };
  /** Radius of the tumor in pixels. */
  readonly radius: number;
  /** 1 where a tumor may be put. */
  readonly anatomy: Uint8Array;
}

/** Draws a patient; the tumor lies where the hand has put it, or where the seed does. A few milliseconds. */
export function brainCase(patient: number, tumor: Tumor, lesion: readonly number[]): BrainCase {
  const [row, column] = lesion;
  const place = row === undefined || column === undefined ? undefined : { row, column };
  const { image, findings, anatomy } = brainMr(cnnSide, patient, { tumor, ...(place && { place }) });
  const bytes = brainBytes(image.stored);
  const found = findings[0];
  return {
    bytes,
    place: { row: found?.row ?? 24, col: found?.column ?? 24 },
    radius: found?.radius ?? 0,
    anatomy,
  };
}

/** The nearest place to the asked one that lies in the brain. */
export function insideBrain(
  anatomy: ArrayLike<number>,
  row: number,
  col: number,
): { readonly row: number; readonly col: number } {
  const inBrain = (r: number, c: number) => anatomy[Math.floor(r) * cnnSide + Math.floor(c)] === 1;
  if (inBrain(row, col)) return { row, col };
  let best = { row: cnnSide / 2, col: cnnSide / 2 };
  let least = Infinity;
  for (let r = 0; r < cnnSide; r += 1)
    for (let c = 0; c < cnnSide; c += 1) {
      if (anatomy[r * cnnSide + c] !== 1) continue;
      const away = (r + 0.5 - row) ** 2 + (c + 0.5 - col) ** 2;
      if (away >= least) continue;
      least = away;
      best = { row: r + 0.5, col: c + 0.5 };
    }
  return best;
}
