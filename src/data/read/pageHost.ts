import { decodePixels } from './decodePixels';
import { openBytes, readFrame } from './readBytes';
import type { FileBytes } from './readers';
import type { ReadHost } from './workerHost';

/** The page itself, where no worker can be had. */
export function pageHost(file: FileBytes): ReadHost {
  const opened = openBytes(file, decodePixels);
  opened.catch(() => undefined);
  return {
    read: async (frame) => {
      try {
        return await readFrame(await opened, frame);
      } catch {
        return null;
      }
    },
    close: () => undefined,
  };
}
