import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { smallOrPale } from './readable';
import { readyChapters, UNFIT } from './registry';

/** Where a lecture stands, as a listener and as the address bar see it. */
const place = (page: Page) =>
  page.evaluate(() => {
    const words = document.querySelector<HTMLElement>('.present-words');
    return {
      address: location.hash,
      title: words?.querySelector('h1')?.textContent ?? '',
      question: words?.dataset.question ?? '',
      verdict: words?.querySelector('.predict-verdict')?.textContent ?? '',
      figure: document.querySelector<HTMLElement>('[data-figure]')?.dataset.figure ?? '',
    };
  });

/** How far anything on the screen could be scrolled, in px. */
const scrolls = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const words = document.querySelector('.present-words')!;
    return Math.max(
      root.scrollHeight - root.clientHeight,
      root.scrollWidth - root.clientWidth,
      // Heights are rounded one by one.
      words.scrollHeight - words.clientHeight - 1,
    );
  });

const title = (page: Page) => page.locator('.present-words h1');
const onBlack = (page: Page) => page.locator('html[data-black]');

async function openLecture(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(title(page)).toBeVisible();
  // The words may come before their figure.
  await expect(page.locator('.present-figure [data-figure]')).toBeVisible();
}

for (const id of readyChapters) {
  test(`a scripted lecture of ${id}: every stop forward and back by clicker, each the same both ways`, async ({
    page,
    appUrl,
  }) => {
    test.setTimeout(240_000);
    await openLecture(page, `${appUrl}#/present/${id}?lang=en&theme=projector`);
    const end = page.locator('.present-edge[data-edge=after]');
    const way = [];
    for (;;) {
      await expect(page.locator('.present-figure [data-figure]')).toBeVisible();
      await expect.poll(() => scrolls(page), `${id}, place ${way.length + 1}`).toBeLessThanOrEqual(0);
      way.push(await place(page));
      await page.keyboard.press('PageDown');
      if (await end.count()) break;
    }
    expect(new Set(way.map(({ address }) => address)).size, 'each place has an address of its own').toBe(
      way.length,
    );
    expect(way.filter(({ question }) => question === 'open').length).toBe(
      way.filter(({ verdict }) => verdict !== '').length,
    );
    // The first move back returns from beyond the end.
    for (const seen of way.toReversed()) {
      await page.keyboard.press('PageUp');
      await expect.poll(() => place(page), seen.address).toEqual(seen);
    }
  });

  test(`the words of ${id} can be read from the last row at 720 lines`, async ({ page, appUrl }) => {
    test.setTimeout(240_000);
    await openLecture(page, `${appUrl}#/present/${id}?lang=es&theme=projector`);
    const end = page.locator('.present-edge[data-edge=after]');
    do {
      await expect(page.locator('.present-figure [data-figure]')).toBeVisible();
      const where = page.url();
      await expect.poll(() => scrolls(page), where).toBeLessThanOrEqual(0);
      await expect.poll(() => smallOrPale(page), where).toEqual([]);
      expect(await page.locator('body').innerText(), where).not.toMatch(UNFIT);
      await page.keyboard.press('PageDown');
    } while ((await end.count()) === 0);
  });
}

test('a reload brings back the stop, its answer and the black screen', async ({ page, appUrl }) => {
  await openLecture(page, `${appUrl}#/present/neuron?lang=en&theme=projector&stop=3`);
  await page.keyboard.press('PageDown');
  const before = await place(page);
  expect(before.verdict).not.toBe('');
  await page.keyboard.press('.');
  await expect(onBlack(page)).toHaveCount(1);
  await page.reload();
  await expect(onBlack(page)).toHaveCount(1);
  await page.keyboard.press('.');
  await expect(onBlack(page)).toHaveCount(0);
  await expect.poll(() => place(page)).toEqual(before);
});

test('a slider that has the focus keeps its arrows and gives the clicker its keys', async ({
  page,
  appUrl,
}) => {
  await openLecture(page, `${appUrl}#/present/neuron?lang=en&theme=projector`);
  const slider = page.getByRole('slider', { name: 'w1', exact: true }).first();
  await slider.focus();
  const value = await slider.inputValue();
  await page.keyboard.press('ArrowRight');
  await expect(slider).not.toHaveValue(value);
  expect(page.url()).not.toContain('stop=');
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.url()).toContain('stop=2');
  await page.keyboard.press('.');
  await expect(onBlack(page)).toHaveCount(1);
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(onBlack(page)).toHaveCount(0);
  expect(page.url()).toContain('stop=2');
});

test('F5 does not reload; O, G, ?, L and Escape do what the help says; Space leaves a button alone', async ({
  page,
  appUrl,
}) => {
  await openLecture(page, `${appUrl}#/present/pixels?lang=en&theme=projector`);
  await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
  await page.keyboard.press('F5');
  await page.keyboard.press('o');
  const stops = page.getByRole('dialog', { name: 'All stops' });
  await expect(stops.locator('[aria-current=step]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(stops).toHaveCount(0);
  await expect.poll(() => page.url()).toContain('stop=2');
  await page.keyboard.press('g');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('stop=5');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Help: all keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(page.locator('.present-spotlight')).toHaveCSS('pointer-events', 'none');
  await page.keyboard.press('l');
  await expect(page.locator('.present-spotlight')).toHaveCount(0);
  await page.getByRole('button', { name: 'Black screen', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(onBlack(page)).toHaveCount(1);
  await page.keyboard.press('b');
  expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true);
});

test('beyond the last stop lies the next chapter, before its first stop the last one again', async ({
  page,
  appUrl,
}) => {
  await openLecture(page, `${appUrl}#/present/neuron?lang=en&theme=projector`);
  await page.keyboard.press('End');
  const last = await title(page).innerText();
  const note = page.locator('.present-edge');
  while (!(await note.getAttribute('data-edge'))) await page.keyboard.press('PageDown');
  await expect(note).toContainText('Next chapter');
  const left = page.url();
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.url()).toContain('#/present/descent');
  await expect(title(page)).not.toHaveText(last);
  await expect(title(page)).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(note).toContainText('Previous chapter');
  await page.keyboard.press('PageUp');
  await expect(title(page)).toHaveText(last);
  await expect.poll(() => page.url()).toBe(left);
});

test('the speaker window follows and leads, and both windows survive a reload', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await openLecture(page, `${appUrl}#/present/neuron?lang=en&theme=projector&stop=3`);
  const workers: string[] = [];
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  speaker.on('worker', (worker) => workers.push(worker.url()));
  const stop = speaker.getByRole('status', { name: 'Stop', exact: true });
  await expect(stop).toHaveText(/^3/);
  await expect(speaker.getByText('The question waits for its answer')).toBeVisible();
  await expect(speaker.getByRole('heading', { level: 2 })).toHaveText(await title(page).innerText());

  await speaker.keyboard.press('PageDown');
  await expect.poll(() => page.url()).toContain('answer=shown');
  await expect(speaker.getByText('The answer is on the screen')).toBeVisible();
  await speaker.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(stop).toHaveText(/^4/);
  await speaker.getByRole('button', { name: 'Black screen', exact: true }).click();
  await expect(onBlack(page)).toHaveCount(1);
  await speaker.keyboard.press('b');
  await expect(onBlack(page)).toHaveCount(0);
  await speaker.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(speaker.getByRole('status', { name: 'Elapsed' })).not.toHaveText('0:00');

  await page.reload();
  await expect(title(page)).toBeVisible();
  await page.evaluate(() => Object.assign(globalThis, { reloaded: true }));
  await page.keyboard.press('PageDown');
  await expect(stop).toHaveText(/^5/);
  await speaker.reload();
  await expect(stop).toHaveText(/^5/);
  await expect(speaker.getByRole('button', { name: 'Reset', exact: true })).toBeVisible();
  await speaker.keyboard.press('PageUp');
  await expect.poll(() => page.url()).toContain('stop=4');
  // It shows words and computes nothing.
  expect(workers).toEqual([]);
  await expect(speaker.locator('canvas, svg.plot-svg')).toHaveCount(0);
});

test('a browser that opens no window is said so, with the way round it', async ({ page, appUrl }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openLecture(page, `${appUrl}#/present/neuron?lang=en&theme=projector`);
  await page.getByRole('button', { name: /^Speaker window/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Allow pop-ups' })).toContainText('#/speaker');
  const second = await page.context().newPage();
  await second.goto(`${appUrl}#/speaker?lang=en`);
  await expect(second.getByRole('status', { name: 'Stop', exact: true })).toHaveText(/^1/);
  await second.keyboard.press('PageDown');
  await expect.poll(() => page.url()).toContain('stop=2');
});
