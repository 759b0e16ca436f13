import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Frame } from '../../src/plot/Frame';
import { Surface } from '../../src/plot/Surface';
import { motionTime, useTween } from '../../src/plot/useTween';

afterEach(() => {
  vi.useRealTimers();
  document.documentElement.removeAttribute('style');
});

const root = document.documentElement.style;

function Ball({ at }: { at: number }) {
  const [x = Number.NaN] = useTween([at]);
  return <output>{x}</output>;
}

// A clock of its own: a busy machine must not make the ball late.
const wait = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));

beforeEach(() => {
  vi.useFakeTimers();
});

test('motionTime reads ms and s, and 0 where no token is set', () => {
  expect(motionTime('--m-move')).toBe(0);
  root.setProperty('--m-move', '240ms');
  expect(motionTime('--m-move')).toBe(240);
  root.setProperty('--m-move', '.24s');
  expect(motionTime('--m-move')).toBeCloseTo(240, 9);
});

test('useTween travels through values between, and ends exactly at the target', async () => {
  root.setProperty('--m-move', '200ms');
  const { rerender } = render(<Ball at={0} />);
  await wait(40);
  rerender(<Ball at={10} />);
  await wait(60);
  const between = Number(screen.getByRole('status').textContent);
  expect(between).toBeGreaterThan(4);
  expect(between).toBeLessThan(9);
  await wait(300);
  expect(screen.getByRole('status').textContent).toBe('10');
});

test('useTween is there within a frame when motion is reduced', async () => {
  root.setProperty('--m-move', '0ms');
  const { rerender } = render(<Ball at={0} />);
  await wait(40);
  rerender(<Ball at={10} />);
  await wait(40);
  expect(screen.getByRole('status').textContent).toBe('10');
});

test('Surface tells where it was pressed in maths units, held inside the axes', () => {
  const onPoint = vi.fn();
  const onHover = vi.fn();
  const margin = { top: 0, right: 0, bottom: 0, left: 0 };
  const { container } = render(
    <Frame title="Plot" x={[0, 4]} y={[0, 3]} margin={margin}>
      <Surface onPoint={onPoint} onHover={onHover} />
    </Frame>,
  );
  const surface = container.querySelector('.plot-hit')!;
  fireEvent.pointerMove(surface, { clientX: 200, clientY: 150 });
  expect(onHover).toHaveBeenLastCalledWith({ x: 2, y: 1.5 });
  expect(onPoint).not.toHaveBeenCalled();
  fireEvent.pointerDown(surface, { clientX: 100, clientY: 100, pointerId: 1, button: 0 });
  expect(onPoint).toHaveBeenLastCalledWith({ x: 1, y: 2 }, 'press');
  fireEvent.pointerMove(surface, { clientX: 900, clientY: 100, pointerId: 1, button: 0 });
  expect(onPoint).toHaveBeenLastCalledWith({ x: 4, y: 2 }, 'move');
  fireEvent.pointerLeave(surface);
  expect(onHover).toHaveBeenLastCalledWith(null);
});
