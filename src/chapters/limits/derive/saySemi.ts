import { formatCount, formatPercent } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { SemiState } from '../modelSemi';
import type { SemiText } from '../text/semi.en';
import { labeledCount, semiWays, type SemiResult } from './semi';
import { semiSeeds } from './semiSeeds';
import { tilesOf, type Tile } from './semiTiles';

/** What is to be seen: how often the ways are right, and the labels that one of them gave. */
export function saySemi(
  state: SemiState,
  result: SemiResult | null,
  given: readonly Tile[],
  covered: boolean,
  words: SemiText['words'],
  language: Language,
): string {
  if (!result) return words.sayUntrained;
  const shown = semiWays.filter((way) => !covered || way === 'plain' || way === 'augment');
  const ways = shown.map((way) =>
    words.sayWay(words.ways[way].name, formatPercent(result.accuracy[way], language)),
  );
  const wrong = given.filter((tile) => tile.wrong).length;
  const count = (value: number) => formatCount(value, language);
  return `${words.sayLabels(words.ways[state.look].name, count(given.length), count(wrong))} ${ways.join('; ')}.`;
}

export const semiHeader = [
  'seed', 'way', 'accuracy', 'image', 'label given', 'true label', 'probability of that label', 'from',
]; // prettier-ignore

/** Every stored seed's accuracy, then every label that this seed's ways gave. */
export function semiRows(
  { seed }: SemiState,
  result: SemiResult | null,
  truth: ArrayLike<number> | null,
): (readonly (string | number | undefined)[])[] {
  const stored = semiSeeds.flatMap(({ accuracy }, s) =>
    semiWays.map((way, w) => [s + 1, way, accuracy[w], undefined, undefined, undefined, undefined, 'stored']),
  );
  if (!result || !truth) return stored;
  const name = (label: number) => (label === 1 ? 'solid' : 'ring');
  const here = semiWays.flatMap(
    (way) =>
    tilesOf(result, way, truth).map(({ place, label, sure }) => [
      seed, way, result.accuracy[way], place - labeledCount, name(label), name(truth[place]!), sure, 'this seed',
    ]), // prettier-ignore
  );
  return [...stored, ...here];
}
