// Files of every format, damaged two thousand times in ways that a seed repeats: no reader may throw, hang or swell.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { blobSource } from '../../../src/data/read/dataset/byteSource';
import { readDatasetSource } from '../../../src/data/read/dataset/readDatasetSource';
import { openBytes, readFrame } from '../../../src/data/read/readBytes';
import type { Decode } from '../../../src/data/read/readers';
import { createRng } from '../../../src/math/rng';
import type { Rng } from '../../../src/math/rng';
import { codeSample } from './codecs/codeSamples';
import { makeNpy, makeZip } from './dataset/makeZip';
import { Fragments, Items, makeDicomFile, pictureEntries, syntaxes } from './dicom/makeDicom';
import { makeJpegShell, makePng } from './makeFiles';

const mutations = 100;
const longestMs = 2000;
/** What one damaged file of a few kilobytes may ask for altogether. */
const mostBytes = 300_000_000;

const decode: Decode = async () => ({
  rows: 8,
  columns: 8,
  rgba: new Uint8ClampedArray(256),
  transparent: false,
});

// Every array of numbers that is made while a file is read is counted, whether it lives on or not.
let made = 0;
const counted = [
  'Uint8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
] as const;
beforeAll(() => {
  for (const name of counted) {
    const Plain = globalThis[name] as Uint8ArrayConstructor;
    const Counting = class extends Plain {
      static override [Symbol.hasInstance](value: unknown) {
        return value instanceof Plain;
      }
      static get [Symbol.species]() {
        return Plain;
      }
      constructor(...given: [number]) {
        if (typeof given[0] === 'number') made += given[0] * Plain.BYTES_PER_ELEMENT;
        if (made > mostBytes) throw new Error(`${made} bytes made.`);
        super(...given);
      }
    };
    vi.stubGlobal(name, Counting);
  }
});
afterAll(() => vi.unstubAllGlobals());

const bits = (stored: number, allocated = 16) => ({
  0x00280100: ['US', allocated] as const,
  0x00280101: ['US', stored] as const,
  0x00280102: ['US', stored - 1] as const,
});
const colors = { 0x00280002: ['US', 3] as const, 0x00280004: ['CS', 'RGB'] as const };
function packed(name: string, syntax: string, stored: number) {
  const { code, rows, columns, channels } = codeSample(name);
  const other = { ...bits(stored, stored === 8 ? 8 : 16), ...(channels === 3 && colors) };
  return makeDicomFile(pictureEntries(rows, columns, new Fragments([code]), other), syntax);
}

const numbers = Array.from({ length: 48 }, (_, i) => i * 37);
const group = new Items(
  [
    [
      [0x00281050, 'DS', '40'],
      [0x00281051, 'DS', '100'],
    ],
  ],
  true,
);
const enhanced = {
  0x00280008: ['IS', '3'] as const,
  0x52009229: ['SQ', new Items([[[0x00289132, 'SQ', group]]], true)] as const,
  0x52009230: ['SQ', new Items([[[0x00289132, 'SQ', group]], [], []])] as const,
};
const segmented = {
  ...bits(8, 8),
  0x00280004: ['CS', 'PALETTE COLOR'] as const,
  ...Object.fromEntries(
    [0x00281101, 0x00281102, 0x00281103].map((tag) => [tag, ['US', [64, 0, 16]] as const]),
  ),
  ...Object.fromEntries(
    [0x00281221, 0x00281222, 0x00281223].map((tag) => [
      tag,
      ['OW', [0, 2, 0, 256, 1, 30, 0xffff, 2, 2, 0, 0]] as const,
    ]),
  ),
};
const rleHead = new Uint8Array(64);
rleHead.set([2, 0, 0, 0, 64, 0, 0, 0, 66, 0, 0, 0]);
const rle = Uint8Array.from([
  ...rleHead,
  193,
  5,
  253,
  1,
  59,
  ...numbers.map((n) => n & 255),
  ...numbers.slice(0, 12),
]);
const npz = (deflate: boolean) =>
  makeZip([
    { name: 'train_images.npy', bytes: makeNpy('|u1', [4, 8, 8], new Uint8Array(256).fill(9)), deflate },
    { name: 'train_labels.npy', bytes: makeNpy('<i8', [4, 1], new Uint8Array(32)), deflate },
  ]);
const folders = makeZip([
  { name: 'a/1.png', bytes: makePng({ columns: 8, rows: 8 }), deflate: true },
  { name: 'b/1.dcm', bytes: makeDicomFile(pictureEntries(4, 4, numbers)), deflate: true },
  { name: 'b/2.png', bytes: makePng({ columns: 8, rows: 8 }) },
]);

const files: readonly (readonly [string, Uint8Array])[] = [
  ['DICOM, explicit', makeDicomFile(pictureEntries(4, 4, numbers, enhanced))],
  ['DICOM, implicit', makeDicomFile(pictureEntries(4, 4, numbers, enhanced), syntaxes.implicit)],
  ['DICOM, big endian', makeDicomFile(pictureEntries(4, 4, numbers, enhanced), syntaxes.big)],
  ['DICOM, deflated', makeDicomFile(pictureEntries(4, 4, numbers), syntaxes.deflated)],
  ['DICOM, palette in segments', makeDicomFile(pictureEntries(4, 8, new Uint8Array(32), segmented))],
  ['DICOM, run lengths', makeDicomFile(pictureEntries(8, 8, new Fragments([rle])), syntaxes.rle)],
  ['DICOM, JPEG baseline', packed('JPEG baseline, color 422', syntaxes.jpeg, 8)],
  ['DICOM, JPEG of 12 bits', packed('JPEG extended, 12 bits', syntaxes.jpeg12, 12)],
  ['DICOM, JPEG lossless', packed('JPEG lossless, 16 bits', syntaxes.lossless, 16)],
  ['DICOM, JPEG-LS', packed('JPEG-LS, 12 bits', syntaxes.jpegLs, 12)],
  ['DICOM, JPEG-LS in color', packed('JPEG-LS, color, is', syntaxes.jpegLs, 8)],
  ['DICOM, JPEG 2000', packed('JPEG 2000, 12 bits', syntaxes.jpeg2000, 12)],
  ['DICOM, JPEG 2000 in layers', packed('JPEG 2000, RPCL, layers and precincts', syntaxes.jpeg2000, 8)],
  ['DICOM, JPEG 2000, every way', packed('JPEG 2000, every way of coding blocks', syntaxes.jpeg2000, 12)],
  ['PNG', makePng({ columns: 8, rows: 8, color: 2 })],
  ['JPEG', makeJpegShell(8, 8)],
  ['npz', npz(false)],
  ['npz, deflated', npz(true)],
  ['zip of folders', folders],
  [
    'zip of folders, wide',
    makeZip([{ name: 'a/1.png', bytes: makePng({ columns: 8, rows: 8 }) }], { wide: true }),
  ],
];

/** Values that headers are forged with: limits, signs, and sizes that are just too much. */
const forged = [
  0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
];

function damage(file: Uint8Array, rng: Rng): Uint8Array<ArrayBuffer> {
  const whole = (below: number) => Math.floor(rng.next() * below);
  let bytes = Uint8Array.from(file);
  // Heads are where files are most easily broken: half of the hits go to the first third.
  const place = () => whole(rng.next() < 0.5 ? Math.max(1, bytes.length / 3) : bytes.length);
  const hits = 1 + whole(4);
  for (let i = 0; i < hits && bytes.length > 8; i += 1) {
    const [kind, at] = [whole(6), place()];
    if (kind === 0) bytes[at]! ^= 1 << whole(8);
    else if (kind === 1) bytes[at] = whole(256);
    else if (kind === 2) bytes = bytes.slice(0, Math.max(8, at));
    else if (kind === 3) {
      const value = forged[whole(forged.length)]!;
      const little = rng.next() < 0.5;
      const size = rng.next() < 0.5 ? 2 : 4;
      for (let b = 0; b < size && at + b < bytes.length; b += 1)
        bytes[at + b] = Math.floor(value / 256 ** (little ? b : size - 1 - b)) % 256;
    } else {
      const [from, length] = [place(), whole(24)];
      const piece = bytes.slice(from, from + length);
      const rest = kind === 4 ? bytes.slice(at) : bytes.slice(at + length);
      bytes = Uint8Array.from([...bytes.slice(0, at), ...piece, ...rest]);
    }
  }
  return bytes;
}

test.each(files)(`${mutations} damaged files of %s: no throw, no hang, no swelling`, async (name, file) => {
  const rng = createRng(files.findIndex(([other]) => other === name) + 1);
  const isArchive = name.startsWith('npz') || name.startsWith('zip');
  const outcomes = new Map<string, number>();
  for (let i = 0; i < mutations; i += 1) {
    const bytes = damage(file, rng);
    made = 0;
    const start = performance.now();
    let outcome: string;
    if (isArchive) {
      const result = await readDatasetSource(blobSource(new Blob([bytes])), '', { size: 8 }, decode);
      outcome = result.ok ? 'ok' : result.failure.code;
    } else {
      const opened = await openBytes({ bytes, name: '' }, decode);
      const result = await readFrame(opened, 0);
      if (result.ok) {
        const { image } = result;
        expect(image.stored.length).toBe(image.rows * image.columns * image.channels);
        // The last frame goes another way through the file.
        await readFrame(opened, result.frames - 1);
      }
      outcome = result.ok ? 'ok' : result.failure.code;
    }
    expect(performance.now() - start, `${name}, file ${i}`).toBeLessThan(longestMs);
    expect(made, `${name}, file ${i}`).toBeLessThan(mostBytes);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  // Damage that is never felt, or always in the same way, would test nothing.
  expect(outcomes.size, JSON.stringify([...outcomes])).toBeGreaterThan(1);
});
