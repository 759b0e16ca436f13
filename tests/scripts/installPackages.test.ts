import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdsAll, packagesAreFresh } from '../../scripts/installPackages.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lock = (version: string) => ({
  packages: {
    '': { name: 'app' },
    'node_modules/a': { version, integrity: `sha-${version}` },
    'node_modules/mac-only': { version: '1.0.0', optional: true },
  },
});
const write = (name: string, value: unknown) => {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, name), JSON.stringify(value));
};

test('holdsAll(): the same version and hash, whatever is optional', () => {
  expect(holdsAll(lock('1.0.0'), lock('1.0.0'))).toBe(true);
  expect(holdsAll(lock('1.0.1'), lock('1.0.0'))).toBe(false);
  expect(holdsAll(lock('1.0.0'), { packages: {} })).toBe(false);
});

test('packagesAreFresh() is false on a fresh clone, true once installed, false after the lock file changed', () => {
  write('package-lock.json', lock('1.0.0'));
  expect(packagesAreFresh(folder)).toBe(false);
  write('node_modules/.package-lock.json', lock('1.0.0'));
  expect(packagesAreFresh(folder)).toBe(true);
  expect(packagesAreFresh(folder)).toBe(true);
  write('package-lock.json', lock('2.0.0'));
  expect(packagesAreFresh(folder)).toBe(false);
});
