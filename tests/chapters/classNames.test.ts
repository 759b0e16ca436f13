import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/chapters');

/** Class names that stand alone at the head of a rule: they reach into every page on which the file is loaded. */
function heads(css: string): string[] {
  const selectors = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{/g)];
  return selectors.flatMap(([, list = '']) =>
    list.split(',').flatMap((each) => /^\s*\.([\w-]+)/.exec(each)?.[1] ?? []),
  );
}

/** Names of the views, of shared parts and of states: chapters may place them differently, under names of their own. */
const shared = /^(present|embed|read|stage|fig|fig-modes|plot-svg|is-.*|shows-.*)$/;

test('no two chapters style the same class: in a single file, and after a walk, all their styles are there', () => {
  const owners = new Map<string, Set<string>>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.css')) continue;
    const path = join(entry.parentPath, entry.name);
    const chapter = relative(folder, path).split(/[\\/]/)[0] ?? '';
    for (const name of heads(readFileSync(path, 'utf8')))
      if (!shared.test(name)) owners.set(name, (owners.get(name) ?? new Set()).add(chapter));
  }
  expect(owners.size).toBeGreaterThan(100);
  const twice = [...owners].filter(([, chapters]) => chapters.size > 1);
  expect(twice.map(([name, chapters]) => `.${name}: ${[...chapters].join(', ')}`)).toEqual([]);
});
