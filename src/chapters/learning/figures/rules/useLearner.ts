import { useMemo } from 'react';
import type { Trainer } from '../../../../engine/client/trainerView';
import { useStepSync } from '../../../../engine/client/useStepSync';
import { useTrainer } from '../../../../engine/client/useTrainer';
import { fieldAsk, fieldOf } from '../../derive/nodulePlane';
import { firstWeights, inputsOf, NEURON, settings, weightsAt, type Cases } from '../../derive/rules';
import { useUpdate } from '../../hooks';
import { within } from '../../model';
import type { RulesState } from '../../modelRules';

export interface Learner {
  readonly trainer: Trainer;
  /** w1, w2, b: the engine's, or the page's own until the engine has answered. */
  readonly params: Float32Array;
  readonly field: Float32Array;
}

const ASK = { fields: [fieldAsk] };

/** The neuron that learns the readers' labels in the engine; the chapter's step and the run agree. */
export function useLearner(state: RulesState, cases: Cases): Learner {
  const update = useUpdate();
  const { seed, before, definition, step } = state;
  const initial = useMemo(() => firstWeights({ seed, before }), [seed, before]);
  const data = useMemo(
    () => ({
      x: inputsOf(cases.train),
      y: cases.trainY,
      testX: inputsOf(cases.test),
      testY: cases.testY,
    }),
    [cases],
  );
  const trainer = useTrainer({
    shape: NEURON,
    settings,
    data,
    replicas: [{ seed, initial }],
    startStep: step,
    speed: 20,
    ask: ASK,
  });
  useStepSync(
    trainer,
    step,
    (next) => update(within('rules', (old) => (old.step === next ? old : { ...old, step: next }))),
    100,
  );
  const { snapshot } = trainer;
  const own = useMemo(() => {
    if (snapshot) return null;
    const params = weightsAt({ seed, before, definition, step });
    return { params, field: fieldOf(params) };
  }, [snapshot, seed, before, definition, step]);
  const params = snapshot?.params ?? own!.params;
  const painted = snapshot?.fields[0]?.values;
  const field = useMemo(() => painted ?? own?.field ?? fieldOf(params), [painted, own, params]);
  return { trainer, params, field };
}
