import { expect, test } from 'vitest';
import { Checkpoints } from '../../src/engine/client/checkpoints';
import { fingerprint } from '../../src/engine/client/fingerprint';
import { LossHistory } from '../../src/engine/client/lossHistory';
import { gpuName } from '../../src/engine/gpuName';
import { transferables } from '../../src/engine/transferables';

test.each([
  ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)', 'NVIDIA GeForce RTX 3060'],
  [
    'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'NVIDIA GeForce RTX 3060',
  ],
  ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)', 'Intel UHD Graphics 620'],
  ['ANGLE (Apple, ANGLE Metal Renderer: Apple M1 Pro, Unspecified Version)', 'Apple M1 Pro'],
  [
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'SwiftShader',
  ],
  ['ANGLE (AMD, AMD Radeon(TM) Graphics Direct3D11 vs_5_0 ps_5_0, D3D11)', 'AMD Radeon Graphics'],
  ['NVIDIA GeForce GTX 980, or similar', 'NVIDIA GeForce GTX 980'],
  ['NVIDIA GeForce RTX 2080/PCIe/SSE2', 'NVIDIA GeForce RTX 2080'],
  ['Adreno (TM) 640', 'Adreno 640'],
  ['Apple GPU', 'Apple GPU'],
  ['', ''],
])('gpuName(%s) is %s', (renderer, name) => {
  expect(gpuName(renderer)).toBe(name);
});

const state = (step: number, numbers = 4) => ({ step, values: new Float32Array(numbers).fill(step) });

test('checkpoints: the newest 1,000 single steps are all kept, the first always', () => {
  const checkpoints = new Checkpoints();
  for (let step = 0; step <= 9000; step += 1) {
    checkpoints.add(state(step));
    if (step > 1000 && step % 97 === 0) {
      for (let back = 0; back <= 1000; back += 1)
        expect(checkpoints.before(step - back)!.step).toBe(step - back);
    }
  }
  expect(checkpoints.length).toBeLessThanOrEqual(1500);
  expect(checkpoints.before(0)!.step).toBe(0);
  expect(checkpoints.before(5)!.step).toBeLessThanOrEqual(5);
});

test('checkpoints of 64 large networks stay within 8 MB', () => {
  const checkpoints = new Checkpoints();
  for (let step = 0; step < 200; step += 1) checkpoints.add(state(step, 64 * 1200));
  expect(checkpoints.length * 64 * 1200 * 4).toBeLessThanOrEqual(8.4 * 1024 * 1024);
  expect(checkpoints.before(199)!.step).toBe(199);
});

test('the loss history keeps order and ends when points come twice and in any order', () => {
  const history = new LossHistory();
  for (const step of [0, 5, 9, 5, 3]) history.add({ step, train: step / 10, test: null });
  expect(history.upTo(9).map((p) => p.step)).toEqual([0, 3, 5, 9]);
  expect(history.upTo(4).map((p) => p.step)).toEqual([0, 3]);
  for (let step = 10; step < 12_000; step += 1) history.add({ step, train: 1, test: 2 });
  const all = history.upTo(1e9);
  expect(all.length).toBeLessThanOrEqual(2000);
  expect(all[0]!.step).toBe(0);
  expect(all.at(-1)!.step).toBe(11_999);
});

test('fingerprint: equal numbers are equal, one bit more is not', () => {
  const make = (v: number) => ({ a: 1, data: { x: new Float32Array([1, 2, v]) } });
  expect(fingerprint(make(3))).toBe(fingerprint(make(3)));
  expect(fingerprint(make(3))).not.toBe(fingerprint(make(3.0000002)));
});

test('transferables finds every whole buffer once, no part of a larger one and nothing empty', () => {
  const whole = new Float32Array(4);
  const part = new Float32Array(8).subarray(2, 4);
  const empty = new Float32Array(0);
  expect(transferables({ a: [whole, { b: whole }], c: part, d: 'x', e: null, f: empty })).toEqual([
    whole.buffer,
  ]);
});
