import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgetBytes, codeSizes } from '../scripts/codeSizes.mjs';
import { expect, test } from './fixtures';

const dist = join(dirname(import.meta.dirname), 'dist');

test('home page and any chapter are at most 150 kB gzip of code before the engine', () => {
  const sizes = Object.entries(codeSizes(dist) as Record<string, { bytes: number }>);
  expect(sizes.length).toBeGreaterThan(0);
  for (const [chapter, { bytes }] of sizes)
    expect(bytes, `home + ${chapter}`).toBeLessThanOrEqual(budgetBytes);
});

test('a first visit to the home page and a chapter asks for no more code than that', async ({
  page,
  appUrl,
}) => {
  await page.goto(appUrl);
  await page.goto(`${appUrl}#/read/neuron`);
  await expect(page.getByRole('figure').first()).toBeVisible();
  // The worker's own files are not the page's: its timeline does not list what the worker imports.
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    { file: string; css?: string[] }
  >;
  const own = new Set(Object.values(manifest).flatMap(({ file, css }) => [file, ...(css ?? [])]));
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const files = [...new Set(asked.map((url) => new URL(url).pathname.slice(1)))].filter(
    (file) => own.has(file) && /\.(js|css)$/.test(file),
  );
  expect(files.some((file) => file.endsWith('.js'))).toBe(true);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
  expect(bytes, files.join(', ')).toBeLessThanOrEqual(budgetBytes);
});
