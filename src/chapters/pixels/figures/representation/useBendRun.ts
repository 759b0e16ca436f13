import { useEffect, useMemo, useRef } from 'react';
import type { Trainer } from '../../../../engine/client/trainerView';
import { useTrainer } from '../../../../engine/client/useTrainer';
import { initialParameters } from '../../../../math/networkShape';
import { bendShape, bendSettings, hiddenOf, judge, SOLVED_LOSS, type Hidden } from '../../derive/bend';
import { ringPoints } from '../../derive/representation';
import { useModel, useUpdate } from '../../hooks';

/** The network of this figure at a step of its training. */
export interface BendRun {
  readonly params: ArrayLike<number>;
  readonly step: number;
  readonly cases: Hidden;
  readonly loss: number;
  readonly right: number;
  /** A step that is still being trained to; null when what is shown is what was asked for. */
  readonly waitingFor: number | null;
  readonly trainer: Trainer;
}

const data = { x: ringPoints.x, y: ringPoints.y };

/**
 * Trains the network in the engine and keeps the step in the chapter's state, both ways: a link or a step of the
 * thread seeks, the player reports where it has come. Before the engine answers, the seed's first numbers are shown.
 */
export function useBendRun(): BendRun {
  const seed = useModel((state) => state.representation.seed);
  const wanted = useModel((state) => state.representation.step);
  const update = useUpdate();
  const trainer = useTrainer({
    shape: bendShape,
    settings: bendSettings,
    data,
    replicas: [{ seed }],
    speed: 60,
  });
  const { snapshot, playing, busy, seek, pause } = trainer;
  const first = useMemo(() => initialParameters(bendShape, seed), [seed]);
  const params = snapshot?.params ?? first;
  const cases = useMemo(() => hiddenOf(params, ringPoints.x), [params]);
  const { loss, right } = useMemo(() => judge(cases.answer, ringPoints.y), [cases]);

  // The step that the player itself has reported, and the one that is being sought.
  const reported = useRef<number | null>(null);
  const pending = useRef<number | null>(null);
  useEffect(() => {
    if (reported.current === wanted) return;
    reported.current = null;
    pending.current = wanted;
    seek(wanted);
  }, [seed, wanted, seek]);

  const step = snapshot?.step ?? 0;
  const frozen = snapshot?.frozen ?? null;
  useEffect(() => {
    if (!snapshot || playing || busy) return;
    if (pending.current !== null && pending.current !== step && !frozen) return;
    pending.current = null;
    if (step === wanted) return;
    reported.current = step;
    update((all) => ({ ...all, representation: { ...all.representation, step } }));
  }, [snapshot, playing, busy, step, frozen, wanted, update]);

  // Play stops by itself once, when the ring is solved for good; pressed again, it goes on.
  const before = useRef(loss);
  useEffect(() => {
    if (playing && before.current >= SOLVED_LOSS && loss < SOLVED_LOSS) pause();
    before.current = loss;
  }, [playing, loss, pause]);

  // A hand on the player overrules whatever was being sought.
  const free = useMemo(() => {
    const freely =
      <A extends readonly unknown[]>(act: (...given: A) => void) =>
      (...given: A) => {
        pending.current = null;
        act(...given);
      };
    const { step: on, back, play, reset } = trainer;
    return { ...trainer, step: freely(on), back: freely(back), play: freely(play), reset: freely(reset) };
  }, [trainer]);

  const sought = !playing && step !== wanted && (busy || !snapshot) && !trainer.failed;
  return { params, step, cases, loss, right, waitingFor: sought ? wanted : null, trainer: free };
}
