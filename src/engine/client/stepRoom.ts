/** A request should take about this long, so that the picture is renewed more than fifteen times a second. */
const TARGET_MS = 60;
/** Where the way alone takes longer, training gets this share of what the way takes. */
const FAIR_SHARE = 0.45;
/** However slow the way is, training takes no longer than this at once. */
const LONGEST_MS = 120;
const MOST_STEPS = 20_000;
/** Every so often a request trains a single step: what it takes is the way. */
const PROBE_EVERY = 12;
/** Weight of the newest probe. */
const SMOOTH = 0.4;
/** How quickly the room follows what was too long or too short. */
const GAIN = 0.35;
/** It grows and shrinks by this factor at most from one request to the next. */
const STRIDE = 1.5;

/**
 * How many steps a request of a playing trainer may train, learned from what the requests before it took as a whole.
 * The graphics unit draws the page as well, so what a step takes cannot be told from what surrounds it: the room grows
 * until requests take as long as they should, and shrinks when they take longer.
 */
export class StepRoom {
  private room = 1;
  private way = NaN;
  private sinceProbe = PROBE_EVERY;
  private probing = false;

  /** Steps of the next request, 1 to 20,000. */
  next(): number {
    const steps = this.sinceProbe >= PROBE_EVERY ? 1 : Math.round(this.room);
    this.probing = steps === 1;
    return steps;
  }

  /** Learns that the request after `next` trained so many steps and took so many ms with its pictures and transfers. */
  took(steps: number, ms: number): void {
    if (this.probing) {
      const known = Number.isNaN(this.way) ? Math.min(ms, LONGEST_MS) : this.way;
      // A single slow one, as when programs are compiled, counts little.
      this.way = known + SMOOTH * (Math.min(ms, 3 * known) - known);
      this.sinceProbe = 0;
      this.room = Math.max(STRIDE, this.room);
      return;
    }
    this.sinceProbe += 1;
    // Who asks for less than there is room for learns nothing about the room.
    if (2 * steps < this.room) return;
    const training = Math.min(LONGEST_MS, Math.max(TARGET_MS - this.way, FAIR_SHARE * this.way));
    const spare = (this.way + training - ms) / training;
    const factor = Math.max(1 / STRIDE, Math.min(STRIDE, Math.exp(GAIN * spare)));
    this.room = Math.max(1, Math.min(MOST_STEPS, this.room * factor));
  }
}
