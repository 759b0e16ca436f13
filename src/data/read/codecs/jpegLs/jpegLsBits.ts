import { BadCode } from '../coded';

/** How many bytes past the end may be taken, for writers that cut the last one short. */
const grace = 8;

/** Reads the bits of a JPEG-LS scan: after FF a byte has seven bits, and one with its eighth set is a marker. */
export class JpegLsBits {
  /** The byte that comes next; at a marker, the marker. */
  at: number;
  private readonly bytes: Uint8Array;
  private hold = 0;
  private count = 0;
  private last = 0;
  private beyond = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  private fill(): void {
    const byte = this.bytes[this.at];
    const size = this.last === 0xff ? 7 : 8;
    if (byte === undefined || (byte === 0xff && (this.bytes[this.at + 1] ?? 0xff) >= 0x80)) {
      this.beyond += 1;
      if (this.beyond > grace) throw new BadCode('The scan ends early.');
      this.hold = (this.hold << 8) & 0xffffff;
      this.count += 8;
      return;
    }
    this.hold = ((this.hold << size) | byte) & 0xffffff;
    this.count += size;
    this.last = byte;
    this.at += 1;
  }

  bit(): number {
    if (this.count === 0) this.fill();
    this.count -= 1;
    return (this.hold >>> this.count) & 1;
  }

  /** The next bits as a number, 0 to 32 of them. */
  read(length: number): number {
    let value = 0;
    for (let left = length; left > 0;) {
      if (this.count === 0) this.fill();
      const take = Math.min(left, this.count);
      this.count -= take;
      value = value * 2 ** take + ((this.hold >>> this.count) & (2 ** take - 1));
      left -= take;
    }
    return value;
  }

  /** How many zeros come before the next one, at most so many. */
  zeros(most: number): number {
    let count = 0;
    while (this.bit() === 0) {
      count += 1;
      if (count > most) throw new BadCode('A code too long.');
    }
    return count;
  }

  /** Where the next marker is. */
  end(): number {
    // The byte after a last FF belongs to it.
    return this.last === 0xff && (this.bytes[this.at] ?? 0xff) < 0x80 ? this.at + 1 : this.at;
  }
}
