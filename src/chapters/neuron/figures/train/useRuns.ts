import { useEffect, useMemo } from 'react';
import type { Trainer } from '../../../../engine/client/trainerView';
import { useStepSync } from '../../../../engine/client/useStepSync';
import { useTrainer } from '../../../../engine/client/useTrainer';
import type { Cases } from '../../derive/cases';
import { NEURON } from '../../derive/field';
import { otherLoss, runDataOf, settingsOf } from '../../derive/train';
import { useUpdate } from '../../hooks';
import type { LossName, State } from '../../model';
import { fieldAsk } from '../plane/useField';
import { useCalm } from '../../../../state/useCalm';

export interface Runs {
  /** The run by the chosen loss: the controls move this one. */
  readonly main: Trainer;
  /** The same start by the other loss; it follows to the same step. */
  readonly rival: Trainer;
}

/** A slider is dragged through many rates; a run is opened when the hand rests. */
const CALM_MS = 180;
const PAINT = { fields: [fieldAsk] };
const PLAIN = {};

/** Two copies of the neuron that learn from the same start, by either loss; the chapter's `step` and the main run agree. */
export function useRuns(state: State, cases: Cases): Runs {
  const update = useUpdate();
  const lr = useCalm(state.lr, CALM_MS);
  const { w1, w2, b, seed, batch } = state;
  const data = useMemo(() => runDataOf(cases), [cases]);
  const initial = useMemo(() => Float32Array.of(w1, w2, b), [w1, w2, b]);
  const optionsOf = (loss: LossName) => ({
    shape: NEURON,
    settings: settingsOf({ ...state, lr, batch }, loss, cases.train.y.length),
    data,
    replicas: [{ seed, initial }],
    startStep: state.step,
    speed: 20,
    ask: loss === state.loss ? PAINT : PLAIN,
  });
  const runs = { mse: useTrainer(optionsOf('mse')), bce: useTrainer(optionsOf('bce')) };
  const main = runs[state.loss];
  const rival = runs[otherLoss(state.loss)];

  useStepSync(main, state.step, (step) => update((old) => (old.step === step ? old : { ...old, step })));
  const step = main.snapshot?.step;
  const { seek } = rival;
  useEffect(() => {
    if (step !== undefined) seek(step);
  }, [step, seek]);

  return { main, rival };
}
