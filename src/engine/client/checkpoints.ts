import type { RunState } from './types';

/** Memory that the checkpoints of one figure may take, in bytes, and how many there are at most. */
const BYTES = 8 * 1024 * 1024;
const MOST = 1500;
const LEAST = 16;

/**
 * States of a run by step, in order: 1,500 of a small network, fewer of many large ones. When there are more, every
 * second one of the oldest quarter goes, so the newest 1,100 stay whole and the past grows coarse but not short.
 * Any step is reached by training on from the nearest earlier checkpoint; the first state is never dropped.
 */
export class Checkpoints {
  private states: RunState[] = [];

  /** Adds a state, or replaces the one of the same step. */
  add(state: RunState): void {
    const at = this.indexAfter(state.step);
    if (this.states[at - 1]?.step === state.step) {
      this.states[at - 1] = state;
      return;
    }
    this.states.splice(at, 0, state);
    const capacity = Math.max(LEAST, Math.min(MOST, Math.floor(BYTES / state.values.byteLength)));
    if (this.states.length > capacity) this.thin();
  }

  /** The state at a step or the nearest before it. */
  before(step: number): RunState | null {
    return this.states[this.indexAfter(step) - 1] ?? null;
  }

  clear(): void {
    this.states = [];
  }

  /** Forgets the states beyond a step: they belong to another course of the run. */
  dropAfter(step: number): void {
    this.states.length = this.indexAfter(step);
  }

  get length(): number {
    return this.states.length;
  }

  /** Index of the first state beyond a step. */
  private indexAfter(step: number): number {
    let [low, high] = [0, this.states.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.states[middle]!.step <= step) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private thin(): void {
    const old = this.states.length >> 2;
    this.states = this.states.filter((_, i) => i > old || i % 2 === 0);
  }
}
