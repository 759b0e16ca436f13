import { booleanCodec, choiceCodec, integerCodec, numberCodec, type Range } from '../../state/codec';
import { field, type Field } from '../../state/field';

/** Which recorded channel red, green and blue light show; 'rgb' is as recorded. */
export const orders = ['rgb', 'grb', 'rbg', 'bgr', 'gbr', 'brg'] as const;
export type Order = (typeof orders)[number];

/** A round place in the image, in pixels; the middle of the first pixel is at 0.5. */
export interface Mark {
  readonly row: number;
  readonly col: number;
  readonly radius: number;
}

/** The part of the state that the figure `channels` shows. */
export interface ChannelsState {
  /** The bundled fundus, or the color image that the learner has opened. */
  readonly source: 'fundus' | 'own';
  /** Which recorded channels are shown. */
  readonly r: boolean;
  readonly g: boolean;
  readonly b: boolean;
  /** By how much each is multiplied for the screen. */
  readonly gainR: number;
  readonly gainG: number;
  readonly gainB: number;
  readonly order: Order;
  /** The pixel under the loupe. */
  readonly row: number;
  readonly col: number;
  /** The marked lesion. */
  readonly markRow: number;
  readonly markCol: number;
  readonly markRadius: number;
  /** The three channel pictures: the whole image, or enlarged round the mark. */
  readonly view: 'whole' | 'mark';
  /** The channel pictures and contrasts wait for an answer. */
  readonly covered: boolean;
}

export const channelsRanges = {
  gain: { min: 0, max: 3, step: 0.05 },
  place: { min: 0, max: 4095, step: 1 },
  radius: { min: 1, max: 60, step: 0.5 },
} as const satisfies Record<string, Range>;

export const initialChannels: ChannelsState = {
  source: 'fundus',
  r: true,
  g: true,
  b: true,
  gainR: 1,
  gainG: 1,
  gainB: 1,
  order: 'rgb',
  row: 125,
  col: 66,
  markRow: 114.97,
  markCol: 200.75,
  markRadius: 2.69,
  view: 'whole',
  covered: false,
};

/** Its address keys; row, col, center, width, bits, zoom and image belong to the matrix. */
export const channelsFields: readonly Field<ChannelsState>[] = [
  field('r', booleanCodec),
  field('g', booleanCodec),
  field('b', booleanCodec),
  field('gainR', numberCodec(channelsRanges.gain)),
  field('gainG', numberCodec(channelsRanges.gain)),
  field('gainB', numberCodec(channelsRanges.gain)),
  field('order', choiceCodec(orders)),
  field('row', integerCodec(channelsRanges.place), 'loupeRow'),
  field('col', integerCodec(channelsRanges.place), 'loupeCol'),
  field('markRow', numberCodec(channelsRanges.place)),
  field('markCol', numberCodec(channelsRanges.place)),
  field('markRadius', numberCodec(channelsRanges.radius)),
  field('view', choiceCodec(['whole', 'mark'])),
  field('covered', booleanCodec),
];

/** The mark of the state. */
export function markOf({ markRow, markCol, markRadius }: ChannelsState): Mark {
  return { row: markRow, col: markCol, radius: markRadius };
}

/** The mark put at a place. */
export function putMark(state: ChannelsState, { row, col, radius }: Mark): ChannelsState {
  return { ...state, markRow: row, markCol: col, markRadius: radius };
}

/** All channels on, no gain, as recorded. */
export function plainDisplay(state: ChannelsState): ChannelsState {
  return { ...state, r: true, g: true, b: true, gainR: 1, gainG: 1, gainB: 1, order: 'rgb' };
}
