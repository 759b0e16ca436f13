import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { lazyFigure } from '../../src/state/lazyFigure';

const Plane = () => <p>plane</p>;

afterEach(() => {
  vi.restoreAllMocks();
});

test('a figure that was preloaded renders at once', async () => {
  const load = vi.fn(() => Promise.resolve(Plane));
  const Figure = lazyFigure(load);
  await Figure.preload();
  render(<Figure />);
  expect(screen.getByText('plane')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a figure that is shown first waits and then renders, without a complaint of React', async () => {
  const complaints = vi.spyOn(console, 'error');
  let bring: (component: typeof Plane) => void = () => undefined;
  const Figure = lazyFigure(() => new Promise((resolve) => (bring = resolve)));
  await act(async () => {
    render(
      <Suspense fallback="waiting">
        <Figure />
      </Suspense>,
    );
  });
  expect(screen.getByText('waiting')).toBeTruthy();
  await act(async () => bring(Plane));
  expect(screen.getByText('plane')).toBeTruthy();
  expect(complaints).not.toHaveBeenCalled();
});

test('a failed load is tried again at the next look', async () => {
  const load = vi
    .fn<() => Promise<typeof Plane>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(Plane);
  const Figure = lazyFigure(load);
  await expect(Figure.preload()).rejects.toThrow('offline');
  await Figure.preload();
  render(<Figure />);
  expect(screen.getByText('plane')).toBeTruthy();
});
