import { useMemo, useState } from 'react';
import type { CnnLook } from '../../../engine/client/cnnTypes';
import { useCnnTrainer } from '../../../engine/client/useCnnTrainer';
import { useStepSync } from '../../../engine/client/useStepSync';
import { brainNormalize, cnnRecipe, cnnShape } from '../derive/cnnPlan';
import { cnnScores } from '../derive/cnnScores';
import { useModel, useUpdate } from '../hooks';
import { brainCase } from '../slice/brainCase';
import type { BrainSets } from '../slice/useBrainSet';
import { CnnScene, type Scored } from '../figures/cnn/CnnScene';

const CURVE = ['test'] as const;
/** While it plays the address is written no more often than this. */
const REPORT_MS = 500;

/** The figure with a run of the engine behind it. */
export function CnnLive({ sets }: { readonly sets: BrainSets }) {
  const update = useUpdate();
  const { patient, tumor, lesion, seed, step, panel, threshold } = useModel((whole) => whole.cnn);
  const bytes = useMemo(() => brainCase(patient, tumor, lesion).bytes, [patient, tumor, lesion]);
  const [scored, setScored] = useState<Scored | null>(null);
  const [shown, setShown] = useState<{ readonly step: number; readonly playing: boolean }>({
    step: 0,
    playing: false,
  });

  // Two hundred images take about a second: they are asked for once, when training rests.
  const wanted = panel === 'scores' && !shown.playing && scored?.step !== shown.step;
  const ask = useMemo(() => ({ maps: { x: bytes }, ...(wanted && { evaluate: CURVE }) }), [bytes, wanted]);
  const trainer = useCnnTrainer({
    shape: cnnShape,
    settings: { ...cnnRecipe, seed },
    train: sets.train,
    test: sets.test,
    normalize: brainNormalize,
    curve: CURVE,
    startStep: step,
    speed: 'max',
    ask,
  });
  const { snapshot, playing } = trainer;
  useStepSync(
    trainer,
    step,
    (next) => update((whole) => ({ ...whole, cnn: { ...whole.cnn, step: next } })),
    REPORT_MS,
  );
  const now = snapshot?.step ?? 0;
  // What the next wish hangs on is known only once the run has answered.
  if (shown.step !== now || shown.playing !== playing) setShown({ step: now, playing });
  const evaluation = snapshot?.evaluations.find(({ set }) => set === 'test');
  if (snapshot && evaluation && scored?.evaluation !== evaluation)
    setScored({ step: snapshot.step, evaluation });

  const scores = useMemo(
    () => scored && cnnScores(scored.evaluation.probabilities, sets.test.labels, 2, 0, threshold),
    [scored, sets, threshold],
  );
  const look: CnnLook | null = snapshot?.looks[0] ?? null;
  return (
    <CnnScene
      drawn={1}
      failed={false}
      trainer={trainer}
      look={look && look.layers.length > 0 ? look : null}
      scored={scored}
      scores={scores}
    />
  );
}
