import type { Page } from '@playwright/test';
import type { CnnHarness } from './harness/cnn';
import { expect, setEngine, test } from './fixtures';

declare global {
  interface Window {
    cnnHarness: CnnHarness;
  }
}

async function open(page: Page, harnessUrl: string): Promise<void> {
  await page.goto(`${harnessUrl}cnn.html`);
  await page.waitForFunction(() => 'cnnHarness' in window);
}

const block = (filters: number, kernel: 3 | 5, pool: 1 | 2) => ({ filters, kernel, pool });
const shapes = {
  'the reference network': {},
  'global max after pooling, odd sizes, 5x5': {
    rows: 14,
    columns: 15,
    blocks: [block(5, 5, 2), block(8, 3, 2)],
    classes: 5,
  },
  'global max of one color convolution': { rows: 12, columns: 11, channels: 3, blocks: [block(5, 3, 1)] },
  'global average behind an unpooled 5x5': {
    rows: 14,
    columns: 14,
    channels: 3,
    blocks: [block(5, 5, 1), block(8, 3, 2)],
    head: 'globalAverage',
  },
  'flatten, three classes, a hidden layer': {
    rows: 20,
    columns: 17,
    blocks: [block(8, 3, 2), block(6, 3, 2)],
    head: 'flatten',
    hidden: [7],
    classes: 3,
  },
  'flatten of unpooled maps': { rows: 9, columns: 11, blocks: [block(5, 3, 1)], head: 'flatten' },
  'no convolution': { rows: 14, columns: 13, blocks: [], head: 'flatten', hidden: [9, 6] },
} as const;

for (const [name, shape] of Object.entries(shapes)) {
  test(`${name}: gradients are those of tfjs, WebGL and CPU agree in training, maps and answers`, async ({
    page,
    harnessUrl,
  }) => {
    await open(page, harnessUrl);
    const found = await page.evaluate(async (own) => {
      const { bars, compareBackends, compareGradients, demoCnn } = window.cnnHarness;
      const options = demoCnn(own, {}, 40);
      const gradients = [
        await compareGradients(options.shape, 'webgl'),
        await compareGradients(options.shape, 'cpu'),
      ];
      const look = { maps: bars(3, options.shape, 3), evaluate: ['train'] } as const;
      return { gradients, ...(await compareBackends(options, 4, look)) };
    }, shape);
    expect(Math.max(...found.gradients)).toBeLessThan(1e-4);
    expect(found.params).toBeLessThan(2e-4);
    expect(found.moved).toBeGreaterThan(0.01);
    expect(found.loss).toBeLessThan(1e-4);
    expect(found.accuracy).toBeLessThan(1e-6);
    expect(found.maps).toBeLessThan(1e-3);
    expect(found.ends).toBeLessThan(1e-3);
    expect(found.answers).toBeLessThan(1e-4);
    expect(found.left, 'tensors left behind').toBe(0);
  });
}

test('locked layers keep every bit and the others learn alike on WebGL and CPU; features agree', async ({
  page,
  harnessUrl,
}) => {
  await open(page, harnessUrl);
  const found = await page.evaluate(async () => {
    const { bars, compareBackends, demoCnn, featuresOf, startCpu, trained, webglBackend } = window.cnnHarness;
    const results = [];
    for (let locked = 1; locked <= 3; locked += 1) {
      const options = demoCnn({}, { locked, optimizer: 'sgd', learningRate: 0.05 }, 40);
      const { params: first } = await trained(await webglBackend(), options, 0, {});
      const { params } = await trained(await webglBackend(), options, 4, {});
      const place = [80, 1248, 3568][locked - 1]!;
      results.push({
        same: params.subarray(0, place).every((value, i) => value === first[i]),
        moved: params.subarray(place).some((value, i) => value !== first[place + i]),
        params: (await compareBackends(options, 4, {})).params,
      });
    }
    const options = demoCnn({}, {}, 40);
    const given = bars(37, options.shape, 3);
    const gpu = await featuresOf(await webglBackend(), options, given);
    const cpu = await featuresOf(await startCpu(), options, given);
    return { results, count: gpu.length, features: window.cnnHarness.largestDifference(gpu, cpu) };
  });
  for (const { same, moved, params } of found.results) {
    expect(same).toBe(true);
    expect(moved).toBe(true);
    expect(params).toBeLessThan(2e-4);
  }
  expect(found.count).toBe(37 * 16);
  expect(found.features).toBeLessThan(1e-3);
});

for (const host of ['worker', 'page'] as const) {
  test.describe(`convolutional networks in the ${host}`, () => {
    test.beforeEach(async ({ page, harnessUrl }) => {
      if (host === 'page') await setEngine(page, { host: 'page' });
      await open(page, harnessUrl);
    });

    test('tell how far compiling is, learn, retrace to the bit, leave no tensor or texture', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const found = await page.evaluate(async () => {
        const { bars, demoCnn, getEngine, largestDifference, tinyCnn } = window.cnnHarness;
        const engine = getEngine();
        const before = await engine.memory();
        const compiled: number[] = [];
        const small = { rows: 24, columns: 24 };
        const held = bars(60, { ...tinyCnn, ...small }, 77);
        const options = demoCnn(small, { epochs: 8 }, 160, { test: held });
        const run = await engine.openCnn(
          options,
          {},
          { onProgress: ({ done, total }) => compiled.push(done / total) },
        );
        const early = await run.train(5);
        const ask = { maps: bars(1, options.shape, 3) };
        const first = await run.train(15, ask);
        const open = await engine.memory();
        const end = await run.train(1000, { evaluate: ['test'] });
        await run.load(early.state);
        const again = await run.train(15, ask);
        const later = await engine.memory();
        run.close();
        return {
          before,
          open,
          later,
          after: await engine.memory(),
          compiled,
          step: end.step,
          accuracy: end.evaluations[0]!.accuracy,
          status: engine.status(),
          params: largestDifference(first.params, again.params),
          maps: largestDifference(first.looks[0]!.layers[3]!.values, again.looks[0]!.layers[3]!.values),
        };
      });
      expect(found.status).toMatchObject({ phase: 'ready', backend: 'webgl', where: host });
      expect(found.compiled.length).toBeGreaterThan(5);
      expect(found.compiled).toEqual([...found.compiled].sort((a, b) => a - b));
      expect(found.step).toBe(80);
      expect(found.accuracy).toBeGreaterThan(0.95);
      expect([found.params, found.maps]).toEqual([0, 0]);
      expect(found.later).toEqual(found.open);
      expect(found.after).toEqual(found.before);
    });

    test('a graphics card lost in mid-run is replaced and the run ends on the same numbers', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const found = await page.evaluate(async () => {
        const { demoCnn, getEngine, largestDifference } = window.cnnHarness;
        const engine = getEngine();
        const run = await engine.openCnn(demoCnn({ rows: 24, columns: 24 }));
        const start = await run.train(4);
        const calm = await run.train(40);
        await run.load(start.state);
        const hurt = run.train(40);
        setTimeout(() => engine.debug('loseContext'), 60);
        const end = await hurt;
        return {
          same: largestDifference(calm.params, end.params),
          step: end.step,
          status: engine.status(),
        };
      });
      expect(found.same).toBe(0);
      expect(found.step).toBe(44);
      expect(found.status).toMatchObject({ phase: 'ready', backend: 'webgl', where: host });
    });

    test('an abort in mid-training is heard at once, and the run stands where it stood', async ({ page }) => {
      const found = await page.evaluate(async () => {
        const { demoCnn, getEngine, largestDifference } = window.cnnHarness;
        const run = await getEngine().openCnn(demoCnn({}, { epochs: 1000 }));
        const stood = await run.train(2);
        const control = new AbortController();
        const work = run.train(5000, {}, { signal: control.signal }).then(
          () => 'done',
          (error: { code: string }) => error.code,
        );
        await new Promise((resolve) => setTimeout(resolve, 300));
        const began = performance.now();
        control.abort();
        const outcome = await work;
        const took = performance.now() - began;
        const now = await run.train(0);
        return { outcome, took, step: now.step, same: largestDifference(now.params, stood.params) };
      });
      expect(found.outcome).toBe('aborted');
      expect(found.took).toBeLessThan(2000);
      expect([found.step, found.same]).toEqual([2, 0]);
    });
  });
}

for (const force of [{ host: 'page' }, { host: 'page', backend: 'cpu' }] as const) {
  const where = 'backend' in force ? 'the CPU' : 'WebGL';
  test(`training the reference network on ${where} in the page lets the page have its turn`, async ({
    page,
    harnessUrl,
  }) => {
    await setEngine(page, force);
    await open(page, harnessUrl);
    const gaps = await page.evaluate(async () => {
      const { demoCnn, getEngine } = window.cnnHarness;
      const run = await getEngine().openCnn(demoCnn({}, { epochs: 100 }), { evaluate: ['train'] });
      await run.train(3);
      const found: number[] = [];
      let last = performance.now();
      const beat = setInterval(() => {
        const now = performance.now();
        found.push(now - last);
        last = now;
      });
      await run.train(12, { evaluate: ['train'] });
      clearInterval(beat);
      run.close();
      return found;
    });
    // A busy machine may stop any of them for a while, but not one in ten. The bench measures the longest.
    expect(gaps.length).toBeGreaterThan(20);
    expect(gaps.filter((ms) => ms > 50).length / gaps.length).toBeLessThan(0.1);
  });
}
