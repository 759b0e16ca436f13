import { formatPercent } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { FreezeText } from '../text/freeze.en';
import type { FreezeState } from '../modelFreeze';
import { convolutions, methods } from './plan';
import { curveOf, type MethodRuns } from './outcome';

/** What the figure of the locks shows, in a sentence or two. */
export function sayFreeze(
  { target, perClass, locked }: FreezeState,
  runs: MethodRuns,
  words: FreezeText['words'],
  language: Language,
): string {
  const begin = words.say(words.targets[target], perClass, locked, convolutions);
  const found = methods.flatMap((method) => {
    const last = curveOf(runs[method], method).at(-1);
    return last
      ? [words.sayMethod(words.methods[method], formatPercent(last.mean, language), words.seeds(last.seeds))]
      : [];
  });
  return found.length === 0 ? `${begin} ${words.sayNone}` : `${begin} ${words.sayRight(found.join('; '))}`;
}
