import { expect, test } from 'vitest';
import { StepRoom } from '../../src/engine/client/stepRoom';
import { createRng } from '../../src/math/rng';

interface Machine {
  readonly way: number;
  readonly perStep: number;
  /** Largest ms by which a request may last longer or shorter than it should. */
  readonly noise?: number;
}

/** Mean ms and mean steps of a request once 200 of them have been learned from. */
function settled({ way, perStep, noise = 0 }: Machine) {
  const room = new StepRoom();
  const random = createRng(5);
  const sum = { ms: 0, steps: 0 };
  for (let request = 0; request < 600; request += 1) {
    const steps = room.next();
    const ms = Math.max(1, way + perStep * steps + noise * (2 * random.next() - 1));
    room.took(steps, ms);
    if (request < 200) continue;
    sum.ms += ms / 400;
    sum.steps += steps / 400;
  }
  return sum;
}

test('next() fills a request of about 60 ms where the way is quick', () => {
  expect(settled({ way: 5, perStep: 1 }).ms).toBeCloseTo(57, -1);
  expect(settled({ way: 12, perStep: 0.2 }).ms).toBeCloseTo(57, -1);
});

test('next() gives training its share where the way alone is slow', () => {
  const { ms, steps } = settled({ way: 80, perStep: 0.2 });
  expect(steps * 0.2).toBeGreaterThan(0.3 * 80);
  expect(ms).toBeLessThan(120);
});

test('next() keeps the share where requests take now longer, now shorter', () => {
  const quiet = settled({ way: 40, perStep: 0.2 });
  const noisy = settled({ way: 40, perStep: 0.2, noise: 35 });
  expect(noisy.steps).toBeGreaterThan(0.6 * quiet.steps);
  expect(noisy.steps).toBeLessThan(1.7 * quiet.steps);
});

test('next() keeps three pictures a second however slow the way and the steps', () => {
  expect(settled({ way: 200, perStep: 20 }).ms).toBeLessThan(333);
});

test('next() finds hundreds of steps within a second or two', () => {
  const room = new StepRoom();
  let ms = 0;
  let steps = 0;
  while (ms < 1500) {
    steps = room.next();
    const took = 10 + 0.05 * steps;
    room.took(steps, took);
    ms += took;
  }
  expect(steps === 1 ? room.next() : steps).toBeGreaterThan(500);
});

test('took() of a request that was asked for little leaves the room as it was', () => {
  const room = new StepRoom();
  for (let k = 0; k < 40; k += 1) {
    const steps = room.next();
    room.took(steps, 10 + 0.2 * steps);
  }
  const before = room.next();
  for (let k = 0; k < 5; k += 1) room.took(3, 500);
  expect(room.next() === 1 ? before : room.next()).toBe(before);
});
