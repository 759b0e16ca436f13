import { useEffect, useEffectEvent, useRef } from 'react';
import type { Trainer } from './trainerView';

/** What of a trainer the chapter follows, whatever the network. */
export type Stepped = Pick<Trainer, 'busy' | 'playing' | 'pause' | 'seek'> & {
  readonly snapshot: { readonly step: number } | null;
};

/**
 * Keeps a run and the chapter's state at the same step: what the run has done is reported, and a step that somebody
 * else has set (a card of the thread, an answer, "Back to this step") is gone to.
 * @param everyMs while it plays, steps are reported no more often than this
 */
export function useStepSync(
  trainer: Stepped,
  step: number,
  report: (step: number) => void,
  everyMs = 0,
): void {
  const { snapshot, busy, playing } = trainer;
  const reported = useRef(step);
  const at = useRef(0);
  const overruled = useRef<typeof snapshot>(null);

  const follow = useEffectEvent(() => {
    if (step === reported.current) return;
    reported.current = step;
    overruled.current = snapshot;
    trainer.pause();
    trainer.seek(step);
  });
  useEffect(() => follow(), [step]);

  const tell = useEffectEvent(() => {
    if (!snapshot || (busy && !playing) || snapshot.step === step) return;
    // A step that somebody else has just asked for is not overruled by the one where the run still stands.
    if (snapshot === overruled.current) return;
    const now = performance.now();
    if (playing && now - at.current < everyMs) return;
    at.current = now;
    reported.current = snapshot.step;
    report(snapshot.step);
  });
  useEffect(() => tell(), [snapshot, busy, playing]);
}
