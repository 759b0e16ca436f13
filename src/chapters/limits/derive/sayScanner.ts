import { formatFixed, formatPercent } from '../../../text/format';
import type { Language } from '../../../text/language';
import { isShifted, type ScannerState } from '../modelScanner';
import type { ScannerText } from '../text/scanner.en';
import { remedies } from './scanner';
import type { ScannerScores } from './scannerScores';

/** What is to be seen: the scanner, and how often the networks are right on it. */
export function sayScanner(
  state: ScannerState,
  scores: ScannerScores,
  covered: boolean,
  words: ScannerText['words'],
  language: Language,
): string {
  const level = (value: number) => formatFixed(value, language);
  const where = isShifted(state)
    ? words.sayShifted(level(state.contrast), level(state.noise), level(state.bias), level(state.resolution))
    : words.sayHome;
  if (covered) return `${where} ${words.sayCovered}`;
  const known = remedies.filter((remedy) => scores[remedy]);
  if (known.length === 0) return `${where} ${words.sayWait}`;
  const said = known.map((remedy) =>
    words.sayOne(words.remedies[remedy].name, formatPercent(scores[remedy]!.accuracy, language)),
  );
  const chosen = scores[state.network];
  const sure = chosen
    ? ` ${words.saySure(words.remedies[state.network].name, formatPercent(chosen.sureness, language), formatPercent(chosen.accuracy, language))}`
    : '';
  return `${where} ${said.join('; ')}.${sure}`;
}

export const scannerHeader = [
  'network', 'accuracy on A', 'accuracy here', 'mean sureness here', 'calibration error here',
  'contrast', 'noise', 'bias field', 'resolution', 'seed',
]; // prettier-ignore

export function scannerRows(
  state: ScannerState,
  before: ScannerScores,
  scores: ScannerScores,
): (readonly (string | number | undefined)[])[] {
  return remedies.map((remedy) => [
    remedy,
    before[remedy]?.accuracy,
    scores[remedy]?.accuracy,
    scores[remedy]?.sureness,
    scores[remedy]?.calibrationError,
    state.contrast,
    state.noise,
    state.bias,
    state.resolution,
    state.seed,
  ]);
}
