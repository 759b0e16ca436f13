import { fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Frame } from '../../src/plot/Frame';
import { Handle, type HandleProps } from '../../src/plot/Handle';
import { Surface } from '../../src/plot/Surface';
import type { Point } from '../../src/plot/scales';
import { LanguageContext } from '../../src/text/language';

// Without layout a board is 400 x 300; with these margins x runs over 300 px and y over 200 px.
const margin = { top: 50, right: 50, bottom: 50, left: 50 };

interface PlaneProps extends Partial<HandleProps> {
  readonly start?: Point;
  readonly children?: ReactNode;
}

function Plane({ onChange, start = { x: 0, y: 0 }, children, ...props }: PlaneProps) {
  const [at, setAt] = useState(start);
  return (
    <Frame title="Plane" x={[-3, 3]} y={[-2, 2]} margin={margin}>
      {children}
      <Handle
        label="Line"
        {...props}
        at={at}
        onChange={(next) => {
          onChange?.(next);
          setAt(next);
        }}
      />
    </Frame>
  );
}

const hit = (container: HTMLElement) => container.querySelector('circle.plot-hit')!;
const pointer = (x: number, y: number) => ({ clientX: x, clientY: y, pointerId: 1, button: 0 });

describe('Handle by keyboard', () => {
  test('arrows move as the eye expects: right and up add, Shift ten steps, Alt a tenth', () => {
    const onChange = vi.fn();
    render(<Plane onChange={onChange} step={{ x: 0.1, y: 0.1 }} />);
    const slider = screen.getByRole('slider', { name: 'Line, x' });
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(onChange).toHaveBeenLastCalledWith({ x: 0.1, y: 0 });
    fireEvent.keyDown(slider, { key: 'ArrowUp', shiftKey: true });
    expect(onChange).toHaveBeenLastCalledWith({ x: 0.1, y: 1 });
    fireEvent.keyDown(slider, { key: 'ArrowLeft', altKey: true });
    expect(onChange).toHaveBeenLastCalledWith({ x: 0.09, y: 1 });
    fireEvent.keyDown(slider, { key: 'End' });
    expect(onChange).toHaveBeenLastCalledWith({ x: 3, y: 1 });
    expect(slider.getAttribute('aria-valuenow')).toBe('3');
  });

  test('stops at the edge and commits when the key is let go', () => {
    const onChange = vi.fn();
    const onCommit = vi.fn();
    render(
      <Plane onChange={onChange} onCommit={onCommit} free="x" start={{ x: 2.99, y: 0 }} step={{ x: 0.1 }} />,
    );
    const slider = screen.getByRole('slider', { name: 'Line' });
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(onChange).toHaveBeenLastCalledWith({ x: 3, y: 0 });
    expect(onCommit).not.toHaveBeenCalled();
    fireEvent.keyUp(slider, { key: 'ArrowRight' });
    expect(onCommit).toHaveBeenCalledTimes(1);
  });

  test('asks its constraint, and leaves other keys to the page', () => {
    const onChange = vi.fn();
    render(<Plane onChange={onChange} constraint={({ x }) => ({ x, y: 2 * x })} step={{ x: 0.5 }} />);
    const slider = screen.getByRole('slider', { name: 'Line, x' });
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(onChange).toHaveBeenLastCalledWith({ x: 0.5, y: 1 });
    expect(fireEvent.keyDown(slider, { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(slider, { key: 'ArrowDown' })).toBe(false);
  });

  test('speaks its value in the reader’s language', () => {
    render(
      <LanguageContext value="es">
        <Plane start={{ x: -1.5, y: 0 }} />
      </LanguageContext>,
    );
    expect(screen.getByRole('slider', { name: 'Line, x' }).getAttribute('aria-valuetext')).toBe('−1,50');
  });
});

describe('Handle by pointer', () => {
  test('moves by as many maths units as the pointer moved, wherever it was grabbed', () => {
    const onChange = vi.fn();
    const { container } = render(<Plane onChange={onChange} />);
    fireEvent.pointerDown(hit(container), pointer(207, 146));
    fireEvent.pointerMove(hit(container), pointer(257, 96));
    // 50 px right of 300 px for 6 units, 50 px up of 200 px for 4 units.
    expect(onChange.mock.lastCall![0].x).toBeCloseTo(1, 9);
    expect(onChange.mock.lastCall![0].y).toBeCloseTo(1, 9);
  });

  test('stays inside the axes and moves along its own direction only', () => {
    const onChange = vi.fn();
    const { container } = render(<Plane onChange={onChange} free="x" />);
    fireEvent.pointerDown(hit(container), pointer(200, 150));
    fireEvent.pointerMove(hit(container), pointer(900, 10));
    expect(onChange).toHaveBeenLastCalledWith({ x: 3, y: 0 });
  });

  test('Escape puts it back; a second finger and the right button are ignored', () => {
    const onChange = vi.fn();
    const onCommit = vi.fn();
    const { container } = render(<Plane onChange={onChange} onCommit={onCommit} />);
    fireEvent.pointerDown(hit(container), { ...pointer(200, 150), button: 2 });
    fireEvent.pointerMove(hit(container), pointer(300, 150));
    expect(onChange).not.toHaveBeenCalled();

    fireEvent.pointerDown(hit(container), pointer(200, 150));
    fireEvent.pointerMove(hit(container), { ...pointer(300, 150), pointerId: 2 });
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.pointerMove(hit(container), pointer(300, 150));
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(onChange).toHaveBeenLastCalledWith({ x: 0, y: 0 });
    fireEvent.pointerUp(hit(container), pointer(300, 150));
    expect(onCommit).not.toHaveBeenCalled();
  });

  test('commits once when it is let go, and goes back when the browser takes the pointer', () => {
    const onChange = vi.fn();
    const onCommit = vi.fn();
    const { container } = render(<Plane onChange={onChange} onCommit={onCommit} />);
    fireEvent.pointerDown(hit(container), pointer(200, 150));
    fireEvent.pointerUp(hit(container), pointer(200, 150));
    fireEvent.lostPointerCapture(hit(container), pointer(200, 150));
    expect(onCommit).toHaveBeenCalledTimes(1);

    fireEvent.pointerDown(hit(container), pointer(200, 150));
    fireEvent.pointerMove(hit(container), pointer(260, 150));
    fireEvent.pointerCancel(hit(container), pointer(260, 150));
    expect(onChange).toHaveBeenLastCalledWith({ x: 0, y: 0 });
    expect(onCommit).toHaveBeenCalledTimes(1);
  });
});

describe('Handle without dragging', () => {
  const tap = (target: Element, x: number, y: number) => {
    fireEvent.pointerDown(target, pointer(x, y));
    fireEvent.pointerUp(target, pointer(x, y));
    fireEvent.click(target, pointer(x, y));
  };

  test('a tap takes it up, the next tap on the picture is where it goes, and nothing else hears that tap', () => {
    const onChange = vi.fn();
    const onCommit = vi.fn();
    const onPoint = vi.fn();
    const { container } = render(
      <Plane onChange={onChange} onCommit={onCommit}>
        <Surface onPoint={onPoint} />
      </Plane>,
    );
    tap(hit(container), 203, 148);
    expect(container.querySelector('.plot-handle.is-carried')).not.toBeNull();
    onCommit.mockClear();
    tap(container.querySelector('rect.plot-hit')!, 250, 100);
    expect(onChange.mock.lastCall![0].x).toBeCloseTo(1, 9);
    expect(onChange.mock.lastCall![0].y).toBeCloseTo(1, 9);
    expect(onCommit).toHaveBeenCalledTimes(1);
    expect(onPoint).not.toHaveBeenCalled();
    expect(container.querySelector('.is-carried')).toBeNull();

    tap(container.querySelector('rect.plot-hit')!, 300, 100);
    expect(onPoint).toHaveBeenCalled();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('Escape, a tap beside the picture and a second tap on it leave it where it is', () => {
    const onChange = vi.fn();
    const { container } = render(<Plane onChange={onChange} />);
    const endings = [
      () => fireEvent.keyDown(window, { key: 'Escape' }),
      () => tap(document.body, 5, 5),
      () => tap(hit(container), 200, 150),
    ];
    for (const end of endings) {
      tap(hit(container), 200, 150);
      expect(container.querySelector('.is-carried')).not.toBeNull();
      end();
      expect(container.querySelector('.is-carried')).toBeNull();
    }
    expect(onChange).not.toHaveBeenCalled();
  });

  test('a drag is no tap', () => {
    const { container } = render(<Plane />);
    fireEvent.pointerDown(hit(container), pointer(200, 150));
    fireEvent.pointerMove(hit(container), pointer(240, 150));
    fireEvent.pointerUp(hit(container), pointer(240, 150));
    expect(container.querySelector('.is-carried')).toBeNull();
  });
});

test('a handle makes its picture a group; a twinned one is hidden from assistive technology', () => {
  const { unmount } = render(<Plane />);
  expect(screen.getByRole('group', { name: 'Plane' })).toBeTruthy();
  unmount();
  render(<Plane twinned />);
  expect(screen.getByRole('img', { name: 'Plane' })).toBeTruthy();
  expect(screen.queryByRole('slider')).toBeNull();
});

test('a handle at a place that is not finite is not drawn', () => {
  const { container } = render(<Plane start={{ x: Number.NaN, y: 0 }} />);
  expect(container.querySelector('.plot-handle')).toBeNull();
});
