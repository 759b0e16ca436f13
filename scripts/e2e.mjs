// npm run e2e [-- <Playwright arguments>]: the browser tests. --no-app builds and serves the harness pages alone.
import { join } from 'node:path';
import { buildFolder } from './buildFolder.mjs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { PlainError } from './plainError.mjs';
import { root } from './root.mjs';
import { runBin } from './runCommand.mjs';
import { serve } from './serve.mjs';

/** The single files take half a minute: they are made when all tests run, or theirs are asked for. */
const wantsFile = (args) =>
  args.every((arg) => arg.startsWith('-')) || args.some((arg) => /single/i.test(arg));

async function e2e(args) {
  const noApp = args.includes('--no-app');
  const CHROME_PATH = await ensureBrowser();
  // Both builds come before the first server, which would keep this process alive if the second one failed.
  const dist = noApp ? null : await buildFolder('app');
  const pages = await buildFolder('harness');
  if (wantsFile(args)) await buildFolder('file');
  const app = dist && (await serve(dist));
  const harness = await serve(pages);
  const env = { CHROME_PATH, HARNESS_URL: harness.url, ...(app ? { APP_URL: app.url } : {}) };
  const config = join(root, 'e2e', 'playwright.config.ts');
  const rest = args.filter((arg) => arg !== '--no-app');
  try {
    return await runBin('@playwright/test/cli.js', ['test', '--config', config, ...rest], { env });
  } finally {
    await Promise.all([app?.close(), harness.close()]);
  }
}

try {
  process.exitCode = await e2e(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}
