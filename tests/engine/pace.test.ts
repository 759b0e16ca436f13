import { expect, test } from 'vitest';
import { Pace, type Portion } from '../../src/engine/client/pace';

/** Length of a request in ms, and its steps, after a while, where the way costs `way` ms and a step `perStep`. */
function settled(way: number, perStep: number): { ms: number; steps: number } {
  const pace = new Pace('max');
  let now = 0;
  let taken = 0;
  let ms = 0;
  pace.begin(now);
  for (let request = 0; request < 60; request += 1) {
    const portion = pace.due(now);
    taken = Math.min(portion.steps, Math.max(1, Math.floor(portion.within / perStep)));
    ms = way + perStep * taken;
    pace.took(portion, taken, ms);
    now += ms;
  }
  return { ms, steps: taken };
}

const steps = (portion: Portion): number => portion.steps;

test('due() at max fills a request of about 60 ms where the way is quick', () => {
  expect(settled(5, 1).ms).toBeCloseTo(60, -1);
  expect(settled(12, 0.2).ms).toBeCloseTo(60, -1);
});

test('due() at max trains at least half as long as the way takes where that alone is slow', () => {
  expect(settled(80, 1).steps).toBeGreaterThan(40);
  expect(settled(80, 1).ms).toBeLessThan(150);
});

test('due() at max keeps three pictures a second however slow the way and the steps', () => {
  expect(settled(200, 2).ms).toBeLessThan(333);
});

test('took() forgets a single slow request', () => {
  const pace = new Pace('max');
  pace.begin(0);
  for (let k = 0; k < 20; k += 1) pace.took(pace.due(k), 10, k === 10 ? 900 : 55);
  expect(pace.due(20).within).toBeLessThan(60);
});

test('due() at 10 steps a second gives one step each 100 ms', () => {
  const pace = new Pace(10);
  pace.begin(0);
  const first = pace.due(0);
  expect(first.steps).toBe(1);
  pace.took(first, 1, 5);
  expect(steps(pace.due(50))).toBe(0);
  expect(steps(pace.due(100))).toBe(1);
});

test('due() at three steps a second gives four in the first second, the first at once', () => {
  const pace = new Pace(3);
  pace.begin(0);
  let sum = 0;
  for (let i = 0; i < 61; i += 1) {
    const portion = pace.due((i * 1000) / 60);
    if (i === 0) expect(portion.steps).toBe(1);
    if (portion.steps > 0) pace.took(portion, portion.steps, 1);
    sum += portion.steps;
  }
  expect(sum).toBe(4);
});

test('took() of fewer steps than were due: what a slow machine misses is not owed', () => {
  const pace = new Pace(100);
  pace.begin(0);
  const portion = pace.due(200);
  expect(portion.steps).toBe(21);
  pace.took(portion, 3, 200);
  expect(steps(pace.due(210))).toBe(1);
});
