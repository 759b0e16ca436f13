import { useEffect, useMemo } from 'react';
import type { Trainer } from '../../../../engine/client/trainerView';
import { useStepSync } from '../../../../engine/client/useStepSync';
import { useTrainer } from '../../../../engine/client/useTrainer';
import { parameterCount } from '../../../../math/networkShape';
import { useCalm } from '../../../../state/useCalm';
import {
  deepData,
  deepSettings,
  deepShape,
  deepWeights,
  firstSizes,
  layerSizes,
} from '../../derive/backward';
import type { NetworkSeen } from '../../derive/sayVanishing';
import { useUpdate } from '../../hooks';
import { within } from '../../model';
import type { BendName, VanishingState } from '../../modelVanishing';

export interface Networks {
  /** The network under study: the player moves this one. */
  readonly main: Trainer;
  /** The one with the other activation; it follows to the same step. */
  readonly rival: Trainer;
  /** What is drawn of both, or of one. */
  readonly seen: readonly NetworkSeen[];
}

/** A slider is dragged through many depths; a run is opened when the hand rests. */
const CALM_MS = 250;

/** Two networks with the same first weights and different bends, in step with the chapter's state. */
export function useNetworks(state: VanishingState): Networks {
  const update = useUpdate();
  const { depth, activation, rival, scale, seed, step } = state;
  const start = useMemo(
    () => ({ depth, activation, rival, scale, seed }),
    [depth, activation, rival, scale, seed],
  );
  const calm = useCalm(start, CALM_MS);
  const data = useMemo(() => deepData(calm.seed), [calm.seed]);
  const initial = useMemo(() => deepWeights(calm), [calm]);
  const other: BendName = calm.rival === 'none' ? calm.activation : calm.rival;
  const optionsOf = (bend: BendName) => ({
    shape: deepShape(calm.depth, bend),
    settings: deepSettings,
    data,
    replicas: [{ seed: calm.seed, initial }],
    startStep: step,
  });
  const main = useTrainer({ ...optionsOf(calm.activation), speed: 60 });
  const second = useTrainer(optionsOf(other));
  const settled = calm === start;
  useStepSync(main, step, (next) =>
    update(within('vanishing', (old) => (old.step === next || !settled ? old : { ...old, step: next }))),
  );
  const reached = main.snapshot?.step;
  const alone = calm.rival === 'none';
  const { seek } = second;
  useEffect(() => {
    if (reached !== undefined) seek(alone ? 0 : reached);
  }, [reached, alone, seek]);

  const seenOf = (
    bend: BendName,
    trainer: Trainer,
    first: readonly number[],
    trained: readonly number[] | null,
  ): NetworkSeen => {
    const { snapshot } = trainer;
    const fits = settled && snapshot?.params.length === initial.length;
    return {
      activation: bend,
      sizes: trained ?? first,
      accuracy: fits ? snapshot.testAccuracy : null,
    };
  };
  const firstMain = useMemo(
    () => firstSizes({ depth, seed, scale }, activation),
    [depth, seed, scale, activation],
  );
  const firstRival = useMemo(
    () => (rival === 'none' ? null : firstSizes({ depth, seed, scale }, rival)),
    [depth, seed, scale, rival],
  );
  const trainedMain = useTrained(settled ? main : null, calm, activation);
  const trainedRival = useTrained(settled && rival !== 'none' ? second : null, calm, other);
  const seen = [seenOf(activation, main, firstMain, trainedMain)];
  if (rival !== 'none' && firstRival) seen.push(seenOf(rival, second, firstRival, trainedRival));
  return { main, rival: second, seen };
}

/** The backward pass at the weights that a run has reached; null at its start or while another run is on its way. */
function useTrained(
  trainer: Trainer | null,
  { depth, seed }: Pick<VanishingState, 'depth' | 'seed'>,
  bend: BendName,
): readonly number[] | null {
  const snapshot = trainer?.snapshot;
  const shape = useMemo(() => deepShape(depth, bend), [depth, bend]);
  return useMemo(() => {
    if (!snapshot || snapshot.step === 0 || snapshot.params.length !== parameterCount(shape)) return null;
    return layerSizes(shape, snapshot.params, seed);
  }, [snapshot, shape, seed]);
}
