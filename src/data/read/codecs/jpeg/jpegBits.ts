import { BadCode } from '../coded';

/** How many bits past the end may be taken: writers cut the last byte short, files that end early want many. */
const grace = 64;

/** Reads the bits of a scan: a zero byte after FF is stuffing, another byte is a marker and ends them. */
export class JpegBits {
  /** The byte that comes next; at a marker, the marker. */
  at: number;
  private readonly bytes: Uint8Array;
  private hold = 0;
  private count = 0;
  private beyond = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  private fill(): void {
    while (this.count <= 16) {
      const byte = this.bytes[this.at];
      const marker = byte === 0xff && this.bytes[this.at + 1] !== 0;
      if (byte === undefined || marker) {
        this.beyond += 8;
        if (this.beyond > grace) throw new BadCode('The scan ends early.');
        this.hold = (this.hold << 8) & 0xffffff;
      } else {
        this.hold = ((this.hold << 8) | byte) & 0xffffff;
        this.at += byte === 0xff ? 2 : 1;
      }
      this.count += 8;
    }
  }

  /** The next 16 bits, which stay where they are. */
  peek16(): number {
    if (this.count < 16) this.fill();
    return (this.hold >>> (this.count - 16)) & 0xffff;
  }

  skip(length: number): void {
    this.count -= length;
  }

  /** The next bits as a number, 1 to 16 of them. */
  read(length: number): number {
    const value = this.peek16() >>> (16 - length);
    this.count -= length;
    return value;
  }

  /** Drops what is left of the byte and goes past a restart marker; throws if there is none. */
  restart(): void {
    this.hold = 0;
    this.count = 0;
    this.beyond = 0;
    const { bytes } = this;
    // Fill bytes may stand before a marker.
    while (bytes[this.at] === 0xff && bytes[this.at + 1] === 0xff) this.at += 1;
    const marker = bytes[this.at + 1];
    if (bytes[this.at] !== 0xff || marker === undefined || marker < 0xd0 || marker > 0xd7)
      throw new BadCode('No restart where one must be.');
    this.at += 2;
  }
}
