import { choiceCodec, integerCodec, listCodec, numberCodec, type Range } from '../../state/codec';
import { field, type Field } from '../../state/field';
import { cnnSide, layerSizes } from './derive/cnnPlan';

export const tumors = ['ring', 'solid'] as const;
export type Tumor = (typeof tumors)[number];

/** The part of the state that the figure of the whole network shows. */
export interface CnnState {
  /** First weights, order of the images and the images themselves come from it. */
  readonly seed: number;
  /** Training steps done. */
  readonly step: number;
  /** The patient on the screen. */
  readonly patient: number;
  readonly tumor: Tumor;
  /** Where the hand has put the tumor: row and column in pixels; empty for the patient's own place. */
  readonly lesion: readonly number[];
  /** The opened map: its layer and its place there, from 0. */
  readonly layer: number;
  readonly map: number;
  /** The cell of the opened map that is worked out. */
  readonly cellRow: number;
  readonly cellCol: number;
  /** Which map of the layer before is worked out, for layers that look at several. */
  readonly input: number;
  /** What is shown: the network alone, the opened map, or the scores. */
  readonly panel: 'net' | 'map' | 'scores';
  /** From this probability of a ring-enhancing tumor on, the case is called so. */
  readonly threshold: number;
}

export const cnnRanges = {
  seed: { min: 0, max: 9999, step: 1 },
  step: { min: 0, max: 250, step: 1 },
  patient: { min: 0, max: 99_999, step: 1 },
  lesion: { min: 2, max: cnnSide - 2, step: 1 },
  layer: { min: 0, max: 2, step: 1 },
  map: { min: 0, max: 15, step: 1 },
  cell: { min: 0, max: cnnSide - 1, step: 1 },
  threshold: { min: 0.01, max: 0.99, step: 0.01 },
} as const satisfies Record<string, Range>;

export const initialCnn: CnnState = {
  seed: 1,
  step: 0,
  patient: 7,
  tumor: 'ring',
  lesion: [],
  layer: 0,
  map: 0,
  cellRow: 24,
  cellCol: 12,
  input: 0,
  panel: 'net',
  threshold: 0.5,
};

export const cnnFields: readonly Field<CnnState>[] = [
  field('seed', integerCodec(cnnRanges.seed)),
  field('step', integerCodec(cnnRanges.step)),
  field('patient', integerCodec(cnnRanges.patient)),
  field('tumor', choiceCodec(tumors)),
  {
    ...field<CnnState, 'lesion'>('lesion', listCodec(numberCodec(cnnRanges.lesion), { max: 2 })),
    parse(state, text) {
      const place = listCodec(numberCodec(cnnRanges.lesion), { min: 2, max: 2 }).parse(text);
      return place === null ? null : { ...state, lesion: place };
    },
  },
  field('layer', integerCodec(cnnRanges.layer)),
  {
    // A layer has as many maps as it has; the layer stands before it in the list.
    ...field<CnnState, 'map'>('map', integerCodec(cnnRanges.map)),
    parse(state, text) {
      const map = integerCodec(cnnRanges.map).parse(text);
      return map === null || map >= layerSizes[state.layer]!.maps ? null : { ...state, map };
    },
  },
  field('cellRow', integerCodec(cnnRanges.cell)),
  field('cellCol', integerCodec(cnnRanges.cell)),
  field('input', integerCodec(cnnRanges.map)),
  field('panel', choiceCodec(['net', 'map', 'scores'])),
  field('threshold', numberCodec(cnnRanges.threshold)),
];

const hold = (value: number, count: number) => Math.min(count - 1, Math.max(0, Math.round(value)));

/** Opens a map; the cell keeps its relative place in the picture. */
export function openMap(state: CnnState, layer: number, map: number): CnnState {
  const before = layerSizes[state.layer]!;
  const after = layerSizes[layer];
  if (!after) return state;
  const scale = after.side / before.side;
  return {
    ...state,
    layer,
    map: hold(map, after.maps),
    cellRow: hold((state.cellRow + 0.5) * scale - 0.5, after.side),
    cellCol: hold((state.cellCol + 0.5) * scale - 0.5, after.side),
    input: hold(state.input, after.inputs),
    panel: 'map',
  };
}

/** The opened cell, held inside its map. */
export function cellOf({ layer, cellRow, cellCol }: CnnState): {
  readonly row: number;
  readonly col: number;
} {
  const { side } = layerSizes[layer]!;
  return { row: hold(cellRow, side), col: hold(cellCol, side) };
}

/** Puts the tumor at a place, in pixels of the image. */
export function putLesion(state: CnnState, row: number, col: number): CnnState {
  if (!Number.isFinite(row) || !Number.isFinite(col)) return state;
  const { min, max } = cnnRanges.lesion;
  const at = (value: number) => Math.min(max, Math.max(min, Math.round(2 * value) / 2));
  return { ...state, lesion: [at(row), at(col)] };
}

/** Another patient, with the tumor where it grew. */
export function setPatient(state: CnnState, patient: number): CnnState {
  return { ...state, patient: Math.max(0, Math.round(patient)) % (cnnRanges.patient.max + 1), lesion: [] };
}

export const setThreshold = (state: CnnState, threshold: number): CnnState => ({
  ...state,
  threshold: Math.min(
    cnnRanges.threshold.max,
    Math.max(cnnRanges.threshold.min, Math.round(100 * threshold) / 100),
  ),
});
