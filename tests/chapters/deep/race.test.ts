import { tensor1d, train, variable, tidy, setBackend } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { describe, expect, test } from 'vitest';
import { adcPatients } from '../../../src/data/adcPatients';
import { arrivalOf, bowlOf, orderOf, startOf, toRaw, wayOf } from '../../../src/chapters/deep/derive/race';
import { sayRace } from '../../../src/chapters/deep/derive/sayRace';
import { goToRaceStep, initialRace, moveStart, racers } from '../../../src/chapters/deep/modelRace';
import { raceEn } from '../../../src/chapters/deep/text/race.en';
import { raceEs } from '../../../src/chapters/deep/text/race.es';

const seeds = Array.from({ length: 10 }, (_, i) => i + 1);
const order = (state: typeof initialRace) =>
  orderOf(state)
    .map(({ name }) => name)
    .join(' ');

describe('the order of arrival, for ten sets of patients', () => {
  test('in the ravine: momentum, Adam, SGD', () => {
    for (const seed of seeds)
      expect(order({ ...initialRace, seed }), `seed ${seed}`).toBe('momentum adam sgd');
  });
  test('in the bowl, from the same start by the same rates: SGD first, Adam last', () => {
    for (const seed of seeds)
      expect(order({ ...initialRace, seed, units: 'standardized' }), `seed ${seed}`).toBe(
        'sgd momentum adam',
      );
  });
  test('SGD at 0.45 leaves the map', () => {
    expect(arrivalOf({ ...initialRace, sgd: 0.45 }, 'sgd')).toBeNull();
    const way = wayOf({ ...initialRace, sgd: 1 }, 'sgd', 400);
    expect(way.length).toBeLessThan(401);
    for (const { w, b } of way) expect(Number.isFinite(w + b)).toBe(true);
  });
});

test('the loss is the mean squared error of the patients, its slope the true one', () => {
  const { adc, y } = adcPatients(21);
  const { at, floor } = bowlOf(21, 'raw');
  const mse = (w: number, b: number) => adc.reduce((sum, x, i) => sum + (w * x + b - y[i]!) ** 2 / 60, 0);
  expect(at({ w: 1.2, b: 1.5 }).loss).toBeCloseTo(mse(1.2, 1.5), 5);
  expect(at({ w: 1.2, b: 1.5 }).gw).toBeCloseTo((mse(1.201, 1.5) - mse(1.199, 1.5)) / 0.002, 4);
  expect(at(floor).gw).toBeCloseTo(0, 10);
});

test.each(racers)('the way and every step of %s are those of tfjs', (name) => {
  setBackend('cpu');
  const rate = initialRace[name];
  const optimizer =
    name === 'sgd'
      ? train.sgd(rate)
      : name === 'momentum'
        ? train.momentum(rate, 0.9)
        : train.adam(rate, 0.9, 0.999, 1e-8);
  const start = startOf(initialRace);
  const place = variable(tensor1d([start.w, start.b]));
  const way = wayOf(initialRace, name, 60);
  const { at } = bowlOf(21, 'raw');
  for (let step = 1; step <= 60; step += 1) {
    const [w, b] = place.dataSync();
    const { gw, gb } = at({ w: w!, b: b! });
    tidy(() => optimizer.applyGradients([{ name: place.name, tensor: tensor1d([gw, gb]) }] as never));
    const [nextW, nextB] = place.dataSync();
    expect(way[step]!.w).toBeCloseTo(nextW!, 3);
    expect(way[step]!.b).toBeCloseTo(nextB!, 3);
    // The card's own step, from the very place where tfjs stood.
    expect(way[step]!.card!.w.move).toBeCloseTo(nextW! - w!, 3);
  }
  place.dispose();
  optimizer.dispose();
});

test("Adam's first step is its learning rate in both directions", () => {
  const card = wayOf(initialRace, 'adam', 1)[1]!.card!;
  expect(Math.abs(card.w.move)).toBeCloseTo(0.3, 6);
  expect(Math.abs(card.b.move)).toBeCloseTo(0.3, 6);
  expect(card.w.mHat).toBeCloseTo(card.w.g, 10);
  expect(card.w.vHat).toBeCloseTo(card.w.g ** 2, 8);
});

test('the start in other units is the same neuron, and back', () => {
  const state = { ...initialRace, units: 'standardized' } as const;
  const place = startOf(state);
  expect(bowlOf(21, 'standardized').at(place).loss).toBeCloseTo(bowlOf(21, 'raw').at(initialRace).loss, 5);
  expect(toRaw(state, place).w).toBeCloseTo(1.2, 9);
  expect(moveStart(99, 0)(goToRaceStep(9)(initialRace))).toMatchObject({ w: 2, b: 0, step: 0 });
});

test('the text equivalent tells the order only when it is not asked', () => {
  expect(sayRace(initialRace, true, raceEn.words, 'en')).not.toContain('Arrival');
  expect(sayRace(initialRace, false, raceEs.words, 'es')).toMatch(
    /Momento en el paso \d+, Adam en el paso \d+, SGD/,
  );
});
