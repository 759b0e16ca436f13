import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { axeViolations } from './axe';
import { expect, test } from './fixtures';
import { readyChapters, type ChapterOutline } from './registry';

async function openPanel(page: Page) {
  await page.getByRole('button', { name: 'Share this lesson' }).click();
  const panel = page.getByRole('dialog', { name: 'Share this lesson' });
  await expect(panel).toBeVisible();
  return panel;
}

test('the panel shows the address of the very state, follows the hand, and copies without permission too', async ({
  page,
  appUrl,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('forbidden')) },
    });
  });
  await page.goto(`${appUrl}#/read/neuron?lang=en&w1=2.5`);
  const panel = await openPanel(page);
  const field = panel.getByRole('textbox', { name: 'Address of what is on the screen' });
  await expect(field).toHaveValue(`${appUrl}#/read/neuron?w1=2.5`);
  await page.getByRole('slider', { name: 'w1', exact: true }).press('ArrowRight');
  await expect(field).toHaveValue(`${appUrl}#/read/neuron?w1=2.55`);
  await expect(panel.getByRole('img', { name: 'QR code of this address' })).toBeVisible();
  const size = await panel.getByRole('img', { name: 'QR code of this address' }).boundingBox();
  expect(size?.width).toBeGreaterThanOrEqual(240);
  await panel.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await expect(panel.getByText('press Ctrl+C', { exact: false })).toBeVisible();
  const chosen = await field.evaluate((node: HTMLTextAreaElement) =>
    node.value.slice(node.selectionStart, node.selectionEnd),
  );
  expect(chosen).toBe(`${appUrl}#/read/neuron?w1=2.55`);
  // This machine's own address leads nobody else anywhere, and the panel says so.
  await expect(panel.getByText('nobody else can open it', { exact: false })).toBeVisible();
});

test('what the panel builds, the page obeys: figures, language, parts, locks', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/read/neuron?lang=en&w1=2.5`);
  const panel = await openPanel(page);
  await panel.getByText('Make a lesson of it').click();
  await panel.getByRole('checkbox', { name: 'Anatomy of a neuron' }).check();
  await panel.getByLabel('Language', { exact: true }).selectOption('es');
  await panel.getByRole('checkbox', { name: 'buttons to copy and save' }).check();
  await panel.getByRole('checkbox', { name: 'w1', exact: true }).check();
  const address = await panel.getByRole('textbox', { name: 'Address of this lesson' }).inputValue();
  expect(new URL(address).hash).toBe('#/read/neuron?lang=es&figures=anatomy&hide=tools&fix=lang,w1&w1=2.5');

  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('[data-figure=anatomy]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'EN', exact: true })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Copiar enlace' })).toHaveCount(0);
  await expect(page.locator('.thread-group')).toHaveCount(1);
  const locked = page.getByRole('slider', { name: 'w1', exact: true });
  await expect(locked).toBeDisabled();
  await expect(locked).toHaveValue('2.5');
  await expect(page.getByRole('slider', { name: 'w2', exact: true })).toBeEnabled();
  await expect(page.getByText('Lo que lleva candado lo fijó su docente.')).toBeVisible();
  // The dial in the drawing moves the same number: the drag is undone and the reason is given.
  const knob = page.locator('[data-knob]').first();
  const box = (await knob.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 60, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText('Esto lo fijó su docente y no cambia.')).toBeVisible();
  await expect(locked).toHaveValue('2.5');
});

test('hide=nav,thread leaves the figure alone, and unknown words are reported', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/read/neuron?lang=en&hide=nav,thread,zebra&figures=nothing&fix=unicorn`);
  await expect(page.locator('[data-figure=anatomy]')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Chapters' })).toHaveCount(0);
  await expect(page.locator('.thread')).toHaveCount(0);
  await expect(page.getByRole('alert').filter({ hasText: '(hide, figures, fix)' })).toBeVisible();
});

test('the embed code holds an address that opens, and the wall shows the code as large as the screen', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/present/neuron?lang=en&stop=2`);
  const panel = await openPanel(page);
  await panel.getByText('For a page of a course').click();
  const html = await panel.getByRole('textbox', { name: 'HTML of the frame' }).inputValue();
  expect(html).toContain('title="A single neuron"');
  expect(html).toContain('sandbox="allow-scripts allow-same-origin allow-popups allow-downloads"');
  await panel.getByRole('button', { name: 'Large, for the wall' }).click();
  const wall = page.getByRole('dialog', { name: 'Large, for the wall' });
  const size = await wall.getByRole('img', { name: 'QR code of this address' }).boundingBox();
  expect(size?.width).toBeGreaterThan(500);
  await page.keyboard.press('Escape');
  await expect(wall).toHaveCount(0);
  await expect(panel).toBeVisible();
  await page.goto(/src="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&'));
  await expect(page.locator('.embed-step')).toBeVisible();
});

for (const [lang, theme, width, height] of [
  ['en', 'light', 1280, 720],
  ['es', 'dark', 1024, 768],
  ['en', 'projector', 390, 844],
] as const) {
  test(`the panel fits ${width}x${height} in ${lang}, ${theme}, and passes axe`, async ({ page, appUrl }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${appUrl}#/read/neuron?lang=${lang}&theme=${theme}`);
    await page
      .getByRole('button', { name: lang === 'en' ? 'Share this lesson' : 'Compartir esta lección' })
      .click();
    await expect(page.locator('.share .qr')).toBeVisible();
    for (const summary of await page.locator('.share summary').all()) await summary.click();
    const wide = await page.locator('.share-body').evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await axeViolations(page, '.share')).toEqual([]);
  });
}

for (const id of readyChapters) {
  test(`${id}: every figure gives away its picture and its numbers, in the lecture through the panel`, async ({
    page,
    appUrl,
    harnessUrl,
  }) => {
    test.setTimeout(240_000);
    await page.goto(`${harnessUrl}registry.html`);
    await page.waitForFunction(() => 'outlines' in globalThis);
    const all = await page.evaluate(() =>
      (globalThis as unknown as { outlines: () => Promise<ChapterOutline[]> }).outlines(),
    );
    const outline = all.find((each) => each.id === id)!;
    for (const [turn, figure] of outline.figures.entries()) {
      // Before any were opened, the figures of own images have nothing to give; their buttons are seen in the reading view.
      const view = turn % 2 === 0 || figure.startsWith('own') ? 'read' : 'present';
      await page.goto(`${appUrl}#/${view}/${id}?lang=en&figure=${figure}`);
      await expect(page.locator(`[data-figure="${figure}"]`)).toBeVisible();
      const place = view === 'present' ? await openPanel(page) : page.locator(`[data-figure="${figure}"]`);
      for (const name of ['Save picture', 'Save numbers']) {
        const button = place.getByRole('button', { name });
        // Own images: there is nothing to give away before any were opened, and the button says so.
        if (view === 'read' && (await button.isDisabled())) {
          expect(figure, `${id}: ${name}`).toMatch(/own/);
          continue;
        }
        const where = `${view}/${id}, ${figure}: ${name}`;
        let text = '';
        // Some numbers come once the figure has computed them.
        await expect(async () => {
          const coming = page.waitForEvent('download', { timeout: 10_000 });
          await button.click();
          const file = await coming;
          const bytes = await readFile(await file.path());
          expect(bytes.length, where).toBeGreaterThan(40);
          text = file.suggestedFilename().endsWith('.png') ? 'png' : bytes.toString('utf8');
        }).toPass({ timeout: 60_000 });
        if (name === 'Save numbers') expect(text.split('\n')[0], where).toMatch(/[a-z]/i);
        else
          expect(text === 'png' || /<svg[\s\S]*<(path|image|circle|rect|text)/.test(text), where).toBe(true);
      }
      if (view === 'present') await page.keyboard.press('Escape');
    }
  });
}
