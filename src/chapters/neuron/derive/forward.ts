import { sigmoid } from '../../../math/activation';
import { crossEntropyOfSum } from '../../../math/loss';
import { neuronForward, neuronUpdate } from '../../../math/neuron';
import type { LossName, State } from '../model';

/** Everything that one pass of one patient is a function of. */
export type Case = Pick<State, 'x1' | 'x2' | 'w1' | 'w2' | 'b' | 'y' | 'lr' | 'loss'>;

/** The lines of a pass in the order of calculation; `n` marks a new weight. */
export const lineIds = [
  'z', 'a', 'L',
  'dLda', 'dadz', 'dzdw1', 'dzdw2',
  'dLdw1', 'dLdw2', 'dLdb',
  'nw1', 'nw2', 'nb',
] as const; // prettier-ignore
export type LineId = (typeof lineIds)[number];
export type Values = Readonly<Record<LineId, number>>;

/** Watch mode also has a line before the first (the patient) and one after the last (forward again). */
export const lastLine = lineIds.length + 1;

export interface Pass {
  readonly given: Case;
  readonly values: Values;
  /** dL/da times da/dz: what all three gradients share. */
  readonly dLdz: number;
  /** The same patient with the new weights. */
  readonly again: { readonly z: number; readonly a: number; readonly L: number };
}

/** One patient forward and back, with every factor; exact also where a has rounded to 0 or 1. */
export function solvePass(given: Case): Pass {
  const { x1, x2, w1, w2, b, y, lr, loss } = given;
  const { z, a } = neuronForward({ w: [w1, w2], b }, [x1, x2]);
  const { L, dLda, dadz } = lossOf(loss, z, y);
  const dLdz = dLda * dadz;
  const dLdw = [dLdz * x1, dLdz * x2];
  const next = neuronUpdate({ w: [w1, w2], b }, { dLdw, dLdb: dLdz }, lr);
  const after = neuronForward(next, [x1, x2]);
  return {
    given,
    values: {
      z, a, L, dLda, dadz,
      dzdw1: x1, dzdw2: x2,
      dLdw1: dLdw[0]!, dLdw2: dLdw[1]!, dLdb: dLdz,
      nw1: next.w[0]!, nw2: next.w[1]!, nb: next.b,
    }, // prettier-ignore
    dLdz,
    again: { z: after.z, a: after.a, L: lossOf(loss, after.z, y).L },
  };
}

export interface LossFacts {
  readonly L: number;
  readonly dLda: number;
  readonly dadz: number;
  readonly dLdz: number;
}

/** One loss of one case, from its sum z: 1 - a is taken as sigmoid(-z), so that no digits are lost near 0 and 1. */
export function lossOf(loss: LossName, z: number, y: 0 | 1): LossFacts {
  const a = sigmoid(z);
  const rest = sigmoid(-z);
  const dadz = a * rest;
  const miss = y === 1 ? -rest : a;
  if (loss === 'mse') return { L: miss * miss, dLda: 2 * miss, dadz, dLdz: 2 * miss * dadz };
  return { L: crossEntropyOfSum(z, y), dLda: y === 1 ? -1 / a : 1 / rest, dadz, dLdz: miss };
}

/** Which lines a line is made of: they are marked when it is the current one. */
export const parts: Readonly<Record<LineId, readonly LineId[]>> = {
  z: [],
  a: ['z'],
  L: ['a'],
  dLda: ['a', 'L'],
  dadz: ['z', 'a'],
  dzdw1: ['z'],
  dzdw2: ['z'],
  dLdw1: ['dLda', 'dadz', 'dzdw1'],
  dLdw2: ['dLda', 'dadz', 'dzdw2'],
  dLdb: ['dLda', 'dadz'],
  nw1: ['dLdw1'],
  nw2: ['dLdw2'],
  nb: ['dLdb'],
};

/** Left and right side of each line in the markup of ui/MathText. */
export function formulaOf(line: LineId, { loss, y }: Pick<Case, 'loss' | 'y'>): string {
  switch (line) {
    case 'z':
      return 'w_1 x_1 + w_2 x_2 + b';
    case 'a':
      return '1/(1 + e^{−z})';
    case 'L':
      return loss === 'mse' ? '(a − y)^2' : y === 1 ? '−ln a' : '−ln(1 − a)';
    case 'dLda':
      return loss === 'mse' ? '2(a − y)' : y === 1 ? '−1/a' : '1/(1 − a)';
    case 'dadz':
      return 'a(1 − a)';
    case 'dzdw1':
      return 'x_1';
    case 'dzdw2':
      return 'x_2';
    case 'dLdw1':
      return 'dL/da · da/dz · x_1';
    case 'dLdw2':
      return 'dL/da · da/dz · x_2';
    case 'dLdb':
      return 'dL/da · da/dz · 1';
    case 'nw1':
      return 'w_1 − α · dL/dw_1';
    case 'nw2':
      return 'w_2 − α · dL/dw_2';
    case 'nb':
      return 'b − α · dL/db';
  }
}

/** The accessible names of the outputs; portals and tests rely on them. */
export const lineNames: Readonly<Record<LineId, string>> = {
  z: 'z',
  a: 'a',
  L: 'Loss',
  dLda: 'dL/da',
  dadz: 'da/dz',
  dzdw1: 'dz/dw1',
  dzdw2: 'dz/dw2',
  dLdw1: 'dL/dw1',
  dLdw2: 'dL/dw2',
  dLdb: 'dL/db',
  nw1: 'new w1',
  nw2: 'new w2',
  nb: 'new b',
};

/** The letters of each line in math markup, without the word "new". */
export const lineSymbols: Readonly<Record<LineId, string>> = {
  z: 'z',
  a: 'a',
  L: 'L',
  dLda: 'dL/da',
  dadz: 'da/dz',
  dzdw1: 'dz/dw_1',
  dzdw2: 'dz/dw_2',
  dLdw1: 'dL/dw_1',
  dLdw2: 'dL/dw_2',
  dLdb: 'dL/db',
  nw1: 'w_1',
  nw2: 'w_2',
  nb: 'b',
};

/**
 * The right side with the numbers put in, in math markup; a line that is not known (a blank not yet solved) stays a letter.
 * @param result writes a calculated number; @param plain writes a given one
 */
export function numbersPutIn(
  line: LineId,
  { given, values }: Pass,
  known: (line: LineId) => boolean,
  result: (value: number) => string,
  plain: (value: number) => string,
): string {
  const wrap = (text: string) => (text.startsWith('−') ? `(${text})` : text);
  const at = (id: LineId) => (known(id) ? wrap(result(values[id])) : lineSymbols[id]);
  const of = (key: 'x1' | 'x2' | 'w1' | 'w2' | 'b' | 'lr' | 'y') => wrap(plain(given[key]));
  const first = (key: 'w1' | 'w2' | 'b') => plain(given[key]);
  switch (line) {
    case 'z':
      return `${first('w1')} · ${of('x1')} + ${of('w2')} · ${of('x2')} + ${of('b')}`;
    case 'a':
      return `1/(1 + e^{${known('z') ? negated(result(values.z)) : '−z'}})`;
    case 'L':
      if (given.loss === 'mse') return `(${at('a')} − ${of('y')})^2`;
      return given.y === 1 ? `−ln ${at('a')}` : `−ln(1 − ${at('a')})`;
    case 'dLda':
      if (given.loss === 'mse') return `2(${at('a')} − ${of('y')})`;
      return given.y === 1 ? `−1/${at('a')}` : `1/(1 − ${at('a')})`;
    case 'dadz':
      return `${at('a')} · (1 − ${at('a')})`;
    case 'dzdw1':
      return plain(given.x1);
    case 'dzdw2':
      return plain(given.x2);
    case 'dLdw1':
      return `${at('dLda')} · ${at('dadz')} · ${of('x1')}`;
    case 'dLdw2':
      return `${at('dLda')} · ${at('dadz')} · ${of('x2')}`;
    case 'dLdb':
      return `${at('dLda')} · ${at('dadz')} · 1`;
    case 'nw1':
      return `${first('w1')} − ${of('lr')} · ${at('dLdw1')}`;
    case 'nw2':
      return `${first('w2')} − ${of('lr')} · ${at('dLdw2')}`;
    case 'nb':
      return `${first('b')} − ${of('lr')} · ${at('dLdb')}`;
  }
}

function negated(text: string): string {
  return text.startsWith('−') ? text.slice(1) : `−${text}`;
}
