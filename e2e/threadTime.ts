import type { Page } from '@playwright/test';

/**
 * Milliseconds of its own thread that the page spends while `act` runs: processor time, so a busy machine
 * changes it little, unlike the length of tasks by the clock.
 */
export async function threadTime(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await spent();
  await act();
  const after = await spent();
  await session.detach();
  return (after - before) * 1000;
}
