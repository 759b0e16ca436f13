import { expect, test, vi } from 'vitest';
import { readBytes } from '../../../src/data/read/readBytes';
import type { Decode } from '../../../src/data/read/readers';
import { makeJpegShell, makePng, pngChunk, textBytes, zipStart } from './makeFiles';

/** A decoder that gives what it is told, and remembers whether it was asked. */
const decoder = (rgba: number[], columns = 2, transparent = false) =>
  vi.fn<Decode>(async () => ({
    columns,
    rows: rgba.length / 4 / columns,
    rgba: Uint8ClampedArray.from(rgba),
    transparent,
  }));
const gray = [7, 7, 7, 255, 9, 9, 9, 255];
const read = (bytes: Uint8Array, decode: Decode = decoder(gray), name = 'slice.png') =>
  readBytes({ bytes: new Uint8Array(bytes), name }, decode);

test('readBytes() of a gray PNG has one channel, 8 bits and the name', async () => {
  const result = await read(makePng({ columns: 2, rows: 1 }));
  expect(result).toEqual({
    ok: true,
    notes: [],
    frames: 1,
    frame: 0,
    image: {
      rows: 1,
      columns: 2,
      channels: 1,
      stored: Uint8Array.of(7, 9),
      bits: 8,
      rescale: { slope: 1, intercept: 0 },
      name: 'slice.png',
    },
  });
});

test('readBytes() of a picture with one colored pixel has three channels', async () => {
  const result = await read(makePng({ columns: 2, rows: 1 }), decoder([7, 7, 7, 255, 9, 9, 10, 255]));
  expect(result.ok && [result.image.channels, ...result.image.stored]).toEqual([3, 7, 7, 7, 9, 9, 10]);
});

test('readBytes() says that a 16-bit PNG came as 8 bits, and that transparent parts lie on black', async () => {
  const result = await read(makePng({ columns: 2, rows: 1, depth: 16 }), decoder(gray, 2, true));
  expect(result.ok && result.notes).toEqual([
    { code: 'fewerBits', data: { inFile: 16, read: 8 } },
    { code: 'transparent', data: {} },
  ]);
  expect(result.ok && result.image.bits).toBe(8);
});

test('readBytes() of a JPEG asks the decoder for a JPEG', async () => {
  const decode = decoder(gray);
  expect((await read(makeJpegShell(2, 1), decode)).ok).toBe(true);
  expect(decode).toHaveBeenCalledWith(expect.anything(), 'image/jpeg', false);
});

test.each([
  [
    '20,000 x 20,000 PNG',
    makePng({ columns: 20_000, rows: 20_000, packed: new Uint8Array(8) }),
    20_000,
    20_000,
  ],
  ['5,000 x 1 PNG', makePng({ columns: 5000, rows: 1 }), 5000, 1],
  ['4,096 x 4,096 PNG', makePng({ columns: 4096, rows: 4096, packed: new Uint8Array(8) }), 4096, 4096],
  ['65,535 x 65,535 JPEG', makeJpegShell(65_535, 65_535), 65_535, 65_535],
])(
  'readBytes() of a %s is refused without decoding, with the found and the allowed size',
  async (...given) => {
    const [, bytes, columns, rows] = given;
    const decode = decoder(gray);
    expect(await read(bytes, decode)).toEqual({
      ok: false,
      failure: {
        code: 'tooManyPixels',
        data: { columns, rows, allowedSide: 4096, allowedPixels: 16_000_000 },
      },
    });
    expect(decode).not.toHaveBeenCalled();
  },
);

const png = makePng({ columns: 2, rows: 1 });
test.each([
  ['empty', {}, 'no bytes', new Uint8Array(0)],
  [
    'tooBig',
    { bytes: 50_000_001, allowedBytes: 50_000_000 },
    '50 MB and one byte',
    new Uint8Array(50_000_001),
  ],
  ['unknownType', { text: true }, 'a text named slice.png', textBytes('This is not a picture.')],
  ['unknownType', { text: false }, 'noise', Uint8Array.of(1, 2, 0, 3)],
  ['corrupt', { format: 'png' }, 'a PNG cut short', png.subarray(0, png.length - 9)],
  ['corrupt', { format: 'png' }, 'a PNG signature alone', png.subarray(0, 8)],
  ['corrupt', { format: 'jpeg' }, 'a JPEG without its end', makeJpegShell(8, 8, 0xc0, 8, false)],
  ['corrupt', { format: 'jpeg' }, 'a JPEG start alone', Uint8Array.of(0xff, 0xd8, 0xff)],
  [
    'animated',
    { format: 'png' },
    'an animated PNG',
    makePng({ columns: 1, rows: 1, extra: [pngChunk('acTL', new Uint8Array(8))] }),
  ],
  ['dataset', { format: 'npz' }, 'npz', zipStart('x.npy')],
  ['dataset', { format: 'zip' }, 'zip', zipStart('x.png')],
  ['refused', { format: 'svg' }, 'SVG', textBytes('<svg onload="alert(1)">')],
  ['unsupported', { format: 'gif' }, 'GIF', textBytes('GIF89a')],
  ['unsupported', { format: 'jpeg' }, 'a 12-bit JPEG', makeJpegShell(8, 8, 0xc1, 12)],
  ['unsupported', { format: 'jpeg' }, 'a lossless JPEG', makeJpegShell(8, 8, 0xc3)],
])('readBytes() fails with %s %o for %s, without decoding', async (code, data, _, bytes) => {
  const decode = decoder(gray);
  expect(await read(bytes, decode)).toEqual({ ok: false, failure: { code, data } });
  expect(decode).not.toHaveBeenCalled();
});

test('readBytes() of a picture that the browser cannot decode is corrupt', async () => {
  const broken = vi.fn<Decode>().mockRejectedValue(new Error('InvalidStateError'));
  expect(await read(png, broken)).toEqual({
    ok: false,
    failure: { code: 'corrupt', data: { format: 'png' } },
  });
});
