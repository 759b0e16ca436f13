import { expect, test } from 'vitest';
import { BadCode, UnknownCode } from '../../../../src/data/read/codecs/coded';
import { openCode } from '../../../../src/data/read/codecs/openCode';
import { toRgb } from '../../../../src/data/read/dicom/storedNumbers';
import { codeSample, codeSamples } from './codeSamples';

test.each(codeSamples.map((sample) => [sample.name, sample] as const))(
  'openCode(%s).decode() gives the numbers of the other program',
  (_, sample) => {
    const code = openCode(sample.code);
    expect([code.rows, code.columns, code.components]).toEqual([
      sample.rows,
      sample.columns,
      sample.channels,
    ]);
    const numbers = code.decode();
    expect(numbers.length).toBe(sample.numbers.length);
    if (code.ybr) toRgb(numbers, 8, false);
    let farthest = 0;
    for (const [i, number] of sample.numbers.entries())
      farthest = Math.max(farthest, Math.abs(number - numbers[i]!));
    expect(farthest).toBeLessThanOrEqual(sample.tolerance);
  },
);

test('openCode() says what color a JPEG has', () => {
  expect(openCode(codeSample('JPEG baseline, color 422').code).ybr).toBe(true);
  expect(openCode(codeSample('JPEG lossless, color').code).ybr).not.toBe(true);
  expect(openCode(codeSample('JPEG 2000, color').code).ybr).toBe(false);
});

const families = ['JPEG lossless, 12 bits', 'JPEG baseline, gray', 'JPEG-LS, 12 bits', 'JPEG 2000, 12 bits'];
test.each(families)('openCode(%s) cut to half throws BadCode', (name) => {
  const { code } = codeSample(name);
  expect(() => openCode(code.subarray(0, code.length / 2)).decode()).toThrow(BadCode);
});

test('openCode() of a progressive JPEG names it', () => {
  const progressive = codeSample('JPEG baseline, gray').code.slice();
  const at = progressive.findIndex((byte, i) => byte === 0xff && progressive[i + 1] === 0xc0);
  progressive[at + 1] = 0xc2;
  expect(() => openCode(progressive)).toThrow(new UnknownCode('progressive JPEG'));
});

test.each([
  ['nothing', []],
  ['two bytes', [0xff, 0xd8]],
  ['a JPEG 2000 mark alone', [0xff, 0x4f]],
  ['zeros', new Array<number>(64).fill(0)],
])('openCode() of %s throws BadCode', (_, bytes) => {
  expect(() => openCode(Uint8Array.from(bytes))).toThrow(BadCode);
});

test('openCode() of a JPEG 2000 that asks for a million tiles gives up at once', () => {
  const bomb = codeSample('JPEG 2000, 12 bits').code.slice();
  const view = new DataView(bomb.buffer);
  for (const at of [8, 12]) view.setUint32(at, 4096);
  for (const at of [24, 28]) view.setUint32(at, 1);
  const start = performance.now();
  expect(() => openCode(bomb).decode()).toThrow(BadCode);
  expect(performance.now() - start).toBeLessThan(1000);
});
