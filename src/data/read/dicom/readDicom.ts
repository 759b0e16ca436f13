import { inflateAll } from '../inflate';
import type { Encoding, Syntax } from './encoding';
import { explicitLittle, implicitLittle, syntaxOf } from './encoding';
import { findStart, guessEncoding } from './findStart';
import { BadElement, parseElements } from './parseElements';
import { tags } from './tags';
import { Values } from './values';

/** A file whose header and entries were found. */
export interface DicomFile {
  /** The header's own entries (group 2). */
  readonly header: Values;
  readonly values: Values;
  /** null if the file does not say how it is written. */
  readonly syntax: Syntax | null;
  readonly encoding: Encoding;
}

/** Most bytes that a deflated file may unpack to. */
export const allowedUnpacked = 256_000_000;

/**
 * Finds the header and the entries of a DICOM file, however it begins.
 * @throws BadElement or another Error if the bytes are none
 */
export function readDicom(bytes: Uint8Array): DicomFile {
  const start = findStart(bytes);
  if (start === null) throw new BadElement('Not a DICOM file.');
  const group2 = bytes[start.at] === 2 && bytes[start.at + 1] === 0;
  const found = parseElements(
    bytes,
    start.at,
    group2 ? bytes.length : start.at,
    guessEncoding(bytes, start.at) ?? explicitLittle,
    0x0002ffff,
  );
  const header = new Values(bytes, found.elements);
  const uid = header.text(tags.TransferSyntaxUID);
  const syntax = uid === '' ? null : syntaxOf(uid);
  const body = syntax?.deflated
    ? { bytes: inflateAll(bytes.subarray(found.at), allowedUnpacked), at: 0 }
    : { bytes, at: found.at };
  // What the bytes show stands above what the header claims: some programs convert one and forget the other.
  const encoding = guessEncoding(body.bytes, body.at) ?? syntax?.encoding ?? implicitLittle;
  const { elements } = parseElements(body.bytes, body.at, body.bytes.length, encoding);
  return { header, values: new Values(body.bytes, elements), syntax, encoding };
}
