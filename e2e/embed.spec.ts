import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test as base } from './fixtures';

const example = readFileSync(join(dirname(import.meta.dirname), 'docs/embedding-host.html'), 'utf8');

interface HostFixtures {
  /** Serves a page from an origin of its own; gives its address. */
  hostPage: (html: string) => string;
}

const test = base.extend<HostFixtures>({
  hostPage: async ({ homes }, run) => {
    let page = '';
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(page);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    homes.push(url);
    await run((html) => {
      page = html;
      return url;
    });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  },
});

/** The example of the documentation with another lesson in it, and perhaps without an origin for the frame. */
function exampleOf(lesson: string, lone = false): string {
  const page = example.replace(/const LESSON = '[^']*'/, `const LESSON = '${lesson}'`);
  return lone ? page.replace('allow-scripts allow-same-origin', 'allow-scripts') : page;
}

/** Notes every message of the lesson, whatever the page does with it. */
async function overhear(page: Page): Promise<(type: string) => Promise<Record<string, unknown>[]>> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    if (parent === window) addEventListener('message', ({ data }) => heard.push(data));
  });
  return (type) =>
    page.evaluate(
      (type) =>
        (globalThis as unknown as { heard: Record<string, unknown>[] }).heard.filter(
          (each) => each['app'] === 'deep-rounds' && each['type'] === type,
        ),
      type,
    );
}

const press = (frame: FrameLocator | Page, name: string) =>
  frame.getByRole('button', { name, exact: true }).click();
/** By key: where a frame of another process has just scrolled away, a click may still go into it. */
const order = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
const said = (page: Page) => page.locator('#said');

test('the page of the documentation, from another origin: height, progress, answers, orders, and back again', async ({
  page,
  appUrl,
  hostPage,
}) => {
  test.setTimeout(120_000);
  const heard = await overhear(page);
  await page.goto(hostPage(exampleOf(`${appUrl}#/embed/neuron?lang=en`)));
  const frame = page.frameLocator('#lesson');
  await expect(said(page)).toContainText(/neuron: \d+ steps|% done/, { timeout: 30_000 });
  await expect(frame.getByRole('figure')).toBeVisible({ timeout: 30_000 });
  const [bare, full] = await heard('ready');
  expect(Object.keys(bare ?? {}).sort()).toEqual(['app', 'height', 'type', 'version']);
  expect(full).toMatchObject({ chapter: 'neuron', figure: null, check: true, language: 'en' });

  // The frame is as tall as what stands in it.
  const inner = () =>
    frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await expect
    .poll(async () => Number(await page.locator('#lesson').getAttribute('height')))
    .toBe(await inner());

  await press(frame, 'Continue');
  await expect(said(page)).toContainText(`“${(full?.['steps'] as string[])[1] ?? ''}”`);
  const goTo = (to: string | number) =>
    page.evaluate(
      (to) =>
        document
          .querySelector('iframe')
          ?.contentWindow?.postMessage({ app: 'deep-rounds', version: 1, type: 'goto', to }, '*'),
      to,
    );
  await goTo('bias');
  await frame.getByRole('radio', { name: /high-grade side shrinks/ }).check();
  await press(frame, 'Commit');
  await expect(page.locator('#answers li')).toHaveText(/^step-bias: (right|wrong) after \d+ s$/);
  await goTo(4);
  await expect(frame.getByText(/^Step 4 of/)).toBeVisible();
  await expect.poll(async () => (await heard('state')).at(-1)?.['address']).toContain('stop=4');

  await order(page, 'Español');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'es');
  await order(page, 'Dark');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await order(page, 'To the check');
  await expect(frame.getByRole('button', { name: 'Empezar la prueba', exact: true })).toBeVisible();
  await order(page, 'First step');
  await expect(frame.getByText(/^Paso 1 de/)).toBeVisible();

  // Somewhere else, and answered: the page keeps it, and brings it back at the next visit.
  await goTo(3);
  await expect(frame.getByText(/^Paso 3 de/)).toBeVisible();
  await expect
    .poll(async () => (await heard('progress')).at(-1)?.['step'])
    .toBe((full?.['steps'] as string[])[2]);
  const last = async () => (await heard('state')).at(-1)?.['resume'];
  await expect.poll(async () => (await heard('state')).at(-1)?.['address']).toContain('stop=3');
  const resume = await last();
  expect(resume).toBe(await page.evaluate(() => localStorage.getItem('lesson:neuron')));
  await page.reload();
  await expect(frame.getByText(/^Step 3 of/)).toBeVisible({ timeout: 30_000 });

  // What others say on the page changes nothing, and nonsense is answered five times.
  await page.evaluate(() => {
    const lesson = document.querySelector('iframe')?.contentWindow;
    const ours = { app: 'deep-rounds', version: 1 };
    for (const data of [null, 1, 'x', [], {}, { app: 'deep-rounds' }, { ...ours, type: 'eval', code: '1' }])
      lesson?.postMessage(data, '*');
    for (const to of [0, 999, '../../x', '<img>', null, {}, 'no-such-step'])
      lesson?.postMessage({ ...ours, type: 'goto', to }, '*');
    for (let turn = 0; turn < 40; turn += 1) lesson?.postMessage({ ...ours, type: 'hello', resume: 7 }, '*');
  });
  const stranger = `data:text/html,<script>const say = (m) => parent.frames[0].postMessage({app:"deep-rounds",version:1,...m},"*"); say({type:"hello",mode:"browse"}); say({type:"goto",to:1}); say({type:"theme",theme:"projector"})</script>`;
  await page.evaluate((src) => {
    const sibling = document.createElement('iframe');
    sibling.src = src;
    document.body.append(sibling);
  }, stranger);
  await expect.poll(async () => (await heard('error')).length).toBe(5);
  await press(frame, 'Continue');
  await expect(frame.getByText(/^Step 4 of/)).toBeVisible();
  await expect(frame.locator('html')).not.toHaveAttribute('data-theme', 'projector');
  expect(await heard('error')).toHaveLength(5);
});

test('a frame that grows does not make the lesson grow', async ({ page, appUrl, hostPage }) => {
  test.setTimeout(120_000);
  const heard = await overhear(page);
  await page.setViewportSize({ width: 360, height: 640 });
  for (const lesson of ['neuron?figure=train&lang=en', 'convolution?lang=en']) {
    await page.goto(hostPage(exampleOf(`${appUrl}#/embed/${lesson}`)));
    const frame = page.frameLocator('#lesson');
    await expect(frame.getByRole('figure')).toBeVisible({ timeout: 30_000 });
    const inner = () =>
      frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    const told = async () => Number((await heard('height')).at(-1)?.['height']);
    const grown = async (height: number) => {
      await page.locator('#lesson').evaluate((node, height) => {
        node.style.height = `${height}px`;
      }, height);
      await expect.poll(() => frame.locator('html').evaluate(() => innerHeight), lesson).toBe(height);
      return inner();
    };
    // Until the figure has everything it may still change by itself.
    await expect(async () => {
      const at = await grown(4000);
      expect(await grown(8000), lesson).toBe(at);
      expect(at, lesson).toBeLessThan(3000);
      expect(await told(), lesson).toBe(at);
    }).toPass({ timeout: 30_000 });
    const wide = await frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(wide, lesson).toBeLessThanOrEqual(0);
  }
});

test('sandboxed without an origin: the engine runs in the page, nothing is stored, and the page around takes part', async ({
  page,
  appUrl,
  hostPage,
}) => {
  test.setTimeout(120_000);
  const heard = await overhear(page);
  await page.goto(hostPage(exampleOf(`${appUrl}#/embed/neuron?figure=train&lang=en`, true)));
  const frame = page.frameLocator('#lesson');
  const refused = () =>
    frame.locator('html').evaluate(() =>
      (['localStorage', 'sessionStorage', 'indexedDB'] as const).filter((name) => {
        try {
          return window[name] === null;
        } catch {
          return true;
        }
      }),
    );
  await expect(frame.getByRole('status', { name: 'Engine' })).toContainText('page', { timeout: 40_000 });
  expect(await refused()).toContain('localStorage');
  await press(frame, 'Step');
  await expect(frame.getByRole('status', { name: 'Step number' })).toHaveAttribute('data-value', '1', {
    timeout: 30_000,
  });
  expect((await heard('ready')).at(-1)).toMatchObject({ chapter: 'neuron', figure: 'train', check: false });
  // One figure is complete as soon as it was opened.
  await expect(said(page)).toHaveText('Complete');
  await order(page, 'Dark');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('two lessons on one page, in frames that refuse to change their address, keep apart', async ({
  page,
  appUrl,
  hostPage,
}) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('Refused.', 'SecurityError');
    };
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', (event) => {
      const source = event.source as Window;
      const data = event.data as { type?: string; chapter?: string };
      heard.push({
        from: [...document.querySelectorAll('iframe')].findIndex((each) => each.contentWindow === source),
        data,
      });
      if (data.type === 'ready' && data.chapter === undefined && parent === window)
        source.postMessage({ app: 'deep-rounds', version: 1, type: 'hello' }, '*');
    });
  });
  const frameOf = (id: string) =>
    `<iframe id="${id}" title="${id}" width="462" height="666" src="${appUrl}#/embed/neuron?figures=train&lang=en"></iframe>`;
  await page.goto(hostPage(`<!doctype html><title>Two</title>${frameOf('a')}${frameOf('b')}`));
  const [a, b] = [page.frameLocator('#a'), page.frameLocator('#b')];
  const step = (frame: FrameLocator) => frame.getByRole('status', { name: 'Step number' });
  for (const frame of [a, b])
    await expect(frame.getByRole('status', { name: 'Engine' })).toContainText('worker', { timeout: 40_000 });
  await press(a, 'Step');
  await expect(step(a)).toHaveAttribute('data-value', '1', { timeout: 30_000 });
  await expect(step(b)).toHaveAttribute('data-value', '0');
  await press(b, 'Step');
  await press(b, 'Step');
  await expect(step(b)).toHaveAttribute('data-value', '2', { timeout: 30_000 });
  await expect(step(a)).toHaveAttribute('data-value', '1');

  await press(b, 'Continue');
  await expect(b.getByText(/^Step 2 of/)).toBeVisible();
  await expect(a.getByText(/^Step 1 of/)).toBeVisible();
  const places = () =>
    page.evaluate(() =>
      (
        globalThis as unknown as { heard: { from: number; data: { type?: string; address?: string } }[] }
      ).heard
        .filter(({ data }) => data.type === 'state')
        .map(({ from, data }) => `${from} ${data.address ?? ''}`),
    );
  // The address bar stands still, the place that is told does not.
  await expect.poll(async () => (await places()).at(-1)).toMatch(/^1 #\/embed\/neuron\?.*stop=2/);
  expect((await places()).filter((each) => each.startsWith('0') && each.includes('stop=2'))).toEqual([]);
});
