/** The convolution chapter as a hand feels it: the tumor is dragged in the real app while all maps follow. */
const DRAG_MS = 3000;

async function drag(page, appUrl, panel, name) {
  await page.goto('about:blank');
  await page.goto(`${appUrl}#/read/convolution?figure=cnn&lang=en&panel=${panel}`);
  await page.getByText('Ready: press Play.').waitFor();
  // Programs are compiled before it counts.
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    const seen = { drawn: new Map(), longest: 0 };
    globalThis.__seen = seen;
    const put = CanvasRenderingContext2D.prototype.putImageData;
    CanvasRenderingContext2D.prototype.putImageData = function (...all) {
      seen.drawn.set(this.canvas, (seen.drawn.get(this.canvas) ?? 0) + 1);
      return put.apply(this, all);
    };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const box = await page.locator('[aria-label*="Lesion"]').first().boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => globalThis.__seen.drawn.clear());
  const began = Date.now();
  for (let step = 0; Date.now() - began < DRAG_MS; step += 1) {
    await page.mouse.move(x + 38 * Math.cos(step / 12) - 38, y + 30 * Math.sin(step / 12));
    await page.waitForTimeout(8);
  }
  const seconds = (Date.now() - began) / 1000;
  const { counts, longest } = await page.evaluate(() => ({
    counts: [...globalThis.__seen.drawn.values()].sort((a, b) => a - b),
    longest: globalThis.__seen.longest,
  }));
  await page.mouse.up();
  const middle = counts[Math.floor(counts.length / 2)] ?? 0;
  return [
    {
      name: `tumor dragged, ${name}: redraws of a map`,
      value: middle / seconds,
      unit: '/s',
      note: `the middle one of ${counts.length} pictures; at least 10 wanted`,
    },
    { name: `tumor dragged, ${name}: longest task of the page`, value: longest, unit: 'ms', note: '' },
  ];
}

export default async function runBench({ page, appUrl }) {
  return [
    ...(await drag(page, appUrl, 'net', 'all 40 maps')),
    ...(await drag(page, appUrl, 'map', 'one map opened')),
  ];
}
