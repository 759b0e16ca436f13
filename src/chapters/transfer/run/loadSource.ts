import { readWeights } from '../../../data/model/layersModel';
import { storedFile } from '../../../data/read/storedFile';
import { sha256 } from '../../../data/model/sha256';
import { sourceHash } from '../source/sourceHash';
import { shape } from '../source/sourcePlan';

/** Why the source network is not there: it did not come, or it is not the one that this app was made with. */
export type SourceFault = 'missing' | 'damaged';

/** The loading failed; trying again may help. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly fault: SourceFault;

  constructor(fault: SourceFault) {
    super(`The source network is ${fault}.`);
    this.fault = fault;
  }
}

/** No host takes longer for 47 kB; a hanging request is given up. */
const LONGEST_MS = 20_000;

let loading: Promise<Float32Array<ArrayBuffer>> | null = null;

async function load(retry: boolean): Promise<Float32Array<ArrayBuffer>> {
  // Beside the page, wherever it is hosted; a file that proved wrong is not taken from the cache again.
  const path = `models/brain/weights.bin?${sourceHash.slice(0, 8)}`;
  let bytes: Uint8Array;
  try {
    const answer = await storedFile(path, {
      cache: retry ? 'reload' : 'default',
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    if (!answer.ok) throw new SourceError('missing');
    bytes = new Uint8Array(await answer.arrayBuffer());
  } catch {
    throw new SourceError('missing');
  }
  const params = sha256(bytes) === sourceHash ? readWeights(shape, bytes) : null;
  if (!params) throw new SourceError('damaged');
  return params;
}

/**
 * The parameters of the source network: fetched once a visit, then kept.
 * @returns flat, cnnLayout order; rejects with a SourceError, after which it may be asked for again
 */
export function loadSource(retry = false): Promise<Float32Array<ArrayBuffer>> {
  loading ??= load(retry).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
