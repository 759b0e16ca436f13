import type { Decode } from '../readers';
import { sniffFormat } from '../sniffFormat';
import type { ByteSource } from './byteSource';
import type { DatasetFailure, DatasetOptions, DatasetResult } from './dataset';
import { DatasetError } from './datasetError';
import { readFolders } from './readFolders';
import { readNpz } from './readNpz';
import { readZipDirectory } from './zipDirectory';

/** Largest file in bytes: MedMNIST's at 28 x 28 have up to 210 million. */
export const allowedDatasetBytes = 500_000_000;

/** How far a reader is: arrays of an npz, pictures of a zip. */
export interface DatasetProgress {
  readonly done: number;
  readonly total: number;
}

/** What a reader of datasets reports and heeds while it works. */
export interface DatasetWatch {
  onProgress?(progress: DatasetProgress): void;
  /** Asked before each piece of work. */
  isStopped?(): boolean;
}

const failed = (failure: DatasetFailure): DatasetResult => ({ ok: false, failure });

/**
 * Reads a dataset from an .npz or from a zip with one folder per class.
 * @param decode the browser's decoder, for PNG and JPEG
 * @returns the dataset, or why not; never rejects for what a file holds
 */
export async function readDatasetSource(
  source: ByteSource,
  name: string,
  options: DatasetOptions,
  decode: Decode,
  watch: DatasetWatch = {},
): Promise<DatasetResult> {
  if (source.size === 0) return failed({ code: 'empty', data: {} });
  if (source.size > allowedDatasetBytes)
    return failed({ code: 'tooBig', data: { bytes: source.size, allowedBytes: allowedDatasetBytes } });
  const check = () => {
    if (watch.isStopped?.()) throw new DatasetError({ code: 'stopped', data: {} });
  };
  const report = (done: number, total: number) => watch.onProgress?.({ done, total });
  let format: ReturnType<typeof sniffFormat> = null;
  try {
    format = sniffFormat(await source.slice(0, 8192));
    if (format !== 'npz' && format !== 'zip') return failed({ code: 'notDataset', data: { format } });
    const entries = await readZipDirectory(source);
    if (format === 'npz' || entries.every(({ name: entry }) => entry.endsWith('.npy'))) {
      format = 'npz';
      const dataset = await readNpz(source, entries, name, options, report, check);
      return { ok: true, dataset, refused: [] };
    }
    const read = await readFolders(source, entries, name, options, decode, report, check);
    return { ok: true, ...read };
  } catch (error) {
    if (!(error instanceof DatasetError)) {
      const unreadable = error instanceof DOMException;
      if (unreadable) return failed({ code: 'unreadable', data: {} });
      return failed({ code: 'corrupt', data: { format: format === 'npz' ? 'npz' : 'zip' } });
    }
    // A damaged archive is named by what it is for.
    const { failure } = error;
    return failed(
      failure.code === 'corrupt' && format === 'npz' ? { code: 'corrupt', data: { format } } : failure,
    );
  }
}
