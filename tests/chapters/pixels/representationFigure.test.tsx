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

function open(query: string) {
  const progress = createProgress(safeStorage(noStorage));
  render(
    <ChapterView chapter={pixels} view="embed" query={new URLSearchParams(query)} progress={progress} />,
  );
  return within(screen.getByRole('figure', { name: /A change of representation/ }));
}

type Figure = ReturnType<typeof open>;
const value = (figure: Figure, name: string) =>
  Number(figure.getByRole('status', { name, exact: true } as { name: string }).dataset.value);
const slide = (figure: Figure, name: string, to: number) =>
  fireEvent.change(figure.getByRole('slider', { name }), { target: { value: String(to) } });

beforeEach(() => {
  history.replaceState(null, '', '#/embed/pixels');
});

test('the sliders turn and shift the axes until all 60 are right, and the figure says so', () => {
  const figure = open('figure=representation');
  expect(value(figure, 'Right')).toBe(46);
  slide(figure, 'Angle', -35);
  expect(value(figure, 'w11')).toBeCloseTo(Math.cos((35 * Math.PI) / 180), 12);
  expect(figure.queryByText(/All 60 on their side/)).toBeNull();
  slide(figure, 'Shift x1', 0.65);
  slide(figure, 'Shift x2', -0.45);
  expect(value(figure, 'Right')).toBe(60);
  expect(value(figure, 'b1')).toBeLessThan(-0.5);
  expect(figure.getByText(/All 60 on their side/)).toBeTruthy();
});

test('scale and shear appear on request; scale changes W but not the score', async () => {
  const figure = open('figure=representation&angle=-35&shift1=0.65&shift2=-0.45');
  expect(figure.queryByRole('slider', { name: 'Scale' })).toBeNull();
  await userEvent.click(figure.getByRole('switch', { name: 'Scale and shear' }));
  const before = value(figure, 'w11');
  slide(figure, 'Scale', 2);
  expect(value(figure, 'w11')).toBeCloseTo(2 * before, 12);
  expect(value(figure, 'Right')).toBe(60);
  slide(figure, 'Shear', 1);
  expect(value(figure, 'Right')).toBeLessThan(60);
  await userEvent.click(figure.getByRole('button', { name: 'Straighten' }));
  expect(value(figure, 'Right')).toBe(46);
});

test('the ring: the best line is shown after the question, and no more than 89 are right', async () => {
  const stop = pixels.steps.findIndex(({ id }) => id === 'representation-ring') + 1;
  const figure = open(`stop=${stop}`);
  expect(figure.queryByRole('status', { name: 'Best of all lines' })).toBeNull();
  await userEvent.click(await screen.findByRole('radio', { name: /About 90/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Commit' }));
  expect(value(figure, 'Best of all lines')).toBe(89);
  expect(value(figure, 'Right')).toBe(89);
  slide(figure, 'Angle', 0);
  expect(value(figure, 'Right')).toBeLessThan(89);
  await userEvent.click(figure.getByRole('button', { name: 'Show the best line' }));
  expect(value(figure, 'Right')).toBe(89);
});

test('every case can be read in both planes by keys', () => {
  const figure = open('figure=representation');
  const clouds = figure.getAllByRole('listbox', { name: 'Cases' });
  expect(clouds).toHaveLength(2);
  for (const cloud of clouds) {
    fireEvent.focus(cloud);
    fireEvent.keyDown(cloud, { key: 'Home' });
    const leftmost = within(cloud).getByRole('option');
    expect(leftmost.getAttribute('aria-label')).toMatch(/^low grade, enhancement −1\.\d\d, ADC −?\d\.\d\d$/);
  }
});

test('before the engine answers, the network of the seed is there: 70 of 120, loss 0.766', () => {
  const figure = open('figure=representation&part=network');
  expect(value(figure, 'Loss')).toBeCloseTo(0.766, 2);
  expect(value(figure, 'Accuracy')).toBeCloseTo(70 / 120, 6);
  expect(value(figure, 'Step number')).toBe(0);
  expect(figure.getByRole('button', { name: 'Play' })).toBeTruthy();
  slide(figure, 'Layer', 1.5);
  expect(figure.getByText(/Shown: between Layer 1 and Layer 2/, { selector: '.fig-words' })).toBeTruthy();
  expect(figure.getByRole('radio', { name: 'Layer 1' })).toHaveProperty('checked', false);
});
