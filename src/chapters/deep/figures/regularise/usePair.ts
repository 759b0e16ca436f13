import { useEffect, useMemo, useState } from 'react';
import type { FieldAsk } from '../../../../engine/client/types';
import type { Trainer } from '../../../../engine/client/trainerView';
import { useStepSync } from '../../../../engine/client/useStepSync';
import { useTrainer } from '../../../../engine/client/useTrainer';
import { initialParameters } from '../../../../math/networkShape';
import { useCalm } from '../../../../state/useCalm';
import {
  accuracyOn,
  dataFor,
  HALF,
  leakData,
  nextYear,
  OUTPUT_UNIT,
  pageField,
  settingsFor,
  shape,
  zeroShare,
} from '../../derive/regular';
import type { NetworkScore } from '../../derive/sayRegularise';
import { useUpdate } from '../../hooks';
import { within } from '../../model';
import type { RegulariseState } from '../../modelRegularise';
import { useStop } from './useStop';

export interface Side {
  readonly trainer: Trainer;
  readonly params: Float32Array;
  /** Outputs over the plane, row by row from the top. */
  readonly field: Float32Array;
  readonly cells: number;
  readonly score: NetworkScore | null;
}

export interface Pair {
  /** Without a remedy, or split by image: the player moves this one. */
  readonly left: Side;
  /** With the remedy, or split by patient; it follows. */
  readonly right: Side;
  /** Where early stopping keeps the weights; null while that is being found. */
  readonly stop: number | null;
}

const CELLS = 64;
const PAGE_CELLS = 32;
const CALM_MS = 250;
const bounds = { x0: -HALF, x1: HALF, y0: -HALF, y1: HALF };
const field: FieldAsk = { from: OUTPUT_UNIT, to: OUTPUT_UNIT + 1, columns: CELLS, rows: CELLS, bounds };
const ASK = { fields: [field] };

/** Two networks with the same first weights, in step with the chapter's state. */
export function usePair(state: RegulariseState): Pair {
  const update = useUpdate();
  const { view, remedy, strength, seed, step } = state;
  const start = useMemo(() => ({ view, remedy, strength, seed }), [view, remedy, strength, seed]);
  const calm = useCalm(start, CALM_MS);
  const leak = calm.view === 'leak';
  const initial = useMemo(() => initialParameters(shape, calm.seed), [calm.seed]);
  const leftData = useMemo(
    () => (leak ? leakData(calm.seed, 'image') : dataFor('none', 1, calm.seed)),
    [leak, calm.seed],
  );
  const rightData = useMemo(
    () => (leak ? leakData(calm.seed, 'patient') : dataFor(calm.remedy, calm.strength, calm.seed)),
    [leak, calm],
  );
  const common = { shape, replicas: [{ seed: calm.seed, initial }], startStep: step, ask: ASK };
  const left = useTrainer({ ...common, settings: settingsFor('none', 1), data: leftData, speed: 60 });
  const right = useTrainer({
    ...common,
    settings: leak ? settingsFor('none', 1) : settingsFor(calm.remedy, calm.strength),
    data: rightData,
  });
  const settled = calm === start;
  useStepSync(left, step, (next) =>
    update(within('regularise', (old) => (old.step === next || !settled ? old : { ...old, step: next }))),
  );
  const stop = useStop(view === 'remedies' && remedy === 'early' ? seed : null);
  const reached = left.snapshot?.step;
  const { seek } = right;
  useEffect(() => {
    if (reached !== undefined) seek(stop === null ? reached : Math.min(reached, stop));
  }, [reached, stop, seek]);

  const truth = useMemo(() => (leak ? nextYear(calm.seed) : null), [leak, calm.seed]);
  return {
    left: useSide(left, initial, truth),
    right: useSide(right, initial, truth),
    stop,
  };
}

function useSide(trainer: Trainer, initial: Float32Array, truth: ReturnType<typeof nextYear> | null): Side {
  const { snapshot } = trainer;
  // The page paints the start, until the engine has answered.
  const [own] = useState(() => pageField(initial, PAGE_CELLS));
  const score = useMemo(
    (): NetworkScore | null =>
      snapshot && {
        trainLoss: snapshot.trainLoss,
        testLoss: snapshot.testLoss ?? NaN,
        trainAccuracy: snapshot.trainAccuracy,
        testAccuracy: snapshot.testAccuracy ?? NaN,
        truth: truth ? accuracyOn(snapshot.params, truth) : NaN,
        zeros: zeroShare(snapshot.params),
      },
    [snapshot, truth],
  );
  const painted = snapshot?.fields[0]?.values;
  return {
    trainer,
    params: snapshot?.params ?? initial,
    field: painted ?? own,
    cells: painted ? CELLS : PAGE_CELLS,
    score,
  };
}
