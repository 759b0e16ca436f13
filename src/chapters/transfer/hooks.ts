import { chapterHooks } from '../../state/hooks';
import type { State } from './model';
import type { Text } from './text/en';

export const { useModel, useUpdate, useText } = chapterHooks<State, Text>();
