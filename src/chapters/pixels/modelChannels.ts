import type { Field } from '../../state/field';

/** The part of the state that the figure `channels` shows. */
export interface ChannelsState {
  readonly seed: number;
}

export const initialChannels: ChannelsState = { seed: 1 };

/** Its address keys; row, col, center, width, bits, zoom and image belong to the matrix. */
export const channelsFields: readonly Field<ChannelsState>[] = [];
