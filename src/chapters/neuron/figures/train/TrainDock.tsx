import type { Trainer, TrainerSpeed } from '../../../../engine/client/trainerView';
import { Player } from '../../../../ui/Player';
import { ranges, type State } from '../../model';

interface TrainDockProps {
  readonly state: State;
  readonly main: Trainer;
  readonly onSpeed: (speed: TrainerSpeed) => void;
}

const SPEEDS = [1, 5, 20, 100, Infinity];

/** What may be done to a run. */
export function TrainDock({ state, main, onSpeed }: TrainDockProps) {
  const more = !main.frozen && main.failed === null && state.step < ranges.step.max;
  return (
    <Player
      playing={main.playing}
      canBack={main.canBack}
      canStep={more}
      onStep={() => more && main.step()}
      onStepBack={() => main.canBack && main.back()}
      onReset={main.reset}
      onPlay={() => more && main.play()}
      onPause={main.pause}
      speed={{
        value: main.speed === 'max' ? Infinity : main.speed,
        options: SPEEDS,
        onChange: (speed) => onSpeed(Number.isFinite(speed) ? speed : 'max'),
      }}
    />
  );
}
