import { describe, expect, test } from 'vitest';
import { casesOf, rightOf, spotOf } from '../../../src/chapters/neuron/derive/cases';
import { NEURON } from '../../../src/chapters/neuron/derive/field';
import { middleOf, sizeOf, sumAt } from '../../../src/chapters/neuron/derive/line';
import { cutOf, isStuck, nextUpdate, settingsOf } from '../../../src/chapters/neuron/derive/train';
import { model, type LossName, type State } from '../../../src/chapters/neuron/model';
import { steps } from '../../../src/chapters/neuron/steps';
import { stepsAnatomy } from '../../../src/chapters/neuron/stepsAnatomy';
import { stepsTrain } from '../../../src/chapters/neuron/stepsTrain';
import { en } from '../../../src/chapters/neuron/text/en';
import { es } from '../../../src/chapters/neuron/text/es';
import { initialState, trainingStep } from '../../../src/math/training';

const find = (id: string) => {
  const step = steps.find((each) => each.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};
const put = (id: string): State => find(id).set!(model.initial);
const revealed = (id: string): State => find(id).reveal!(put(id));

describe('the thread', () => {
  test('every figure has at least three steps and one prediction', () => {
    for (const figure of ['anatomy', 'sigmoid', 'forward', 'train']) {
      const own = steps.filter((step) => step.figure === figure);
      expect(own.length, figure).toBeGreaterThanOrEqual(3);
      expect(own.filter((step) => step.predict).length, figure).toBeGreaterThanOrEqual(1);
    }
  });

  test('ids are unique and every step and option has words in both languages', () => {
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
    for (const { id, predict } of steps) {
      for (const text of [en, es]) {
        const words = (text.steps as Record<string, { body: string; predict?: { options?: object } }>)[id];
        expect(words?.body.length, id).toBeGreaterThan(20);
        expect(words?.predict !== undefined, id).toBe(predict !== undefined);
        if (predict?.kind === 'choice') {
          expect(Object.keys(words?.predict?.options ?? {}), id).toEqual([...predict.options]);
          expect(predict.options, id).toContain(predict.correct(put(id)));
        }
      }
    }
  });

  test('a step’s state does not depend on what was done before, nor on being put twice', () => {
    for (const { id, set } of [...stepsAnatomy, ...stepsTrain]) {
      const touched: State = { ...model.initial, x1: -1, w1: 3, b: -2, y: 0, step: 9, lr: 7, loss: 'bce' };
      const once = set!(touched);
      expect(set!(once), id).toEqual(once);
      const shared = ['w1', 'w2', 'b', 'loss'] as const;
      for (const key of shared) expect(once[key], `${id} ${key}`).toEqual(set!(model.initial)[key]);
    }
  });
});

describe('what the words of anatomy promise', () => {
  const cases = casesOf(model.initial.seed);

  test('a rising bias lets the high-grade side grow and does not turn the line', () => {
    const [before, after] = [put('bias'), revealed('bias')];
    expect(after.b).toBeCloseTo(before.b + 1.2, 12);
    expect([after.w1, after.w2]).toEqual([before.w1, before.w2]);
    const [was, is] = [middleOf(before, 3.25)!, middleOf(after, 3.25)!];
    expect(sumAt(after, was)).toBeGreaterThan(0);
    expect([is.x < was.x, is.y > was.y]).toEqual([true, true]);
  });

  test('double weights keep the line and halve the gray zone, also after the bias was touched', () => {
    for (const b of [0, 0.8]) {
      const before = { ...put('double'), b };
      const after = find('double').reveal!(before);
      expect(sumAt(after, middleOf(before, 3.25)!)).toBeCloseTo(0, 12);
      expect(sizeOf(after)).toBeCloseTo(2 * sizeOf(before), 12);
    }
  });

  test('the line of the step “Where it tips” is not yet the solution', () => {
    expect(rightOf(put('line'), cases.train)).toBeLessThan(60);
  });
});

describe('what the words of train promise, by plain mathematics', () => {
  const cases = casesOf(model.initial.seed);
  const { x, y } = cases.train;
  const trained = (state: State, loss: LossName, count: number) => {
    let now = initialState([state.w1, state.w2, state.b]);
    for (let k = 0; k < count; k += 1) {
      now = trainingStep(NEURON, settingsOf(state, loss, 60), now, x, y, state.seed).state;
    }
    return cutOf(now.params);
  };

  test('at the start 4 of 60 are right', () => {
    expect(rightOf(put('train-loop'), cases.train)).toBe(4);
    expect(en.steps['train-loop'].body).toContain('4 of 60');
  });

  test('the ringed case is low grade on the high-grade side, and one step brings the line to it or past it', () => {
    const state = put('train-pull');
    const update = nextUpdate(state, state, 0, cases);
    const [only] = update.cases;
    const spot = spotOf(cases.train, only!);
    expect(y[only!]).toBe(0);
    const before = sumAt(state, spot) / sizeOf(state);
    const after = sumAt(update.next, spot) / sizeOf(update.next);
    expect(before).toBeGreaterThan(0.5);
    expect(after).toBeLessThan(before);
    expect(revealed('train-pull')).toMatchObject({ step: 1, pull: true });
  });

  test('a rate of 100 leaps once, is stuck at the revealed step and still wrong', () => {
    const state = revealed('train-rate');
    const [first, last] = [trained(state, 'mse', 1), trained(state, 'mse', state.step)];
    expect(isStuck(last, cases, 'mse')).toBe(true);
    expect(rightOf(last, cases.train)).toBeLessThan(45);
    expect(sizeOf(first)).toBeGreaterThan(10);
    expect(Math.hypot(last.w1 - first.w1, last.w2 - first.w2)).toBeLessThan(0.01);
  });

  test('a rate of 0.5 solves what a rate of 100 does not', () => {
    expect(rightOf(trained(put('train-rate'), 'mse', 240), cases.train)).toBeGreaterThanOrEqual(58);
  });

  test('sure and wrong: after 40 epochs the cross-entropy has nearly all right, the squared error hardly any', () => {
    const state = revealed('train-sure');
    expect(rightOf(state, cases.train)).toBe(0);
    expect(rightOf(trained(state, 'bce', state.step), cases.train)).toBeGreaterThanOrEqual(57);
    expect(rightOf(trained(state, 'mse', state.step), cases.train)).toBeLessThanOrEqual(4);
  });
});
