import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openChapter, stopOf } from './openChapter';

const output = (name: string) => screen.getByRole('status', { name });
const number = (name: string) => Number(output(name).dataset.value);

test('kernel: the vertical line shows nothing before the answer is committed, then 1530', async () => {
  openChapter(`stop=${stopOf('kernel-line')}`);
  expect(screen.queryByRole('status', { name: 'Sum' })).toBeNull();
  expect(screen.getByRole('img', { name: /The map is covered/ })).toBeTruthy();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Sum' }), '1530');
  await userEvent.click(screen.getByRole('button', { name: 'Commit' }));
  expect(number('Sum')).toBe(1530);
  expect(number('Sum of weights')).toBe(0);
});

test('kernel: a weight typed into a cell changes the answer', () => {
  openChapter('image=lines&row=29&col=11&figure=kernel', 'embed');
  const table = screen.getByRole('grid', { name: 'Weights of the filter' });
  fireEvent.keyDown(table, { key: '5' });
  fireEvent.keyDown(table, { key: 'Enter' });
  expect(number('Sum')).toBe(255 * (2 + 5 + 2));
  expect(number('Sum of weights')).toBe(3);
});

test('kernel: 5 x 5 keeps the filter in the middle, Clear empties it', async () => {
  openChapter('figure=kernel', 'embed');
  await userEvent.click(screen.getByRole('radio', { name: '5 × 5' }));
  const table = screen.getByRole('grid', { name: 'Weights of the filter' });
  expect(within(table).getAllByRole('gridcell')).toHaveLength(25);
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(number('Largest')).toBe(0);
});

test('sliding: Step fills the map cell by cell and shows the products of each', async () => {
  openChapter(`stop=${stopOf('sliding-play')}`);
  const map = () => screen.getByRole('grid', { name: 'Map' });
  const blank = () => within(map()).getAllByRole('gridcell', { name: /not computed yet/ }).length;
  expect(blank()).toBe(64);
  await userEvent.click(screen.getByRole('button', { name: 'Step' }));
  await userEvent.click(screen.getByRole('button', { name: 'Step' }));
  expect(blank()).toBe(62);
  const products = within(screen.getByRole('grid', { name: '9 products' })).getAllByRole('gridcell');
  expect(products).toHaveLength(9);
  const total = products
    .map((cell) =>
      Number(
        /: (−?)([\d,]+)$/
          .exec(cell.getAttribute('aria-label')!)!
          .slice(1)
          .join('')
          .replace('−', '-')
          .replace(',', ''),
      ),
    )
    .reduce((sum, value) => sum + value, 0);
  expect(total).toBe(number('Sum'));
  await userEvent.click(screen.getByRole('button', { name: 'Step back' }));
  expect(blank()).toBe(63);
});

test('sliding: arrow keys move the window by its stride, and the map shrinks with it', () => {
  openChapter('figure=sliding&stride=2&row=0&col=0', 'embed');
  expect(number('Side of the map')).toBe(4);
  fireEvent.keyDown(screen.getByRole('grid', { name: 'Image' }), { key: 'ArrowRight' });
  expect(
    screen.getByText(/Map, row 0, column 1:.*begins at pixel 0, 2/, { selector: '.fig-words, p, span' }),
  ).toBeTruthy();
});

test('sliding: stride 0 and a window that does not fit are explained, and nothing breaks', () => {
  openChapter('figure=sliding', 'embed');
  fireEvent.change(screen.getByRole('slider', { name: 'Stride' }), { target: { value: '0' } });
  expect(screen.getAllByText(/never moves on/).length).toBeGreaterThan(0);
  expect(screen.queryByRole('grid', { name: 'Map' })).toBeNull();
  fireEvent.change(screen.getByRole('slider', { name: 'Stride' }), { target: { value: '1' } });
  fireEvent.change(screen.getByRole('slider', { name: 'Dilation' }), { target: { value: '5' } });
  expect(screen.getAllByText(/spans 11 pixels/).length).toBeGreaterThan(0);
});

test('pooling: answers typed by hand are checked, and what is wrong is said', async () => {
  openChapter('figure=pooling&kind=max', 'embed');
  await userEvent.click(screen.getByRole('button', { name: 'New numbers' }));
  const result = screen.getByRole('grid', { name: 'Pooled map' });
  fireEvent.keyDown(result, { key: '1' });
  fireEvent.keyDown(result, { key: 'Enter' });
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  expect(number('Right')).toBe(0);
  expect(screen.getByRole('img', { name: 'wrong' })).toBeTruthy();
  expect(screen.getAllByText(/one of the four, and another one is larger/).length).toBeGreaterThan(0);
  fireEvent.keyDown(result, { key: '6' });
  fireEvent.keyDown(result, { key: 'Enter' });
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  expect(number('Right')).toBe(1);
});

test('pooling: [1, 3; 2, 9] typed into the map gives 9, and 3.75 as average', async () => {
  openChapter(
    'figure=pooling&cells=' + [1, 3, 0, 0, 0, 0, 2, 9].concat(Array.from({ length: 28 }, () => 0)).join(','),
    'embed',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Reveal' }));
  const first = () => within(screen.getByRole('grid', { name: 'Pooled map' })).getAllByRole('gridcell')[0]!;
  expect(first().getAttribute('aria-label')).toBe('row 0, column 0: 9');
  await userEvent.click(screen.getByRole('radio', { name: 'average' }));
  await userEvent.click(screen.getByRole('button', { name: 'Reveal' }));
  expect(first().getAttribute('aria-label')).toBe('row 0, column 0: 3.75');
});
