import { formatNumber, formatPercent, formatSigned } from '../../../text/format';
import type { Language } from '../../../text/language';
import { blankOf, isSolved, sheetOf } from '../hand';
import type { State } from '../model';
import type { forwardEn, Meaning } from '../text/forward.en';
import { forwardErrors } from '../text/forwardErrors';
import type { ErrorPieces } from '../text/forwardErrors.en';
import { diagnosisOf } from './diagnosisOf';
import { lineIds, lineSymbols, numbersPutIn, solvePass, type LineId, type Pass } from './forward';

export type Words = typeof forwardEn.words;

/** A given number as it was given: 0.5, −2; results get three significant digits by formatNumber. */
export function plainNumber(value: number, language: Language): string {
  const text = String(Number(value.toPrecision(3))).replace('-', '−');
  return language === 'es' ? text.replace('.', ',') : text;
}

/** A line's letters with the word "new" where it is one: `new w_1`. */
export function symbolOf(line: LineId, words: Words): string {
  return line.startsWith('n') ? `${words.newOf} ${lineSymbols[line]}` : lineSymbols[line];
}

/** The accessible name of a line in the reader's language: symbols stay, words follow it. */
export function nameOf(line: LineId, words: Words, loss: string): string {
  if (line === 'L') return loss;
  return symbolOf(line, words).replace('_', '');
}

/** What the pieces of a line's meaning are for this patient. */
export function meaningOf(line: LineId, pass: Pass, words: Words, language: Language): string {
  const { given, values } = pass;
  const number = (value: number) => formatNumber(value, language);
  const gradient = { nw1: values.dLdw1, nw2: values.dLdw2, nb: values.dLdb }[line as 'nw1'];
  const value = gradient ?? values[line];
  const meaning: Meaning = {
    value: number(Math.abs(values[line])),
    falls: value < 0,
    x1: plainNumber(given.x1, language),
    x2: plainNumber(given.x2, language),
    w1x1: formatSigned(given.w1 * given.x1, language),
    w2x2: formatSigned(given.w2 * given.x2, language),
    b: formatSigned(given.b, language),
    percent: formatPercent(values.a, language, values.a > 0.99 || values.a < 0.01 ? 1 : 0),
    label: words.labels[given.y],
    y: String(given.y),
    nudge: formatNumber(Math.abs(value) * 0.01, language, 2),
    step: number(Math.abs(given.lr * value)),
    flat: values.dadz < 0.05,
  };
  return words.meaning[line](meaning);
}

/** The sentence about a blank that is not right, in the markup of ui/Prose; null when there is nothing to say. */
export function errorText(state: State, line: LineId, words: Words, language: Language): string | null {
  const diagnosis = diagnosisOf(state, line);
  if (!diagnosis) return null;
  const math = (source: string | undefined) => (source ? `$${source}$` : '');
  const from = diagnosis.from;
  const pieces: ErrorPieces = {
    name: math(symbolOf(line, words)),
    off: formatNumber(Number(Math.abs(diagnosis.off).toPrecision(2)), language, 2)
      .replace(/([.,]\d*?)0+$/, '$1')
      .replace(/[.,]$/, ''),
    tooSmall: diagnosis.off < 0,
    what: math(diagnosis.what),
    got: math(diagnosis.got),
    from: from ? String(lineIds.indexOf(from) + 1) : '',
    fromName: from ? math(symbolOf(from, words)) : '',
    y: String(state.y),
    notY: String(1 - state.y),
  };
  return forwardErrors[language][diagnosis.code](pieces);
}

/** How many blanks were filled by the learner, and how many are filled at all. */
export function score(state: State): { readonly right: number; readonly solved: number } {
  const entries = Object.values(sheetOf(state).entries);
  return {
    right: entries.filter((entry) => entry.state === 'right').length,
    solved: entries.filter(isSolved).length,
  };
}

/** Markup of ui/Prose as it is spoken. */
export function spoken(markup: string): string {
  return markup
    .replace(/\*\*/g, '')
    .replace(/[$_{}]/g, '')
    .replace(/\s+([.,:])/g, '$1');
}

/**
 * The text equivalent. In hand mode it says the verdict on what was checked last, and never a number that is to be found.
 * @param covered lines from this one on are not told yet: a question about them is open
 */
export function sayForward(
  state: State,
  words: Words,
  language: Language,
  lossName: string,
  covered: number = lineIds.length + 2,
): string {
  const pass = solvePass(state);
  const number = (value: number) => formatNumber(value, language);
  const count = String(lineIds.length);
  const name = (line: LineId) => nameOf(line, words, lossName);

  if (state.mode === 'hand') {
    const sheet = sheetOf(state);
    const { right, solved } = score(state);
    const sum = words.say.hand(String(right), count);
    const next = solved < lineIds.length ? ` ${words.say.nextBlank(name(blankOf(state)))}` : '';
    const { last } = sheet;
    const entry = last && sheet.entries[last];
    if (!last || !entry) return `${sum}${next}`;
    if (entry.state === 'wrong') {
      // What is wrong; the why stands in the figure and describes the field.
      const [what = ''] = spoken(errorText(state, last, words, language) ?? '').split(
        /(?<=[.:?]) (?=[A-Z¿¡$])/,
      );
      return `${words.say.isWrong(String(lineIds.indexOf(last) + 1))} ${what}`;
    }
    const tell = entry.state === 'right' ? words.say.isRight : words.say.isRevealed;
    const end = solved < lineIds.length ? next : ` ${words.doneNext}`;
    return `${tell(name(last), number(pass.values[last]))} ${sum}${end}`;
  }

  const line = lineIds[state.line - 1];
  if (state.line <= 0)
    return words.say.patient(
      plainNumber(state.x1, language),
      plainNumber(state.x2, language),
      words.labels[state.y],
    );
  if (!line) {
    const { values, again } = pass;
    if (state.line >= covered) return words.say.watch(count, count, name('nb'));
    return words.say.again(number(values.a), number(again.a), number(values.L), number(again.L));
  }
  const known = (id: LineId) => lineIds.indexOf(id) + 1 < covered;
  const put = spoken(numbersPutIn(line, pass, known, number, (value) => plainNumber(value, language)));
  const told = known(line) && put !== number(pass.values[line]) ? ` = ${number(pass.values[line])}` : '';
  return words.say.watch(String(state.line), count, `${name(line)} = ${put}${told}`);
}
