import { existsSync, readFileSync } from 'node:fs';

/** { passed, failed, skipped } of one JSON report of Vitest or Playwright. */
export function countReport(report) {
  if (report.stats !== undefined) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The sum over report files; a report that was not written counts nothing. */
export function countTests(paths) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const path of paths.filter((each) => existsSync(each))) {
    const counts = countReport(JSON.parse(readFileSync(path, 'utf8')));
    for (const key of Object.keys(sum)) sum[key] += counts[key];
  }
  return sum;
}
