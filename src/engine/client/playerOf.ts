import type { Trainer } from './trainerView';

/** What of a trainer a Player shows and does, whatever the network. */
export type Played = Pick<
  Trainer,
  'playing' | 'canBack' | 'speed' | 'step' | 'back' | 'reset' | 'play' | 'pause' | 'setSpeed'
> & { readonly frozen: object | null; readonly failed: string | object | null };

/**
 * What the Player of a training figure shows and does.
 * @param speeds steps a second, from slow to fast; Infinity is "as fast as it goes"
 * @param more whether the run may go on: false at the last step that the figure allows
 */
export function playerOf(trainer: Played, speeds: readonly number[], more = true) {
  const canStep = more && trainer.frozen === null && trainer.failed === null;
  return {
    playing: trainer.playing,
    canBack: trainer.canBack,
    canStep,
    onStep: () => canStep && trainer.step(),
    onStepBack: () => trainer.canBack && trainer.back(),
    onReset: trainer.reset,
    onPlay: () => canStep && trainer.play(),
    onPause: trainer.pause,
    speed: {
      value: trainer.speed === 'max' ? Infinity : trainer.speed,
      options: speeds,
      onChange: (speed: number) => trainer.setSpeed(Number.isFinite(speed) ? speed : 'max'),
    },
  };
}
