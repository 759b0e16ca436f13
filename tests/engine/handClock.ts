import type { Clock } from '../../src/engine/client/trainerStore';

/** A clock whose frames come when told; time passes only by frames. */
export class HandClock implements Clock {
  time = 0;
  isHidden = false;
  private waiting: (() => void)[] = [];

  now(): number {
    return this.time;
  }

  frame(callback: () => void): () => void {
    this.waiting.push(callback);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== callback);
    };
  }

  hidden(): boolean {
    return this.isHidden;
  }

  tick(ms = 16): void {
    this.time += ms;
    for (const callback of this.waiting.splice(0)) callback();
  }
}
