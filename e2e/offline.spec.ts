import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';
import { expect, test } from './fixtures';
import { readyChapters } from './registry';

const dist = join(dirname(import.meta.dirname), 'dist');

// One server and one visitor each; two workers would only share the same two processors.
test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'allow', tolerate: [/ERR_CONNECTION_REFUSED|ERR_FAILED|404/] });

/** Opens the app and waits until the browser has kept all of it. */
async function visit(page: Page, url: string, lang = 'en') {
  await page.goto(`${url}#/about?part=lecture&lang=${lang}`);
  const kept = { en: 'The whole course is kept', es: 'El curso entero está guardado' }[lang] ?? '';
  await expect(page.getByText(kept)).toBeVisible({ timeout: 50_000 });
}

const prompt = (page: Page) => page.getByRole('region', { name: 'New version' });
const caches = (page: Page) => page.evaluate(() => globalThis.caches.keys());
const keptUrls = (page: Page) =>
  page.evaluate(async () => {
    const names = await globalThis.caches.keys();
    const requests = await Promise.all(
      names.map(async (name) => (await globalThis.caches.open(name)).keys()),
    );
    return requests.flat().map(({ url }) => url);
  });

test('after one visit every chapter opens without a server, in both languages, stored networks too', async ({
  page,
  homes,
}) => {
  test.setTimeout(240_000);
  const server = await serve(dist);
  homes.push(server.url);
  await visit(page, server.url);
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();

  for (const lang of ['en', 'es'])
    for (const id of readyChapters) {
      // A page of its own address: nothing is left over from the chapter before.
      await page.goto('about:blank');
      await page.goto(`${server.url}#/read/${id}?lang=${lang}`);
      await expect(page.getByRole('figure').first(), `${id} ${lang}`).toBeVisible({ timeout: 30_000 });
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    }

  await page.goto('about:blank');
  await page.goto(`${server.url}index.html?utm=1#/embed/limits?figure=scanner-shift&lang=en`);
  await expect(page.getByRole('figure')).toBeVisible();
  const stored = await page.evaluate(async () =>
    Promise.all(
      ['models/brain/weights.bin?12345678', 'models/limits/weights.bin'].map(
        async (path) => (await (await fetch(path)).arrayBuffer()).byteLength,
      ),
    ),
  );
  expect(stored).toEqual([46_952, 115_264]);
});

test('the manifest is complete and every address in it holds in any folder', async ({ page, homes }) => {
  const top = mkdtempSync(join(tmpdir(), 'deep-rounds-'));
  cpSync(dist, join(top, 'some', 'folder'), { recursive: true });
  const server = await serve(top);
  homes.push(server.url);
  try {
    await visit(page, `${server.url}some/folder/`);
    const href = await page.locator('link[rel="manifest"]').getAttribute('href');
    expect(href).toBe('./manifest.webmanifest');
    const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({
      name: 'Deep Rounds',
      start_url: './',
      scope: './',
      display: 'standalone',
    });
    const sizes = await page.evaluate(async (icons: { src: string; sizes: string; purpose?: string }[]) => {
      const read = icons.map(async ({ src, sizes: stated, purpose = 'any' }) => {
        const picture = new Image();
        picture.src = new URL(src, document.baseURI).href;
        await picture.decode();
        return { stated, purpose, real: `${picture.naturalWidth}x${picture.naturalHeight}` };
      });
      return Promise.all(read);
    }, manifest.icons);
    for (const { stated, real } of sizes) if (stated !== 'any') expect(real).toBe(stated);
    for (const purpose of ['any', 'maskable'])
      for (const size of ['192x192', '512x512'])
        expect(sizes).toContainEqual({ stated: size, purpose, real: size });
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(`${server.url}some/folder/`);
    expect((await keptUrls(page)).every((url) => url.startsWith(scope))).toBe(true);
  } finally {
    await server.close();
    rmSync(top, { recursive: true });
  }
});

/** A folder with the built app, and the ways in which a next version differs from it. */
function deployment() {
  const folder = mkdtempSync(join(tmpdir(), 'deep-rounds-'));
  cpSync(dist, folder, { recursive: true });
  const edit = (name: string, change: (text: string) => string) => {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`${name} did not change.`);
    writeFileSync(path, changed);
  };
  return {
    folder,
    /** Puts out a version of that number; `broken` names a file that is not there. */
    release(version: number, broken = false) {
      edit('index.html', (html) =>
        html.replace(/<html( data-version="\d+")?/, `<html data-version="${version}"`),
      );
      edit('serviceWorker.js', (code) => {
        const page = /\{[^{}]*"url":"index\.html"[^{}]*\}/;
        return code.replace(
          page,
          `{"revision":"${version}","url":"index.html"}${broken ? ',{"revision":null,"url":"assets/gone.js"}' : ''}`,
        );
      });
    },
  };
}

const version = (page: Page) => page.locator('html').getAttribute('data-version');

test('a new version waits until it is wanted, is not offered in lecture or embed, and leaves no old file', async ({
  page,
  context,
  homes,
}) => {
  test.setTimeout(240_000);
  const site = deployment();
  const server = await serve(site.folder);
  homes.push(server.url);
  try {
    site.release(1);
    await visit(page, server.url);
    const before = await keptUrls(page);
    site.release(2);

    // Whoever opens the app meanwhile gets the old version whole.
    await page.reload();
    await expect(prompt(page)).toBeVisible({ timeout: 50_000 });
    expect(await version(page)).toBe('1');
    await page.goto(`${server.url}#/present/neuron?lang=en`);
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expect(prompt(page)).toHaveCount(0);
    await page.goto(`${server.url}#/embed/neuron?lang=en`);
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expect(prompt(page)).toHaveCount(0);
    await page.goto(`${server.url}#/read/neuron?lang=es`);
    await expect(page.getByRole('region', { name: 'Versión nueva' })).toContainText('Hay una versión nueva.');

    // A lecture in another window is not cut short.
    const other = await context.newPage();
    await other.goto(`${server.url}#/present/neuron?lang=en`);
    await expect(other.getByRole('figure').first()).toBeVisible();
    await page.getByRole('button', { name: 'Recargar' }).click();
    await expect(page.getByText('Cierre antes las otras ventanas')).toBeVisible();
    expect([await version(page), await version(other)]).toEqual(['1', '1']);
    await other.close();

    await page.getByRole('button', { name: 'Recargar' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-version', '2', { timeout: 30_000 });
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Versión nueva' })).toHaveCount(0);
    const after = await keptUrls(page);
    expect(after).toHaveLength(before.length);
    expect(after.filter((url) => !before.includes(url)).map((url) => new URL(url).pathname)).toEqual([
      '/index.html',
    ]);
    expect(await caches(page)).toHaveLength(1);

    // A version of which a file does not come is never offered; the one that is there stays.
    site.release(3, true);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise<ServiceWorker>((begun) =>
        registration.addEventListener('updatefound', () => begun(registration.installing!)),
      );
      void registration.update().catch(() => undefined);
      const next = await found;
      if (next.state !== 'redundant')
        await new Promise<void>((over) =>
          next.addEventListener('statechange', () => next.state === 'redundant' && over()),
        );
    });
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
    await page.reload();
    await expect(page.getByRole('figure').first()).toBeVisible();
    expect(await version(page)).toBe('2');
    await expect(page.getByRole('region', { name: 'Versión nueva' })).toHaveCount(0);
  } finally {
    await server.close();
    rmSync(site.folder, { recursive: true });
  }
});

test('no frame keeps anything: the embed view registers no service worker', async ({ page, homes }) => {
  const server = await serve(dist);
  homes.push(server.url);
  const registered = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  try {
    await page.goto(`${server.url}#/embed/neuron?figure=sigmoid&lang=en`);
    await expect(page.getByRole('figure')).toBeVisible();
    expect(await registered()).toBe(0);
    // A page of the same server that shows the reading view in a frame.
    await page.route('**/course.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<link rel="icon" href="data:,"><iframe title="Course" src="${server.url}#/about?lang=en"></iframe>`,
      }),
    );
    await page.goto(`${server.url}course.html`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('This copy keeps nothing for offline use.')).toBeAttached();
    expect(await registered()).toBe(0);
  } finally {
    await server.close();
  }
});
