import type { TrainerSpeed } from './trainerView';

/** A request should take about this long, so that the picture is renewed some twenty times a second. */
const TARGET_MS = 40;
/** Longest time that counts at once: after a pause of the page training does not rush to catch up. */
const LONGEST_MS = 250;
const MOST_STEPS = 20_000;
/** However slow the way there and back is, the picture is renewed five times a second. */
const LONGEST_TARGET_MS = 200;
/** Weight of the newest measurement, and the most by which steps grow at once. */
const SMOOTH = 0.4;
const GROWTH = 1.7;

/** Decides how many steps the next request of a playing trainer takes. */
export class Pace {
  private speed: TrainerSpeed;
  private owed = 0;
  private last: number | null = null;
  private atMax = 1;
  /** The quickest request of late: near to what the way there and back costs whatever the number of steps. */
  private quickest = Infinity;
  /** Smoothed time of a request. */
  private usual = NaN;

  constructor(speed: TrainerSpeed) {
    this.speed = speed;
  }

  setSpeed(speed: TrainerSpeed): void {
    this.speed = speed;
    this.owed = 0;
  }

  /** Begins to count; the first step is due at once. */
  begin(now: number): void {
    this.last = now;
    this.owed = 1;
  }

  /** Steps that are due at a time, in ms; 0 when it is too early. */
  due(now: number): number {
    const passed = Math.min(LONGEST_MS, Math.max(0, now - (this.last ?? now)));
    this.last = now;
    if (this.speed === 'max') return this.atMax;
    this.owed = Math.min(this.owed + (passed * this.speed) / 1000, MOST_STEPS);
    const steps = Math.min(Math.floor(this.owed), Math.max(1, 8 * this.atMax));
    this.owed = this.owed - steps > LONGEST_MS * this.speed ? 0 : this.owed - steps;
    return steps;
  }

  /** Learns from a request that took some steps and some ms. */
  took(steps: number, ms: number): void {
    // A busy machine answers now in 60 ms, now in 300: single measurements would hold the pace down at one step.
    const share = ms > 2 * LONGEST_TARGET_MS ? 1 : SMOOTH;
    this.usual = Number.isNaN(this.usual) ? ms : this.usual + share * (ms - this.usual);
    this.quickest = Math.min(this.usual, this.quickest * 1.02);
    // Where the way alone takes longer than a request should, steps are packed until they weigh as much as the way.
    const target = Math.min(LONGEST_TARGET_MS, Math.max(TARGET_MS, 2 * this.quickest));
    const factor = Math.min(GROWTH, Math.max(0.5, target / Math.max(1, this.usual)));
    // Rounded away from where it stands: a single step times 1.4 would else stay a single step for ever.
    const wished = factor > 1.05 ? Math.ceil(steps * factor) : Math.round(steps * factor);
    const next = Math.min(MOST_STEPS, Math.max(1, wished));
    this.atMax = this.speed === 'max' || next < this.atMax ? next : Math.max(this.atMax, next);
  }
}
