import { expect, test } from 'vitest';
import { looksLikeText, sniffFormat } from '../../../src/data/read/sniffFormat';
import { dicomStart, makeJpegHead, makePng, textBytes, zipStart } from './makeFiles';

const start = (text: string, ...bytes: number[]) => Uint8Array.of(...bytes, ...textBytes(text));

test.each([
  ['png', makePng({ columns: 1, rows: 1 })],
  ['jpeg', makeJpegHead(1, 1)],
  ['dicom', dicomStart],
  ['dicom', Uint8Array.of(8, 0, 5, 0, 0x43, 0x53, 10, 0)],
  ['npz', zipStart('train_images.npy')],
  ['zip', zipStart('normal/001.png')],
  ['zip', Uint8Array.of(0x50, 0x4b, 5, 6, 0, 0)],
  ['svg', textBytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['svg', textBytes('\ufeff <?xml version="1.0"?>\n<!-- x --><svg width="1">')],
  ['gif', textBytes('GIF89a....')],
  ['webp', textBytes('RIFF....WEBPVP8 ')],
  ['bmp', start('\0\0\0\0', 0x42, 0x4d, 9, 0, 0, 0)],
  ['tiff', Uint8Array.of(0x49, 0x49, 0x2a, 0, 8)],
  ['tiff', Uint8Array.of(0x4d, 0x4d, 0, 0x2a, 0)],
  ['heic', start('ftypheic', 0, 0, 0, 24)],
  ['heic', start('ftypavif', 0, 0, 0, 24)],
  ['pdf', textBytes('%PDF-1.7')],
  ['gzip', Uint8Array.of(0x1f, 0x8b, 8)],
] as const)('sniffFormat() finds %s by its first bytes', (format, bytes) => {
  expect(sniffFormat(bytes)).toBe(format);
});

test.each([
  ['nothing', new Uint8Array(0)],
  ['text', textBytes('dear colleague, this is a letter about PNG and <svg>')],
  ['HTML', textBytes('<!doctype html><p>hello')],
  ['a PNG signature cut short', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
  ['zeros', new Uint8Array(200)],
])('sniffFormat() of %s is null', (_, bytes) => {
  expect(sniffFormat(bytes)).toBeNull();
});

test('looksLikeText() tells a letter from a binary', () => {
  expect(looksLikeText(textBytes('Sehr geehrte Frau Müller,\r\n\tanbei …'))).toBe(true);
  expect(looksLikeText(Uint8Array.of(65, 66, 0, 67))).toBe(false);
});
