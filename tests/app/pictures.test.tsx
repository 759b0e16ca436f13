import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { grayUrl } from '../../src/app/home/grayUrl';
import { drawSlice, filterSlice, verticalEdges } from '../../src/app/home/phantom';
import { pictures } from '../../src/app/home/pictures';
import { chapterIds } from '../../src/state/route';

test('drawSlice draws the same slice every time, dark outside and with a bright ring inside', () => {
  const slice = drawSlice(40);
  expect(drawSlice(40)).toEqual(slice);
  const [corner = 255] = slice.values;
  expect(corner).toBeLessThan(25);
  expect(Math.max(...slice.values)).toBeGreaterThan(210);
});

test('filterSlice with vertical edges answers 0 on flat gray and brightly at an edge between columns', () => {
  const size = 6;
  const flat = { size, values: new Uint8Array(size * size).fill(90) };
  expect([...filterSlice(flat, verticalEdges).values].every((value) => value === 0)).toBe(true);
  const edge = { size, values: flat.values.map((_, index) => (index % size < 3 ? 0 : 200)) };
  const answer = filterSlice(edge, verticalEdges).values;
  expect([...answer.slice(6, 12)]).toEqual([0, 0, 255, 255, 0, 0]);
  const lying = { size, values: flat.values.map((_, index) => (index < 18 ? 0 : 200)) };
  expect([...filterSlice(lying, verticalEdges).values].every((value) => value === 0)).toBe(true);
});

test('grayUrl writes a bitmap that holds the very values, row by row', () => {
  const values = Uint8Array.from([1, 2, 3, 250, 251, 252, 7, 8, 9]);
  const [head, data = ''] = grayUrl({ size: 3, values }).split(',');
  expect(head).toBe('data:image/bmp;base64');
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  expect(view.getUint32(2, true)).toBe(bytes.length);
  expect([view.getInt32(18, true), view.getInt32(22, true), view.getUint16(28, true)]).toEqual([3, -3, 8]);
  const start = view.getUint32(10, true);
  // Rows are padded to four bytes.
  expect([0, 1, 2].map((row) => [...bytes.slice(start + row * 4, start + row * 4 + 3)])).toEqual([
    [1, 2, 3],
    [250, 251, 252],
    [7, 8, 9],
  ]);
});

test.each(chapterIds)(
  'the picture of %s is drawn without a number that is none, and stays out of the way of readers',
  (id) => {
    const Picture = pictures[id];
    const { container } = render(<Picture />);
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  },
);
