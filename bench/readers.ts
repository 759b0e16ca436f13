import { fullWindow, windowedPixels } from '../src/data/imageWindow';
import { openImageFile } from '../src/data/read/readImageFile';

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly note: string;
}

const side = 512;

/** One entry of a DICOM file, explicit little endian. */
function entry(tag: number, vr: string, value: Uint8Array): Uint8Array {
  const long = vr === 'OW';
  const head = new Uint8Array(long ? 12 : 8);
  const view = new DataView(head.buffer);
  view.setUint16(0, Math.floor(tag / 65536), true);
  view.setUint16(2, tag % 65536, true);
  head[4] = vr.charCodeAt(0);
  head[5] = vr.charCodeAt(1);
  if (long) view.setUint32(8, value.length, true);
  else view.setUint16(6, value.length, true);
  return Uint8Array.from([...head, ...(long ? [] : value)]);
}

const text = (value: string) => new TextEncoder().encode(value.length % 2 === 0 ? value : `${value} `);
const number = (value: number) => Uint8Array.of(value & 255, value >> 8);

/** A CT series of so many slices in one file. */
function makeCt(frames: number): File {
  const pixels = new Uint16Array(frames * side * side);
  for (let i = 0; i < pixels.length; i += 1) pixels[i] = 1024 + ((i * 31) % 1500);
  const bytes = new Uint8Array(pixels.buffer);
  const parts = [
    new Uint8Array(128),
    text('DICM'),
    entry(0x00020010, 'UI', text('1.2.840.10008.1.2.1')),
    entry(0x00080060, 'CS', text('CT')),
    entry(0x00280002, 'US', number(1)),
    entry(0x00280004, 'CS', text('MONOCHROME2')),
    entry(0x00280008, 'IS', text(String(frames))),
    entry(0x00280010, 'US', number(side)),
    entry(0x00280011, 'US', number(side)),
    entry(0x00280100, 'US', number(16)),
    entry(0x00280101, 'US', number(16)),
    entry(0x00280102, 'US', number(15)),
    entry(0x00280103, 'US', number(1)),
    entry(0x00281052, 'DS', text('-1024')),
    entry(0x00281053, 'DS', text('1')),
    entry(0x7fe00010, 'OW', bytes),
    bytes,
  ];
  return new File(parts as BlobPart[], 'ct.dcm');
}

/** Milliseconds from the drop to pixels that can be put on a screen, and for the last frame after that. */
async function once(file: File): Promise<{ first: number; frame: number }> {
  const began = performance.now();
  const opened = await openImageFile(file);
  if (!opened.result.ok) throw new Error(opened.result.failure.code);
  windowedPixels(opened.result.image, fullWindow(opened.result.image));
  const first = performance.now() - began;
  const asked = performance.now();
  await opened.frame(opened.result.frames - 1);
  const frame = performance.now() - asked;
  opened.close();
  return { first, frame };
}

const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!;

declare global {
  interface Window {
    runBench(): Promise<Row[]>;
  }
}

window.runBench = async () => {
  const [slice, series] = [makeCt(1), makeCt(40)];
  const cold = await once(slice);
  const warm: number[] = [];
  for (let i = 0; i < 7; i += 1) warm.push((await once(slice)).first);
  const film = await once(series);
  const wanted = 'wanted under 300';
  return [
    {
      name: 'CT slice 512 x 512, first file',
      value: cold.first,
      unit: 'ms',
      note: `worker and reader loaded; ${wanted}`,
    },
    { name: 'CT slice 512 x 512, later files', value: middle(warm), unit: 'ms', note: wanted },
    { name: 'CT series of 40 slices, first picture', value: film.first, unit: 'ms', note: '21 MB' },
    { name: 'CT series of 40 slices, another frame', value: film.frame, unit: 'ms', note: '' },
  ];
};
