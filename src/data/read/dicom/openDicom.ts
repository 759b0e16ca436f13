import { BadCode, UnknownCode } from '../codecs/coded';
import { TooMuch } from '../inflate';
import type { FileBytes, Opened } from '../readers';
import { failed } from '../readResult';
import type { ReadFailure, ReadNote, ReadResult } from '../readResult';
import { describePicture } from './describePicture';
import type { PictureDescription } from './describePicture';
import { frameSettings } from './frameSettings';
import { framesOf } from './framesOf';
import { holdsInstead } from './noPicture';
import { BadElement } from './parseElements';
import { allowedUnpacked, readDicom } from './readDicom';
import type { DicomFile } from './readDicom';
import { tags } from './tags';
import { pictureFacts, toPlainImage } from './toPlainImage';
import { frameBits } from './unpackNative';

const corrupt: ReadFailure = { code: 'corrupt', data: { format: 'dicom' } };

/** What a thrown error says about the file. */
function failureOf(error: unknown, bytes: number): ReadFailure {
  if (error instanceof UnknownCode) return { code: 'compression', data: { name: error.kind } };
  if (error instanceof TooMuch) return { code: 'tooBig', data: { bytes, allowedBytes: allowedUnpacked } };
  // Whatever else comes out of bytes that make no sense is one cause for the reader of the sentence.
  return corrupt;
}

/** Why a file without pixels has none. */
function withoutPixels(
  { header, values }: DicomFile,
  picture: PictureDescription | ReadFailure,
): ReadFailure {
  if (values.element(tags.FloatPixelData) || values.element(tags.DoubleFloatPixelData))
    return { code: 'description', data: { entry: 'PixelData', found: 'float' } };
  // An entry that goes on past the end of the file: whatever came after it is not there.
  const cut = [...values.elements.values()].find(({ missing }) => missing > 0);
  if (cut) {
    const { length: needed, missing } = cut;
    return { code: 'truncated', data: { format: 'dicom', needed, missing } };
  }
  if ('code' in picture) return { code: 'noPicture', data: { holds: holdsInstead(header, values) } };
  // It describes a picture and ends before it.
  const needed = Math.ceil((picture.frames * frameBits(picture)) / 8);
  return { code: 'truncated', data: { format: 'dicom', needed, missing: needed } };
}

function notesOf({ values, syntax }: DicomFile, converted: boolean, curved: boolean): ReadNote[] {
  const lossy = values.text(tags.LossyImageCompression) === '01';
  const burnedIn = values.text(tags.BurnedInAnnotation).toUpperCase() === 'YES';
  return [
    ...(syntax === null ? [{ code: 'noHeader', data: {} } as const] : []),
    ...(lossy ? [{ code: 'lossy', data: {} } as const] : []),
    ...(curved ? [{ code: 'curvedDisplay', data: {} } as const] : []),
    ...(converted ? [{ code: 'colorsConverted', data: {} } as const] : []),
    ...(burnedIn ? [{ code: 'burnedIn', data: {} } as const] : []),
  ];
}

/** Everything up to the first pixel; throws where the bytes make no sense. */
function prepare({ bytes, name }: FileBytes): Opened {
  const file = readDicom(bytes);
  const { values } = file;
  const picture = describePicture(values);
  const pixels = values.elements.get(tags.PixelData);
  if (pixels === undefined) return { ok: false, failure: withoutPixels(file, picture) };
  if ('code' in picture) return { ok: false, failure: picture };
  const unpack = framesOf(file, picture, pixels);
  if ('code' in unpack) return { ok: false, failure: unpack };
  const facts = pictureFacts(values, picture, name);
  if (picture.photometric === 'PALETTE COLOR' && facts.palette === null)
    return {
      ok: false,
      failure: { code: 'description', data: { entry: 'RedPaletteColorLookupTableDescriptor', found: '' } },
    };
  const settings = frameSettings(values, facts.modality, picture.frames);
  const { frames } = picture;
  const read = async (frame: number): Promise<ReadResult> => {
    try {
      const unpacked = unpack.frame(frame);
      const own = settings(frame);
      const image = toPlainImage(unpacked, picture, facts, own);
      const notes = notesOf(file, unpacked.ybr && !unpack.coded, own.curved && picture.samples === 1);
      return { ok: true, image, notes, frames, frame };
    } catch (error) {
      return failed(failureOf(error, bytes.length));
    }
  };
  return { ok: true, frames, read };
}

/**
 * Opens a DICOM file: finds its picture and how it is written, decodes nothing yet. Only technical entries are read;
 * none that names a person.
 * @returns how many frames there are and the way to each, or why there is none; never rejects for what a file holds
 */
export async function openDicom(file: FileBytes): Promise<Opened> {
  try {
    return prepare(file);
  } catch (error) {
    const known = error instanceof BadElement || error instanceof BadCode;
    return { ok: false, failure: known ? corrupt : failureOf(error, file.bytes.length) };
  }
}
