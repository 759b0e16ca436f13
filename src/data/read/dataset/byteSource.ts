/** A file that is read in pieces, so that a large one never lies in memory whole. */
export interface ByteSource {
  readonly size: number;
  /** Bytes from `from` up to `to`; fewer at the end. Rejects if the file cannot be read any more. */
  slice(from: number, to: number): Promise<Uint8Array>;
}

/** A file of the browser. */
export function blobSource(blob: Blob): ByteSource {
  return {
    size: blob.size,
    slice: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}
