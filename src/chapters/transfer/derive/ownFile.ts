import { featureCount } from './plan';
import { mostClasses, mostPerClass, type OwnModel } from './ownHead';

/** Why a file is no model that can be used here. */
export type OwnFileFault =
  /** No JSON at all, or cut off. */
  | 'broken'
  /** JSON of something else. */
  | 'foreign'
  /** Of a version of this app that writes other files. */
  | 'version'
  /** Learned on the features of another source network. */
  | 'otherBase';

export type OwnFileResult =
  { readonly ok: true; readonly model: OwnModel } | { readonly ok: false; readonly fault: OwnFileFault };

const FORMAT = 'deep-rounds-head';
const VERSION = 1;
/** Larger files hold something else. */
export const mostFileBytes = 4_000_000;
const LIMIT = 1e6;

/** The model as a file: numbers only, no image. */
export function writeOwnFile(model: OwnModel, base: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, base, ...model })}\n`;
}

const numbers = (value: unknown, length: number): value is number[] =>
  Array.isArray(value) &&
  value.length === length &&
  value.every((x) => typeof x === 'number' && Number.isFinite(x) && Math.abs(x) < LIMIT);

const names = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.length <= mostClasses &&
  value.every((x) => typeof x === 'string' && x.length > 0 && x.length <= 60);

/**
 * Reads a model's file; nothing in it is trusted.
 * @param base hash of the source network that is here
 */
export function readOwnFile(text: string, base: string): OwnFileResult {
  const refuse = (fault: OwnFileFault): OwnFileResult => ({ ok: false, fault });
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return refuse('broken');
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return refuse('foreign');
  const file = found as Readonly<Record<string, unknown>>;
  if (file['format'] !== FORMAT) return refuse('foreign');
  if (file['version'] !== VERSION) return refuse('version');
  if (file['base'] !== base) return refuse('otherBase');
  const { classes, mean, spread, weights, known, limit } = file;
  if (!names(classes)) return refuse('broken');
  const images = Array.isArray(known) ? known.length / featureCount : 0;
  const right =
    numbers(mean, featureCount) &&
    numbers(spread, featureCount) &&
    spread.every((x) => x > 0) &&
    numbers(weights, (featureCount + 1) * classes.length) &&
    Number.isInteger(images) &&
    images >= 2 &&
    images <= mostClasses * mostPerClass &&
    numbers(known, images * featureCount) &&
    numbers([limit], 1) &&
    (limit as number) > 0;
  if (!right) return refuse('broken');
  return {
    ok: true,
    model: { classes, mean, spread, weights, known, limit: limit as number },
  };
}
