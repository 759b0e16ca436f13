import { expect, test } from 'vitest';
import { Pace } from '../../src/engine/client/pace';

/** Steps per request after a while, where a request costs `way` ms and `perStep` ms for each step. */
function settled(way: number, perStep: number): number {
  const pace = new Pace('max');
  let now = 0;
  pace.begin(now);
  let steps = 1;
  for (let request = 0; request < 60; request += 1) {
    steps = pace.due(now);
    const ms = way + perStep * steps;
    pace.took(steps, ms);
    now += ms;
  }
  return steps;
}

test('took() at max fills a request of about 40 ms where the way is quick', () => {
  expect(settled(5, 1)).toBeGreaterThan(20);
  expect(settled(5, 1)).toBeLessThan(60);
});

test('took() at max packs steps where the way alone takes longer than 40 ms', () => {
  expect(settled(60, 1)).toBeGreaterThan(40);
});

test('took() at max keeps five pictures a second on a very slow way', () => {
  const steps = settled(90, 2);
  expect(90 + 2 * steps).toBeLessThan(300);
});

test('due() at 10 steps a second gives one step each 100 ms', () => {
  const pace = new Pace(10);
  pace.begin(0);
  expect(pace.due(0)).toBe(1);
  expect(pace.due(50)).toBe(0);
  expect(pace.due(100)).toBe(1);
});
