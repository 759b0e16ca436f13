// Two source files of the chapter on limits, from what its networks of ten seeds did.

/** The seed whose answers come with the page. */
export const storedSemi = 6;

const short = (value) => Number(value.toPrecision(6));

/**
 * @param lines one per seed from 1 on: { seed, accuracy, given, wrong, kept, answers, spread }
 * @returns the text of each file by its name in src/chapters/limits/derive
 */
export function semiFiles(lines) {
  const sorted = [...lines].sort((a, b) => a.seed - b.seed);
  if (sorted.some(({ seed }, i) => seed !== i + 1)) throw new Error('A seed is missing.');
  const rows = sorted.map(
    ({ accuracy, given, wrong, kept }) =>
      `  seed([${accuracy.map(short).join(', ')}], [${given.join(', ')}], [${wrong.join(', ')}], ${kept}),`,
  );
  const { answers, spread } = sorted[storedSemi - 1];
  const texts = answers.map((text) => `  // prettier-ignore\n  numbers('${text}'),`);
  return {
    'semiSeeds.ts': `// Written by \`npm run pretrain:limits -- --semi\`: what came of ten seeds, the first of which is 1.
interface SemiSeed {
  /** Share of right answers on new images, in the order of semiWays. */
  readonly accuracy: readonly number[];
  /** Labels that pseudo-labels and neighbors gave, and how many of them are wrong. */
  readonly given: readonly [number, number];
  readonly wrong: readonly [number, number];
  /** Points that pseudo-labels won, the wrong ones among them, and those that the network then kept. */
  readonly measured: { readonly won: number; readonly wrong: number; readonly kept: number };
}

const seed = (
  accuracy: readonly [number, number, number, number],
  given: readonly [number, number],
  wrong: readonly [number, number],
  kept: number,
): SemiSeed => ({
  accuracy,
  given,
  wrong,
  measured: { won: accuracy[2] - accuracy[1], wrong: wrong[0], kept },
});

/** The seed whose images and answers come with the page. */
export const semiStored = ${storedSemi};

export const semiSeeds: readonly SemiSeed[] = [
${rows.join('\n')}
];
`,
    'semiAnswers.ts': `// Written by \`npm run pretrain:limits -- --semi\`: what the networks of the stored seed said of the images without a
// label, in thousandths, and which label each image had from its neighbors.
import { semiWays, sureAnswers, type SemiResult, type SemiWay } from './semi';
import { semiSeeds, semiStored } from './semiSeeds';

const numbers = (text: string): readonly number[] => text.split(' ').map((value) => Number(value) / 1000);

/** Probability of a solid tumor, in the order of semiWays. */
const answers = [
${texts.join('\n')}
] as const;

// prettier-ignore
const spread = '${spread}';

const each = <T>(of: (index: number) => T) =>
  Object.fromEntries(semiWays.map((way, w) => [way, of(w)])) as Record<SemiWay, T>;

/** What came of the stored seed. */
export const storedResult: SemiResult = {
  accuracy: each((w) => semiSeeds[semiStored - 1]!.accuracy[w]!),
  answers: each((w) => answers[w]!),
  taken: {
    pseudo: sureAnswers(answers[1]),
    propagate: Array.from(spread, (label, index) => ({ index, label: label === '1' ? 1 : 0 })),
  },
};
`,
  };
}
