/** Probability, next state after the likelier and after the other symbol, and whether they change sides (table C.2). */
const table = [
  ...[0x5601, 1, 1, 1, 0x3401, 2, 6, 0, 0x1801, 3, 9, 0, 0x0ac1, 4, 12, 0, 0x0521, 5, 29, 0],
  ...[0x0221, 38, 33, 0, 0x5601, 7, 6, 1, 0x5401, 8, 14, 0, 0x4801, 9, 14, 0, 0x3801, 10, 14, 0],
  ...[0x3001, 11, 17, 0, 0x2401, 12, 18, 0, 0x1c01, 13, 20, 0, 0x1601, 29, 21, 0, 0x5601, 15, 14, 1],
  ...[0x5401, 16, 14, 0, 0x5101, 17, 15, 0, 0x4801, 18, 16, 0, 0x3801, 19, 17, 0, 0x3401, 20, 18, 0],
  ...[0x3001, 21, 19, 0, 0x2801, 22, 19, 0, 0x2401, 23, 20, 0, 0x2201, 24, 21, 0, 0x1c01, 25, 22, 0],
  ...[0x1801, 26, 23, 0, 0x1601, 27, 24, 0, 0x1401, 28, 25, 0, 0x1201, 29, 26, 0, 0x1101, 30, 27, 0],
  ...[0x0ac1, 31, 28, 0, 0x09c1, 32, 29, 0, 0x08a1, 33, 30, 0, 0x0521, 34, 31, 0, 0x0441, 35, 32, 0],
  ...[0x02a1, 36, 33, 0, 0x0221, 37, 34, 0, 0x0141, 38, 35, 0, 0x0111, 39, 36, 0, 0x0085, 40, 37, 0],
  ...[0x0049, 41, 38, 0, 0x0025, 42, 39, 0, 0x0015, 43, 40, 0, 0x0009, 44, 41, 0, 0x0005, 45, 42, 0],
  ...[0x0001, 45, 43, 0, 0x5601, 46, 46, 0],
];
const probability = Uint16Array.from({ length: 47 }, (_, i) => table[4 * i]!);
const afterLikely = Uint8Array.from({ length: 47 }, (_, i) => table[4 * i + 1]!);
const afterOther = Uint8Array.from({ length: 47 }, (_, i) => table[4 * i + 2]!);
const changes = Uint8Array.from({ length: 47 }, (_, i) => table[4 * i + 3]!);

/** The arithmetic decoder (ISO 15444-1, annex C). Past its end it reads ones, as the standard has it. */
export class MqDecoder {
  private readonly bytes: Uint8Array;
  private at = 0;
  private high: number;
  private low = 0;
  private count = 0;
  private interval = 0x8000;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.high = bytes[0] ?? 0xff;
    this.byteIn();
    this.high = ((this.high << 7) & 0xffff) | ((this.low >> 9) & 0x7f);
    this.low = (this.low << 7) & 0xffff;
    this.count -= 7;
  }

  private byteIn(): void {
    const { bytes } = this;
    if ((bytes[this.at] ?? 0xff) === 0xff) {
      const next = bytes[this.at + 1] ?? 0xff;
      if (next > 0x8f) {
        this.low += 0xff00;
        this.count = 8;
      } else {
        this.at += 1;
        this.low += next << 9;
        this.count = 7;
      }
    } else {
      this.at += 1;
      this.low += (bytes[this.at] ?? 0xff) << 8;
      this.count = 8;
    }
    if (this.low > 0xffff) {
      this.high += this.low >> 16;
      this.low &= 0xffff;
    }
  }

  /**
   * The next bit.
   * @param contexts [n] state * 2 + likelier symbol, brought up to date
   */
  bit(contexts: Uint8Array, context: number): number {
    const entry = contexts[context]!;
    let state = entry >> 1;
    let likely = entry & 1;
    const size = probability[state]!;
    let result: number;
    this.interval -= size;
    if (this.high < size) {
      // The smaller part, unless the parts have changed places.
      if (this.interval < size) {
        result = likely;
        state = afterLikely[state]!;
      } else {
        result = 1 ^ likely;
        if (changes[state] === 1) likely = result;
        state = afterOther[state]!;
      }
      this.interval = size;
    } else {
      this.high -= size;
      if ((this.interval & 0x8000) !== 0) return likely;
      if (this.interval < size) {
        result = 1 ^ likely;
        if (changes[state] === 1) likely = result;
        state = afterOther[state]!;
      } else {
        result = likely;
        state = afterLikely[state]!;
      }
    }
    do {
      if (this.count === 0) this.byteIn();
      this.interval <<= 1;
      this.high = ((this.high << 1) & 0xffff) | ((this.low >> 15) & 1);
      this.low = (this.low << 1) & 0xffff;
      this.count -= 1;
    } while ((this.interval & 0x8000) === 0);
    contexts[context] = (state << 1) | likely;
    return result;
  }
}

/** Plain bits of a bypassed pass: after FF a byte has seven. */
export class RawBits {
  private readonly bytes: Uint8Array;
  private at = 0;
  private hold = 0;
  private count = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  bit(): number {
    if (this.count === 0) {
      this.count = this.hold === 0xff ? 7 : 8;
      this.hold = this.bytes[this.at] ?? 0xff;
      this.at += 1;
    }
    this.count -= 1;
    return (this.hold >> this.count) & 1;
  }
}
