import { readPackageList, type PackageList } from '../../portal/package/packageList';

/** A built file did not arrive: no connection, or a server that fails. */
export class Offline extends Error {}

async function get(path: string, cache: RequestCache = 'default'): Promise<Response> {
  try {
    return await fetch(new URL(path, document.baseURI), { cache });
  } catch {
    throw new Offline(path);
  }
}

/**
 * The bytes of one of the app's own files.
 * @throws Offline where it does not arrive
 */
export async function fetchBuilt(path: string): Promise<Uint8Array> {
  const response = await get(path);
  // A file that is gone was replaced by another version: its bytes will not be those of the list.
  if (!response.ok && response.status !== 404) throw new Offline(path);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * The build's list of what packages need; null where this copy of the app has none.
 * @throws Offline where it does not arrive
 */
export async function fetchPackageList(): Promise<PackageList | null> {
  // A page that is a file can ask for none.
  if (location.protocol === 'file:') return null;
  const response = await get('portal/packages.json', 'no-cache');
  if (!response.ok && response.status >= 500) throw new Offline(response.url);
  return readPackageList(await response.json().catch(() => null));
}
