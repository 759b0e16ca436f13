import { chapterHooks } from '../../state/hooks';
import type { State } from './model';
import type { Text } from './text/en';

/** The state and the words of this chapter, for its figures. */
export const { useModel, useUpdate, useText } = chapterHooks<State, Text>();
