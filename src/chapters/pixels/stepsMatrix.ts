import type { Step } from '../../state/chapter';
import { readPixel } from './derive/patch';
import { clinicalWindows } from './derive/windows';
import type { State } from './model';
import { initialMatrix, softWindow, type MatrixState } from './modelMatrix';

/** At the edge of the lesion, in the liver, and in its middle. */
const edge = { row: 219, col: 122 } as const;
const liver = { row: 243, col: 115 } as const;
const lesion = { row: 216, col: 148 } as const;

/** The bundled slice as it is opened, with some changes. */
const slice =
  (change: Partial<MatrixState> = {}) =>
  (state: State): State => ({ ...state, matrix: { ...initialMatrix, ...edge, ...change } });

const change =
  (next: Partial<MatrixState>) =>
  (state: State): State => ({ ...state, matrix: { ...state.matrix, ...next } });

/** A window that shows all soft tissue as black. */
const boneOnly = { center: 600, width: 100 } as const;
/** A window in which the lesion stands out. */
const liverWindow = { center: 100, width: 150 } as const;

/** Stored as fat (-100 HU), and how far off a pixel still is fat. */
export const FAT = { stored: 924, tolerance: 45 } as const;

export const stepsMatrix: readonly Step<State>[] = [
  { id: 'matrix-what', figure: 'matrix', set: slice() },
  { id: 'matrix-zoom', figure: 'matrix', set: slice({ zoom: '64' }) },
  {
    id: 'matrix-point',
    figure: 'matrix',
    set: slice(liver),
    predict: {
      kind: 'place',
      judge: ({ slice: image }, [row, col]) =>
        image !== null &&
        Math.abs(readPixel(image, { row, col }, softWindow).stored - FAT.stored) <= FAT.tolerance,
    },
  },
  {
    id: 'matrix-window',
    figure: 'matrix',
    set: slice(),
    predict: { kind: 'choice', options: ['rises', 'falls', 'stays'], correct: () => 'stays' },
    reveal: change(liverWindow),
  },
  { id: 'matrix-edges', figure: 'matrix', set: slice() },
  {
    id: 'matrix-presets',
    figure: 'matrix',
    set: slice(lesion),
    predict: { kind: 'choice', options: ['same', 'few', 'none'], correct: () => 'few' },
    reveal: change(clinicalWindows.bone),
  },
  {
    id: 'matrix-reader',
    figure: 'matrix',
    set: slice(liver),
    predict: { kind: 'choice', options: ['air', 'soft', 'unsure'], correct: () => 'soft' },
    reveal: change(boneOnly),
  },
  { id: 'matrix-paint', figure: 'matrix', set: slice({ ...liver, tool: 'point', brush: FAT.stored }) },
  {
    id: 'matrix-sort',
    figure: 'matrix',
    set: slice({ scene: 'sort' }),
    predict: {
      kind: 'choice',
      options: ['fat-soft', 'soft-fat', 'soft-air', 'bone-fat'],
      correct: () => 'soft-fat',
    },
    reveal: change({ named: true }),
  },
  {
    id: 'matrix-depth',
    figure: 'matrix',
    set: slice(liverWindow),
    predict: { kind: 'number', correct: () => 256, tolerance: 0 },
    reveal: change({ bits: 8 }),
  },
  { id: 'matrix-own', figure: 'matrix', set: (state) => (state.own ? state : slice()(state)) },
  { id: 'matrix-take', figure: 'matrix' },
];
