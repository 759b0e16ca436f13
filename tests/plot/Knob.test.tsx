import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Board } from '../../src/plot/Board';
import { Knob } from '../../src/plot/Knob';

function Dial({ onChange, onCommit }: { onChange: (value: number) => void; onCommit?: () => void }) {
  const [value, setValue] = useState(1.2);
  const change = (next: number) => {
    onChange(next);
    setValue(next);
  };
  return (
    <Board title="Diagram">
      <Knob
        x={100}
        y={100}
        value={value}
        min={-3}
        max={3}
        step={0.1}
        label="w1"
        onChange={change}
        onCommit={onCommit}
      />
    </Board>
  );
}

const pointer = (x: number, y: number) => ({ clientX: x, clientY: y, pointerId: 1, button: 0 });

test('arrow keys turn it: right and up add, Shift coarse, Alt fine, Home and End to the stops', () => {
  const onChange = vi.fn();
  render(<Dial onChange={onChange} />);
  const knob = screen.getByRole('slider', { name: 'w1' });
  expect(knob.getAttribute('aria-valuetext')).toBe('1.20');
  fireEvent.keyDown(knob, { key: 'ArrowUp' });
  expect(onChange).toHaveBeenLastCalledWith(1.3);
  fireEvent.keyDown(knob, { key: 'ArrowLeft', shiftKey: true });
  expect(onChange).toHaveBeenLastCalledWith(0.3);
  fireEvent.keyDown(knob, { key: 'ArrowRight', altKey: true });
  expect(onChange).toHaveBeenLastCalledWith(0.31);
  fireEvent.keyDown(knob, { key: 'Home' });
  expect(onChange).toHaveBeenLastCalledWith(-3);
  fireEvent.keyDown(knob, { key: 'ArrowDown' });
  expect(onChange).toHaveBeenLastCalledWith(-3);
});

test('dragging the cap up by 90 of 180 px adds half of the range, and Escape takes it back', () => {
  const onChange = vi.fn();
  const { container } = render(<Dial onChange={onChange} />);
  const hit = container.querySelector('.plot-hit')!;
  fireEvent.pointerDown(hit, pointer(100, 100));
  fireEvent.pointerMove(hit, pointer(100, 70));
  expect(onChange).toHaveBeenLastCalledWith(2.2);
  fireEvent.pointerMove(hit, pointer(100, 10));
  expect(onChange).toHaveBeenLastCalledWith(3);
  fireEvent.keyDown(window, { key: 'Escape' });
  expect(onChange).toHaveBeenLastCalledWith(1.2);
});

test('pressing the dial at the top sets zero, and following it turns', () => {
  const onChange = vi.fn();
  const onCommit = vi.fn();
  const { container } = render(<Dial onChange={onChange} onCommit={onCommit} />);
  const hit = container.querySelector('.plot-hit')!;
  fireEvent.pointerDown(hit, pointer(100, 80));
  expect(onChange).toHaveBeenLastCalledWith(0);
  fireEvent.pointerMove(hit, pointer(120, 100));
  expect(onChange).toHaveBeenLastCalledWith(2);
  fireEvent.pointerUp(hit, pointer(120, 100));
  expect(onCommit).toHaveBeenCalledTimes(1);
});
