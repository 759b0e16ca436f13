import { choiceCodec, numberCodec } from '../../state/codec';
import { field, type Field } from '../../state/field';
import { cnnRanges } from './modelCnn';

/** The part of the state that the figure of the learner's own images shows; the images themselves are in no link. */
export interface OwnState {
  /** What is shown where the room is too small for both: the curves of training, or scores and mistakes. */
  readonly panel: 'curves' | 'mistakes';
  /** From this probability on, a case counts as found. */
  readonly threshold: number;
}

export const initialOwn: OwnState = { panel: 'curves', threshold: 0.5 };

export const ownFields: readonly Field<OwnState>[] = [
  field('panel', choiceCodec(['curves', 'mistakes']), 'ownPanel'),
  field('threshold', numberCodec(cnnRanges.threshold), 'ownThreshold'),
];
