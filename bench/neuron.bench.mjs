/** The neuron trains at full speed in the real app, and the page is watched while it does. */
const WATCH_MS = 10_000;

const stepNumber = (page) =>
  page.evaluate(() =>
    Number(document.querySelector('output[aria-label="Step number"]')?.dataset.value ?? NaN),
  );

export default async function neuron({ page, appUrl }) {
  await page.goto(`${appUrl}#/read/neuron?lang=en&figure=train`);
  await page.locator('[role=status][data-phase=ready]').first().waitFor();
  await page.getByRole('slider', { name: 'Speed' }).press('End');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  // The first seconds compile shaders and settle the pace.
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    globalThis.__longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        globalThis.__longest = Math.max(globalThis.__longest, entry.duration);
    }).observe({ type: 'longtask' });
  });
  const from = await stepNumber(page);
  await page.waitForTimeout(WATCH_MS);
  const steps = (await stepNumber(page)) - from;
  const longest = await page.evaluate(() => globalThis.__longest);
  return [
    {
      name: 'neuron, full speed, whole page',
      value: (steps * 1000) / WATCH_MS,
      unit: 'steps/s',
      note: 'two losses side by side',
    },
    {
      name: 'neuron, full speed, longest task',
      value: longest,
      unit: 'ms',
      note: 'wanted: none over 50 (0 is none)',
    },
  ];
}
