// A page that reads a file by the real reader and keeps what came back where a test finds it.
import type { DatasetOptions, DatasetResult } from '../../src/data/read/dataset/dataset';
import { readDataset } from '../../src/data/read/readDataset';
import { openImageFile, readImageFile } from '../../src/data/read/readImageFile';
import type { ReadOptions } from '../../src/data/read/readImageFile';
import type { ReadResult } from '../../src/data/read/readResult';

/** A result with its numbers as a plain list, so that it can leave the page; long lists are left in it. */
export type PlainResult =
  | { ok: false; failure: Extract<ReadResult, { ok: false }>['failure'] }
  | { ok: true; notes: string[]; size: number[]; bits: number; name: string; stored: number[] };

function plain(result: ReadResult): PlainResult {
  if (!result.ok) return result;
  const { rows, columns, channels, bits, name, stored } = result.image;
  const list = stored.length > 100_000 ? [] : [...stored];
  return {
    ok: true,
    notes: result.notes.map(({ code }) => code),
    size: [rows, columns, channels],
    bits,
    name,
    stored: list,
  };
}

const read = async (file: File, options?: ReadOptions) => plain(await readImageFile(file, options));

/** A dataset in few words. */
export interface PlainDataset {
  failure?: Extract<DatasetResult, { ok: false }>['failure'];
  size?: number[];
  classes?: readonly string[];
  counts?: Record<string, number>;
  refused?: readonly string[];
  progress: string[];
}

const pickedFile = () => document.querySelector('input')!.files![0]!;

async function plainDataset(options: DatasetOptions, host: 'worker' | 'page'): Promise<PlainDataset> {
  const progress: string[] = [];
  const onProgress = ({ done, total }: { done: number; total: number }) => progress.push(`${done}/${total}`);
  const result = await readDataset(pickedFile(), options, { onProgress, host });
  if (!result.ok) return { failure: result.failure, progress };
  const { rows, columns, channels, classes, parts } = result.dataset;
  const counts = Object.fromEntries(Object.entries(parts).map(([part, { count }]) => [part, count]));
  return {
    size: [rows, columns, channels],
    classes,
    counts,
    refused: result.refused.map(({ path }) => path),
    progress,
  };
}

/** What the tests call. */
export interface DataHarness {
  /** Reads the file that was picked. */
  picked(options?: ReadOptions): Promise<PlainResult>;
  /** Opens the file that was picked and reads these of its frames, one after another. */
  frames(list: readonly number[]): Promise<PlainResult[]>;
  /** Reads the file that was picked as a dataset. */
  dataset(options?: DatasetOptions, host?: 'worker' | 'page'): Promise<PlainDataset>;
  /** Reads a file of so many zero bytes. */
  zeros(bytes: number): Promise<PlainResult>;
  /** A JPEG of a gray ramp made by this browser, as a list of bytes. */
  makeJpeg(columns: number, rows: number): Promise<number[]>;
}

const harness: DataHarness = {
  picked: (options) => read(pickedFile(), options),
  async frames(list) {
    const opened = await openImageFile(pickedFile());
    const results = await Promise.all(list.map((frame) => opened.frame(frame)));
    opened.close();
    return results.map(plain);
  },
  dataset: (options = {}, host = 'worker') => plainDataset(options, host),
  zeros: (bytes) => read(new File([new Uint8Array(bytes)], 'zeros.png')),
  async makeJpeg(columns, rows) {
    const canvas = new OffscreenCanvas(columns, rows);
    const context = canvas.getContext('2d')!;
    for (let row = 0; row < rows; row += 1) {
      const gray = Math.round((255 * row) / (rows - 1));
      context.fillStyle = `rgb(${gray} ${gray} ${gray})`;
      context.fillRect(0, row, columns, 1);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  },
};
Object.assign(window, { harness });
