import { useCallback, useEffect, useRef, useState } from 'react';
import { getEngine } from '../../../../engine/client/getEngine';
import type { TrainRun } from '../../../../engine/client/trainRun';
import type { RunData, Snapshot } from '../../../../engine/client/types';
import { seedsOf, spreadOf, type Spread } from '../../derive/luck';
import { outputPicture, runOf, shapeOf } from '../../derive/run';
import type { State } from '../../model';

export interface Luck {
  /** The settings under which it was learned. */
  readonly key: string;
  readonly seeds: readonly number[];
  readonly snapshot: Snapshot | null;
  readonly spreads: readonly Spread[];
  readonly running: boolean;
  readonly failed: boolean;
}

const NOTHING: Luck = { key: '', seeds: [], snapshot: null, spreads: [], running: false, failed: false };
/** Pictures of the many are small. */
export const TINY = 24;
/** So many looks on the way: pictures and curves move while it trains. */
const LOOKS = 40;

/** The same settings from many seeds, trained side by side in the same draws. */
export function useLuck(state: State, data: RunData, key: string) {
  const [luck, setLuck] = useState<Luck>(NOTHING);
  const control = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    control.current?.abort();
    control.current = null;
    setLuck((now) => (now.running ? { ...now, running: false } : now));
  }, []);

  // Other settings: what was learned under the old ones goes, and so does the run.
  useEffect(() => {
    return () => {
      control.current?.abort();
      control.current = null;
    };
  }, [key]);

  const start = useCallback(
    async (steps: number) => {
      control.current?.abort();
      const own = new AbortController();
      control.current = own;
      const seeds = seedsOf(state.seed, state.runs);
      const ask = { fields: [outputPicture(shapeOf(state), TINY, seeds.length)] };
      let run: TrainRun | null = null;
      const spreads: Spread[] = [];
      const show = (snapshot: Snapshot, running: boolean) => {
        if (control.current !== own) return;
        spreads.push(
          spreadOf(
            snapshot.step,
            snapshot.replicas.map((r) => r.testLoss ?? r.trainLoss),
          ),
        );
        setLuck({ key, seeds, snapshot, spreads: [...spreads], running, failed: false });
      };
      setLuck({ ...NOTHING, key, seeds, running: true });
      try {
        run = await getEngine().openRun(runOf(state, data, seeds), ask, own.signal);
        show(run.first, true);
        const piece = Math.max(1, Math.ceil(steps / LOOKS));
        for (let done = 0; done < steps && !own.signal.aborted; done += piece) {
          const next = Math.min(piece, steps - done);
          show(await run.train(next, ask, own.signal), done + next < steps);
        }
      } catch {
        if (control.current === own && !own.signal.aborted) setLuck({ ...NOTHING, key, failed: true });
      } finally {
        run?.close();
      }
    },
    [state, data, key],
  );

  return { luck: luck.key === key ? luck : NOTHING, start, stop };
}
