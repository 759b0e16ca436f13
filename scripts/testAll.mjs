import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './countTests.mjs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { installPackages } from './installPackages.mjs';
import { root } from './root.mjs';
import { runScript } from './runCommand.mjs';

const reports = join(root, 'test-results');
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

const unitArgs = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];

/** Installs what is missing, then lint, types, unit tests, build, browser tests; stops at the first that fails. */
export async function testAll() {
  rmSync(unitReport, { force: true });
  rmSync(browserReport, { force: true });
  await installPackages();
  const env = { CHROME_PATH: await ensureBrowser(), BROWSER_REPORT: browserReport };
  const steps = [
    ['lint', []],
    ['types', []],
    ['unit', unitArgs],
    ['build', ['--logLevel', 'warn']],
    ['e2e', []],
  ];
  let code = 0;
  for (const [name, args] of steps) {
    console.log(`\n== ${name}`);
    code = await runScript(name, args, { env });
    if (code === 0) continue;
    console.log(`\nStopped: ${name} failed with exit code ${code}.`);
    break;
  }
  const { passed, failed, skipped } = countTests([unitReport, browserReport]);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = code !== 0 ? code : failed > 0 || passed === 0 ? 1 : 0;
}
