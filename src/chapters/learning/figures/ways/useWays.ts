import { useMemo } from 'react';
import type { Points } from '../../../../data/points';
import type { Trainer } from '../../../../engine/client/trainerView';
import { useStepSync } from '../../../../engine/client/useStepSync';
import { useTrainer } from '../../../../engine/client/useTrainer';
import { networkForward } from '../../../../math/network';
import type { NetworkShape } from '../../../../math/networkShape';
import { useCalm } from '../../../../state/useCalm';
import { searchMoves, type Move } from '../../derive/clusters';
import { NEURON } from '../../derive/rules';
import { walkOf, type Walk } from '../../derive/searching';
import {
  CELLS,
  cloudsOf,
  fieldAsk,
  HALF,
  labelsFor,
  plainSettings,
  rowsOf,
  semiCases,
  semiSettings,
  semiShape,
  semiStart,
  trainingCases,
  unlabeled,
  type SemiCases,
} from '../../derive/ways';
import { useUpdate } from '../../hooks';
import { within } from '../../model';
import { goToWayStep, type Way, type WaysState } from '../../modelWays';

const ASK = { fields: [fieldAsk] };
const UNLEARNED = Float32Array.of(-0.4, 0.5, 0.2);
const CALM_MS = 180;

/** The field of a network, computed in the page until the engine has painted it. */
function pageField(shape: NetworkShape, params: ArrayLike<number>): Float32Array {
  const at = (index: number) => ((index + 0.5) / CELLS) * 2 * HALF - HALF;
  return Float32Array.from(
    { length: CELLS * CELLS },
    (_, i) => networkForward(shape, params, [at(i % CELLS), -at(Math.floor(i / CELLS))]).a.at(-1)![0]!,
  );
}

export interface Learned {
  readonly trainer: Trainer;
  readonly field: Float32Array;
}

function useSynced(way: Way, trainer: Trainer, state: WaysState): void {
  const update = useUpdate();
  useStepSync(trainer, state[way], (step) => update(within('ways', goToWayStep(way, step))), 100);
}

/** The neuron that learns from labels. */
export function useSupervised(state: WaysState): Learned & { readonly cases: Points } {
  const cases = useMemo(() => cloudsOf(state.seed), [state.seed]);
  const trainer = useTrainer({
    shape: NEURON,
    settings: { ...plainSettings, batchSize: cases.y.length },
    data: cases,
    replicas: [{ seed: state.seed, initial: UNLEARNED }],
    startStep: state.supervised,
    speed: 20,
    ask: ASK,
  });
  useSynced('supervised', trainer, state);
  const own = useMemo(() => pageField(NEURON, UNLEARNED), []);
  return { trainer, cases, field: trainer.snapshot?.fields[0]?.values ?? own };
}

/** The same cases without labels, in two groups. */
export function useUnsupervised(cases: Points, seed: number): readonly Move[] {
  return useMemo(() => searchMoves(rowsOf(cases), 2, seed), [cases, seed]);
}

export interface Semi extends Learned {
  readonly cases: SemiCases;
  /** -1, 0 or 1 of each case: what the network learns from. */
  readonly labels: Float64Array;
}

/** The network that learns from few labels, from its own guesses too, or from labels that have spread. */
export function useSemi(state: WaysState): Semi {
  const { seed, labels: choice } = state;
  const rounds = useCalm(state.rounds, CALM_MS);
  const cases = useMemo(() => semiCases(seed), [seed]);
  const labels = useMemo(
    () => labelsFor({ seed, labels: choice, rounds }, cases),
    [seed, choice, rounds, cases],
  );
  const learned = useMemo(() => trainingCases(cases.points, labels), [cases, labels]);
  const rest = useMemo(() => unlabeled(cases), [cases]);
  const initial = useMemo(() => semiStart(seed), [seed]);
  const trainer = useTrainer({
    shape: semiShape,
    settings: { ...semiSettings, batchSize: learned.y.length },
    data: { ...learned, testX: rest.x, testY: rest.y },
    replicas: [{ seed, initial }],
    startStep: state.semi,
    speed: 60,
    ask: { fields: [{ ...fieldAsk, from: 8, to: 9 }] },
  });
  useSynced('semi', trainer, state);
  const own = useMemo(() => pageField(semiShape, initial), [initial]);
  return { trainer, cases, labels, field: trainer.snapshot?.fields[0]?.values ?? own };
}

/** The agent that looks for the lesion. */
export function useAgent({ seed, epsilon, reinforcement }: WaysState): Walk {
  return useMemo(() => walkOf(seed, epsilon, reinforcement), [seed, epsilon, reinforcement]);
}
