import type { Model } from '../../state/chapter';
import { nestFields } from '../../state/nestFields';
import type { Grid } from './derive/convolve';
import { cnnFields, initialCnn, type CnnState } from './modelCnn';
import { initialOwn, ownFields, type OwnState } from './modelOwn';
import { initialPooling, poolingFields, type PoolingState } from './modelPooling';
import { initialTranslation, translationFields, type TranslationState } from './modelTranslation';
import { initialSlide, slideFields, type SlideState } from './modelSlide';
import type { DrawnId } from './slice/images';

/** What the chapter's figures show: a part for each group of figures, and the images that took time to draw. */
export interface State {
  /** One filter on one image: the figures of the filter and of the sliding window. */
  readonly slide: SlideState;
  readonly pooling: PoolingState;
  readonly cnn: CnnState;
  readonly translation: TranslationState;
  readonly own: OwnState;
  /** Images that have been drawn in a worker: the same for everybody, and in no link. */
  readonly drawn: Readonly<Partial<Record<DrawnId, Grid>>>;
}

const initial: State = {
  slide: initialSlide,
  pooling: initialPooling,
  cnn: initialCnn,
  translation: initialTranslation,
  own: initialOwn,
  drawn: {},
};

export const model: Model<State> = {
  initial,
  fields: [
    ...nestFields<State, 'slide'>('slide', slideFields),
    ...nestFields<State, 'pooling'>('pooling', poolingFields),
    ...nestFields<State, 'cnn'>('cnn', cnnFields),
    ...nestFields<State, 'translation'>('translation', translationFields),
    ...nestFields<State, 'own'>('own', ownFields),
  ],
  // What took time stays: a painted image, and how far the network has learned.
  carry: (fresh, now) => ({
    ...fresh,
    drawn: now.drawn,
    cnn: { ...fresh.cnn, seed: now.cnn.seed, step: now.cnn.step },
  }),
};
