import type { LossPoint } from './trainerView';

const MOST = 2000;

/** Points of a curve by step, in order; the older ones are thinned when there are many. */
export class LossHistory<P extends { readonly step: number } = LossPoint> {
  private points: P[] = [];

  add(point: P): void {
    const at = this.indexAfter(point.step);
    if (this.points[at - 1]?.step === point.step) this.points[at - 1] = point;
    else this.points.splice(at, 0, point);
    if (this.points.length > MOST) this.thin();
  }

  /** The points up to a step: what a figure that stands there has seen. */
  upTo(step: number): readonly P[] {
    return this.points.slice(0, this.indexAfter(step));
  }

  clear(): void {
    this.points = [];
  }

  /** Forgets the points beyond a step. */
  dropAfter(step: number): void {
    this.points.length = this.indexAfter(step);
  }

  private indexAfter(step: number): number {
    let [low, high] = [0, this.points.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.points[middle]!.step <= step) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Every second point goes: the curve keeps its ends and its even spread. */
  private thin(): void {
    const last = this.points.length - 1;
    this.points = this.points.filter((_, i) => i % 2 === 0 || i === last);
  }
}
