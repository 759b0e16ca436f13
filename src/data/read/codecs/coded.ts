/** Thrown where packed pixels make no sense; the reader turns it into a failure. */
export class BadCode extends Error {}

/** Thrown where packed pixels are sound but of a kind that is not read here. */
export class UnknownCode extends Error {
  /** What the kind is called. */
  readonly kind: string;

  constructor(kind: string) {
    super(kind);
    this.kind = kind;
  }
}

/** Packed pixels whose head was read and whose pixels were not: size is known before anything is made for them. */
export interface Coded {
  readonly rows: number;
  readonly columns: number;
  readonly components: number;
  /** Bits of a number, 1 to 16. */
  readonly precision: number;
  readonly signed: boolean;
  /** Whether the three components are brightness and color differences; null if it does not say. */
  readonly ybr: boolean | null;
  /**
   * Unpacks the pixels.
   * @returns [rows, columns, components], side by side
   * @throws BadCode where they make no sense
   */
  decode(): Uint8Array | Uint16Array | Int16Array;
}
