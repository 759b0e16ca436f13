import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { Trainer, TrainerSpeed } from '../../../../engine/client/trainerView';
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
export function useRuns(state: State, cases: Cases, speed: TrainerSpeed): Runs {
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
    speed,
    ask: loss === state.loss ? PAINT : PLAIN,
  });
  const runs = { mse: useTrainer(optionsOf('mse')), bce: useTrainer(optionsOf('bce')) };
  const main = runs[state.loss];
  const rival = runs[otherLoss(state.loss)];

  const { snapshot } = main;
  const reported = useRef(state.step);
  const overruled = useRef<typeof snapshot>(null);

  // Somebody else has set the step: a card of the thread, an answer, "Back to this step".
  const follow = useEffectEvent(() => {
    if (state.step === reported.current) return;
    reported.current = state.step;
    overruled.current = snapshot;
    main.pause();
    main.seek(state.step);
  });
  useEffect(() => follow(), [state.step]);

  const report = useEffectEvent(() => {
    if (!snapshot || (main.busy && !main.playing)) return;
    // A step that somebody else has just asked for is not overruled by the one where the run still stands.
    if (snapshot === overruled.current) return;
    reported.current = snapshot.step;
    update((old) => (old.step === snapshot.step ? old : { ...old, step: snapshot.step }));
    rival.seek(snapshot.step);
  });
  useEffect(() => report(), [snapshot, main.busy]);

  return { main, rival };
}
