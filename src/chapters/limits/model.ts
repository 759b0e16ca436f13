import type { Model } from '../../state/chapter';
import { nestFields } from '../../state/nestFields';
import { initialShortcut, shortcutFields, type ShortcutState } from './modelShortcut';
import { initialScanner, scannerFields, type ScannerState } from './modelScanner';
import { activeFields, initialActive, type ActiveState } from './modelActive';
import { initialSemi, semiFields, type SemiState } from './modelSemi';
import { initialPoint, pointFields, type PointState } from './modelPoint';

/** What the chapter's figures show: a part for each. */
export interface State {
  readonly scanner: ScannerState;
  readonly shortcut: ShortcutState;
  readonly active: ActiveState;
  readonly semi: SemiState;
  readonly point: PointState;
}

export const model: Model<State> = {
  initial: {
    scanner: initialScanner,
    shortcut: initialShortcut,
    active: initialActive,
    semi: initialSemi,
    point: initialPoint,
  },
  fields: [
    ...nestFields<State, 'scanner'>('scanner', scannerFields),
    ...nestFields<State, 'shortcut'>('shortcut', shortcutFields),
    ...nestFields<State, 'active'>('active', activeFields),
    ...nestFields<State, 'semi'>('semi', semiFields),
    ...nestFields<State, 'point'>('point', pointFields),
  ],
};

/** An update of one part. */
export const within =
  <K extends keyof State>(part: K, change: (old: State[K]) => State[K]) =>
  (state: State): State => {
    const next = change(state[part]);
    return next === state[part] ? state : { ...state, [part]: next };
  };
