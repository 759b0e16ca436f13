import { describe, expect, test } from 'vitest';
import { lineIds, solvePass } from '../../../src/chapters/neuron/derive/forward';
import { forwardRows } from '../../../src/chapters/neuron/derive/forwardCsv';
import { sayForward, score, spoken } from '../../../src/chapters/neuron/derive/forwardSay';
import { forwardSvg } from '../../../src/chapters/neuron/derive/forwardSvg';
import { errorCodes } from '../../../src/chapters/neuron/derive/typicalErrors';
import { diagnosisOf } from '../../../src/chapters/neuron/derive/diagnosisOf';
import {
  blankOf,
  caseKey,
  checkBlank,
  clearSheet,
  dealPatient,
  firstPatient,
  isSolved,
  revealBlank,
  sheetOf,
} from '../../../src/chapters/neuron/hand';
import { forwardErrors } from '../../../src/chapters/neuron/text/forwardErrors';
import { model, type State } from '../../../src/chapters/neuron/model';
import { en } from '../../../src/chapters/neuron/text/en';
import { es } from '../../../src/chapters/neuron/text/es';

const start: State = { ...model.initial, ...firstPatient, mode: 'hand', line: 1 };
const solved = (state: State) =>
  lineIds.reduce((now, line) => checkBlank(now, line, String(solvePass(now).values[line])), state);

describe('checkBlank', () => {
  test('checkBlank(z, "1,1") is right with a decimal comma and moves the pen to a', () => {
    const next = checkBlank(start, 'z', '1,1');
    expect(sheetOf(next).entries.z?.state).toBe('right');
    expect(blankOf(next)).toBe('a');
  });

  test('checkBlank(z, "1.0") stays at z and its diagnosis is the missing bias', () => {
    const next = checkBlank(start, 'z', '1.0');
    expect(blankOf(next)).toBe('z');
    expect(diagnosisOf(next, 'z')).toMatchObject({ code: 'biasMissing' });
  });

  test('checkBlank(z, "one") is not read as a number', () => {
    expect(diagnosisOf(checkBlank(start, 'z', 'one'), 'z')).toMatchObject({ code: 'unreadable' });
  });

  test('checkBlank of what is solved changes nothing', () => {
    const next = checkBlank(start, 'z', '1.1');
    expect(checkBlank(next, 'z', '7')).toBe(next);
  });

  test('after the last blank the pen goes round to the first that is open', () => {
    const next = checkBlank({ ...start, line: 13 }, 'nb', '-0.0406');
    expect(blankOf(next)).toBe('z');
  });

  test('thirteen right numbers are thirteen right', () => {
    expect(score(solved(start))).toEqual({ right: 13, solved: 13 });
  });
});

describe('revealBlank', () => {
  test('revealBlank(z) fills the blank but does not count as right', () => {
    const next = revealBlank(start, 'z');
    expect(isSolved(sheetOf(next).entries.z)).toBe(true);
    expect(score(next)).toEqual({ right: 0, solved: 1 });
  });
});

describe('the sheet belongs to its numbers', () => {
  test('sheetOf(another w1) is empty, and the old sheet is back with the old w1', () => {
    const next = checkBlank(start, 'z', '1.1');
    expect(sheetOf({ ...next, w1: 2 }).entries).toEqual({});
    expect(sheetOf({ ...next, ...firstPatient }).entries.z?.state).toBe('right');
  });

  test('clearSheet forgets and begins at z', () => {
    const next = clearSheet(solved(start));
    expect(score(next).solved).toBe(0);
    expect(blankOf(next)).toBe('z');
  });
});

describe('dealPatient', () => {
  test('dealPatient twice gives two cases, the same two every time', () => {
    const one = dealPatient(start);
    const two = dealPatient(one);
    expect(caseKey(two)).not.toBe(caseKey(one));
    expect(caseKey(dealPatient(start))).toBe(caseKey(one));
  });

  test('dealPatient gives numbers of at most two digits and a sum that can be calculated by hand', () => {
    let state = start;
    for (let n = 0; n < 200; n += 1) {
      state = dealPatient(state);
      for (const value of [state.x1, state.x2, state.w1, state.w2, state.b, state.lr])
        expect(Math.abs(value * 10 - Math.round(value * 10))).toBeLessThan(1e-9);
      expect(Math.abs(solvePass(state).values.z)).toBeLessThan(2.51);
      expect(Math.abs(solvePass(state).values.z)).toBeGreaterThan(0.29);
    }
  });
});

describe('sayForward', () => {
  const words = { en: en.forward, es: es.forward };
  const say = (state: State, language: 'en' | 'es', covered?: number) =>
    sayForward(state, words[language], language, language === 'en' ? 'Loss' : 'Pérdida', covered);

  test('in watch mode it says the line with its numbers, in both languages', () => {
    const state: State = { ...start, mode: 'watch', line: 5 };
    expect(say(state, 'en')).toBe('Line 5 of 13: da/dz = 0.750 · (1 − 0.750) = 0.187.');
    expect(say(state, 'es')).toBe('Línea 5 de 13: da/dz = 0,750 · (1 − 0,750) = 0,187.');
  });

  test('after the step it says what the loss was and is', () => {
    const state: State = { ...start, mode: 'watch', line: 14 };
    expect(say(state, 'en')).toBe('After the step: output 0.564, was 0.750. Loss 0.318, was 0.563.');
    expect(say(state, 'en', 14)).not.toContain('0.318');
  });

  test('a wrong blank is named by its factor, in both languages', () => {
    const wrong = checkBlank(start, 'dadz', '0.75');
    expect(say(wrong, 'en')).toBe('Line 5 is not right yet: The factor (1 − a) is missing.');
    expect(say(wrong, 'es')).toBe('La línea 5 aún no es correcta: Falta el factor (1 − a).');
    expect(say(checkBlank(start, 'z', '1.0'), 'en')).toContain(
      'Your z is 0.1 too small: the bias is missing.',
    );
    expect(say(checkBlank(start, 'z', '1.0'), 'es')).toContain('A su z le faltan 0,1: falta el sesgo.');
  });

  test('in hand mode nothing tells a number that is not solved: not the words, the picture or the table', () => {
    const state = checkBlank(start, 'z', '1.1');
    const known = (line: string) => line === 'z';
    const secrets = ['0.750', '0.563', '0.187', '0.281', '0.359', '1.50'];
    const svg = forwardSvg({ pass: solvePass(state), known }, en.forward, 'en', 'Loss');
    const rows = forwardRows(state, known, false);
    for (const secret of secrets) {
      expect(say(state, 'en')).not.toContain(secret);
      expect(svg).not.toContain(secret);
    }
    expect(rows.find(([name]) => name === 'z')?.[1]).toBeCloseTo(1.1, 12);
    expect(rows.find(([name]) => name === 'a')?.[1]).toBeNull();
    expect(rows.filter(([, value]) => value === null)).toHaveLength(12 + 4);
  });
});

describe('every error has a sentence', () => {
  const pieces = {
    name: '$z$', off: '0.1', tooSmall: true, what: '$x_1$', got: '$w_1$',
    from: '1', fromName: '$z$', y: '0', notY: '1',
  }; // prettier-ignore
  for (const code of errorCodes) {
    test(`${code} is said in English and in Spanish, with its first part strong`, () => {
      for (const errors of Object.values(forwardErrors)) {
        const text = errors[code](pieces);
        expect(text).toContain('**');
        expect(text.match(/\*\*/g)!.length % 2).toBe(0);
        expect(text.match(/\$/g)?.length ?? 0).toSatisfy((count: number) => count % 2 === 0);
        expect(spoken(text)).not.toMatch(/undefined|\*|\$|!/);
      }
      expect(forwardErrors.en[code](pieces)).not.toBe(forwardErrors.es[code](pieces));
    });
  }
});
