import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openChapter } from './openChapter';

// By attribute, since roles are slow to compute and this is asked many times.
const value = (name: string) =>
  Number(document.querySelector<HTMLElement>(`output[aria-label="${name}"]`)?.dataset.value);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const at = (step: number) =>
  waitFor(() => expect(value('Step number')).toBe(step), { timeout: 30_000, interval: 20 });

test('step, step back, undo of a setting and reset give the very same numbers', async () => {
  openChapter('layers=3');
  await at(0);
  const first = value('Loss');
  fireEvent.click(button('Step'));
  await at(1);
  const second = value('Loss');
  fireEvent.click(button('Step'));
  await at(2);
  fireEvent.click(button('Step back'));
  await at(1);
  expect(value('Loss')).toBe(second);
  fireEvent.click(button('One neuron more in hidden 1'));
  await at(0);
  expect(screen.getByText(/17 parameters/)).toBeTruthy();
  fireEvent.click(button('Undo'));
  await at(1);
  expect(value('Loss')).toBe(second);
  fireEvent.click(button('Reset'));
  await at(0);
  expect(value('Loss')).toBe(first);
});

test('a weight edited by hand changes the run, and Undo brings the old one back to the bit', async () => {
  openChapter('layers=3&step=20');
  await at(20);
  const loss = value('Loss');
  fireEvent.click(button('Output neuron'));
  const bias = within(screen.getByRole('group', { name: 'Weights of this neuron' })).getByRole('spinbutton', {
    name: 'b',
  });
  fireEvent.change(bias, { target: { value: '6' } });
  await waitFor(() => expect(value('Loss')).toBeGreaterThan(loss + 0.5), { timeout: 10_000 });
  fireEvent.blur(bias);
  fireEvent.click(button('Undo'));
  await waitFor(() => expect(value('Loss')).toBe(loss), { timeout: 10_000 });
  fireEvent.click(button('Hidden 1, neuron 1'));
  fireEvent.click(button('Drop this neuron'));
  await waitFor(() => expect(value('Loss')).not.toBe(loss), { timeout: 10_000 });
  fireEvent.click(button('Undo'));
  await waitFor(() => expect(value('Loss')).toBe(loss), { timeout: 10_000 });
});

test('a rate at which training leaves the range freezes it, names the parameter, and one click goes back', async () => {
  openChapter('layers=4&activation=linear&optimizer=momentum&lr=100&loss=mse&l2=0.1&step=300');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/Training stopped at step \d+/), {
    timeout: 30_000,
  });
  expect(screen.getByRole('alert').textContent).toMatch(/(Hidden 1, neuron \d|Output neuron), (w\d|b)/);
  expect(document.body.textContent).not.toMatch(/NaN|Infinity/);
  fireEvent.click(button('Lower the learning rate to a tenth'));
  await at(0);
  expect(screen.queryByText(/Training stopped/)).toBeNull();
});

test('without training points nothing can be trained, and the figure says so', async () => {
  openChapter('share=0');
  expect(await screen.findAllByText(/There are no training points/)).toBeTruthy();
  expect(button('Play').getAttribute('aria-disabled')).toBe('true');
  expect(button('Step').getAttribute('aria-disabled')).toBe('true');
  expect(document.querySelector('output[aria-label="Loss"]')).toBeNull();
});

test('points of one class are learned and said to be so', async () => {
  openChapter('data=own&share=1&points=1_1_1,5_5_1,-20_3_1&layers=2');
  await at(0);
  fireEvent.click(button('Step'));
  await at(1);
  expect(screen.getAllByText(/All training points are of one class/).length).toBeGreaterThan(0);
  expect(document.body.textContent).not.toMatch(/NaN|Infinity/);
});

test('one patient goes forward and back by Next and Back', async () => {
  openChapter('mode=patient&layers=2&step=10');
  await waitFor(() => expect(screen.getByText('1 / 6')).toBeTruthy());
  const panel = document.querySelector<HTMLElement>('.network-patient')!;
  const next = within(panel).getByRole('button', { name: 'Next' });
  for (let k = 0; k < 5; k += 1) fireEvent.click(next);
  expect(screen.getByText('6 / 6')).toBeTruthy();
  expect(panel.textContent).toContain('dL/dz');
  fireEvent.click(within(panel).getByRole('button', { name: 'Back' }));
  expect(screen.getByText('5 / 6')).toBeTruthy();
});

test('started and stopped twenty times quickly, the figure comes to rest at the step that it shows', async () => {
  openChapter('layers=2');
  await at(0);
  for (let k = 0; k < 20; k += 1) {
    fireEvent.click(button(/^(Play|Pause)$/));
    await new Promise((done) => setTimeout(done, 12));
  }
  // A click while the run is still being opened is not counted, so either may be left.
  const pause = screen.queryByRole('button', { name: 'Pause' });
  if (pause) fireEvent.click(pause);
  await waitFor(() => expect(button('Play')).toBeTruthy());
  await new Promise((done) => setTimeout(done, 300));
  const rest = value('Step number');
  await waitFor(
    // Step 0 is the usual one and left out of the address.
    () => expect(new URLSearchParams(location.hash.split('?')[1]).get('step') ?? '0').toBe(String(rest)),
    {
      timeout: 5000,
    },
  );
  fireEvent.click(button('Step'));
  await at(rest + 1);
});

test('luck: runs from several seeds, the share that solved it, and a click goes on with a seed', async () => {
  // The board is code that comes when it is shown.
  await act(async () => openChapter('mode=luck&runs=4&layers=2'));
  const steps = await screen.findByRole('spinbutton', { name: 'Steps of each run' }, { timeout: 10_000 });
  fireEvent.change(steps, { target: { value: '50' } });
  fireEvent.click(button('Train 4 runs'));
  await waitFor(() => expect(value('Step of all runs')).toBe(50), { timeout: 30_000 });
  await waitFor(() => expect(button('Train 4 runs')).toBeTruthy());
  expect(value('Solved')).toBeGreaterThanOrEqual(0);
  const pictures = within(screen.getByRole('group', { name: 'What each seed has learned' })).getAllByRole(
    'button',
  );
  expect(pictures).toHaveLength(4);
  const seed = /Seed (\d+)/.exec(pictures[2]!.getAttribute('aria-label') ?? '')![1];
  fireEvent.click(pictures[2]!);
  await at(50);
  await waitFor(() => expect(location.hash).toContain(`seed=${seed}`));
});

test('in Spanish every control is named in Spanish', async () => {
  openChapter('', 'embed', 'es');
  expect(await screen.findByRole('button', { name: 'Añadir capa' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Espirales' })).toBeTruthy();
});
