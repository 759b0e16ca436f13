import type { PacketBits } from './packetBits';

interface Level {
  readonly columns: number;
  readonly values: Int32Array;
  /** Whether the value is known to be just that; until then it is known to be at least that. */
  readonly known: Uint8Array;
}

/** A tree of least values over a grid, told bit by bit (ISO 15444-1, B.10.2). */
export class TagTree {
  private readonly levels: Level[] = [];

  constructor(columns: number, rows: number) {
    for (let [c, r] = [columns, rows]; ; [c, r] = [Math.ceil(c / 2), Math.ceil(r / 2)]) {
      this.levels.push({ columns: c, values: new Int32Array(c * r), known: new Uint8Array(c * r) });
      if (c * r <= 1) break;
    }
  }

  /**
   * Reads on until it is known whether the value at a place is below a limit.
   * @returns the value if it is, else null
   */
  below(bits: PacketBits, column: number, row: number, limit: number): number | null {
    let least = 0;
    for (let depth = this.levels.length - 1; depth >= 0; depth -= 1) {
      const { columns, values, known } = this.levels[depth]!;
      const at = (row >> depth) * columns + (column >> depth);
      if (values[at]! < least) values[at] = least;
      while (known[at] === 0 && values[at]! < limit)
        if (bits.bit() === 1) known[at] = 1;
        else values[at]! += 1;
      least = values[at]!;
      if (known[at] === 0) return null;
    }
    return least < limit ? least : null;
  }
}
