import type { PlainImage } from '../../data/image';
import type { Model } from '../../state/chapter';
import type { OwnImage } from './derive/own';
import { channelsFields, initialChannels, type ChannelsState } from './modelChannels';
import { initialMatrix, matrixFields, type MatrixState } from './modelMatrix';
import { initialRepresentation, representationFields, type RepresentationState } from './modelRepresentation';
import { nestFields } from '../../state/nestFields';

/** What the chapter's figures show: a part for each figure, and the images that they look at. */
export interface State {
  readonly matrix: MatrixState;
  readonly channels: ChannelsState;
  readonly representation: RepresentationState;
  /** The bundled CT slice, once it has been computed: the same for everybody. */
  readonly slice: PlainImage | null;
  /** The learner's own image. It lives in this page only and is in no link. */
  readonly own: OwnImage | null;
}

const initial: State = {
  matrix: initialMatrix,
  channels: initialChannels,
  representation: initialRepresentation,
  slice: null,
  own: null,
};

export const model: Model<State> = {
  initial,
  fields: [
    ...nestFields<State, 'matrix'>('matrix', matrixFields),
    ...nestFields<State, 'channels'>('channels', channelsFields),
    ...nestFields<State, 'representation'>('representation', representationFields),
  ],
  carry: (fresh, now) => ({ ...fresh, slice: now.slice, own: now.own }),
};
