import { booleanCodec } from '../../state/codec';
import { field, type Field } from '../../state/field';

/** The part of the state that the figure of the learner's own images shows; the images themselves are in no link. */
export interface OwnState {
  /** Whether an image unlike all others is refused, or called anyway. */
  readonly refuse: boolean;
}

export const initialOwn: OwnState = { refuse: true };

export const ownFields: readonly Field<OwnState>[] = [field('refuse', booleanCodec)];
