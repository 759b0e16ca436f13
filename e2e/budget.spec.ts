import { dirname, join } from 'node:path';
import { budgetBytes, codeSizes } from '../scripts/codeSizes.mjs';
import { expect, test } from './fixtures';

const dist = join(dirname(import.meta.dirname), 'dist');

interface Sizes {
  readonly home: number;
  readonly chapters: Readonly<Record<string, Readonly<Record<string, { readonly direct: number }>>>>;
}

test('the home page, and every figure opened by its address, is at most 150 kB gzip of code before the engine', () => {
  const { home, chapters } = codeSizes(dist) as Sizes;
  expect(home, 'home page').toBeLessThanOrEqual(budgetBytes);
  const figures = Object.entries(chapters).flatMap(([id, each]) =>
    Object.entries(each).map(([figure, { direct }]) => ({ name: `${id}: ${figure}`, direct })),
  );
  expect(figures.length).toBeGreaterThan(0);
  for (const { name, direct } of figures) expect(direct, name).toBeLessThanOrEqual(budgetBytes);
});

test('the first figure stands before the engine has arrived', async ({ page, appUrl }) => {
  // The engine is held back for as long as the test lasts: the figure must not need it to be read and moved.
  await page.route(/worker|host|webgl|cpu/, () => undefined);
  await page.goto(`${appUrl}#/read/neuron?lang=en`);
  const figure = page.getByRole('figure', { name: 'Anatomy of a neuron' });
  await expect(figure.getByRole('status', { name: 'z', exact: true })).toHaveText('1.40');
  await figure.getByRole('slider', { name: 'b', exact: true }).press('ArrowRight');
  await expect(figure.getByRole('status', { name: 'z', exact: true })).toHaveText('1.45');
  await expect(page.getByRole('status', { name: 'Engine' })).toHaveText('starting');
});
