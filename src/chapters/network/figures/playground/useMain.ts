import { useMemo } from 'react';
import type { Snapshot } from '../../../../engine/client/types';
import type { Trainer } from '../../../../engine/client/trainerView';
import { useStepSync } from '../../../../engine/client/useStepSync';
import { useTrainer } from '../../../../engine/client/useTrainer';
import { parameterCount, unitCount } from '../../../../math/networkShape';
import type { Cases } from '../../derive/cases';
import { picturesOf, runDataOf, runOf, shapeOf } from '../../derive/run';
import { useCalm } from '../../../../state/useCalm';
import { useUpdate } from '../../hooks';
import type { State } from '../../model';

const CALM_MS = 180;
/** While it plays, the address follows this often. */
const REPORT_MS = 700;

/** The run that the figure shows; its step and the chapter's `step` agree. */
export function useMain(state: State, cases: Cases) {
  const update = useUpdate();
  const lr = useCalm(state.lr, CALM_MS);
  const batch = useCalm(state.batch, CALM_MS);
  const seed = useCalm(state.seed, CALM_MS);
  const l1 = useCalm(state.l1, CALM_MS);
  const l2 = useCalm(state.l2, CALM_MS);
  const calmCases = useCalm(cases, state.data === 'own' ? 60 : CALM_MS);
  const data = useMemo(() => runDataOf(calmCases), [calmCases]);
  const shape = shapeOf(state);
  const asks = useMemo(
    () => ({ fields: picturesOf(shapeOf({ layers: state.layers, activation: state.activation })) }),
    [state.layers, state.activation],
  );
  const main = useTrainer({
    ...runOf({ ...state, lr, batch, seed, l1, l2 }, data),
    startStep: state.step,
    speed: 100,
    ask: asks,
  });

  const snapshot = fits(main.snapshot, shape) ? main.snapshot : null;
  useStepSync(
    snapshot ? main : { ...main, snapshot: null },
    state.step,
    (step) => update((old) => (old.step === step ? old : { ...old, step })),
    REPORT_MS,
  );

  return { main, snapshot, shown: calmCases };
}

export type Main = Trainer;

/** Whether a snapshot is of a network of this shape: right after a change of layers the old one is still at hand. */
export function fits(snapshot: Snapshot | null, shape: ReturnType<typeof shapeOf>): snapshot is Snapshot {
  return (
    snapshot !== null &&
    snapshot.params.length === parameterCount(shape) &&
    (snapshot.fields.at(-1)?.ask.to ?? unitCount(shape)) === unitCount(shape)
  );
}
