import { netShape, storedIds, storedChecksum, type StoredId } from '../derive/nets';
import { cnnParameterCount } from '../../../math/cnnShape';
import { hash32 } from '../../../math/rng';
import { storedFile } from '../../../data/read/storedFile';

export type Weights = Float32Array;

const size = cnnParameterCount(netShape);
/** Beside the page, whatever folder it runs from. */
const place = 'models/limits/weights.bin';

/** A number that any change of a byte changes. */
export function checksum(bytes: Uint8Array): number {
  return hash32(bytes.length, ...new Uint32Array(bytes.slice().buffer));
}

/**
 * Cuts the stored file into networks.
 * @throws Error if the file is not the one that this version was made with
 */
export function readNets(buffer: ArrayBuffer): Readonly<Record<StoredId, Weights>> {
  const bytes = new Uint8Array(buffer);
  if (bytes.length !== 4 * size * storedIds.length || checksum(bytes) !== storedChecksum)
    throw new Error('The stored networks are incomplete or of another version.');
  const view = new DataView(buffer);
  const net = (index: number) =>
    Float32Array.from({ length: size }, (_, i) => view.getFloat32(4 * (index * size + i), true));
  return Object.fromEntries(storedIds.map((id, index) => [id, net(index)])) as Record<StoredId, Weights>;
}

let loading: Promise<Readonly<Record<StoredId, Weights>>> | null = null;

/** The networks that a script has trained and stored; loaded once. */
export function loadNets(): Promise<Readonly<Record<StoredId, Weights>>> {
  if (loading) return loading;
  const begun = (async () => {
    const answer = await storedFile(place);
    if (!answer.ok) throw new Error(`The stored networks did not come (${answer.status}).`);
    return readNets(await answer.arrayBuffer());
  })();
  loading = begun;
  begun.catch(() => {
    // A lost connection may come back: the next try asks again.
    loading = null;
  });
  return begun;
}
