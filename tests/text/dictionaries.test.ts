import { expect, test } from 'vitest';
import { blankTexts, plainTexts, textPaths } from './shape';

/** Every dictionary of src/text, found by its shape: an object with both languages. */
const modules = import.meta.glob<Record<string, unknown>>('../../src/text/*.ts', { eager: true });
const dictionaries = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module)
    .filter(([, value]) => typeof value === 'object' && value !== null && 'en' in value && 'es' in value)
    .map(([name, value]): [string, { en: unknown; es: unknown }] => [
      `${path.split('/').at(-1)}: ${name}`,
      value as { en: unknown; es: unknown },
    ]),
);

test('the shared dictionaries are found', () => {
  expect(dictionaries.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'common.ts: common',
      'contents.ts: contents',
      'home.ts: home',
      'about.ts: about',
    ]),
  );
});

test.each(dictionaries)('%s has the same keys in both languages', (_name, { en, es }) => {
  expect(textPaths(es)).toEqual(textPaths(en));
});

test.each(dictionaries)('%s has no blank text', (_name, { en, es }) => {
  expect([...blankTexts(en), ...blankTexts(es)]).toEqual([]);
});

test.each(dictionaries)('%s has no exclamation mark and nothing left to do', (_name, { en, es }) => {
  for (const text of [...plainTexts(en), ...plainTexts(es)])
    expect(text).not.toMatch(/[!¡]|TODO|FIXME|[Ll]orem/);
});
