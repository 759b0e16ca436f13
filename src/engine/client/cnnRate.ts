import type { CnnSnapshot } from './cnnTypes';

/** Weight of the newest measurement. */
const SMOOTH = 0.3;

/** How fast a run learns, by the page's clock: transfers and pictures count. */
export class CnnRate {
  private images: number | null = null;
  /** Ms that an end of an epoch takes. */
  private evaluation = 0;

  /** A request that learned from some images in so many ms. */
  learned(images: number, ms: number): void {
    if (images <= 0 || ms <= 0) return;
    const now = (1000 * images) / ms;
    this.images = this.images === null ? now : this.images + SMOOTH * (now - this.images);
  }

  evaluated(ms: number): void {
    this.evaluation = ms;
  }

  get imagesPerSecond(): number | null {
    return this.images;
  }

  /** Seconds to the end of the run; null before it is known. */
  secondsLeft({ step, steps, perEpoch, epoch, images }: CnnSnapshot): number | null {
    if (this.images === null || step === 0) return null;
    const left = (images / step) * (steps - step);
    const ends = Math.round(steps / perEpoch) - epoch;
    return left / this.images + (ends * this.evaluation) / 1000;
  }
}
