import { BadCode } from '../coded';

/** Reads the bits of a packet's head: after FF a byte has seven (ISO 15444-1, B.10.1). */
export class PacketBits {
  at = 0;
  readonly bytes: Uint8Array;
  private hold = 0;
  private count = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  bit(): number {
    if (this.count === 0) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new BadCode('A packet ends early.');
      this.count = this.hold === 0xff ? 7 : 8;
      this.hold = byte;
      this.at += 1;
    }
    this.count -= 1;
    return (this.hold >> this.count) & 1;
  }

  read(length: number): number {
    let value = 0;
    for (let i = 0; i < length; i += 1) value = value * 2 + this.bit();
    return value;
  }

  /** Goes to the next whole byte; one after FF is stuffing. */
  align(): void {
    if (this.hold === 0xff) this.at += 1;
    this.hold = 0;
    this.count = 0;
  }

  /** Goes past a marker of so many bytes, if it is there. */
  skipMarker(marker: number, length: number): void {
    if (this.bytes[this.at] === 0xff && this.bytes[this.at + 1] === marker) this.at += length;
  }
}
