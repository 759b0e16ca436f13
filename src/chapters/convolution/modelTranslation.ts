import { choiceCodec } from '../../state/codec';
import { field, type Field } from '../../state/field';

/** The part of the state that the translation test shows. */
export interface TranslationState {
  /** On which side the lesions of the unseen patients lie; in training all lie on the left. */
  readonly lesions: 'left' | 'right';
}

export const initialTranslation: TranslationState = { lesions: 'left' };

export const translationFields: readonly Field<TranslationState>[] = [
  field('lesions', choiceCodec(['left', 'right'])),
];
