import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import pixels from '../../../src/chapters/pixels/index';
import { createProgress } from '../../../src/state/progress';
import { safeStorage } from '../../../src/state/storage';
import { ChapterView } from '../../../src/views/ChapterView';
import { warmEmbed } from '../../views/warmEmbed';

await pixels.preload();
await warmEmbed(pixels);

const noStorage = () => {
  throw new Error('forbidden');
};

async function open(query: string) {
  const progress = createProgress(safeStorage(noStorage));
  render(
    <ChapterView chapter={pixels} view="embed" query={new URLSearchParams(query)} progress={progress} />,
  );
  const figure = screen.getByRole('figure', { name: /Three channels/ });
  // The retina is computed first, here without a worker.
  await within(figure).findByRole('region', { name: 'Loupe' }, { timeout: 10_000 });
  return within(figure);
}

const value = (figure: Awaited<ReturnType<typeof open>>, name: string) =>
  Number(figure.getByRole('status', { name, exact: true } as { name: string }).dataset.value);

beforeEach(() => {
  history.replaceState(null, '', '#/embed/pixels');
});

test('uncovered, the three contrasts are there and green has the most', async () => {
  const figure = await open('figure=channels&covered=0');
  const [red, green, blue] = ['red', 'green', 'blue'].map((name) => value(figure, `Contrast ${name}`));
  expect(green).toBeGreaterThan(blue!);
  expect(blue).toBeGreaterThan(red!);
});

test('covered, neither contrast nor channel picture is to be found', async () => {
  const figure = await open('figure=channels&covered=1');
  expect(figure.queryByRole('status', { name: 'Contrast green' })).toBeNull();
  expect(figure.queryByRole('img', { name: 'Green channel' })).toBeNull();
  expect(figure.getAllByText('Covered: a question comes first')).toHaveLength(3);
});

test('arrow keys on the picture move the loupe and its three numbers', async () => {
  const figure = await open('figure=channels&covered=0&loupeRow=10&loupeCol=10');
  const before = ['R', 'G', 'B'].map((name) => value(figure, name));
  expect(Math.max(...before)).toBeLessThan(30);
  const cursor = figure.getByRole('slider', { name: 'Loupe, column' });
  for (let k = 0; k < 6; k += 1) fireEvent.keyDown(cursor, { key: 'ArrowRight', shiftKey: true });
  for (let k = 0; k < 5; k += 1) fireEvent.keyDown(cursor, { key: 'ArrowDown', shiftKey: true });
  expect(figure.getByText('Loupe: row 60, column 70')).toBeTruthy();
  expect(value(figure, 'R')).toBeGreaterThan(80);
});

test('switches, gains and swaps change the picture and no contrast', async () => {
  const figure = await open('figure=channels&covered=0');
  const before = value(figure, 'Contrast green');
  await userEvent.click(figure.getByRole('button', { name: 'Show red' }));
  expect(figure.getByRole('button', { name: 'Show red' }).getAttribute('aria-pressed')).toBe('false');
  fireEvent.change(figure.getByRole('slider', { name: 'Gain blue' }), { target: { value: '2.5' } });
  await userEvent.selectOptions(figure.getByRole('combobox', { name: 'Swap' }), 'red and green');
  expect(figure.getByText('as red')).toBeTruthy();
  expect(value(figure, 'Contrast green')).toBe(before);
  expect(figure.getByText(/Switched off: red\. Red is painted in green light/, { selector: '.fig-words' }));
});

test('the next microaneurysm and a place of one own choice are marked', async () => {
  const figure = await open('figure=channels&covered=0&loupeRow=120&loupeCol=120');
  const first = value(figure, 'Contrast green');
  await userEvent.click(figure.getByRole('button', { name: 'Next microaneurysm' }));
  const second = value(figure, 'Contrast green');
  expect(second).not.toBe(first);
  expect(second).toBeGreaterThan(0.5);
  await userEvent.click(figure.getByRole('button', { name: 'Mark here' }));
  expect(value(figure, 'Contrast green')).toBeLessThan(0.3);
});

test('the predict card uncovers the channels once the learner has committed', async () => {
  const progress = createProgress(safeStorage(noStorage));
  const stop = pixels.steps.findIndex(({ id }) => id === 'channels-best') + 1;
  render(
    <ChapterView
      chapter={pixels}
      view="embed"
      query={new URLSearchParams(`stop=${stop}`)}
      progress={progress}
    />,
  );
  const figure = screen.getByRole('figure', { name: /Three channels/ });
  await within(figure).findByRole('region', { name: 'Loupe' }, { timeout: 10_000 });
  expect(screen.queryByRole('status', { name: 'Contrast green' })).toBeNull();
  await userEvent.click(await screen.findByRole('radio', { name: /Red: the whole picture/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Commit' }));
  expect(screen.getByText(/"red-free" images/)).toBeTruthy();
  expect(within(figure).getByRole('status', { name: 'Contrast green' })).toBeTruthy();
});
