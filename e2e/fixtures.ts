import { test as base, expect } from '@playwright/test';
import type { ConsoleMessage, Page, Request } from '@playwright/test';

/** What src/engine reads once at its start; only tests set it. */
export interface EngineOverride {
  backend?: 'cpu';
  host?: 'page';
  failCanary?: true;
}

interface Fixtures {
  /** Address of the built app, with a slash at the end. */
  appUrl: string;
  /** Address of the harness pages, with a slash at the end. */
  harnessUrl: string;
  /** Console and page errors that this test provokes on purpose: `test.use({ tolerate: [/no WebGL/] })`. */
  tolerate: RegExp[];
  /** Where requests may go: a test that serves something of its own, or opens a file, adds it. */
  homes: string[];
  /** Runs with every test: no console error, no uncaught error, no request to another origin. */
  quiet: undefined;
}

const addressOf = (name: 'APP_URL' | 'HARNESS_URL') => {
  const url = process.env[name];
  if (url === undefined) throw new Error(`${name} is not set: run the browser tests by npm run e2e.`);
  return url;
};

const isForeign = (request: Request, homes: readonly string[]) => {
  const url = new URL(request.url());
  // All files have the same origin, "null": a file is at home by itself.
  if (url.protocol === 'file:') return !homes.includes(url.href.replace(/#.*$/, ''));
  const origins = homes.map((home) => new URL(home).origin);
  return ['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && !origins.includes(url.origin);
};

// Playwright reads from the pattern which fixtures a fixture needs, so an empty one must stand there.
/* eslint-disable no-empty-pattern */
export const test = base.extend<Fixtures>({
  appUrl: async ({}, run) => run(addressOf('APP_URL')),
  harnessUrl: async ({}, run) => run(addressOf('HARNESS_URL')),
  tolerate: [[], { option: true }],
  homes: async ({}, run) => {
    const { APP_URL, HARNESS_URL } = process.env;
    await run([APP_URL, HARNESS_URL].filter((url) => url !== undefined));
  },
  quiet: [
    async ({ context, tolerate, homes }, run) => {
      const errors: string[] = [];
      const foreign: string[] = [];
      const note = (text: string) => {
        if (!tolerate.some((pattern) => pattern.test(text))) errors.push(text);
      };
      context.on('console', (message: ConsoleMessage) => {
        if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => note(`uncaught: ${error.error().stack ?? error.error().message}`));
      context.on('request', (request) => {
        if (isForeign(request, homes)) foreign.push(request.url());
      });
      await run(undefined);
      expect(errors, 'errors that the page reported').toEqual([]);
      expect(foreign, 'requests to another origin').toEqual([]);
    },
    { auto: true },
  ],
});
/* eslint-enable no-empty-pattern */

export { expect };

/** Records the page's long tasks (over 50 ms) from now on, across navigations; `durations()` gives them in ms. */
export async function longTasks(page: Page) {
  const record = () => {
    const store = globalThis as { __longTasks?: number[] };
    if (store.__longTasks) return;
    const durations: number[] = [];
    store.__longTasks = durations;
    new PerformanceObserver((list) => {
      durations.push(...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: 'longtask' });
  };
  await page.addInitScript(record);
  await page.evaluate(record);
  return {
    durations: () => page.evaluate(() => (globalThis as { __longTasks?: number[] }).__longTasks ?? []),
    clear: () =>
      page.evaluate(() => {
        const store = globalThis as { __longTasks?: number[] };
        if (store.__longTasks) store.__longTasks.length = 0;
      }),
  };
}

/** Makes the engine of every page opened from now on take another backend or host, or fail its canary. */
export function setEngine(page: Page, override: EngineOverride) {
  return page.addInitScript((value) => {
    Object.assign(globalThis, { __deepRoundsEngine: value });
  }, override);
}
