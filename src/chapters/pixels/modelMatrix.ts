import { choiceCodec, integerCodec, numberCodec, type Range } from '../../state/codec';
import { field, type Field } from '../../state/field';

/** One touch of the brush or one typed number: these pixels hold this stored number since. */
export interface Stroke {
  /** Places counted row by row from the top left. */
  readonly places: readonly number[];
  readonly stored: number;
}

/** The part of the state that the pixel matrix shows. */
export interface MatrixState {
  /** The bundled slice, or the image that the learner has opened. */
  readonly image: ImageChoice;
  /** The pixel under study. */
  readonly row: number;
  readonly col: number;
  /** The display window, in the image's unit. */
  readonly center: number;
  readonly width: number;
  /** Bits kept of each stored number; an image that has no more keeps its own. */
  readonly bits: number;
  /** Side of the enlarged patch in pixels. */
  readonly zoom: Zoom;
  /** Which numbers the matrix writes: as stored, in Hounsfield units, or as the screen shows them. */
  readonly numbers: NumberKind;
  /** What the hand does on the pixels. */
  readonly tool: 'point' | 'paint';
  /** The stored number on the brush. */
  readonly brush: number;
  /** What was painted on the present image, in order. */
  readonly strokes: readonly Stroke[];
  /** The slice with its matrix, or four patches to be sorted. */
  readonly scene: 'slice' | 'sort';
  /** The four patches show their names. */
  readonly named: boolean;
}

export const zooms = ['8', '16', '32', '64'] as const;
export type Zoom = (typeof zooms)[number];
export const numberKinds = ['stored', 'value', 'shown'] as const;
export type NumberKind = (typeof numberKinds)[number];
export const imageChoices = ['ct', 'own'] as const;
export type ImageChoice = (typeof imageChoices)[number];

export const ranges = {
  center: { min: -1024, max: 3072, step: 5 },
  width: { min: 1, max: 4096, step: 5 },
  bits: { min: 1, max: 12, step: 1 },
  place: { min: 0, max: 4095, step: 1 },
} as const satisfies Record<string, Range>;

/** What the controls may set a window to. */
export interface WindowLimits {
  readonly center: Range;
  readonly width: Range;
  /** Widths are kept in whole multiples of this, centers of half of it. */
  readonly grain: number;
}

/** The limits for CT, in HU; other images have their own. */
export const ctLimits: WindowLimits = { center: ranges.center, width: ranges.width, grain: 1 };

/** The window of a soft-tissue reading: -160 to 240 HU. */
export const softWindow = { center: 40, width: 400 } as const;

export const initialMatrix: MatrixState = {
  image: 'ct',
  row: 219,
  col: 122,
  ...softWindow,
  bits: 12,
  zoom: '8',
  numbers: 'stored',
  tool: 'point',
  brush: 2000,
  strokes: [],
  scene: 'slice',
  named: false,
};

export const matrixFields: readonly Field<MatrixState>[] = [
  // A link cannot carry the learner's own image: it opens the bundled slice.
  { ...field<MatrixState, 'image'>('image', choiceCodec(imageChoices)), ...linkOfImage() },
  ofSlice(field('row', integerCodec(ranges.place))),
  ofSlice(field('col', integerCodec(ranges.place))),
  ofSlice(field('center', numberCodec(ranges.center))),
  ofSlice(field('width', numberCodec(ranges.width))),
  ofSlice(field('bits', integerCodec(ranges.bits))),
  field('zoom', choiceCodec(zooms)),
  field('numbers', choiceCodec(numberKinds)),
];

function linkOfImage(): Pick<Field<MatrixState>, 'print' | 'parse'> {
  return {
    print: () => null,
    parse: (state, text) => (text === 'ct' ? { ...state, image: 'ct' } : null),
  };
}

/** A field that makes sense for the bundled slice alone: a place or a window of an own image is in no link. */
function ofSlice(each: Field<MatrixState>): Field<MatrixState> {
  return {
    ...each,
    print: (state, initial) => (state.image === 'own' ? null : each.print(state, initial)),
  };
}

const clamp = (value: number, { min, max }: { min: number; max: number }) =>
  Math.min(max, Math.max(min, value));

/** Moves the cursor; the place is held inside the image by whoever knows its size. */
export function moveTo(state: MatrixState, row: number, col: number): MatrixState {
  return row === state.row && col === state.col ? state : { ...state, row, col };
}

// Cut to ten digits, so that a tenth stays a tenth.
const snap = (value: number, grain: number) => Number((Math.round(value / grain) * grain).toPrecision(10));

/** Sets the display window, held inside what the controls offer. */
export function setWindow(
  state: MatrixState,
  center: number,
  width: number,
  limits: WindowLimits = ctLimits,
): MatrixState {
  return {
    ...state,
    // Halves, so that 0 to 255 has its middle.
    center: clamp(snap(center, limits.grain / 2), limits.center),
    width: clamp(snap(width, limits.grain), limits.width),
  };
}

/** The window between two edges, as the histogram's handles give it. */
export function setEdges(state: MatrixState, low: number, high: number, limits = ctLimits): MatrixState {
  return setWindow(state, (low + high) / 2, high - low, limits);
}

/**
 * Paints places with one stored number.
 * @param goOn the brush has not been lifted: the last stroke grows, and one Undo takes all of it back
 */
export function paint(
  state: MatrixState,
  places: readonly number[],
  stored: number,
  goOn = false,
): MatrixState {
  if (places.length === 0) return state;
  const last = state.strokes.at(-1);
  const grown = goOn && last?.stored === stored ? last : null;
  const kept = grown ? state.strokes.slice(0, -1) : state.strokes;
  return { ...state, strokes: [...kept, { places: [...(grown?.places ?? []), ...places], stored }] };
}

/** Takes the last stroke back. */
export function undoStroke(state: MatrixState): MatrixState {
  return state.strokes.length === 0 ? state : { ...state, strokes: state.strokes.slice(0, -1) };
}

/** How an image is seen when it is opened. */
export type MatrixStart = Pick<MatrixState, 'row' | 'col' | 'center' | 'width' | 'bits' | 'brush'>;

/** The image as it was, seen as it was opened. */
export function resetMatrix(
  state: MatrixState,
  { center, width, bits }: Pick<MatrixStart, 'center' | 'width' | 'bits'>,
): MatrixState {
  return { ...state, center, width, bits, strokes: [], numbers: 'stored' };
}

/** Turns to another image: its strokes, window and cursor begin anew. */
export function chooseImage(state: MatrixState, image: ImageChoice, start: MatrixStart): MatrixState {
  return { ...state, ...start, image, strokes: [], scene: 'slice', tool: 'point', numbers: 'stored' };
}
