import { shownGray } from '../../../data/imageWindow';
import { mrGain } from '../../../data/phantom/brainMr';

/** The scanner's whole range: what sets of images are made with. */
const whole = { center: 127.5 * mrGain, width: 255 * mrGain } as const;

/** Stored numbers of a brain phantom as a network gets them, 0..255. */
export const brainBytes = (stored: ArrayLike<number>): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(stored, (number) => shownGray(number, whole));
