import { readFileSync } from 'node:fs';
import { findBrowser } from './findBrowser.mjs';
import { PlainError } from './plainError.mjs';
import { runBin, runCommand } from './runCommand.mjs';

const isRoot = () => process.getuid?.() === 0;

function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** The ways to get a browser, in the order they are tried. */
function waysToInstall() {
  const playwright = async () => {
    console.log('No Chrome, Chromium or Edge found: asking Playwright for a Chromium (once) …');
    await runBin('@playwright/test/cli.js', ['install', '--with-deps', 'chromium']);
  };
  const apt = async () => {
    if (!isDebian() || !isRoot()) return;
    console.log("Asking Debian for its 'chromium' package (once) …");
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand('apt-get', ['update', '-qq'], { env });
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  };
  return [playwright, apt];
}

/** The path of a browser for the tests; installs one if there is none. Throws one sentence if none can be had. */
export async function ensureBrowser({ find = findBrowser, ways = waysToInstall() } = {}) {
  for (const way of [async () => undefined, ...ways]) {
    await way();
    const path = await find();
    if (path !== null) return path;
  }
  throw new PlainError(
    'The browser tests need Chrome, Chromium or Edge: install one, or name it in CHROME_PATH, and run npm test again.',
  );
}
