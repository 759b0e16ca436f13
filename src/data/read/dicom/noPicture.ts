import type { NoPicture } from '../readResult';
import { tags } from './tags';
import type { Values } from './values';

const byClass: readonly [RegExp, NoPicture][] = [
  [/^1\.2\.840\.10008\.5\.1\.4\.1\.1\.88\./, 'report'],
  [/^1\.2\.840\.10008\.5\.1\.4\.1\.1\.9\./, 'curve'],
  [/^1\.2\.840\.10008\.5\.1\.4\.1\.1\.104\./, 'document'],
  [/^1\.2\.840\.10008\.5\.1\.4\.1\.1\.481\./, 'plan'],
  [/^1\.2\.840\.10008\.1\.3\.10$/, 'index'],
];
const byModality: Readonly<Record<string, NoPicture>> = {
  SR: 'report',
  KO: 'report',
  ECG: 'curve',
  HD: 'curve',
  EPS: 'curve',
  DOC: 'document',
  RTSTRUCT: 'plan',
  RTPLAN: 'plan',
};

/** What a file without a picture holds instead, by the class of its object (PS3.6, table A-1). */
export function holdsInstead(header: Values, values: Values): NoPicture {
  const uid = values.text(tags.SOPClassUID) || header.text(tags.MediaStorageSOPClassUID);
  const found = byClass.find(([pattern]) => pattern.test(uid))?.[1];
  return found ?? byModality[values.text(tags.Modality)] ?? 'other';
}
