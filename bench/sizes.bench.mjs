import { budgetBytes, codeSizes } from '../scripts/codeSizes.mjs';

const limit = (bytes) => `at most ${budgetBytes / 1000}: ${bytes <= budgetBytes ? 'kept' : 'BROKEN'}`;

/** Gzip size of the home page's code, and of each figure opened by its address, before the engine. */
export default async function sizes({ dist }) {
  const { home, chapters } = codeSizes(dist);
  const rows = [
    { name: 'code before the engine, home page', value: home / 1000, unit: 'kB gzip', note: limit(home) },
  ];
  for (const [chapter, figures] of Object.entries(chapters)) {
    for (const [figure, { direct, own, together }] of Object.entries(figures)) {
      rows.push({
        name: `code before the engine, ${chapter}: ${figure}`,
        value: direct / 1000,
        unit: 'kB gzip',
        note: `${limit(direct)}; after the home page ${(own / 1000).toFixed(0)} more, together ${(together / 1000).toFixed(0)}`,
      });
    }
  }
  return rows;
}
