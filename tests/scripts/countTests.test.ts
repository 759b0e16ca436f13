import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countReport, countTests } from '../../scripts/countTests.mjs';

const unit = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const browser = { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 3 } };

test('countReport() reads a report of Vitest and one of Playwright', () => {
  expect(countReport(unit)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  expect(countReport(browser)).toEqual({ passed: 6, failed: 2, skipped: 3 });
});

test('countTests() sums the reports that were written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  const paths = ['unit.json', 'browser.json', 'never.json'].map((name) => join(folder, name));
  writeFileSync(paths[0]!, JSON.stringify(unit));
  writeFileSync(paths[1]!, JSON.stringify(browser));
  expect(countTests(paths)).toEqual({ passed: 13, failed: 3, skipped: 6 });
  expect(countTests([paths[2]!])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  rmSync(folder, { recursive: true });
});
