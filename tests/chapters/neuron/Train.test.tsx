import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { casesOf } from '../../../src/chapters/neuron/derive/cases';
import { NEURON } from '../../../src/chapters/neuron/derive/field';
import { settingsOf } from '../../../src/chapters/neuron/derive/train';
import { model } from '../../../src/chapters/neuron/model';
import { initialState, trainingStep } from '../../../src/math/training';
import { openChapter } from './openChapter';

// By attribute, since roles are slow to compute and this is asked many times.
const value = (name: string) =>
  Number(document.querySelector<HTMLElement>(`output[aria-label="${name}"]`)?.dataset.value);
const button = (name: string) => screen.getByRole('button', { name });
const say = () => document.querySelector('[data-part=say]')?.textContent ?? '';
const at = (step: number) =>
  waitFor(() => expect(value('Step number')).toBe(step), { timeout: 15_000, interval: 20 });
const choose = (group: string, option: string) =>
  fireEvent.click(
    within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name: option }),
  );

const first = { w1: -0.6, w2: 0.9, b: 0.5 };
const cases = casesOf(model.initial.seed);

/** Parameters by plain mathematics. */
function expected(steps: number, batch: 'case' | 'batch' | 'epoch') {
  const state = { ...model.initial, ...first, batch };
  const { x, y } = cases.train;
  let now = initialState([first.w1, first.w2, first.b]);
  for (let k = 0; k < steps; k += 1) {
    now = trainingStep(NEURON, settingsOf(state, 'mse', 60), now, x, y, state.seed).state;
  }
  return now.params;
}

const open = (query = '') => openChapter(`figure=train${query}`);

test('Step does what “after the step” announced, Step back undoes it to the very numbers, Reset begins again', async () => {
  open();
  await at(0);
  const loss = value('Loss');
  const announced = ['new w1', 'new w2', 'new b'].map(value);
  announced.forEach((number, i) => expect(number).toBeCloseTo(expected(1, 'case')[i]!, 5));
  fireEvent.click(button('Step'));
  await at(1);
  expect(value('Loss')).not.toBe(loss);
  expect(say()).toMatch(/Step 1: loss [\d.]+, was [\d.]+; the line/);
  fireEvent.click(button('Step'));
  await at(2);
  fireEvent.click(button('Step back'));
  await at(1);
  const kept = [value('Loss'), value('new w1')];
  fireEvent.click(button('Reset'));
  await at(0);
  expect(value('Loss')).toBe(loss);
  fireEvent.click(button('Step'));
  await at(1);
  expect([value('Loss'), value('new w1')]).toEqual(kept);
});

test('a link with step=30 trains there, and the weights are those of plain mathematics', async () => {
  open('&step=30&batch=batch&lr=0.5');
  await at(30);
  const params = expected(31, 'batch');
  expect(value('new w1')).toBeCloseTo(params[0]!, 4);
  expect(value('new b')).toBeCloseTo(params[2]!, 4);
  expect(value('Epoch')).toBe(5);
});

test('another batch begins again at step 0, another loss goes on beside', async () => {
  open('&step=6');
  await at(6);
  choose('Loss function', 'cross-entropy');
  await at(6);
  await waitFor(() => expect(location.hash).toContain('loss=bce'));
  choose('Update after each', 'epoch');
  await at(0);
  expect(screen.getByText(/Next: mean of 60 cases/)).toBeTruthy();
});

test('Play runs, Pause holds, and the address remembers the step', async () => {
  open();
  await at(0);
  fireEvent.click(button('Play'));
  await waitFor(() => expect(value('Step number')).toBeGreaterThan(2), { timeout: 15_000 });
  fireEvent.click(button('Pause'));
  await waitFor(() => expect(button('Play')).toBeTruthy());
  await new Promise((done) => setTimeout(done, 120));
  const held = value('Step number');
  await new Promise((done) => setTimeout(done, 120));
  expect(value('Step number')).toBe(held);
  await waitFor(() => expect(location.hash).toContain(`step=${held}`));
});

test('the card of one case: after the answer exactly one step is taken', async () => {
  open();
  await at(0);
  fireEvent.click(screen.getByRole('button', { name: 'One case pulls' }));
  fireEvent.click(await screen.findByRole('radio', { name: /Nearer to the case/ }));
  fireEvent.click(button('Commit'));
  await at(1);
  expect(screen.getByText(/its sum falls and the line goes toward it/)).toBeTruthy();
  fireEvent.click(button('Step back'));
  await at(0);
  fireEvent.click(button('Back to this step'));
  await waitFor(() => expect(location.hash).toContain('stop='));
  expect(document.querySelector('[data-mark=turn]')).toBeTruthy();
});

test('a rate of 100 leaves the neuron wrong and sure, and the figure says so', async () => {
  open('&lr=100&step=8');
  await at(8);
  await waitFor(() => expect(say()).toContain('wrong for sure'));
  expect(document.body.textContent).not.toMatch(/NaN|Infinity/);
});

test('both copies are counted: from sure and wrong only the cross-entropy recovers', async () => {
  open('&w1=-4&w2=3&b=3&batch=epoch&step=40');
  await at(40);
  expect(value('Accuracy')).toBeLessThan(0.1);
  await waitFor(() => expect(screen.getByText(/^cross-entropy 5\d\/60$/)).toBeTruthy(), { timeout: 15_000 });
});
