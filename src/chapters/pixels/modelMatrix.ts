import { choiceCodec, integerCodec, numberCodec, type Range } from '../../state/codec';
import { field, type Field } from '../../state/field';

/** The part of the state that the pixel matrix shows. */
export interface MatrixState {
  /** The bundled slice, or the image that the learner has opened. */
  readonly image: 'ct' | 'own';
  /** The pixel under study. */
  readonly row: number;
  readonly col: number;
  /** The display window, in the image's unit. */
  readonly center: number;
  readonly width: number;
  /** Bits kept of each stored number. */
  readonly bits: number;
  /** Side of the enlarged patch in pixels. */
  readonly zoom: Zoom;
}

export const zooms = ['8', '16', '32', '64'] as const;
export type Zoom = (typeof zooms)[number];

export const ranges = {
  center: { min: -1024, max: 3072, step: 1 },
  width: { min: 1, max: 4096, step: 1 },
  bits: { min: 1, max: 12, step: 1 },
  /** Largest side of an image that is opened. */
  place: { min: 0, max: 4095, step: 1 },
} as const satisfies Record<string, Range>;

export const initialMatrix: MatrixState = {
  image: 'ct',
  row: 120,
  col: 120,
  center: 40,
  width: 400,
  bits: 12,
  zoom: '8',
};

export const matrixFields: readonly Field<MatrixState>[] = [
  field('row', integerCodec(ranges.place)),
  field('col', integerCodec(ranges.place)),
  field('center', numberCodec(ranges.center)),
  field('width', numberCodec(ranges.width)),
  field('bits', integerCodec(ranges.bits)),
  field('zoom', choiceCodec(zooms)),
];
