import type { ClassMap } from '../../../math/gradCam';
import { formatPercent } from '../../../text/format';
import type { Language } from '../../../text/language';
import { isCovered, models, type ModelName, type ShortcutState } from '../modelShortcut';
import type { ShortcutText } from '../text/shortcut.en';
import { cornerShare } from './shortcut';

type Both<T> = Readonly<Record<ModelName, T>>;

/** What the figure has worked out so far. */
export interface ShortcutSeen {
  readonly answers: Both<{ readonly now: number; readonly before: number }> | null;
  readonly shares: Both<number> | null;
  readonly maps: Both<ClassMap> | null;
}

/** What the two networks say of the patient, how often they are right, and where their maps lie. */
export function sayShortcut(
  state: ShortcutState,
  { answers, shares, maps }: ShortcutSeen,
  words: ShortcutText['words'],
  language: Language,
): string {
  const percent = (value: number) => formatPercent(value, language);
  const parts = [words.sayMark[state.mark]];
  if (shares) parts.push(words.sayRight(percent(shares.A), percent(shares.B)));
  if (answers)
    parts.push(
      (isCovered(state) ? words.sayCovered : words.sayPlain)(percent(answers.A.now), percent(answers.B.now)),
    );
  if (maps) {
    const lie = models.map((model) => {
      const share = cornerShare(maps[model]);
      return Number.isFinite(share) ? percent(share) : words.nothing;
    });
    parts.push(words.sayMaps(lie[0]!, lie[1]!));
  }
  return parts.join(' ');
}

export const shortcutHeader = [
  'network', 'accuracy', 'probability of solid', 'without the patch', 'share of the map in the corner',
  'mark', 'patient', 'row', 'column', 'view', 'random weights', 'seed',
]; // prettier-ignore

export function shortcutRows(
  state: ShortcutState,
  { answers, shares, maps }: ShortcutSeen,
): (readonly (string | number | boolean | undefined)[])[] {
  return models.map((model) => [
    model,
    shares?.[model],
    answers?.[model].now,
    answers?.[model].before,
    maps ? cornerShare(maps[model]) : undefined,
    state.mark,
    state.patient,
    state.row,
    state.col,
    state.look,
    state.random,
    state.seed,
  ]);
}
