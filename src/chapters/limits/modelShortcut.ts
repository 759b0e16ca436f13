import { choiceCodec, integerCodec, type Range } from '../../state/codec';
import { field, type Field } from '../../state/field';
import { booleanCodec } from '../../state/codec';
import { storedSeed } from './derive/nets';

export const models = ['A', 'B'] as const;
export type ModelName = (typeof models)[number];
export const looks = ['brush', 'occlusion', 'gradCam'] as const;
export type Looking = (typeof looks)[number];
export const marks = ['hospital', 'erased', 'swapped'] as const;
export type Mark = (typeof marks)[number];

/** The part of the state that the figure of the shortcut shows. */
export interface ShortcutState {
  /** The patient on the screen, from 0. */
  readonly patient: number;
  /** Center of the brush, in pixels; -1 where nothing is covered. */
  readonly row: number;
  readonly col: number;
  readonly look: Looking;
  /** Whether Grad-CAM looks at networks whose weights are random. */
  readonly random: boolean;
  /** Whose images the two are tested on. */
  readonly mark: Mark;
  /** Of the networks' training. */
  readonly seed: number;
}

export const shortcutRanges = {
  patient: { min: 0, max: 99, step: 1 },
  place: { min: -1, max: 47, step: 1 },
  /** What the sliders offer. */
  shown: { min: 0, max: 47, step: 1 },
  seed: { min: 0, max: 9999, step: 1 },
} as const satisfies Record<string, Range>;

export const initialShortcut: ShortcutState = {
  patient: 0,
  row: -1,
  col: -1,
  look: 'brush',
  random: false,
  mark: 'hospital',
  seed: storedSeed,
};

export const shortcutFields: readonly Field<ShortcutState>[] = [
  field('patient', integerCodec(shortcutRanges.patient), 'case'),
  field('row', integerCodec(shortcutRanges.place)),
  field('col', integerCodec(shortcutRanges.place)),
  field('look', choiceCodec(looks)),
  field('random', booleanCodec),
  field('mark', choiceCodec(marks)),
  field('seed', integerCodec(shortcutRanges.seed), 'tagSeed'),
];

const held = (value: number) => Math.min(shortcutRanges.place.max, Math.max(0, Math.round(value)));

/** Puts the brush somewhere. */
export const cover = (state: ShortcutState, row: number, col: number): ShortcutState =>
  Number.isFinite(row) && Number.isFinite(col) ? { ...state, row: held(row), col: held(col) } : state;

export const uncover = (state: ShortcutState): ShortcutState => ({ ...state, row: -1, col: -1 });

export const isCovered = ({ row, col }: ShortcutState): boolean => row >= 0 && col >= 0;
