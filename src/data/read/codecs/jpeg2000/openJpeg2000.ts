import { UnknownCode } from '../coded';
import type { Coded } from '../coded';

export function openJpeg2000(_bytes: Uint8Array): Coded {
  throw new UnknownCode('JPEG 2000');
}
