import { useMemo } from 'react';
import { useTrainer } from '../../../../engine/client/useTrainer';
import { batchOf } from '../../derive/chain';
import { NEURON_2 } from '../../derive/batches';
import type { ChainState, ParameterName } from '../../modelChain';
import { useCalm } from '../../../../state/useCalm';

/** The numbers are dragged; the engine is asked when the hand rests. */
const CALM_MS = 180;
const ASK = { gradients: 'train' } as const;

/**
 * The gradient of the case, or the mean of the chosen ones, as the engine computes it; null until it has answered for
 * these very numbers.
 */
export function useEngineGradient(state: ChainState): Readonly<Record<ParameterName, number>> | null {
  const { part, x1, x2, y, w1, w2, b, loss, chosen } = state;
  const asked = useMemo(() => {
    const cases = batchOf({ x1, x2, y });
    // The engine wants at least one case; of none there is no mean, and nothing is shown.
    const wanted = part === 'batch' && chosen.length > 0 ? chosen.map((index) => cases[index]!) : [cases[0]!];
    return {
      loss,
      data: {
        x: Float32Array.from(wanted.flatMap((each) => [each.x1, each.x2])),
        y: Float32Array.from(wanted, (each) => each.y),
      },
      replicas: [{ seed: 0, initial: Float32Array.of(w1, w2, b) }],
    };
  }, [part, x1, x2, y, w1, w2, b, loss, chosen]);
  const calm = useCalm(asked, CALM_MS);
  const { data, replicas } = calm;
  const trainer = useTrainer({
    shape: NEURON_2,
    settings: {
      loss: calm.loss,
      optimizer: 'sgd',
      learningRate: 0,
      batchSize: data.y.length,
      l1: 0,
      l2: 0,
      dropout: 0,
    },
    data,
    replicas,
    ask: ASK,
  });
  const gradient = trainer.snapshot?.gradients?.gradient;
  if (calm !== asked || trainer.busy || !gradient) return null;
  return { w1: gradient[0]!, w2: gradient[1]!, b: gradient[2]! };
}
