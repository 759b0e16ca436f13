import { expect, test } from 'vitest';
import { openDicom } from '../../../../src/data/read/dicom/openDicom';
import { openBytes, readFrame } from '../../../../src/data/read/readBytes';
import { windowedPixels } from '../../../../src/data/imageWindow';
import { codeSample } from '../codecs/codeSamples';
import {
  entriesBytes,
  Fragments,
  Items,
  joinBytes,
  makeDicomFile,
  pictureEntries,
  syntaxes,
} from './makeDicom';
import type { Entry } from './makeDicom';

type Other = Parameters<typeof pictureEntries>[3];
const open = (bytes: Uint8Array) => openDicom({ bytes: new Uint8Array(bytes), name: 'slice.dcm' });
const read = async (bytes: Uint8Array, frame = 0) => readFrame(await open(bytes), frame);
async function image(bytes: Uint8Array, frame = 0) {
  const result = await read(bytes, frame);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.image;
}
const codes = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  return result.ok ? result.notes.map(({ code }) => code) : result.failure;
};
const failure = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  return result.ok ? null : result.failure;
};
const four = [0, 1, 4095, 65_535];
const ct = (other: Other = {}, syntax?: string) => makeDicomFile(pictureEntries(2, 2, four, other), syntax);
const bytes8 = (...list: number[]) => Uint8Array.from(list);
const eight: Other = { 0x00280100: ['US', 8], 0x00280101: ['US', 8], 0x00280102: ['US', 7] };
const rgb: Other = { ...eight, 0x00280002: ['US', 3], 0x00280004: ['CS', 'RGB'] };

test.each(['implicit', 'explicit', 'deflated', 'big'] as const)(
  'openDicom() reads %s files',
  async (kind) => {
    const result = await read(ct({ 0x00281052: ['DS', '-1024'], 0x00281053: ['DS', '1'] }, syntaxes[kind]));
    expect(result).toEqual({
      ok: true,
      notes: [],
      frames: 1,
      frame: 0,
      image: {
        rows: 2,
        columns: 2,
        channels: 1,
        stored: Uint16Array.from(four),
        bits: 16,
        rescale: { slope: 1, intercept: -1024, unit: 'HU' },
        modality: 'CT',
        name: 'slice.dcm',
      },
    });
  },
);

test('openDicom() takes only the bits that are stored, and their sign', async () => {
  const twelve: Other = { 0x00280101: ['US', 12], 0x00280102: ['US', 11] };
  const numbers = [0xf001, 0x0fff, 0x0800, 0x07ff];
  const of = (other: Other) => image(makeDicomFile(pictureEntries(2, 2, numbers, { ...twelve, ...other })));
  expect((await of({})).stored).toEqual(Uint16Array.of(1, 4095, 2048, 2047));
  expect((await of({ 0x00280103: ['US', 1] })).stored).toEqual(Int16Array.of(1, -1, -2048, 2047));
  expect((await of({ 0x00280102: ['US', 15] })).stored).toEqual(Uint16Array.of(0xf00, 0xff, 0x80, 0x7f));
  expect((await of({})).bits).toBe(12);
});

test('openDicom() reads signed 8 bits, 32 bits and 1 bit', async () => {
  const signed = await image(
    makeDicomFile(pictureEntries(1, 2, bytes8(0xff, 0x7f), { ...eight, 0x00280103: ['US', 1] })),
  );
  expect(signed.stored).toEqual(Int16Array.of(-1, 127));
  const wide: Other = { 0x00280100: ['US', 32], 0x00280101: ['US', 32], 0x00280102: ['US', 31] };
  const dose = await image(makeDicomFile(pictureEntries(1, 1, bytes8(0xff, 0xff, 0xff, 0xff), wide)));
  expect(dose.stored).toEqual(Uint32Array.of(4_294_967_295));
  const one: Other = { 0x00280100: ['US', 1], 0x00280101: ['US', 1], 0x00280102: ['US', 0] };
  // Three frames of three pixels lie in nine bits, without a gap.
  const mask = makeDicomFile(
    pictureEntries(1, 3, bytes8(0b1010_1101, 0b1), { ...one, 0x00280008: ['IS', '3'] }),
  );
  expect((await image(mask, 0)).stored).toEqual(Uint8Array.of(1, 0, 1));
  expect((await image(mask, 1)).stored).toEqual(Uint8Array.of(1, 0, 1));
  expect((await image(mask, 2)).stored).toEqual(Uint8Array.of(0, 1, 1));
});

test('openDicom() reads big-endian bytes in words swapped, in bytes as they are', async () => {
  const of = (vr: string) =>
    image(
      makeDicomFile(
        pictureEntries(1, 4, [], { ...eight, 0x7fe00010: [vr, bytes8(1, 2, 3, 4)] }),
        syntaxes.big,
      ),
    );
  expect((await of('OB')).stored).toEqual(Uint8Array.of(1, 2, 3, 4));
  expect((await of('OW')).stored).toEqual(Uint8Array.of(2, 1, 4, 3));
});

test('openDicom() of MONOCHROME1 keeps the numbers and shows small ones white', async () => {
  const film = await image(
    ct({ 0x00280004: ['CS', 'MONOCHROME1'], 0x00281050: ['DS', '0.5'], 0x00281051: ['DS', '1'] }),
  );
  expect(film.lowIsWhite).toBe(true);
  expect([...film.stored]).toEqual(four);
  expect(windowedPixels(film, film.window!)[0]).toBe(255);
});

test('openDicom() reads colors pixel by pixel and plane by plane', async () => {
  const mixed = await image(makeDicomFile(pictureEntries(1, 2, bytes8(1, 2, 3, 4, 5, 6), rgb)));
  const planes = await image(
    makeDicomFile(pictureEntries(1, 2, bytes8(1, 4, 2, 5, 3, 6), { ...rgb, 0x00280006: ['US', 1] })),
  );
  expect(mixed.channels).toBe(3);
  expect(mixed.stored).toEqual(Uint8Array.of(1, 2, 3, 4, 5, 6));
  expect(planes.stored).toEqual(mixed.stored);
});

test('openDicom() turns brightness and color differences into red, green and blue, and says so', async () => {
  const full: Other = { ...rgb, 0x00280004: ['CS', 'YBR_FULL'] };
  const file = makeDicomFile(pictureEntries(1, 2, bytes8(76, 85, 255, 128, 128, 128), full));
  expect((await image(file)).stored).toEqual(Uint8Array.of(254, 0, 0, 128, 128, 128));
  expect(await codes(file)).toEqual(['colorsConverted']);
  const pairs: Other = { ...rgb, 0x00280004: ['CS', 'YBR_FULL_422'] };
  const shared = makeDicomFile(pictureEntries(1, 2, bytes8(10, 200, 128, 128), pairs));
  expect((await image(shared)).stored).toEqual(Uint8Array.of(10, 10, 10, 200, 200, 200));
  // The same words over pixels that each have their own differences.
  const liar = makeDicomFile(pictureEntries(1, 2, bytes8(10, 128, 128, 200, 128, 128), pairs));
  expect((await image(liar)).stored).toEqual(Uint8Array.of(10, 10, 10, 200, 200, 200));
});

const paletteOther = (bits: number, table: readonly number[] | Uint8Array): Other => ({
  ...eight,
  0x00280004: ['CS', 'PALETTE COLOR'],
  0x00281101: ['US', [3, 1, bits]],
  0x00281102: ['US', [3, 1, bits]],
  0x00281103: ['US', [3, 1, bits]],
  0x00281201: ['OW', table],
  0x00281202: ['OW', table],
  0x00281203: ['OW', table],
});

test.each([
  ['16 bits', paletteOther(16, [0x0100, 0x8000, 0xffff])],
  ['8 bits in words', paletteOther(8, [1, 128, 255])],
  ['8 bits in bytes', paletteOther(8, bytes8(1, 128, 255, 0))],
  ['16 bits that hold 8', paletteOther(16, [1, 128, 255])],
  [
    'a step and a ramp',
    {
      ...paletteOther(16, []),
      0x00281201: undefined,
      0x00281202: undefined,
      0x00281203: undefined,
      ...Object.fromEntries(
        [0x00281221, 0x00281222, 0x00281223].map((tag) => [
          tag,
          ['OW', [0, 1, 0x0100, 0, 1, 0x8000, 1, 1, 0xff00]] as const,
        ]),
      ),
    },
  ],
])('openDicom() reads a palette of %s; the numbers stay indices', async (_, other) => {
  const indexed = await image(makeDicomFile(pictureEntries(1, 4, bytes8(0, 1, 2, 9), other)));
  expect(indexed.stored).toEqual(Uint8Array.of(0, 1, 2, 9));
  expect(indexed.palette?.first).toBe(1);
  expect([...indexed.palette!.colors]).toEqual([1, 1, 1, 128, 128, 128, 255, 255, 255]);
});

test('openDicom() gives each frame of a film', async () => {
  const film = makeDicomFile(pictureEntries(1, 2, [1, 2, 3, 4, 5, 6], { 0x00280008: ['IS', '3'] }));
  const opened = await open(film);
  expect(opened.ok && opened.frames).toBe(3);
  for (const frame of [2, 0, 1])
    expect((await image(film, frame)).stored).toEqual(Uint16Array.of(2 * frame + 1, 2 * frame + 2));
  expect(await read(film, 3)).toEqual({
    ok: false,
    failure: { code: 'noFrame', data: { frame: 3, frames: 3 } },
  });
});

test('openDicom() takes the first window that makes sense, and leaves out those that do not', async () => {
  const of = async (center: string, width: string) =>
    (await image(ct({ 0x00281050: ['DS', center], 0x00281051: ['DS', width] }))).window;
  expect(await of('40\\-600', '400\\1500')).toEqual({ center: 40, width: 400 });
  expect(await of('40.5', ' 4.0e2')).toEqual({ center: 40.5, width: 400 });
  expect(await of('40', '0')).toBeUndefined();
  expect(await of('', '400')).toBeUndefined();
  expect(await of('x\\50', '1\\350')).toEqual({ center: 50, width: 350 });
});

test('openDicom() says that a curve is not shown, and opens on the straight window nearest to it', async () => {
  const table = new Items([
    [
      [0x00283002, 'US', [5, 100, 12]],
      [0x00283006, 'OW', [0, 0, 2000, 4095, 4095]],
    ],
  ]);
  const file = ct({ 0x00283010: ['SQ', table], 0x00080060: ['CS', 'DX'] });
  expect(await codes(file)).toEqual(['curvedDisplay']);
  expect((await image(file)).window).toEqual({ center: 102, width: 2 });
  const sigmoid = ct({
    0x00281050: ['DS', '40'],
    0x00281051: ['DS', '400'],
    0x00281056: ['CS', 'SIGMOID'],
  });
  expect(await codes(sigmoid)).toEqual(['curvedDisplay']);
});

test('openDicom() reads rescale and window of each frame of an enhanced file', async () => {
  const group = (slope: string, center: string): Entry[] => [
    [
      0x00289132,
      'SQ',
      new Items(
        [
          [
            [0x00281050, 'DS', center],
            [0x00281051, 'DS', '100'],
          ],
        ],
        true,
      ),
    ],
    [
      0x00289145,
      'SQ',
      new Items(
        [
          [
            [0x00281052, 'DS', '-1000'],
            [0x00281053, 'DS', slope],
          ],
        ],
        true,
      ),
    ],
  ];
  const other: Other = {
    0x00280008: ['IS', '2'],
    0x52009229: ['SQ', new Items([group('3', '7')], true)],
    0x52009230: ['SQ', new Items([group('2', '40'), []], true)],
  };
  for (const syntax of [syntaxes.explicit, syntaxes.implicit]) {
    const file = makeDicomFile(pictureEntries(1, 1, [1, 2], other), syntax);
    expect((await image(file, 0)).rescale).toEqual({ slope: 2, intercept: -1000, unit: 'HU' });
    expect((await image(file, 0)).window).toEqual({ center: 40, width: 100 });
    expect((await image(file, 1)).rescale.slope).toBe(3);
  }
});

test('openDicom() keeps the fractions of a PET slope, and gives no HU to MR or to other units', async () => {
  const pet = await image(
    ct({ 0x00080060: ['CS', 'PT'], 0x00281052: ['DS', '0'], 0x00281053: ['DS', '0.3728'] }),
  );
  expect(pet.rescale).toEqual({ slope: 0.3728, intercept: 0 });
  const mass = await image(ct({ 0x00281053: ['DS', '1'], 0x00281054: ['LO', 'US'] }));
  expect(mass.rescale).toEqual({ slope: 1, intercept: 0 });
});

test('openDicom() knows padding, by its sign', async () => {
  const signed = await image(ct({ 0x00280103: ['US', 1], 0x00280120: ['SS', -2000] }, syntaxes.implicit));
  expect(signed.padding).toEqual({ from: -2000, to: -2000 });
  const range = await image(ct({ 0x00280120: ['US', 0], 0x00280121: ['US', 10] }));
  expect(range.padding).toEqual({ from: 0, to: 10 });
});

test('openDicom() never reads out who it is', async () => {
  const result = await read(ct({ 0x00280301: ['CS', 'YES'], 0x00282110: ['CS', '01'] }));
  expect(JSON.stringify(result)).not.toMatch(/Secret|Name\^/);
  expect(await codes(ct({ 0x00280301: ['CS', 'YES'], 0x00282110: ['CS', '01'] }))).toEqual([
    'lossy',
    'burnedIn',
  ]);
});

// Beginnings and entries as real programs write them.
const body = (explicit: boolean, bigEndian = false) =>
  entriesBytes(pictureEntries(2, 2, four), { explicit, bigEndian });
test.each([
  ['no preamble, header at once', ct().subarray(132)],
  ['no header, explicit', body(true)],
  ['no header, implicit', body(false)],
  ['no header, big endian', body(true, true)],
  ['no header, a stray byte before', joinBytes([0x20], body(true))],
  ['garbage before the preamble', joinBytes(new Uint8Array(300).fill(7), ct())],
  ['no transfer syntax, explicit', makeDicomFile(pictureEntries(2, 2, four), '')],
  ['a header that says implicit over explicit entries', joinBytes(head(syntaxes.implicit), body(true))],
  ['a header that says explicit over implicit entries', joinBytes(head(syntaxes.explicit), body(false))],
  ['group lengths', ct({ 0x00080000: ['UL', 999], 0x00280000: ['UL', 1] })],
  ['a private entry of unknown kind', ct({ 0x00091001: ['UN', bytes8(1, 2, 3, 4)] })],
  [
    'a private sequence of open length',
    ct({ 0x00091002: ['SQ', new Items([[[0x00091003, 'LO', 'x']]], true)] }),
  ],
  ['a made-up representation with a short length', ct({ 0x00091004: ['ZZ', 'ab'] })],
  ['an icon with pixels of its own', ct({ 0x00880200: ['SQ', new Items([pictureEntries(1, 1, [9])])] })],
  ['a high bit that cannot be', ct({ 0x00280102: ['US', 16] })],
  ['a high bit below the bits', ct({ 0x00280102: ['US', 11] })],
  ['frames of number 0', ct({ 0x00280008: ['IS', '0'] })],
  ['an empty number of frames', ct({ 0x00280008: ['IS', ''] })],
  ['rows written as text', ct({ 0x00280010: ['IS', '2'] })],
  ['more bytes than the picture needs', makeDicomFile(pictureEntries(2, 2, [...four, 0, 0, 0]))],
])('openDicom() reads a file with %s', async (_, file) => {
  const opened = await openBytes({ bytes: new Uint8Array(file), name: '' }, () => Promise.reject());
  const result = await readFrame(opened, 0);
  expect(result.ok ? [...result.image.stored] : result.failure).toEqual(four);
});

function head(syntax: string): Uint8Array {
  const whole = makeDicomFile([], syntax);
  return whole;
}

test('openDicom() reads an unknown entry of open length in implicit writing, as the standard has it', async () => {
  const inner = entriesBytes([[0x00091003, 'LO', 'ab']], { explicit: false });
  const item = joinBytes(
    [0xfe, 0xff, 0, 0xe0, 0xff, 0xff, 0xff, 0xff],
    inner,
    [0xfe, 0xff, 0x0d, 0xe0, 0, 0, 0, 0],
  );
  const unknown = joinBytes([9, 0, 2, 0x10, 0x55, 0x4e, 0, 0, 0xff, 0xff, 0xff, 0xff], item, [
    ...[0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0],
  ]);
  const all = pictureEntries(2, 2, four);
  const file = joinBytes(
    makeDicomFile([]),
    entriesBytes(all.slice(0, 2), {}),
    unknown,
    entriesBytes(all.slice(2), {}),
  );
  expect([...(await image(file)).stored]).toEqual(four);
});

test('openDicom() tells that it had to guess', async () => {
  expect(await codes(body(true))).toEqual(['noHeader']);
  expect(await codes(ct())).toEqual([]);
});

// Packed pixels.
const sampleOther = (bits: number): Other => ({
  0x00280101: ['US', bits],
  0x00280102: ['US', bits - 1],
  ...(bits === 8 && { 0x00280100: ['US', 8] }),
});
const packed = (name: string, syntax: string, bits: number, other: Other = {}) => {
  const { code, rows, columns } = codeSample(name);
  const entries = pictureEntries(rows, columns, new Fragments([code]), { ...sampleOther(bits), ...other });
  return makeDicomFile(entries, syntax);
};
test.each([
  ['JPEG lossless, 12 bits', syntaxes.lossless, 12],
  ['JPEG lossless, 16 bits', syntaxes.lossless, 16],
  ['JPEG-LS, 12 bits', syntaxes.jpegLs, 12],
  ['JPEG 2000, 16 bits', syntaxes.jpeg2000, 16],
])('openDicom() unpacks %s, and brings back a sign', async (name, syntax, bits) => {
  const { numbers } = codeSample(name);
  const plain = await image(packed(name, syntax, bits));
  expect([...plain.stored]).toEqual([...numbers]);
  const signed = await image(packed(name, syntax, bits, { 0x00280103: ['US', 1] }));
  const half = 2 ** (bits - 1);
  expect([...signed.stored]).toEqual([...numbers].map((value) => (value < half ? value : value - 2 * half)));
});

test('openDicom() unpacks color JPEG to red, green and blue whatever its words say', async () => {
  const sample = codeSample('JPEG baseline, color 422');
  for (const photometric of ['YBR_FULL_422', 'YBR_FULL', 'RGB']) {
    const other: Other = { ...rgb, 0x00280004: ['CS', photometric] };
    const entries = pictureEntries(sample.rows, sample.columns, new Fragments([sample.code]), other);
    const { stored } = await image(makeDicomFile(entries, syntaxes.jpeg));
    const farthest = Math.max(...sample.numbers.map((number, i) => Math.abs(number - stored[i]!)));
    expect(farthest).toBeLessThanOrEqual(sample.tolerance);
  }
});

/** Run lengths of a plane: everything as it is, in runs of at most 128. */
function rle(...planes: Uint8Array[]): Uint8Array {
  const runs = planes.map((plane) => {
    const list: number[] = [];
    for (let at = 0; at < plane.length; at += 128) {
      const part = plane.subarray(at, at + 128);
      const same = part.every((byte) => byte === part[0]) && part.length > 1;
      list.push(...(same ? [257 - part.length, part[0]!] : [part.length - 1, ...part]));
    }
    return Uint8Array.from(list);
  });
  const starts = runs.map((_, i) => runs.slice(0, i).reduce((sum, { length }) => sum + length, 64));
  const header = new Uint8Array(64);
  const view = new DataView(header.buffer);
  view.setUint32(0, planes.length, true);
  for (const [i, start] of starts.entries()) view.setUint32(4 + 4 * i, start, true);
  return joinBytes(header, ...runs);
}

test('openDicom() unpacks run lengths: high bytes first, colors plane by plane', async () => {
  const high = rle(bytes8(1, 2, 3, 4), bytes8(5, 5, 5, 5));
  const gray = makeDicomFile(pictureEntries(2, 2, new Fragments([high])), syntaxes.rle);
  expect([...(await image(gray)).stored]).toEqual([0x105, 0x205, 0x305, 0x405]);
  const color = rle(bytes8(1, 4), bytes8(2, 5), bytes8(3, 6));
  const mixed = makeDicomFile(pictureEntries(1, 2, new Fragments([color]), rgb), syntaxes.rle);
  expect([...(await image(mixed)).stored]).toEqual([1, 2, 3, 4, 5, 6]);
});

const frames = [0, 1, 2].map((i) => rle(bytes8(i, i, i), bytes8(10, 20, 30)));
const framed = (pieces: Uint8Array[], table: number[] = [], end = true) =>
  makeDicomFile(
    pictureEntries(1, 3, new Fragments(pieces, table, end), { 0x00280008: ['IS', '3'] }),
    syntaxes.rle,
  );
const offsets = [0, frames[0]!.length + 8, frames[0]!.length + frames[1]!.length + 16];
const halves = frames.flatMap((frame) => [frame.subarray(0, 64), frame.subarray(64)]);
const halfOffsets = [0, 2 * 8 + frames[0]!.length, 4 * 8 + frames[0]!.length + frames[1]!.length];
test.each([
  ['a table', framed(frames, offsets)],
  ['an empty table', framed(frames)],
  ['a table that is wrong', framed(frames, [0, 5, 9])],
  ['two pieces a frame and a table', framed(halves, halfOffsets)],
  ['no end mark', framed(frames, [], false)],
])('openDicom() finds packed frames by %s', async (_, file) => {
  for (const frame of [0, 1, 2])
    expect([...(await image(file, frame)).stored]).toEqual([10, 20, 30].map((low) => 256 * frame + low));
});

test('openDicom() finds frames of several pieces without a table by where pictures begin', async () => {
  const { code, rows, columns, numbers } = codeSample('JPEG lossless, 16 bits');
  const pieces = [code.subarray(0, 101), code.subarray(101), code.subarray(0, 51), code.subarray(51)];
  const entries = pictureEntries(rows, columns, new Fragments(pieces), { 0x00280008: ['IS', '2'] });
  const file = makeDicomFile(entries, syntaxes.lossless);
  expect([...(await image(file, 1)).stored]).toEqual([...numbers]);
});

// What cannot be read, each with its own cause.
const description = (entry: string, found: string) => ({ code: 'description', data: { entry, found } });
test.each([
  ['no rows', ct({ 0x00280010: undefined }), description('Rows', '')],
  ['no columns', ct({ 0x00280011: ['US', 0] }), description('Columns', '0')],
  ['12 bits allocated', ct({ 0x00280100: ['US', 12] }), description('BitsAllocated', '12')],
  ['17 of 16 bits', ct({ 0x00280101: ['US', 17] }), description('BitsStored', '17')],
  ['four colors', ct({ 0x00280002: ['US', 4] }), description('SamplesPerPixel', '4')],
  ['one sample of RGB', ct({ 0x00280004: ['CS', 'RGB'] }), description('PhotometricInterpretation', 'RGB')],
  [
    'an unknown kind of color',
    ct({ 0x00280002: ['US', 3], 0x00280004: ['CS', 'HSV'] }),
    description('PhotometricInterpretation', 'HSV'),
  ],
  ['frames that are no number', ct({ 0x00280008: ['IS', '1A'] }), description('NumberOfFrames', '1A')],
  ['-1 frames', ct({ 0x00280008: ['IS', '-1'] }), description('NumberOfFrames', '-1')],
  [
    'an index without palette',
    ct({ 0x00280004: ['CS', 'PALETTE COLOR'] }),
    description('RedPaletteColorLookupTableDescriptor', ''),
  ],
  [
    'floating pixels',
    ct({ 0x7fe00010: undefined, 0x7fe00008: ['OF', new Uint8Array(16)] }),
    description('PixelData', 'float'),
  ],
  [
    'a picture of 60,000 x 60,000',
    ct({ 0x00280010: ['US', 60_000], 0x00280011: ['US', 60_000] }),
    {
      code: 'tooManyPixels',
      data: { columns: 60_000, rows: 60_000, allowedSide: 4096, allowedPixels: 16_000_000 },
    },
  ],
  [
    'pixels cut short',
    ct().subarray(0, ct().length - 3),
    { code: 'truncated', data: { format: 'dicom', needed: 8, missing: 3 } },
  ],
  [
    'an entry that goes on past the end',
    makeDicomFile([[0x00091001, 'OB', new Uint8Array(100)]]).subarray(0, -40),
    { code: 'truncated', data: { format: 'dicom', needed: 100, missing: 40 } },
  ],
  [
    'fewer frames than it says',
    ct({ 0x00280008: ['IS', '99999'] }),
    { code: 'truncated', data: { format: 'dicom', needed: 799_992, missing: 799_984 } },
  ],
  [
    'no pixels where a picture is described',
    ct({ 0x7fe00010: undefined }),
    { code: 'truncated', data: { format: 'dicom', needed: 8, missing: 8 } },
  ],
  [
    'packed pixels cut short',
    packed('JPEG-LS, 16 bits', syntaxes.jpegLs, 16).subarray(0, 500),
    expect.objectContaining({ code: 'truncated' }),
  ],
  [
    'a code stream of another size',
    packed('JPEG-LS, 16 bits', syntaxes.jpegLs, 16, { 0x00280010: ['US', 99] }),
    { code: 'corrupt', data: { format: 'dicom' } },
  ],
  [
    'MPEG',
    packed('JPEG-LS, 16 bits', '1.2.840.10008.1.2.4.102', 16),
    { code: 'compression', data: { name: 'MPEG-4' } },
  ],
  [
    'a packing of the future',
    packed('JPEG-LS, 16 bits', '1.2.840.10008.1.2.4.999', 16),
    { code: 'compression', data: { name: '1.2.840.10008.1.2.4.999' } },
  ],
  ['fewer pieces than frames', framed([frames[0]!]), { code: 'corrupt', data: { format: 'dicom' } }],
  ['a start alone', makeDicomFile([]), { code: 'noPicture', data: { holds: 'other' } }],
] as const)('openDicom() of %s says why', async (_, file, wanted) => {
  expect(await failure(file)).toEqual(wanted);
});

test.each([
  ['report', '1.2.840.10008.5.1.4.1.1.88.11', 'SR'],
  ['curve', '1.2.840.10008.5.1.4.1.1.9.1.1', 'ECG'],
  ['document', '1.2.840.10008.5.1.4.1.1.104.1', 'DOC'],
  ['plan', '1.2.840.10008.5.1.4.1.1.481.3', 'RTSTRUCT'],
  ['report', '', 'KO'],
  ['other', '1.2.3', 'MR'],
])('openDicom() of a file without a picture says that it holds a %s', async (holds, uid, modality) => {
  const file = makeDicomFile([
    [0x00080016, 'UI', uid],
    [0x00080060, 'CS', modality],
  ]);
  expect(await failure(file)).toEqual({ code: 'noPicture', data: { holds } });
});

test('openDicom() of a deflated bomb stops at its limit', async () => {
  const bomb = makeDicomFile([[0x00091001, 'OB', new Uint8Array(270_000_000)]], syntaxes.deflated);
  expect(bomb.length).toBeLessThan(400_000);
  expect(await failure(bomb)).toEqual({
    code: 'tooBig',
    data: { bytes: bomb.length, allowedBytes: 256_000_000 },
  });
});

test('openDicom() of sequences a thousand deep is corrupt, not a crash', async () => {
  const deep = joinBytes(
    ...Array.from({ length: 1000 }, () =>
      Uint8Array.of(
        9,
        0,
        2,
        0x10,
        0x53,
        0x51,
        0,
        0,
        255,
        255,
        255,
        255,
        0xfe,
        0xff,
        0,
        0xe0,
        255,
        255,
        255,
        255,
      ),
    ),
  );
  expect(await failure(joinBytes(makeDicomFile([[0x00080060, 'CS', 'CT']]), deep))).toEqual({
    code: 'corrupt',
    data: { format: 'dicom' },
  });
});
