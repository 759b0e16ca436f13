/** How the entries of a DICOM file are written (PS3.5, section 7). */
export interface Encoding {
  /** Whether each entry names its value representation ('CS', 'US'). */
  readonly explicit: boolean;
  readonly bigEndian: boolean;
}

/** The usual kind, and the standard's default. */
export const implicitLittle: Encoding = { explicit: false, bigEndian: false };
export const explicitLittle: Encoding = { explicit: true, bigEndian: false };
export const explicitBig: Encoding = { explicit: true, bigEndian: true };

/** How pixels are packed. 'image' is a code stream of the JPEG family, which says itself which of them it is. */
export type Packing = 'none' | 'rle' | 'image';

/** A transfer syntax: how the entries are written and how the pixels are packed (PS3.6, table A-1). */
export interface Syntax {
  readonly encoding: Encoding;
  readonly packing: Packing;
  /** Everything after the header went through deflate. */
  readonly deflated?: boolean;
  /** Pixels are big endian though the entries are not (an early kind of one maker). */
  readonly pixelsBigEndian?: boolean;
  /** What the packing is called, if it cannot be undone here. */
  readonly unknown?: string;
}

const image: Syntax = { encoding: explicitLittle, packing: 'image' };
const unknown = (name: string): Syntax => ({ ...image, unknown: name });

const syntaxes: Readonly<Record<string, Syntax>> = {
  '1.2.840.10008.1.2': { encoding: implicitLittle, packing: 'none' },
  '1.2.840.10008.1.2.1': { encoding: explicitLittle, packing: 'none' },
  '1.2.840.10008.1.2.1.99': { encoding: explicitLittle, packing: 'none', deflated: true },
  '1.2.840.10008.1.2.2': { encoding: explicitBig, packing: 'none' },
  '1.2.840.113619.5.2': { encoding: implicitLittle, packing: 'none', pixelsBigEndian: true },
  '1.2.840.10008.1.2.5': { encoding: explicitLittle, packing: 'rle' },
  // JPEG: baseline, extended, lossless of any predictor, lossless of the first.
  '1.2.840.10008.1.2.4.50': image,
  '1.2.840.10008.1.2.4.51': image,
  '1.2.840.10008.1.2.4.57': image,
  '1.2.840.10008.1.2.4.70': image,
  // JPEG-LS: lossless, near lossless. JPEG 2000: lossless, any.
  '1.2.840.10008.1.2.4.80': image,
  '1.2.840.10008.1.2.4.81': image,
  '1.2.840.10008.1.2.4.90': image,
  '1.2.840.10008.1.2.4.91': image,
  '1.2.840.10008.1.2.4.92': unknown('JPEG 2000 multi-component'),
  '1.2.840.10008.1.2.4.93': unknown('JPEG 2000 multi-component'),
  '1.2.840.10008.1.2.4.94': unknown('JPIP'),
  '1.2.840.10008.1.2.4.95': unknown('JPIP'),
  '1.2.840.10008.1.2.4.100': unknown('MPEG-2'),
  '1.2.840.10008.1.2.4.101': unknown('MPEG-2'),
  '1.2.840.10008.1.2.4.102': unknown('MPEG-4'),
  '1.2.840.10008.1.2.4.103': unknown('MPEG-4'),
  '1.2.840.10008.1.2.4.104': unknown('MPEG-4'),
  '1.2.840.10008.1.2.4.105': unknown('MPEG-4'),
  '1.2.840.10008.1.2.4.106': unknown('MPEG-4'),
  '1.2.840.10008.1.2.4.107': unknown('HEVC'),
  '1.2.840.10008.1.2.4.108': unknown('HEVC'),
  '1.2.840.10008.1.2.4.110': unknown('JPEG XL'),
  '1.2.840.10008.1.2.4.111': unknown('JPEG XL'),
  '1.2.840.10008.1.2.4.112': unknown('JPEG XL'),
  '1.2.840.10008.1.2.4.201': unknown('High-Throughput JPEG 2000'),
  '1.2.840.10008.1.2.4.202': unknown('High-Throughput JPEG 2000'),
  '1.2.840.10008.1.2.4.203': unknown('High-Throughput JPEG 2000'),
  '1.2.840.10008.1.2.8.1': unknown('deflated frames'),
};

/**
 * What a transfer syntax means. One that is not known is taken as explicit little endian with packed pixels, as all
 * that were added since 1996 are; its identifier stands for its name.
 */
export function syntaxOf(uid: string): Syntax {
  return (
    syntaxes[uid] ??
    // JPEG kinds that the standard has retired: the code stream says whether it can be read.
    (/^1\.2\.840\.10008\.1\.2\.4\.(5\d|6\d)$/.test(uid) ? image : unknown(uid))
  );
}
