import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ids of the chapters that the registry holds now, so that a new chapter is tested before anyone writes a test for it. */
export const readyChapters: readonly string[] = [
  ...readFileSync(join(import.meta.dirname, '..', 'src', 'chapters', 'index.ts'), 'utf8').matchAll(
    /^\s+(\w+): \(\) => import\(/gm,
  ),
].map(([, id]) => id ?? '');

/** What the harness page tells of a chapter. */
export interface ChapterOutline {
  readonly id: string;
  readonly figures: readonly string[];
  readonly steps: readonly { readonly id: string; readonly figure: string }[];
  readonly titles: Readonly<Record<'en' | 'es', Readonly<Record<string, string>>>>;
}

/** What must never reach a screen. */
export const UNFIT = /\bNaN\b|\bInfinity\b|\bundefined\b|\[object|\{[a-z]\w*\}/;
