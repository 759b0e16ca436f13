import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chapterIds, oneChapter } from '../../scripts/singleFile/chapterIds.mjs';
import { withInlineWorkers } from '../../scripts/singleFile/inlineWorkers.mjs';

test('withInlineWorkers() starts the named worker, and leaves code without workers alone', () => {
  const code = `const a = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'x' });`;
  const changed = withInlineWorkers(code, (path: string) => `src/room/${path.slice(2)}`);
  expect(changed).toContain('const a = startWorker("src/room/worker.ts");');
  expect(withInlineWorkers('const a = 1;', String)).toBeNull();
});

test('withInlineWorkers() refuses a worker that it cannot take along', () => {
  expect(() => withInlineWorkers('new Worker(address)', String)).toThrow('unknown way');
});

test('every worker of the app is started in the way that is known', () => {
  const started = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((each) => /\.tsx?$/.test(each.name))
    .map((each) => readFileSync(join(each.parentPath, each.name), 'utf8'))
    .filter((code) => withInlineWorkers(code, String) !== null);
  expect(started.length).toBeGreaterThanOrEqual(6);
});

test('chapterIds() reads the registry, in its order', () => {
  expect(chapterIds().slice(0, 3)).toEqual(['learning', 'pixels', 'neuron']);
});

test('oneChapter() of an unknown chapter names those there are', () => {
  expect(() => oneChapter('gone')).toThrow('learning, pixels');
});
