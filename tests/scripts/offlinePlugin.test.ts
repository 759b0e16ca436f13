import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withIntegrity } from '../../scripts/offlinePlugin.mjs';

test('withIntegrity() names the content of files whose names do not tell it, and of no others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deep-rounds-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  const hashed = { url: 'assets/a-1234567.js', revision: null };
  const { manifest } = withIntegrity(folder)([hashed, { url: 'index.html', revision: 'r' }]);
  rmSync(folder, { recursive: true });
  const digest = createHash('sha256').update('<!doctype html>').digest('base64');
  expect(manifest).toEqual([hashed, { url: 'index.html', revision: 'r', integrity: `sha256-${digest}` }]);
});
