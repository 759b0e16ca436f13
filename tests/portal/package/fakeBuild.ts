import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { PackageList } from '../../../src/portal/package/packageList';

export const utf8 = (text: string) => new TextEncoder().encode(text);
export const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const schemas = (version: string) =>
  readdirSync(`public/portal/${version}`).map((name) => `portal/${version}/${name}`);

/** A built app in small: its page, one chapter of two scripts, the schemas. */
export const built: Record<string, Uint8Array> = {
  'package.html': readFileSync('package.html'),
  'icon.svg': utf8('<svg/>'),
  'assets/package-a.js': utf8('import "./neuron-b.js";'),
  'assets/en-c.js': utf8('export const en = {};'),
  'assets/es-d.js': utf8('export const es = {};'),
  'assets/cmi5-e.js': utf8('export {};'),
};
for (const path of [...schemas('scorm12'), ...schemas('scorm2004')])
  built[path] = readFileSync(`public/${path}`);

export const list: PackageList = {
  page: 'package.html',
  files: Object.fromEntries(
    Object.entries(built).map(([path, bytes]) => [path, { bytes: bytes.length, sha256: sum(bytes) }]),
  ),
  chapters: {
    neuron: {
      all: ['assets/package-a.js', 'icon.svg'],
      en: ['assets/en-c.js'],
      es: ['assets/es-d.js'],
      cmi5: ['assets/cmi5-e.js'],
    },
  },
  scorm12: schemas('scorm12'),
  scorm2004: schemas('scorm2004'),
};
