import { findPlainStart, findStart } from './dicom/findStart';
import type { FileFormat } from './readResult';

const startsWith = (bytes: Uint8Array, at: number, ...wanted: number[]) =>
  wanted.every((byte, i) => bytes[at + i] === byte);
const latin = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Name of the first entry of a zip archive; empty if there is none. */
function firstZipEntry(bytes: Uint8Array): string {
  const length = (bytes[26] ?? 0) | ((bytes[27] ?? 0) << 8);
  return latin(bytes, 30, 30 + Math.min(length, 200));
}

function isSvg(bytes: Uint8Array): boolean {
  const start = latin(bytes, 0, 1024)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  return start.startsWith('<') && /<svg[\s>]/i.test(start);
}

const checks: readonly [FileFormat, (bytes: Uint8Array) => boolean][] = [
  ['png', (bytes) => startsWith(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['jpeg', (bytes) => startsWith(bytes, 0, 0xff, 0xd8, 0xff)],
  ['dicom', (bytes) => findPlainStart(bytes) !== null],
  ['npz', (bytes) => startsWith(bytes, 0, 0x50, 0x4b, 3, 4) && firstZipEntry(bytes).endsWith('.npy')],
  ['zip', (bytes) => startsWith(bytes, 0, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0, 0x50, 0x4b, 5, 6)],
  ['gif', (bytes) => latin(bytes, 0, 4) === 'GIF8'],
  ['webp', (bytes) => latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP'],
  ['tiff', (bytes) => startsWith(bytes, 0, 0x49, 0x49, 0x2a, 0) || startsWith(bytes, 0, 0x4d, 0x4d, 0, 0x2a)],
  ['heic', (bytes) => latin(bytes, 4, 8) === 'ftyp' && /^(hei|hev|mif|msf|avi)/.test(latin(bytes, 8, 12))],
  ['pdf', (bytes) => latin(bytes, 0, 5) === '%PDF-'],
  ['gzip', (bytes) => startsWith(bytes, 0, 0x1f, 0x8b)],
  ['bmp', (bytes) => latin(bytes, 0, 2) === 'BM' && startsWith(bytes, 6, 0, 0, 0, 0)],
  ['svg', isSvg],
  // Last, as a zip of such files holds the mark too.
  ['dicom', (bytes) => findStart(bytes) !== null],
];

/** The format that the first bytes tell, whatever the file is called; null if they tell none. */
export function sniffFormat(bytes: Uint8Array): FileFormat | null {
  return checks.find(([, matches]) => matches(bytes))?.[0] ?? null;
}

/** Whether the first kilobyte could be text: no control characters but tabs and line ends. */
export function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1024).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}
