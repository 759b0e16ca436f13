import { expect, test } from 'vitest';
import { surfaceInput, type SurfaceAsk } from '../../src/engine/client/surfaceInput';
import type { LossName } from '../../src/math/loss';
import { batchGradient } from '../../src/math/training';
import { largestDifference, netShape, ring } from './helpers';
import { makeClient } from './hosts';

const EVERY = 13;

function byMath(inputs: number, loss: LossName, ask: SurfaceAsk, x: Float32Array, y: Float32Array) {
  const { bounds, columns, rows, vary } = ask;
  const all = Array.from(y, (_, i) => i);
  // Every 13th cell: plain numbers are slow.
  return Float64Array.from({ length: Math.ceil((rows * columns) / EVERY) }, (_, index) => {
    const cell = index * EVERY;
    const params = [...ask.params];
    params[vary[0]] = bounds.x0 + (((cell % columns) + 0.5) / columns) * (bounds.x1 - bounds.x0);
    params[vary[1]] = bounds.y1 - ((Math.floor(cell / columns) + 0.5) / rows) * (bounds.y1 - bounds.y0);
    return batchGradient(netShape([], 'sigmoid', 'sigmoid', inputs), params, x, y, all, loss).loss;
  });
}

test.each([
  [1, 'mse', [0, 1]],
  [1, 'bce', [0, 1]],
  [2, 'bce', [0, 2]],
  [2, 'mse', [1, 0]],
] as const)(
  'the loss surface of %i inputs by %s over parameters %j is that of math/',
  async (inputs, loss, vary) => {
    const { client } = makeClient();
    const { x, y } = ring(61, inputs);
    const model = await client.openModel('lossSurface', { loss, inputs, x, y });
    const ask = {
      params: [0.7, -0.4, 0.2].slice(2 - inputs),
      vary,
      columns: 23,
      rows: 310,
      bounds: { x0: -30, x1: 25, y0: -8, y1: 20 },
    };
    const answer = await model.predict(surfaceInput(ask));
    expect(answer).toHaveLength(23 * 310);
    const sample = (answer as Float32Array).filter((_, cell) => cell % EVERY === 0);
    expect(largestDifference(sample, byMath(inputs, loss, ask, x, y))).toBeLessThan(2e-5);
    model.close();
  },
);

test('a loss surface leaves no tensor behind, and refuses what it cannot do', async () => {
  const { client } = makeClient();
  const { x, y } = ring(20, 1);
  const before = (await client.memory()).numTensors;
  const model = await client.openModel('lossSurface', { loss: 'mse', inputs: 1, x, y });
  const bounds = { x0: -1, x1: 1, y0: -1, y1: 1 };
  const ask = { params: [0, 0], vary: [0, 1], columns: 8, rows: 8, bounds } as const;
  await model.predict(surfaceInput(ask));
  for (const wrong of [
    { ...ask, params: [0] },
    { ...ask, vary: [0, 2] as const },
    { ...ask, vary: [1, 1] as const },
    { ...ask, columns: 10_000 },
    { ...ask, rows: 0 },
  ]) {
    await expect(model.predict(surfaceInput(wrong))).rejects.toMatchObject({ code: 'bad-request' });
  }
  model.close();
  expect((await client.memory()).numTensors).toBe(before);
  const none = { loss: 'mse', inputs: 1, x: new Float32Array(0), y: new Float32Array(0) } as const;
  await expect(client.openModel('lossSurface', none)).rejects.toMatchObject({ code: 'bad-request' });
});
