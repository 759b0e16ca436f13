import type { Page } from '@playwright/test';
import type { EngineHarness } from './harness/engine';
import { expect, setEngine, test } from './fixtures';

declare global {
  interface Window {
    engineHarness: EngineHarness;
  }
}

async function open(page: Page, harnessUrl: string): Promise<void> {
  await page.goto(`${harnessUrl}engine.html`);
  await page.waitForFunction(() => 'engineHarness' in window);
}

test('fused WebGL, fused CPU, plain numbers and tfjs autodiff train to the same parameters', async ({
  page,
  harnessUrl,
}) => {
  await open(page, harnessUrl);
  const rows = await page.evaluate(async () => {
    const { compare, demoOptions } = window.engineHarness;
    const cases = [
      { shape: {}, settings: {}, autodiff: true },
      { shape: { hidden: [] }, settings: { optimizer: 'momentum' }, autodiff: true },
      {
        shape: { hidden: [8, 8, 8], activation: 'relu', inputs: 3, outputs: 2, outputActivation: 'linear' },
        settings: { batchSize: 7 },
        autodiff: true,
      },
      { shape: { hidden: [5] }, settings: { loss: 'bce', optimizer: 'adam', batchSize: 50 }, autodiff: true },
      {
        shape: { hidden: [8, 8, 8, 8, 8, 8], activation: 'leakyRelu', inputs: 8 },
        settings: { loss: 'bce', dropout: 0.3, l1: 0.001, l2: 0.01, optimizer: 'momentum' },
        autodiff: false,
      },
      {
        shape: { hidden: [3, 2], activation: 'sigmoid', inputs: 1 },
        settings: { dropout: 0.5, optimizer: 'adam', batchSize: 1, l1: 0.01 },
        autodiff: false,
      },
      // As deep as a network may be, with weights that L1 has carried to 0.
      {
        shape: { hidden: Array.from({ length: 20 }, () => 8), activation: 'relu' },
        settings: { loss: 'bce', optimizer: 'adam', batchSize: 20, l1: 0.01 },
        autodiff: false,
      },
    ] as const;
    const results = [];
    for (const { shape, settings, autodiff } of cases) {
      results.push(await compare(demoOptions(shape, settings, 43), 10, autodiff));
    }
    return results;
  });
  for (const row of rows) {
    expect(row.cpu).toBeLessThan(1e-5);
    expect(row.math).toBeLessThan(1e-5);
    expect(row.autodiff).toBeLessThan(1e-5);
    expect(row.numbers, 'tensors left behind').toBe(0);
  }
});

test('the fused gradient equals the automatic one of tfjs for every activation and loss', async ({
  page,
  harnessUrl,
}) => {
  test.setTimeout(120_000);
  await open(page, harnessUrl);
  const differences = await page.evaluate(async () => {
    const { compareGradients, demoOptions } = window.engineHarness;
    const found: number[] = [];
    for (const activation of ['sigmoid', 'tanh', 'relu', 'leakyRelu', 'linear'] as const) {
      for (const loss of ['mse', 'bce'] as const) {
        found.push(await compareGradients(demoOptions({ activation, hidden: [6, 3] }, { loss }, 30)));
      }
    }
    return found;
  });
  expect(Math.max(...differences)).toBeLessThan(1e-5);
});

test('64 replicas train as each would alone; fields and outputs are equal on WebGL and CPU', async ({
  page,
  harnessUrl,
}) => {
  await open(page, harnessUrl);
  const found = await page.evaluate(async () => {
    const { demoOptions, fused, largestDifference, startCpu, webglBackend } = window.engineHarness;
    const seeds = Array.from({ length: 64 }, (_, i) => i);
    const bounds = { x0: -3, x1: 3, y0: -3, y1: 3 };
    const ask = { fields: [{ from: 0, to: 7, columns: 21, rows: 9, bounds, replicas: 64 }] };
    const many = demoOptions({ hidden: [4, 2] }, { optimizer: 'momentum' }, 60, seeds);
    const gpu = await webglBackend();
    const together = await fused(gpu, many, 20, ask);
    const alone = [];
    for (const seed of [0, 17, 63]) {
      const one = await fused(gpu, { ...many, replicas: [{ seed }] }, 20);
      alone.push(largestDifference(one.params, together.replicas[seed]!.params));
    }
    const cpu = await fused(await startCpu(), many, 20, ask);
    const picks = [3, 20].map((from) => Array.from({ length: 9 }, (_, i) => (from + 7 * i) % 60));
    const few = { ...many, replicas: picks.map((cases, seed) => ({ seed, cases })) };
    const [fewGpu, fewCpu] = [
      await fused(await webglBackend(), few, 20),
      await fused(await startCpu(), few, 20),
    ];
    return {
      cases: Math.max(
        ...fewCpu.replicas.map((r, i) => largestDifference(r.params, fewGpu.replicas[i]!.params)),
      ),
      alone,
      field: largestDifference(together.fields[0]!.values, cpu.fields[0]!.values),
      outputs: Math.max(
        ...cpu.replicas.map((r, i) => largestDifference(r.outputs, together.replicas[i]!.outputs)),
      ),
      losses: Math.max(
        ...cpu.replicas.map((r, i) => Math.abs(r.trainLoss - together.replicas[i]!.trainLoss)),
      ),
    };
  });
  expect(found.alone).toEqual([0, 0, 0]);
  expect(found.cases, 'each with cases of its own').toBeLessThan(1e-5);
  expect(found.field).toBeLessThan(1e-5);
  expect(found.outputs).toBeLessThan(1e-5);
  expect(found.losses).toBeLessThan(1e-5);
});

for (const host of ['worker', 'page'] as const) {
  test.describe(`the engine in the ${host}`, () => {
    test.beforeEach(async ({ page, harnessUrl }) => {
      if (host === 'page') await setEngine(page, { host: 'page' });
      await open(page, harnessUrl);
    });

    test('runs on WebGL, retraces to the bit and leaves no tensor or texture after 10,000 steps', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      const found = await page.evaluate(async () => {
        const { demoOptions, getEngine, largestDifference } = window.engineHarness;
        const engine = getEngine();
        const bounds = { x0: -3, x1: 3, y0: -3, y1: 3 };
        const ask = {
          fields: [{ from: 0, to: 7, columns: 20, rows: 20, bounds }],
          gradients: 'train',
        } as const;
        const before = await engine.memory();
        const run = await engine.openRun(demoOptions({ hidden: [4, 2] }, { dropout: 0.1 }, 40), ask);
        const early = await run.train(10, ask);
        const first = await run.train(1, ask);
        const open = await engine.memory();
        for (let i = 0; i < 10; i += 1) await run.train(1000, ask);
        const later = await engine.memory();
        await run.load(early.state);
        const again = await run.train(1, ask);
        run.close();
        const after = await engine.memory();
        const status = engine.status();
        return {
          before,
          open,
          later,
          after,
          status,
          params: largestDifference(first.params, again.params),
          field: largestDifference(first.fields[0]!.values, again.fields[0]!.values),
          gradient: largestDifference(first.gradients!.gradient, again.gradients!.gradient),
        };
      });
      expect(found.status).toMatchObject({ phase: 'ready', backend: 'webgl', where: host });
      expect(found.status.gpu).not.toBe('');
      expect(found.later).toEqual(found.open);
      expect(found.after).toEqual(found.before);
      expect([found.params, found.field, found.gradient]).toEqual([0, 0, 0]);
    });

    test('a graphics card lost in mid-run is replaced and the run ends on the same numbers', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const found = await page.evaluate(async () => {
        const { demoOptions, getEngine, largestDifference, patches } = window.engineHarness;
        const engine = getEngine();
        const phases: string[] = [];
        const run = await engine.openRun(demoOptions({ hidden: [4] }, { optimizer: 'adam' }, 60));
        const start = await run.train(10);
        const calm = await run.train(1500);
        await run.load(start.state);
        engine.subscribe(() => phases.push(engine.status().phase));
        const hurt = run.train(1500);
        setTimeout(() => engine.debug('loseContext'), 30);
        const end = await hurt;
        // Lost while idle: the next wish is served too.
        engine.debug('loseContext');
        await new Promise((resolve) => setTimeout(resolve, 50));
        const later = await run.train(5);
        const model = await engine.openModel('patchClassifier', {
          seed: 1,
          classes: 4,
          center: 1000,
          scale: 600,
        });
        const { x } = patches(20, 2);
        const before = await model.predict(x);
        engine.debug('loseContext');
        const after = await model.predict(x);
        return {
          phases: phases.slice(0, 4),
          same: largestDifference(calm.params, end.params),
          later: later.step,
          model: largestDifference(before as Float32Array, after as Float32Array),
          status: engine.status(),
        };
      });
      expect(found.phases).toEqual(['lost', 'recovering', 'ready', 'lost']);
      expect(found.same).toBe(0);
      expect(found.later).toBe(1515);
      expect(found.model).toBeLessThan(1e-6);
      expect(found.status).toMatchObject({ phase: 'ready', backend: 'webgl', where: host });
    });

    test('a figure steps, goes back, plays and begins again', async ({ page }) => {
      await page.evaluate(() => window.engineHarness.showFigure());
      const steps = page.getByRole('status', { name: 'Step number' });
      const loss = page.getByRole('status', { name: 'Loss' });
      await expect(steps).toHaveText('0', { timeout: 30_000 });
      await expect(page.getByLabel('Fields')).toHaveText('2');
      const start = await loss.textContent();
      await page.getByRole('button', { name: 'Step', exact: true }).click();
      await expect(steps).toHaveText('1');
      const one = await loss.textContent();
      await page.getByRole('button', { name: 'Step', exact: true }).click();
      await expect(steps).toHaveText('2');
      await page.getByRole('button', { name: 'Step back' }).click();
      await expect(steps).toHaveText('1');
      expect(await loss.textContent()).toBe(one);
      await page.getByRole('button', { name: 'Play' }).click();
      await expect
        .poll(async () => Number(await steps.textContent()), { timeout: 30_000 })
        .toBeGreaterThan(60);
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.getByRole('button', { name: 'Reset' }).click();
      await expect(steps).toHaveText('0');
      expect(await loss.textContent()).toBe(start);
    });
  });
}

test('a WebGL that computes wrongly is demoted to the CPU, and the status says so', async ({
  page,
  harnessUrl,
}) => {
  await setEngine(page, { failCanary: true });
  await open(page, harnessUrl);
  const status = await page.evaluate(async () => {
    const engine = window.engineHarness.getEngine();
    const run = await engine.openRun(window.engineHarness.demoOptions());
    await run.train(50);
    return engine.status();
  });
  expect(status).toEqual({
    phase: 'ready',
    backend: 'cpu',
    gpu: '',
    where: 'worker',
    reason: 'wrong-results',
  });
});

for (const inPage of [true, false]) {
  const outcome = inPage ? 'the page computes on its own WebGL' : 'the worker computes on the CPU';
  test(`a worker without WebGL in a page ${inPage ? 'with' : 'without'} it: ${outcome}`, async ({
    page,
    harnessUrl,
  }) => {
    await page.route(/worker-.*\.js/, async (route) => {
      const response = await route.fetch();
      const body = `delete globalThis.WebGL2RenderingContext;${await response.text()}`;
      await route.fulfill({ response, body });
    });
    if (!inPage) {
      await page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'WebGL2RenderingContext'));
    }
    await open(page, harnessUrl);
    const status = await page.evaluate(async () => {
      const engine = window.engineHarness.getEngine();
      const run = await engine.openRun(window.engineHarness.demoOptions());
      await run.train(20);
      return engine.status();
    });
    expect(status).toMatchObject(
      inPage
        ? { phase: 'ready', backend: 'webgl', where: 'page', reason: 'worker-without-webgl' }
        : { phase: 'ready', backend: 'cpu', where: 'worker', reason: 'no-webgl' },
    );
  });
}

test.describe('where workers are blocked', () => {
  test.use({ tolerate: [/Content Security Policy/i, /worker/i] });

  for (const way of ['throws', 'fails to load'] as const) {
    test(`a worker that ${way}: the same engine runs in the page on WebGL`, async ({ page, harnessUrl }) => {
      await page.addInitScript((kind) => {
        if (kind === 'throws') {
          const blocked = function () {
            throw new DOMException('blocked', 'SecurityError');
          };
          Object.assign(globalThis, { Worker: blocked });
        }
      }, way);
      if (way === 'fails to load') await page.route(/worker-.*\.js/, (route) => route.abort());
      await open(page, harnessUrl);
      const status = await page.evaluate(async () => {
        const engine = window.engineHarness.getEngine();
        const run = await engine.openRun(window.engineHarness.demoOptions());
        await run.train(30);
        return engine.status();
      });
      expect(status).toMatchObject({
        phase: 'ready',
        backend: 'webgl',
        where: 'page',
        reason: 'worker-blocked',
      });
    });
  }
});

test('a worker that dies in mid-run is replaced and the run ends on the same numbers', async ({
  page,
  harnessUrl,
}) => {
  await open(page, harnessUrl);
  const found = await page.evaluate(async () => {
    const { demoOptions, getEngine, largestDifference } = window.engineHarness;
    const engine = getEngine();
    const run = await engine.openRun(demoOptions({ hidden: [4] }, {}, 60));
    const start = await run.train(10);
    const calm = await run.train(1000);
    await run.load(start.state);
    const hurt = run.train(1000);
    setTimeout(() => engine.debug('die'), 30);
    const end = await hurt;
    return { same: largestDifference(calm.params, end.params), step: end.step, status: engine.status() };
  });
  expect(found.same).toBe(0);
  expect(found.step).toBe(1010);
  expect(found.status).toMatchObject({ phase: 'ready', backend: 'webgl', where: 'worker' });
});

test('the patch classifier learns in the worker and answers within a frame or two', async ({
  page,
  harnessUrl,
}) => {
  await open(page, harnessUrl);
  const found = await page.evaluate(async () => {
    const { getEngine, patches } = window.engineHarness;
    const model = await getEngine().openModel('patchClassifier', {
      seed: 1,
      classes: 4,
      center: 1000,
      scale: 600,
    });
    const began = performance.now();
    const last = await model.train(patches(1000, 1));
    const trained = performance.now() - began;
    const { x } = patches(1, 2);
    await model.predict(x);
    const asked = performance.now();
    for (let i = 0; i < 10; i += 1) await model.predict(x);
    return { accuracy: last.accuracy, trained, predict: (performance.now() - asked) / 10 };
  });
  expect(found.accuracy).toBeGreaterThan(0.97);
  // Loose bounds: the machine may be busy. The bench measures.
  expect(found.trained).toBeLessThan(20_000);
  expect(found.predict).toBeLessThan(200);
});
