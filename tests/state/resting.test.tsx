import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { pageClock } from '../../src/engine/client/pageClock';
import { isResting } from '../../src/state/resting';
import { usePlaying } from '../../src/state/usePlaying';

afterEach(() => {
  document.documentElement.removeAttribute('data-black');
  vi.useRealTimers();
});

test('a black screen counts as a hidden page for what plays and for what trains', () => {
  expect([isResting(), pageClock.hidden()]).toEqual([false, false]);
  document.documentElement.setAttribute('data-black', '');
  expect([isResting(), pageClock.hidden()]).toEqual([true, true]);
});

test('playing waits while the screen is black and goes on afterwards', () => {
  vi.useFakeTimers();
  const step = vi.fn();
  const { result } = renderHook(() => usePlaying(step, true, 10));
  act(() => result.current.play());
  act(() => vi.advanceTimersByTime(500));
  const before = step.mock.calls.length;
  expect(before).toBeGreaterThan(3);
  document.documentElement.setAttribute('data-black', '');
  act(() => vi.advanceTimersByTime(2000));
  expect(step.mock.calls.length).toBe(before);
  document.documentElement.removeAttribute('data-black');
  act(() => vi.advanceTimersByTime(500));
  expect(step.mock.calls.length).toBeGreaterThan(before + 3);
});
