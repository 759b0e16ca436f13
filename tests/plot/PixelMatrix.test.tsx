import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { ImageView } from '../../src/plot/ImageView';
import { PixelMatrix, type PixelMatrixProps } from '../../src/plot/PixelMatrix';
import type { GridCell } from '../../src/plot/gridCells';

const nameCell = ({ row, col }: GridCell, value: string) => `row ${row}, column ${col}, ${value}`;
const values = Float32Array.from({ length: 16 }, (_, index) => index * 10);

function Matrix(props: Partial<PixelMatrixProps>) {
  const [cursor, setCursor] = useState<GridCell>({ row: 1, col: 1 });
  return (
    <PixelMatrix
      label="Numbers"
      values={values}
      rows={4}
      cols={4}
      range={[0, 255]}
      nameCell={nameCell}
      cursor={cursor}
      {...props}
      onCursor={(cell) => {
        props.onCursor?.(cell);
        setCursor(cell);
      }}
    />
  );
}

test('every number can be read by role and name', () => {
  render(<Matrix />);
  expect(screen.getAllByRole('gridcell')).toHaveLength(16);
  expect(screen.getByRole('gridcell', { name: 'row 2, column 3, 110' }).textContent).toBe('110');
  expect(screen.getByRole('gridcell', { selected: true }).getAttribute('aria-label')).toBe(
    'row 1, column 1, 50',
  );
});

test('arrow keys move the cursor and stay inside', () => {
  const onCursor = vi.fn();
  render(<Matrix onCursor={onCursor} />);
  const grid = screen.getByRole('grid', { name: 'Numbers' });
  fireEvent.keyDown(grid, { key: 'ArrowDown' });
  expect(onCursor).toHaveBeenLastCalledWith({ row: 2, col: 1 });
  fireEvent.keyDown(grid, { key: 'ArrowRight', shiftKey: true });
  expect(onCursor).toHaveBeenLastCalledWith({ row: 2, col: 3 });
  expect(screen.getByRole('gridcell', { selected: true }).id).toBe(
    grid.getAttribute('aria-activedescendant'),
  );
});

test('typing a number and Enter sets the cell, Escape does not', () => {
  const onCell = vi.fn();
  render(<Matrix onCell={onCell} />);
  const grid = screen.getByRole('grid');
  for (const key of ['1', '2', '9', 'Backspace', '8']) fireEvent.keyDown(grid, { key });
  expect(screen.getByRole('gridcell', { selected: true }).textContent).toBe('128_');
  fireEvent.keyDown(grid, { key: 'Enter' });
  expect(onCell).toHaveBeenCalledExactlyOnceWith({ row: 1, col: 1 }, 128);
  fireEvent.keyDown(grid, { key: '7' });
  fireEvent.keyDown(grid, { key: 'Escape' });
  fireEvent.keyDown(grid, { key: '-' });
  fireEvent.keyDown(grid, { key: 'Enter' });
  expect(onCell).toHaveBeenCalledTimes(1);
});

test('an arrow key keeps what was typed and moves on', () => {
  const onCell = vi.fn();
  const onCursor = vi.fn();
  render(<Matrix onCell={onCell} onCursor={onCursor} />);
  const grid = screen.getByRole('grid');
  fireEvent.keyDown(grid, { key: '5' });
  fireEvent.keyDown(grid, { key: 'ArrowRight' });
  expect(onCell).toHaveBeenCalledWith({ row: 1, col: 1 }, 5);
  expect(onCursor).toHaveBeenCalledWith({ row: 1, col: 2 });
});

test('a brush paints every cell on its way', () => {
  const onBrush = vi.fn();
  const { container } = render(<Matrix onBrush={onBrush} />);
  const grid = screen.getByRole('grid');
  const first = container.querySelector('.plot-cell')!;
  const side = Number(first.getAttribute('width'));
  const at = (row: number, col: number) => ({
    clientX: Number(first.getAttribute('x')) + (col + 0.5) * side,
    clientY: Number(first.getAttribute('y')) + (row + 0.5) * side,
    pointerId: 1,
    button: 0,
  });
  fireEvent.pointerDown(grid, at(0, 0));
  fireEvent.pointerMove(grid, at(0, 3));
  fireEvent.pointerMove(grid, at(0, 3));
  fireEvent.pointerUp(grid, at(0, 3));
  expect(onBrush.mock.calls.flatMap(([cells]) => cells as GridCell[]).map((cell) => cell.col)).toEqual([
    0, 1, 2, 3,
  ]);
});

test('a picture has the same cursor: keys, press and drag, and what lies under it is spoken', () => {
  const onCursor = vi.fn();
  const { container } = render(
    <ImageView
      title="Slice"
      rows={10}
      cols={10}
      values={new Float32Array(100)}
      cursor={{ row: 4, col: 4 }}
      onCursor={onCursor}
      names={{ row: 'row', column: 'column' }}
      nameCell={({ row, col }) => `row ${row}, column ${col}`}
    />,
  );
  const slider = screen.getByRole('slider', { name: 'Slice, column' });
  expect(slider.getAttribute('aria-valuetext')).toBe('row 4, column 4');
  fireEvent.keyDown(slider, { key: 'ArrowUp' });
  expect(onCursor).toHaveBeenLastCalledWith({ row: 3, col: 4 });
  const surface = container.querySelector('.plot-hit')!;
  const number = (name: string) => Number(surface.getAttribute(name));
  const at = (share: number) => ({
    clientX: number('x') + share * number('width'),
    clientY: number('y') + share * number('height'),
    pointerId: 1,
    button: 0,
  });
  fireEvent.pointerDown(surface, at(0.05));
  expect(onCursor).toHaveBeenLastCalledWith({ row: 0, col: 0 });
  fireEvent.pointerMove(surface, at(1.5));
  expect(onCursor).toHaveBeenLastCalledWith({ row: 9, col: 9 });
});
