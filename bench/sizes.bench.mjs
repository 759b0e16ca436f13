import { budgetBytes, codeSizes } from '../scripts/codeSizes.mjs';

/** Gzip size of the home page's and each chapter's own code before the engine. */
export default async function sizes({ dist }) {
  return Object.entries(codeSizes(dist)).flatMap(([chapter, { bytes, fontBytes }]) => [
    {
      name: `code before the engine, home + ${chapter}`,
      value: bytes / 1000,
      unit: 'kB gzip',
      note: `at most ${budgetBytes / 1000}: ${bytes <= budgetBytes ? 'kept' : 'BROKEN'}`,
    },
    {
      name: `fonts it may ask for, home + ${chapter}`,
      value: fontBytes / 1000,
      unit: 'kB',
      note: 'woff2, on demand',
    },
  ]);
}
