import { choiceCodec, integerCodec, type Codec } from '../../state/codec';
import { field, type Field } from '../../state/field';
import { convolutions, sizes, targetIds, type PerClass, type TargetId } from './derive/plan';

/** The part of the state that the figure of the locks shows. */
export interface FreezeState {
  /** The task that few images are there for. */
  readonly target: TargetId;
  /** Labeled images of each class. */
  readonly perClass: PerClass;
  /** Convolutions, from the image on, whose filters may not change. */
  readonly locked: number;
}

export const freezeRanges = {
  locked: { min: 0, max: convolutions, step: 1 },
} as const;

export const initialFreeze: FreezeState = { target: 'headCt', perClass: 10, locked: 2 };

const sizeCodec: Codec<PerClass> = {
  parse: (text) => sizes.find((size) => String(size) === text) ?? null,
  print: (size) => String(size),
};

export const freezeFields: readonly Field<FreezeState>[] = [
  field('target', choiceCodec(targetIds)),
  field('perClass', sizeCodec),
  field('locked', integerCodec(freezeRanges.locked)),
];

const hold = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Number.isFinite(value) ? Math.min(max, Math.max(min, Math.round(value))) : min;

/** Another target or number of images. */
export const choose = (
  state: FreezeState,
  change: Partial<Pick<FreezeState, 'target' | 'perClass'>>,
): FreezeState => ({ ...state, ...change });

/** Locks so many convolutions, from the image on. */
export const setLocked = (state: FreezeState, locked: number): FreezeState => ({
  ...state,
  locked: hold(locked, freezeRanges.locked),
});

/** A click on a layer: locks it and all below; a click on the last locked one opens it. */
export const toggleLock = (state: FreezeState, layer: number): FreezeState =>
  setLocked(state, state.locked === layer + 1 ? layer : layer + 1);
