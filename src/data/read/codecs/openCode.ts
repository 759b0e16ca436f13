import type { Coded } from './coded';
import { BadCode } from './coded';
import { openJpeg } from './jpeg/openJpeg';
import { openJpeg2000 } from './jpeg2000/openJpeg2000';
import { openJpegLs } from './jpegLs/openJpegLs';

/** Whether a JPEG's frame header is that of JPEG-LS (marker F7). */
function isJpegLs(bytes: Uint8Array): boolean {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    if (marker === 0xf7) return true;
    if (marker === 0xda || (marker >= 0xc0 && marker <= 0xc3)) return false;
    at += marker === 0xff ? 1 : 2 + bytes[at + 2]! * 256 + bytes[at + 3]!;
  }
  return false;
}

/**
 * Reads the head of a code stream of the JPEG family: JPEG, JPEG-LS or JPEG 2000, as its first bytes tell.
 * @throws BadCode if it is none or its head makes no sense, UnknownCode if its kind is not read
 */
export function openCode(bytes: Uint8Array): Coded {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return isJpegLs(bytes) ? openJpegLs(bytes) : openJpeg(bytes);
  if ((bytes[0] === 0xff && bytes[1] === 0x4f) || bytes[4] === 0x6a) return openJpeg2000(bytes);
  throw new BadCode('No code stream of the JPEG family.');
}
