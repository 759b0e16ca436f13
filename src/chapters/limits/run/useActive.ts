import { useEffect, useMemo, useState } from 'react';
import { most, type Lane, type Trial, type Way } from '../derive/active';
import type { ActiveState } from '../modelActive';
import { laneTrials, ownTrials, trainRounds, type ActiveWish } from './activeRounds';

export interface Active {
  /** For each way, its networks after 0, 1, 2... labels, as far as they are trained. */
  readonly rounds: Readonly<Record<Way, readonly (readonly Trial[])[]>>;
  readonly running: boolean;
  readonly failed: boolean;
}

function upTo(get: (round: number) => readonly Trial[] | undefined, last: number): (readonly Trial[])[] {
  const found: (readonly Trial[])[] = [];
  for (let round = 0; round <= last; round += 1) {
    const trials = get(round);
    if (!trials) break;
    found.push(trials);
  }
  return found;
}

/**
 * Every way's networks after each label, trained in the engine as they are wanted.
 * @param ahead whether the machines go on to the last label, or keep pace with the learner
 */
export function useActive({ set, seed, labels, mixed }: ActiveState, ahead: boolean): Active {
  const wish = useMemo((): ActiveWish => {
    const lanes: readonly Lane[] = [mixed ? 'mixed' : 'uncertain', 'random'];
    return { set, seed, labels, lanes, upTo: ahead ? most : 0 };
  }, [set, seed, labels, mixed, ahead]);
  const [state, setState] = useState<{ of: ActiveWish | null; turn: number; end: 'done' | 'failed' | null }>({
    of: null,
    turn: 0,
    end: null,
  });
  useEffect(() => {
    const control = new AbortController();
    let turn = 0;
    const tell = (end: 'done' | 'failed' | null) => {
      if (!control.signal.aborted) setState({ of: wish, turn: (turn += 1), end });
    };
    trainRounds(wish, () => tell(null), control.signal).then(
      () => tell('done'),
      () => tell('failed'),
    );
    return () => control.abort();
  }, [wish]);

  const end = state.of === wish ? state.end : null;
  const rounds = useMemo(() => {
    const uncertain = wish.lanes[0]!;
    return {
      yours: upTo((round) => ownTrials(wish, round), wish.labels.length),
      uncertain: upTo((round) => laneTrials(wish, uncertain, round), most),
      random: upTo((round) => laneTrials(wish, 'random', round), most),
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each turn brings new rounds
  }, [wish, state]);
  return { rounds, running: end === null, failed: end === 'failed' };
}
