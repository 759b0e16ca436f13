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
  // What stands in a line runs at once: lint and types keep one core each busy and are silent when all is well.
  const lines = [{ lint: [], types: [] }, { unit: unitArgs }, { build: ['--logLevel', 'warn'] }, { e2e: [] }];
  let code = 0;
  for (const line of lines) {
    console.log(`\n== ${Object.keys(line).join(', ')}`);
    const ends = await Promise.all(
      Object.entries(line).map(async ([name, args]) => ({
        name,
        code: await runScript(name, args, { env }),
      })),
    );
    const bad = ends.find((end) => end.code !== 0);
    if (!bad) continue;
    code = bad.code;
    console.log(`\nStopped: ${bad.name} failed with exit code ${code}.`);
    break;
  }
  const { passed, failed, skipped } = countTests([unitReport, browserReport]);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = code !== 0 ? code : failed > 0 || passed === 0 ? 1 : 0;
}
