import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { runnerImport } from 'vite';
import { serve } from '../scripts/serve.mjs';
import { axeViolations } from './axe';
import { expect, test } from './fixtures';
import { readyChapters } from './registry';

const root = dirname(import.meta.dirname);
const dist = join(root, 'dist');

interface Made {
  readonly content: {
    readonly chapter: string;
    readonly lang: string;
    readonly format: 'scorm12' | 'scorm2004' | 'cmi5' | 'web';
  };
  readonly made: { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string };
}
type EveryPackage = (
  list: unknown,
  read: (path: string) => Promise<Uint8Array>,
  chapters: readonly string[],
  wanted: (content: Made['content']) => boolean,
) => AsyncGenerator<Made>;

/** Packages of this language and format, of all chapters or of one, as `npm run package` makes them. */
async function packages(lang: string, format: string, ...chapters: string[]): Promise<readonly Made[]> {
  const path = join(root, 'src', 'app', 'portal', 'everyPackage.ts');
  const { module } = await runnerImport<{ everyPackage: EveryPackage }>(path, {
    configFile: false,
    root,
    logLevel: 'error',
  });
  const list: unknown = JSON.parse(readFileSync(join(dist, 'portal', 'packages.json'), 'utf8'));
  const files = new Map<string, Uint8Array>();
  const read = (name: string) => {
    const known = files.get(name) ?? new Uint8Array(readFileSync(join(dist, name)));
    files.set(name, known);
    return Promise.resolve(known);
  };
  const all: Made[] = [];
  for await (const each of module.everyPackage(
    list,
    read,
    chapters,
    (content) => content.lang === lang && content.format === format,
  ))
    all.push(each);
  return all;
}

test('every package: at most 1.5 MB, plain names, no server code, nothing of the app around it', async () => {
  test.setTimeout(180_000);
  // The largest of each chapter; a unit test looks at what else a format brings.
  const all = await packages('both', 'scorm2004');
  expect(all).toHaveLength(readyChapters.length);
  for (const { content, made } of all) {
    expect(made.bytes.length, made.name).toBeLessThanOrEqual(1_500_000);
    const names: string[] = [];
    const files = unzipSync(made.bytes, {
      filter: ({ name }) => {
        names.push(name);
        return name === 'index.html';
      },
    });
    const unfit = names.filter(
      (name) =>
        !/^[a-z0-9_-][a-z0-9_.-]*(\/[a-z0-9_-][a-z0-9_.-]*)*$/.test(name) ||
        !/\.(html|js|css|woff2|svg|bin|txt|xml|xsd)$/.test(name) ||
        /serviceworker|\/(home|about|ask|presentview|speakerpage|sharepanel|notes)[.-]/.test(name),
    );
    expect(unfit, made.name).toEqual([]);
    expect(names.filter((name) => name.endsWith('.xml'))).toEqual(['imsmanifest.xml']);
    expect(new TextDecoder().decode(files['index.html'])).toContain(`chapter=${content.chapter}&amp;`);
  }
});

/** A server for one unpacked package, and everything that it was asked for and does not have. */
async function unpacked({ made }: Made) {
  const folder = mkdtempSync(join(tmpdir(), 'deep-rounds-'));
  for (const [name, bytes] of Object.entries(unzipSync(made.bytes))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const server = await serve(folder);
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Walks a packaged chapter from its first step to its last one. */
async function walk(page: Page): Promise<number> {
  const next = page.getByRole('button', { name: 'Continue', exact: true });
  await expect(page.getByRole('figure').first()).toBeVisible({ timeout: 30_000 });
  const heading = page.getByRole('heading', { level: 1 });
  let steps = 1;
  while (await next.isEnabled()) {
    const before = await heading.textContent();
    await next.click();
    await expect(heading).not.toHaveText(before ?? '');
    await expect(page.getByRole('figure').first()).toBeVisible({ timeout: 30_000 });
    steps += 1;
  }
  return steps;
}

for (const chapter of readyChapters)
  test(`the package of ${chapter}, alone on a server, has all that its steps and its check ask for`, async ({
    page,
    homes,
  }) => {
    test.setTimeout(180_000);
    const [web] = await packages('both', 'web', chapter);
    const server = await unpacked(web!);
    homes.push(server.url);
    const missing: string[] = [];
    page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
    page.on('requestfailed', (request) => missing.push(request.url()));
    try {
      await page.goto(`${server.url}index.html`);
      expect(await walk(page)).toBeGreaterThan(3);
      await page.getByRole('link', { name: 'Check what you know' }).click();
      await page.getByRole('button', { name: 'Start the check' }).click();
      await expect(page.getByRole('button', { name: 'Check answer' })).toBeVisible();
      // What comes when there is time, the figures ahead and the engine, has come.
      await page.waitForLoadState('networkidle');
      expect(missing).toEqual([]);
    } finally {
      await server.close();
    }
  });

test('the page for portals makes the same package as npm run package, in every theme and width, by the rules of WCAG', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(120_000);
  for (const [theme, lang] of [
    ['light', 'en'],
    ['dark', 'es'],
    ['projector', 'es'],
  ] as const) {
    await page.goto(`${appUrl}#/portal?theme=${theme}&lang=${lang}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const width of [1280, 1024, 390, 320]) {
      await page.setViewportSize({ width, height: 720 });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${theme}, ${width} px`).toBe(0);
    }
    expect(await axeViolations(page)).toEqual([]);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Crear el paquete' }).click(),
  ]);
  const [expected] = await packages('both', 'scorm12', 'neuron');
  expect(download.suggestedFilename()).toBe(expected?.made.name);
  expect(new Uint8Array(readFileSync(await download.path()))).toEqual(expected?.made.bytes);
  await expect(page.getByText(expected!.made.sha256)).toBeVisible();
});
