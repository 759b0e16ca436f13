import type { Trainer, TrainerSpeed } from '../../../../engine/client/trainerView';
import { Parameter } from '../../../../ui/Parameter';
import { Player } from '../../../../ui/Player';
import { useText, useUpdate } from '../../hooks';
import { put, ranges, type State } from '../../model';

import { BatchChoice, LossChoice } from './TrainChoices';

interface TrainDockProps {
  readonly state: State;
  readonly main: Trainer;
  readonly onSpeed: (speed: TrainerSpeed) => void;
}

const SPEEDS = [1, 5, 20, 100, Infinity];

/** What may be done to a run. A change of the rate begins again: a run is its settings. */
export function TrainDock({ state, main, onSpeed }: TrainDockProps) {
  const { train: words } = useText();
  const update = useUpdate();
  const more = !main.frozen && main.failed === null && state.step < ranges.step.max;
  return (
    <div className="train-dock">
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
      <Parameter
        name={words.learningRate}
        value={state.lr}
        {...ranges.lr}
        log
        onChange={(lr) => update((old) => ({ ...put({ lr })(old), step: 0 }))}
      />
      <BatchChoice state={state} />
      <LossChoice state={state} main={main} />
    </div>
  );
}
