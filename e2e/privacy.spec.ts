import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures';
import { makeDicom } from './makeDicom';
import { readyChapters } from './registry';

// What the test provokes on purpose, and nothing else.
test.use({ tolerate: [/Content Security Policy|Refused to|Failed to fetch|ERR_BLOCKED_BY_CSP/] });

test('another host hears nothing: not while chapters are read, files opened and pictures saved, nor when code tries to tell it', async ({
  page,
  appUrl,
  homes,
}) => {
  test.setTimeout(240_000);
  const heard: string[] = [];
  const other = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*');
    response.end('heard');
  });
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  try {
    // The listener is awake.
    expect(await (await fetch(address)).text()).toBe('heard');
    heard.length = 0;

    for (const chapter of readyChapters) {
      await page.goto('about:blank');
      await page.goto(`${appUrl}#/read/${chapter}?lang=en`);
      await expect(page.getByRole('figure').first()).toBeVisible({ timeout: 30_000 });
    }

    await page.goto('about:blank');
    await page.goto(`${appUrl}#/read/pixels?lang=en`);
    const figure = page.getByRole('figure', { name: 'The pixel matrix' });
    await expect(figure.getByRole('slider', { name: 'Picture, column' })).toBeVisible({ timeout: 30_000 });
    const film = makeDicom({
      rows: 32,
      columns: 32,
      frames: 2,
      stored: Int16Array.from({ length: 2 * 32 * 32 }, (_, i) => i),
      patient: 'Doe^Jane',
    });
    await figure.evaluate((element, base64) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], 'patient.dcm'));
      for (const type of ['dragover', 'drop'])
        element.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
    }, film.toString('base64'));
    await expect(figure.getByRole('spinbutton', { name: 'Frame' })).toHaveValue('1', { timeout: 30_000 });
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name: 'Save picture' }).click(),
    ]);
    expect(picture.suggestedFilename()).toMatch(/\.(svg|png)$/);

    // Code that had found its way in would be refused by the browser itself.
    expect(heard).toEqual([]);
    homes.push(address);
    const told = await page.evaluate(async (url) => {
      const image = new Promise<string>((done) => {
        const element = new Image();
        element.onload = () => done('sent');
        element.onerror = () => done('refused');
        element.src = `${url}image`;
      });
      const request = fetch(`${url}fetch`, { method: 'POST', body: 'pixels' }).then(
        () => 'sent',
        () => 'refused',
      );
      const socket = new Promise<string>((done) => {
        const line = new WebSocket(url.replace('http', 'ws'));
        line.onopen = () => done('sent');
        line.onerror = () => done('refused');
      });
      navigator.sendBeacon(`${url}beacon`, 'pixels');
      return Promise.all([image, request, socket]);
    }, address);
    expect(told).toEqual(['refused', 'refused', 'refused']);
    expect(heard).toEqual([]);
  } finally {
    other.close();
    other.closeAllConnections();
  }
});
