import { Pause, Play, RotateCcw, StepBack, StepForward } from 'lucide-react';
import { useId } from 'react';
import { common } from '../text/common';
import { useWords } from '../text/language';
import { Button, IconButton } from './Button';
// The speed is a slider like any other.
import './parameter.css';
import './player.css';

interface PlayerProps {
  readonly playing: boolean;
  readonly canBack: boolean;
  readonly canStep?: boolean;
  readonly onStep: () => void;
  readonly onStepBack: () => void;
  readonly onReset: () => void;
  /** Left out where there is nothing to play. */
  readonly onPlay?: () => void;
  readonly onPause?: () => void;
  readonly speed?: PlayerSpeed;
}

export interface PlayerSpeed {
  readonly value: number;
  /** From slow to fast, in steps a second; Infinity is "as fast as it goes". */
  readonly options: readonly number[];
  readonly onChange: (value: number) => void;
}

/** Reset, step back, play or pause, step: the same everywhere and always in this order. */
export function Player({
  playing,
  canBack,
  canStep = true,
  onStep,
  onStepBack,
  onReset,
  onPlay,
  onPause,
  speed,
}: PlayerProps) {
  const words = useWords(common);
  return (
    <div className="player" role="group" aria-label={`${words.play} / ${words.pause}`}>
      <div className="player-buttons">
        <IconButton name={words.reset} icon={<RotateCcw aria-hidden />} onClick={onReset} />
        <IconButton
          name={words.stepBack}
          icon={<StepBack aria-hidden />}
          onClick={canBack ? onStepBack : undefined}
          aria-disabled={!canBack}
        />
        {onPlay &&
          (playing ? (
            <Button look="go" className="player-go" onClick={onPause}>
              <Pause aria-hidden fill="currentColor" />
              {words.pause}
            </Button>
          ) : (
            <Button
              look="go"
              className="player-go"
              onClick={canStep ? onPlay : undefined}
              aria-disabled={!canStep}
            >
              <Play aria-hidden fill="currentColor" />
              {words.play}
            </Button>
          ))}
        <IconButton
          name={words.step}
          icon={<StepForward aria-hidden />}
          onClick={canStep ? onStep : undefined}
          aria-disabled={!canStep}
        />
      </div>
      {speed && <Speed {...speed} />}
    </div>
  );
}

function Speed({ value, options, onChange }: PlayerSpeed) {
  const words = useWords(common);
  const id = useId();
  const text = Number.isFinite(value) ? words.perSecond(String(value)) : words.speedMax;
  return (
    <div className="player-speed">
      <label htmlFor={id}>{words.speed}</label>
      <span className="num">{text}</span>
      <input
        id={id}
        type="range"
        className="slider"
        min={0}
        max={options.length - 1}
        step={1}
        value={Math.max(0, options.indexOf(value))}
        aria-valuetext={text}
        onChange={(event) => {
          const next = options[Number(event.target.value)];
          if (next !== undefined) onChange(next);
        }}
      />
    </div>
  );
}
