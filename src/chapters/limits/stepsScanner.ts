import { vendorA, vendorB } from '../../data/transform/scannerShift';
import type { Step } from '../../state/chapter';
import type { State } from './model';
import { initialScanner, shiftOutcome, type ScannerState } from './modelScanner';

/** The trained networks stay; what is looked at is set. */
const show =
  (change: Partial<ScannerState> = {}) =>
  (state: State): State => ({
    ...state,
    scanner: { ...initialScanner, seed: state.scanner.seed, lost: state.scanner.lost, ...change },
  });

const change =
  (next: Partial<ScannerState>) =>
  (state: State): State => ({ ...state, scanner: { ...state.scanner, ...next } });

export const stepsScanner: readonly Step<State>[] = [
  { id: 'scanner-what', figure: 'scanner-shift', set: show() },
  {
    id: 'scanner-shift',
    figure: 'scanner-shift',
    set: show(),
    predict: {
      kind: 'choice',
      options: ['same', 'little', 'much'],
      correct: (state) => shiftOutcome(state.scanner),
    },
    reveal: change(vendorB(1)),
  },
  {
    id: 'scanner-sure',
    figure: 'scanner-shift',
    set: show(vendorB(1)),
    predict: { kind: 'choice', options: ['less', 'more', 'half'], correct: () => 'more' },
  },
  {
    id: 'scanner-remedy',
    figure: 'scanner-shift',
    set: show(vendorB(1)),
    predict: { kind: 'choice', options: ['flip', 'tenth', 'nothing'], correct: () => 'tenth' },
    reveal: change({ network: 'augment' }),
  },
  {
    id: 'scanner-other',
    figure: 'scanner-shift',
    set: show({ ...vendorA, resolution: 0.8, network: 'augment' }),
  },
  { id: 'scanner-take', figure: 'scanner-shift', set: show(vendorB(1)) },
];
