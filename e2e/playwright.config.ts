import { dirname, join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserArgs } from '../scripts/browserArgs.mjs';

// scripts/e2e.mjs finds the browser, builds, and serves what APP_URL and HARNESS_URL (see fixtures.ts) name.
const { CHROME_PATH, BROWSER_REPORT } = process.env;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(dirname(import.meta.dirname), 'test-results', 'browser'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(BROWSER_REPORT ? [['json', { outputFile: BROWSER_REPORT }] as const] : [])],
  use: {
    browserName: 'chromium',
    // Every page is fetched anew; offline.spec.ts asks for the service worker.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 720 },
    screenshot: 'only-on-failure',
    launchOptions: {
      // WebGL is as everywhere; pages are put together without it, which takes a fifth less time where it is software.
      args: [...browserArgs(), '--disable-gpu-compositing'],
      ...(CHROME_PATH ? { executablePath: CHROME_PATH } : {}),
    },
  },
});
