// Small drawn pictures, packed by other programs (DCMTK 3.6.7, OpenJPEG 2.5) and unpacked by them: what ours must match.
import list from './codeSamples.json';

export interface CodeSample {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly channels: number;
  /** How far a number may lie from the other program's: lossy decoders round each in their own way. */
  readonly tolerance: number;
  readonly code: Uint8Array<ArrayBuffer>;
  /** [rows, columns, channels] */
  readonly numbers: Uint16Array;
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

export const codeSamples: readonly CodeSample[] = list.map(({ code, numbers, ...rest }) => ({
  ...rest,
  code: bytesOf(code),
  numbers: new Uint16Array(bytesOf(numbers).buffer),
}));

/** The sample of a name. */
export function codeSample(name: string): CodeSample {
  const found = codeSamples.find((sample) => sample.name === name);
  if (!found) throw new Error(`No sample ${name}.`);
  return found;
}
