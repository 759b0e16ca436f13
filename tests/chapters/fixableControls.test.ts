import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chapters } from '../../src/chapters/index';
import type { ChapterId } from '../../src/state/route';

const root = join(import.meta.dirname, '..', '..', 'src', 'chapters');

test.each(Object.keys(chapters) as ChapterId[])(
  '%s: every control that a link can fix bears the key of a field of the chapter',
  async (id) => {
    const { fieldKeys } = (await chapters[id]!()).default;
    const sources = readdirSync(join(root, id), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => readFileSync(join(root, id, name), 'utf8'));
    const keys = sources.flatMap((source) => [...source.matchAll(/ field="(\w+)"/g)].map(([, key]) => key));
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(fieldKeys).toContain(key);
  },
);
