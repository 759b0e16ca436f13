import type { Step } from '../../state/chapter';
import type { State } from './model';
import { stepsChannels } from './stepsChannels';
import { stepsMatrix } from './stepsMatrix';
import { stepsRepresentation } from './stepsRepresentation';

/** The chapter's thread: an image is numbers, a color image three times as many, and learning finds better ones. */
export const steps: readonly Step<State>[] = [...stepsMatrix, ...stepsChannels, ...stepsRepresentation];
