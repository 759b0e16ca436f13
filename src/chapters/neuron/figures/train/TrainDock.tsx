import { playerOf } from '../../../../engine/client/playerOf';
import type { Trainer } from '../../../../engine/client/trainerView';
import { Player } from '../../../../ui/Player';
import { ranges, type State } from '../../model';

interface TrainDockProps {
  readonly state: State;
  readonly main: Trainer;
  readonly rival: Trainer;
}

const SPEEDS = [1, 5, 20, 100, Infinity];

/** What may be done to the runs: the rival keeps the main run's speed, for the day when it is the main one. */
export function TrainDock({ state, main, rival }: TrainDockProps) {
  const player = playerOf(main, SPEEDS, state.step < ranges.step.max);
  const onChange = (speed: number) => {
    player.speed.onChange(speed);
    rival.setSpeed(Number.isFinite(speed) ? speed : 'max');
  };
  return <Player {...player} speed={{ ...player.speed, onChange }} />;
}
