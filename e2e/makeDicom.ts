// A DICOM file as small as it can be: explicit little endian, one gray picture or several, written by hand.

export interface DicomOptions {
  readonly rows: number;
  readonly columns: number;
  /** Numbers of all frames, row by row. */
  readonly stored: ArrayLike<number>;
  readonly modality?: string;
  readonly signed?: boolean;
  readonly photometric?: 'MONOCHROME1' | 'MONOCHROME2';
  readonly frames?: number;
  readonly rescale?: readonly [slope: number, intercept: number];
  readonly window?: readonly [center: number, width: number];
  /** A name that must never be seen on the page. */
  readonly patient?: string;
}

function element(group: number, number: number, kind: string, value: Buffer): Buffer {
  const even =
    value.length % 2 === 0 ? value : Buffer.concat([value, Buffer.from(kind === 'UI' ? '\0' : ' ')]);
  const long = ['OB', 'OW'].includes(kind);
  const head = Buffer.alloc(long ? 12 : 8);
  head.writeUInt16LE(group, 0);
  head.writeUInt16LE(number, 2);
  head.write(kind, 4, 'latin1');
  if (long) head.writeUInt32LE(even.length, 8);
  else head.writeUInt16LE(even.length, 6);
  return Buffer.concat([head, even]);
}

const text = (group: number, number: number, kind: string, value: string | number) =>
  element(group, number, kind, Buffer.from(String(value), 'latin1'));

const short = (number: number, value: number) => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return element(0x28, number, 'US', bytes);
};

/** The bytes of a DICOM file of 16-bit numbers. */
export function makeDicom(options: DicomOptions): Buffer {
  const { rows, columns, stored, modality = 'CT', signed = true, photometric = 'MONOCHROME2' } = options;
  const { frames = 1, rescale, window, patient } = options;
  const pixels = Buffer.alloc(2 * stored.length);
  for (let i = 0; i < stored.length; i += 1) pixels.writeUInt16LE(stored[i]! & 0xffff, 2 * i);
  const syntax = text(2, 0x10, 'UI', '1.2.840.10008.1.2.1');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(syntax.length);
  return Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM'),
    element(2, 0, 'UL', length),
    syntax,
    text(8, 0x60, 'CS', modality),
    ...(patient === undefined ? [] : [text(0x10, 0x10, 'PN', patient)]),
    short(2, 1),
    text(0x28, 4, 'CS', photometric),
    ...(frames > 1 ? [text(0x28, 8, 'IS', frames)] : []),
    short(0x10, rows),
    short(0x11, columns),
    short(0x100, 16),
    short(0x101, 16),
    short(0x102, 15),
    short(0x103, signed ? 1 : 0),
    ...(window ? [text(0x28, 0x1050, 'DS', window[0]), text(0x28, 0x1051, 'DS', window[1])] : []),
    ...(rescale ? [text(0x28, 0x1052, 'DS', rescale[1]), text(0x28, 0x1053, 'DS', rescale[0])] : []),
    element(0x7fe0, 0x10, 'OW', pixels),
  ]);
}
