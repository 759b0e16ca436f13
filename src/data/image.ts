/** The numbers of an image as they are stored: whole, never smoothed, never windowed. */
export type StoredNumbers = Uint8Array | Uint16Array | Int16Array | Uint32Array | Int32Array;

/** From a stored number to what it means: value = slope · stored + intercept. */
export interface Rescale {
  readonly slope: number;
  readonly intercept: number;
  /** Hounsfield units, for CT; otherwise the value has no unit. */
  readonly unit?: 'HU';
}

/** A display window in value units (HU for CT): what is black and what is white on the screen. */
export interface ImageWindow {
  readonly center: number;
  readonly width: number;
}

/** The colors that stored numbers stand for (DICOM's PALETTE COLOR): an index, not a brightness. */
export interface Palette {
  /** The stored number of the first color; smaller numbers have the first color, larger ones the last. */
  readonly first: number;
  /** [n, 3] red, green, blue, 0 to 255 each. */
  readonly colors: Uint8Array;
}

/** Stored numbers from `from` to `to` that fill the room around the picture and mean nothing. */
export interface Padding {
  readonly from: number;
  readonly to: number;
}

/** The one plain image: what every phantom makes and every reader of files gives (after Fig. 2). */
export interface PlainImage {
  readonly rows: number;
  readonly columns: number;
  /** 1 gray, 3 red-green-blue. */
  readonly channels: 1 | 3;
  /** [rows, columns, channels], row by row, the channels of a pixel side by side. */
  readonly stored: StoredNumbers;
  /** How many bits a stored number may use, 1 to 32; all but dose maps and the like keep to 16. */
  readonly bits: number;
  readonly rescale: Rescale;
  /** The window that the image asks for, if it does. */
  readonly window?: ImageWindow;
  /** Whether small numbers are shown white (DICOM's MONOCHROME1, as on film); otherwise they are black. */
  readonly lowIsWhite?: boolean;
  /** What color each stored number is, if the numbers are indices; the window has no say then. */
  readonly palette?: Palette;
  /** Which stored numbers are not picture, if some are. */
  readonly padding?: Padding;
  /** As DICOM writes it: 'CT', 'MR', 'OP' (ophthalmic photography). */
  readonly modality?: string;
  /** A short name for people. */
  readonly name: string;
}

/** Stored numbers that are what they mean: slope 1, intercept 0, no unit. */
export const identityRescale: Rescale = { slope: 1, intercept: 0 };

function indexOf(image: PlainImage, row: number, column: number, channel: number): number {
  const inside =
    Number.isInteger(row) && row >= 0 && row < image.rows && column >= 0 && column < image.columns;
  if (!inside || !Number.isInteger(column) || channel < 0 || channel >= image.channels) {
    throw new RangeError(
      `Pixel (${row}, ${column}), channel ${channel} is not in a ${image.rows} x ${image.columns} x ${image.channels} image.`,
    );
  }
  return (row * image.columns + column) * image.channels + channel;
}

/**
 * The stored number of one pixel.
 * @param row 0 (top) to rows - 1
 * @param column 0 (left) to columns - 1
 * @param channel 0 to channels - 1
 * @throws RangeError outside the image
 */
export function storedAt(image: PlainImage, row: number, column: number, channel = 0): number {
  return image.stored[indexOf(image, row, column, channel)]!;
}

/**
 * What the stored number of one pixel means, in the image's unit (HU for CT).
 * @param row 0 (top) to rows - 1
 * @param column 0 (left) to columns - 1
 * @param channel 0 to channels - 1
 * @throws RangeError outside the image
 */
export function valueAt(image: PlainImage, row: number, column: number, channel = 0): number {
  return image.rescale.slope * storedAt(image, row, column, channel) + image.rescale.intercept;
}

/**
 * The image with one stored number changed; the image itself stays as it is.
 * @param stored the new number; rounded and clamped to what the bits can hold
 * @throws RangeError outside the image
 */
export function withStored(
  image: PlainImage,
  row: number,
  column: number,
  stored: number,
  channel = 0,
): PlainImage {
  const index = indexOf(image, row, column, channel);
  const { min, max } = storedRange(image);
  const numbers = image.stored.slice();
  numbers[index] = Math.min(max, Math.max(min, Math.round(stored)));
  return { ...image, stored: numbers };
}

/**
 * Smallest and largest number that N bits can hold: 8 bits 0..255, 12 bits 0..4095 (after Fig. 2).
 * @param bits 1 to 32
 * @param signed whether half of the numbers are negative (two's complement)
 * @throws RangeError for any other number of bits
 */
export function bitRange(bits: number, signed = false): { min: number; max: number } {
  if (!Number.isInteger(bits) || bits < 1 || bits > 32)
    throw new RangeError(`bits must be a whole number from 1 to 32, got ${bits}.`);
  return signed ? { min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 } : { min: 0, max: 2 ** bits - 1 };
}

/** Whether the stored numbers may be negative. */
export function isSigned({ stored }: Pick<PlainImage, 'stored'>): boolean {
  return stored instanceof Int16Array || stored instanceof Int32Array;
}

/** Smallest and largest number that this image's bits can hold. */
export function storedRange(image: PlainImage): { min: number; max: number } {
  return bitRange(image.bits, isSigned(image));
}
