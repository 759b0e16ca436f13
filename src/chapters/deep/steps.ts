import type { Step } from '../../state/chapter';
import type { State } from './model';
import { stepsActivations } from './stepsActivations';
import { stepsPolynomial } from './stepsPolynomial';
import { stepsRace } from './stepsRace';
import { stepsRegularise } from './stepsRegularise';
import { stepsVanishing } from './stepsVanishing';

/** The chapter's thread: the bends, what many of them do to a gradient, too good a fit, and the ways down. */
export const steps: readonly Step<State>[] = [
  ...stepsActivations,
  ...stepsVanishing,
  ...stepsPolynomial,
  ...stepsRace,
  ...stepsRegularise,
];
