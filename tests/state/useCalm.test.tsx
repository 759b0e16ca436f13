import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useCalm } from '../../src/state/useCalm';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

test('useCalm follows a single change at once, and of a stream only the last when it rests', () => {
  const seen: number[] = [];
  const { result, rerender } = renderHook(
    ({ value }) => {
      const calm = useCalm(value, 100);
      seen.push(calm);
      return calm;
    },
    { initialProps: { value: 1 } },
  );
  rerender({ value: 2 });
  pass(1);
  expect(result.current).toBe(2);
  rerender({ value: 3 });
  pass(99);
  rerender({ value: 4 });
  pass(99);
  expect(result.current).toBe(2);
  pass(1);
  expect(result.current).toBe(4);
  expect(seen).not.toContain(3);
});

test('useCalm keeps the identity of what it holds', () => {
  const first = { a: 1 };
  const { result, rerender } = renderHook(({ value }) => useCalm(value, 100), {
    initialProps: { value: first },
  });
  const second = { a: 1 };
  rerender({ value: second });
  expect(result.current).toBe(first);
  pass(100);
  expect(result.current).toBe(second);
});
