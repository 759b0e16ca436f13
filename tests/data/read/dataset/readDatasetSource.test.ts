import { describe, expect, test, vi } from 'vitest';
import { blobSource } from '../../../../src/data/read/dataset/byteSource';
import type { DatasetOptions } from '../../../../src/data/read/dataset/dataset';
import { readDatasetSource } from '../../../../src/data/read/dataset/readDatasetSource';
import { readDataset } from '../../../../src/data/read/readDataset';
import type { Decode } from '../../../../src/data/read/readers';
import { makeDicomFile, pictureEntries } from '../dicom/makeDicom';
import { makePng } from '../makeFiles';
import { hasSharedData, sharedFile } from '../sharedData';
import { makeNpy, makeZip } from './makeZip';
import type { ZipFile } from './makeZip';

/** Stands in for the browser: a picture of the size of the PNG's header, all of its third header byte's gray. */
const decode: Decode = async (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [columns, rows] = [view.getUint32(16), view.getUint32(20)];
  const rgba = new Uint8ClampedArray(rows * columns * 4).fill(255);
  for (let i = 0; i < rgba.length; i += 4) rgba.fill(columns, i, i + 3);
  return { rows, columns, rgba, transparent: false };
};
const read = (bytes: Uint8Array<ArrayBuffer>, options: DatasetOptions = {}) =>
  readDatasetSource(blobSource(new Blob([bytes])), 'set', options, decode);
async function dataset(bytes: Uint8Array<ArrayBuffer>, options: DatasetOptions = {}) {
  const result = await read(bytes, options);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.dataset;
}
const failure = async (bytes: Uint8Array<ArrayBuffer>) => {
  const result = await read(bytes);
  return result.ok ? null : result.failure;
};

const count = (n: number) => Uint8Array.from({ length: n }, (_, i) => (i * 7) % 256);
const small = (list: readonly number[]) => Uint8Array.from(list);
const npz = (arrays: Readonly<Record<string, Uint8Array>>, deflate = false, options = {}) =>
  makeZip(
    Object.entries(arrays).map(([name, bytes]) => ({ name: `${name}.npy`, bytes, deflate })),
    options,
  );
const labels3 = makeNpy('|u1', [3, 1], small([0, 1, 1]));
const usual = { train_images: makeNpy('|u1', [3, 4, 5], count(60)), train_labels: labels3 };

test.each([
  ['stored', npz(usual)],
  ['deflated', npz(usual, true)],
  ['with eight-byte sizes', npz(usual, true, { wide: true })],
  ['written as a stream', npz(usual, true, { streamed: true })],
])('readDatasetSource() reads an npz %s', async (_, bytes) => {
  expect(await dataset(bytes)).toEqual({
    name: 'set',
    rows: 4,
    columns: 5,
    channels: 1,
    kind: 'one',
    classes: ['0', '1'],
    parts: { train: { count: 3, images: count(60), labels: Uint16Array.of(0, 1, 1) } },
  });
});

test('readDatasetSource() reads color, all three parts, and names of other makers', async () => {
  const color = makeNpy('|u1', [3, 4, 5, 3], count(180));
  const three = await dataset(
    npz({
      train_images: color,
      train_labels: labels3,
      val_images: color,
      val_labels: labels3,
      test_images: color,
      test_labels: labels3,
    }),
  );
  expect([three.channels, Object.keys(three.parts)]).toEqual([3, ['train', 'val', 'test']]);
  const other = await dataset(
    npz({ x_train: usual.train_images, y_train: makeNpy('|u1', [3], small([2, 2, 5])) }),
  );
  expect(other.classes).toEqual(['2', '5']);
  expect([...other.parts.train!.labels]).toEqual([0, 0, 1]);
});

const wide = (
  values: readonly number[],
  size: number,
  set: (view: DataView, at: number, value: number) => void,
) => {
  const bytes = new Uint8Array(values.length * size);
  for (const [i, value] of values.entries()) set(new DataView(bytes.buffer), i * size, value);
  return bytes;
};
test.each([
  ['<i8', wide([0, 2, 2], 8, (view, at, value) => view.setBigInt64(at, BigInt(value), true))],
  ['>i4', wide([0, 2, 2], 4, (view, at, value) => view.setInt32(at, value))],
  ['<u2', wide([0, 2, 2], 2, (view, at, value) => view.setUint16(at, value, true))],
  ['<f4', wide([0, 2, 2], 4, (view, at, value) => view.setFloat32(at, value, true))],
  ['<f8', wide([0, 2, 2], 8, (view, at, value) => view.setFloat64(at, value, true))],
  ['|i1', small([0, 2, 2])],
])('readDatasetSource() reads labels of kind %s', async (descr, bytes) => {
  const set = await dataset(npz({ ...usual, train_labels: makeNpy(descr, [3], bytes) }));
  expect([set.classes, [...set.parts.train!.labels]]).toEqual([
    ['0', '2'],
    [0, 1, 1],
  ]);
});

test('readDatasetSource() reads several findings a picture, in either order of the numbers', async () => {
  const rows = await dataset(
    npz({ ...usual, train_labels: makeNpy('|u1', [3, 2], small([1, 0, 0, 0, 1, 1])) }),
  );
  expect([rows.kind, rows.classes, [...rows.parts.train!.labels]]).toEqual([
    'many',
    ['0', '1'],
    [1, 0, 0, 0, 1, 1],
  ]);
  const columns = makeNpy('|u1', [3, 2], small([1, 0, 1, 0, 0, 1]), { fortran: true });
  expect((await dataset(npz({ ...usual, train_labels: columns }))).parts).toEqual(rows.parts);
});

test('readDatasetSource() reads pictures of fractions, of wider numbers, column by column, and format version 2', async () => {
  const fractions = wide([0, 0.5, 1, ...new Array<number>(13).fill(0)], 4, (view, at, value) =>
    view.setFloat32(at, value, true),
  );
  const one = { train_labels: makeNpy('|u1', [1], small([3])) };
  const of = async (images: Uint8Array) => [
    ...(await dataset(npz({ ...one, train_images: images }))).parts.train!.images,
  ];
  expect((await of(makeNpy('<f4', [1, 4, 4], fractions))).slice(0, 3)).toEqual([0, 128, 255]);
  const words = wide(
    Array.from({ length: 16 }, (_, i) => i),
    2,
    (view, at, value) => view.setUint16(at, value, true),
  );
  expect(await of(makeNpy('<u2', [1, 4, 4], words, { version: 2 }))).toEqual(
    Array.from({ length: 16 }, (_, i) => i),
  );
  const turned = makeNpy('|u1', [1, 4, 5], small(Array.from({ length: 20 }, (_, i) => i)), { fortran: true });
  expect((await of(turned)).slice(0, 6)).toEqual([0, 4, 8, 12, 16, 1]);
});

test('readDatasetSource() with a limit takes pictures evenly', async () => {
  const set = await dataset(npz(usual), { most: 2 });
  expect(set.parts.train).toEqual({
    count: 2,
    images: Uint8Array.from([...count(20), ...count(40).slice(20)]),
    labels: Uint16Array.of(0, 1),
  });
});

const images = usual.train_images;
test.each([
  ['nothing', small([]), { code: 'empty', data: {} }],
  [
    'a PNG',
    makePng({ columns: 4, rows: 4 }) as Uint8Array<ArrayBuffer>,
    { code: 'notDataset', data: { format: 'png' } },
  ],
  ['an archive cut short', npz(usual).subarray(0, 200), { code: 'corrupt', data: { format: 'npz' } }],
  ['an npz of other arrays', npz({ weights: images }), { code: 'noArrays', data: { found: ['weights'] } }],
  [
    'pictures without labels',
    npz({ train_images: images }),
    { code: 'noArrays', data: { found: ['train_images'] } },
  ],
  [
    'volumes',
    npz({ ...usual, train_images: makeNpy('|u1', [3, 5, 5, 5], count(375)) }),
    { code: 'volumes', data: { shape: [3, 5, 5, 5] } },
  ],
  [
    'flat pictures',
    npz({ ...usual, train_images: makeNpy('|u1', [3, 20], count(60)) }),
    { code: 'shape', data: { array: 'train_images', shape: [3, 20] } },
  ],
  [
    'fewer labels than pictures',
    npz({ ...usual, train_labels: makeNpy('|u1', [2], small([0, 1])) }),
    { code: 'counts', data: { part: 'train', images: 3, labels: 2 } },
  ],
  [
    'labels with fractions',
    npz({
      ...usual,
      train_labels: makeNpy(
        '<f4',
        [3],
        wide([0, 0.5, 1], 4, (v, at, x) => v.setFloat32(at, x, true)),
      ),
    }),
    { code: 'labels', data: { part: 'train' } },
  ],
  [
    'labels as texts',
    npz({ ...usual, train_labels: makeNpy('<U5', [3], count(60)) }),
    { code: 'numberKind', data: { array: 'train_labels', dtype: 'U5' } },
  ],
  [
    'pickled objects',
    npz({ ...usual, train_labels: makeNpy('|O', [3], count(60)) }),
    { code: 'numberKind', data: { array: 'train_labels', dtype: 'O' } },
  ],
  [
    'a header that claims too much',
    npz({ ...usual, train_images: makeNpy('|u1', [3, 1000, 1000], count(60)) }),
    { code: 'corrupt', data: { format: 'npz' } },
  ],
  [
    'a header of code',
    npz({ ...usual, train_labels: makeNpy("|u1', 'shape': __import__('os')", [3], count(3)) }),
    { code: 'corrupt', data: { format: 'npz' } },
  ],
] as const)('readDatasetSource() of %s says why', async (_, bytes, wanted) => {
  expect(await failure(bytes as Uint8Array<ArrayBuffer>)).toEqual(wanted);
});

test('readDatasetSource() of a locked archive says so', async () => {
  const locked = makeZip([
    { name: 'train_images.npy', bytes: images, encrypted: true },
    { name: 'train_labels.npy', bytes: labels3, encrypted: true },
  ]);
  expect(await failure(locked)).toEqual({ code: 'encrypted', data: { entry: 'train_labels.npy' } });
});

test('readDatasetSource() of a bomb that claims to be small stops at its limit', async () => {
  const zeros = new Uint8Array(60_000_000);
  const bomb = makeZip([
    { name: 'a/1.png', bytes: zeros, deflate: true, claimed: 100 },
    { name: 'b/2.png', bytes: makePng({ columns: 4, rows: 4 }) },
    { name: 'a/3.png', bytes: makePng({ columns: 8, rows: 8 }) },
  ]);
  expect(bomb.length).toBeLessThan(100_000);
  const result = await read(bomb);
  expect(result.ok && result.refused).toEqual([
    { path: 'a/1.png', failure: { code: 'tooBig', data: { bytes: 100, allowedBytes: 50_000_000 } } },
  ]);
});

const picture = (name: string, columns = 8, rows = 8): ZipFile => ({
  name,
  bytes: makePng({ columns, rows }),
  deflate: true,
});
test('readDatasetSource() reads one folder per class, below a common folder, without what macOS adds', async () => {
  const set = await dataset(
    makeZip([
      picture('set/tumor/1.png', 8),
      picture('set/tumor/deep/2.png', 12),
      picture('set/normal/1.png', 16),
      { name: 'set/readme.txt', bytes: small([65]) },
      { name: '__MACOSX/set/normal/._1.png', bytes: small([1]) },
      { name: 'set/.DS_Store', bytes: small([1]) },
      { name: 'set/empty/', bytes: small([]) },
    ]),
    { size: 8 },
  );
  expect([set.classes, set.rows, set.columns, set.channels, set.kind]).toEqual([
    ['normal', 'tumor'],
    8,
    8,
    1,
    'one',
  ]);
  expect(Object.keys(set.parts)).toEqual(['all']);
  expect([...set.parts.all!.labels]).toEqual([1, 1, 0]);
  expect([0, 64, 128].map((at) => set.parts.all!.images[at])).toEqual([8, 12, 16]);
});

test('readDatasetSource() reads train, val and test folders', async () => {
  const set = await dataset(
    makeZip([
      picture('Train/a/1.png'),
      picture('Train/b/1.png'),
      picture('validation/a/1.png'),
      picture('test/b/1.png'),
      picture('test/b/2.png'),
    ]),
  );
  expect(Object.entries(set.parts).map(([part, { count: pictures }]) => [part, pictures])).toEqual([
    ['train', 2],
    ['val', 1],
    ['test', 2],
  ]);
  expect([...set.parts.test!.labels]).toEqual([1, 1]);
});

test('readDatasetSource() opens DICOM in folders at its window, and lists what it could not read', async () => {
  const slice = makeDicomFile(
    pictureEntries(2, 2, [0, 100, 200, 300], { 0x00281050: ['DS', '150'], 0x00281051: ['DS', '300'] }),
  );
  const result = await read(
    makeZip([
      { name: 'a/1.dcm', bytes: slice },
      picture('b/1.png'),
      { name: 'b/2.png', bytes: small([0x89, 0x50, 1]) },
    ]),
    { size: 8 },
  );
  expect(result.ok && result.refused).toEqual([
    { path: 'b/2.png', failure: { code: 'unknownType', data: { text: false } } },
  ]);
  const pixels = result.ok ? result.dataset.parts.all!.images : [];
  expect([pixels[0], pixels[7], pixels[56], pixels[63]]).toEqual([0, 85, 170, 255]);
});

test('readDatasetSource() takes so many of each class, keeps color if asked, and tells how far it is', async () => {
  const files = ['a', 'b'].flatMap((folder) => [1, 2, 3, 4].map((i) => picture(`${folder}/${i}.png`)));
  const onProgress = vi.fn();
  const result = await readDatasetSource(
    blobSource(new Blob([makeZip(files)])),
    'set',
    { most: 2, color: 'color', size: 8 },
    decode,
    { onProgress },
  );
  expect(result.ok && [result.dataset.channels, [...result.dataset.parts.all!.labels]]).toEqual([
    3,
    [0, 0, 1, 1],
  ]);
  expect(onProgress.mock.calls.map(([{ done, total }]) => `${done}/${total}`)).toEqual([
    '1/4',
    '2/4',
    '3/4',
    '4/4',
  ]);
});

test('readDatasetSource() of one folder, or of none, says what is missing', async () => {
  expect(await failure(makeZip([picture('a/1.png'), picture('a/2.png')]))).toEqual({
    code: 'noClasses',
    data: { folders: 1, pictures: 2 },
  });
  expect(await failure(makeZip([picture('1.png')]))).toEqual({
    code: 'noClasses',
    data: { folders: 0, pictures: 0 },
  });
});

test('readDataset() stops when it is told to, and reads in the page where there is no worker', async () => {
  const file = new Blob([npz(usual)]);
  const control = new AbortController();
  control.abort();
  expect(await readDataset(file, {}, { signal: control.signal })).toEqual({
    ok: false,
    failure: { code: 'stopped', data: {} },
  });
  const result = await readDataset(file, {}, { host: 'page' });
  expect(result.ok && result.dataset.parts.train?.count).toBe(3);
});

const there = hasSharedData('medmnist');
describe.skipIf(!there)('a real file', () => {
  test('readDatasetSource() reads PneumoniaMNIST', async () => {
    const set = await dataset(sharedFile('medmnist/pneumoniamnist-balanced.npz'));
    expect([set.rows, set.columns, set.channels, set.kind, set.classes]).toEqual([
      28,
      28,
      1,
      'one',
      ['0', '1'],
    ]);
    const counts = Object.entries(set.parts).map(([part, { count: pictures, images: pixels }]) => [
      part,
      pictures,
      pixels.length / 784,
    ]);
    expect(counts).toEqual([
      ['train', 2428, 2428],
      ['val', 270, 270],
      ['test', 468, 468],
    ]);
    const pneumonia = set.parts.train!.labels.reduce((sum, label) => sum + label, 0);
    expect(pneumonia / 2428).toBeCloseTo(0.5, 1);
  });
});
