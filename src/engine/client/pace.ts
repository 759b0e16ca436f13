import type { TrainerSpeed } from './trainerView';

/** A request should take about this long, so that the picture is renewed more than fifteen times a second. */
const TARGET_MS = 60;
/** Where the way takes longer, training gets this share of what the way takes. */
const FAIR_SHARE = 0.6;
/** However slow the way there and back is, training takes no longer than this at once. */
const LONGEST_MS = 120;
/** Even where the way alone takes all the time, a request trains this long. */
const SHORTEST_MS = 10;
/** Longest time that counts at once: after a pause of the page training does not rush to catch up. */
const LONGEST_GAP_MS = 250;
const MOST_STEPS = 20_000;
/** Weight of the newest measurement. */
const SMOOTH = 0.3;

/** What the next request of a playing trainer may take: so many steps, but no longer than about so many ms. */
export interface Portion {
  readonly steps: number;
  readonly within: number;
}

/** Decides how much the next request of a playing trainer takes. */
export class Pace {
  private speed: TrainerSpeed;
  private owed = 0;
  private last: number | null = null;
  /** What a request costs beside its training: pictures, transfers, the page's own work. Smoothed, in ms. */
  private way = TARGET_MS / 2;

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

  /** What is due at a time, in ms; no steps when it is too early. */
  due(now: number): Portion {
    const passed = Math.min(LONGEST_GAP_MS, Math.max(0, now - (this.last ?? now)));
    this.last = now;
    // Where the way is slow, nearly all time would else go into pictures.
    const wished = Math.max(TARGET_MS - this.way, FAIR_SHARE * this.way, SHORTEST_MS);
    const within = Math.min(LONGEST_MS, wished);
    if (this.speed === 'max') return { steps: MOST_STEPS, within };
    this.owed = Math.min(this.owed + (passed * this.speed) / 1000, MOST_STEPS);
    return { steps: Math.floor(this.owed), within };
  }

  /** Learns how many steps a request took and how many ms. */
  took({ steps, within }: Portion, taken: number, ms: number): void {
    // What a machine cannot do in time is not owed for ever.
    if (this.speed !== 'max') this.owed = taken < steps ? 0 : this.owed - taken;
    // Only where time was the limit is it known how much of it was training.
    const way = taken < steps ? ms - within : Math.min(this.way, ms);
    this.way += SMOOTH * (Math.min(LONGEST_MS, Math.max(0, way)) - this.way);
  }
}
