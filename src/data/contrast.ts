import type { PlainImage } from './image';
import type { Finding } from './phantom/tissue';

/** Mean stored number of the pixels whose centers lie between two distances (pixels) from a point. */
function ringMean(
  image: PlainImage,
  { row, column }: Finding,
  from: number,
  to: number,
  channel: number,
): number {
  let sum = 0;
  let count = 0;
  for (let r = Math.max(0, Math.floor(row - to)); r < Math.min(image.rows, Math.ceil(row + to)); r += 1) {
    for (
      let c = Math.max(0, Math.floor(column - to));
      c < Math.min(image.columns, Math.ceil(column + to));
      c += 1
    ) {
      const distance = Math.hypot(r + 0.5 - row, c + 0.5 - column);
      if (distance < from || distance > to) continue;
      sum += image.stored[(r * image.columns + c) * image.channels + channel]!;
      count += 1;
    }
  }
  return count === 0 ? Number.NaN : sum / count;
}

/** What a finding and its surroundings measure in one channel. */
export interface Contrast {
  /** Mean stored number inside the finding. */
  readonly lesion: number;
  /** Mean stored number of the ring around it. */
  readonly background: number;
  /** |lesion - background| / background; 0 where the background is 0. */
  readonly contrast: number;
}

/**
 * Contrast of a finding in one channel (after Fig. 3): |lesion - background| / background.
 * @param finding a place in the image; its inner 70 % is the lesion, the ring from 1.8 to 3 radii the background
 * @param channel 0 to channels - 1
 */
export function lesionContrast(image: PlainImage, finding: Finding, channel: number): Contrast {
  const { radius } = finding;
  const lesion = ringMean(image, finding, 0, Math.max(0.75, 0.7 * radius), channel);
  const background = ringMean(image, finding, 1.8 * radius + 1, 3 * radius + 2, channel);
  const contrast = background > 0 ? Math.abs(lesion - background) / background : 0;
  return { lesion, background, contrast };
}
