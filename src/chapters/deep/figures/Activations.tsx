import { useRef } from 'react';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { useQuestionOpen } from '../../../state/useQuestionOpen';
import { usePlaying } from '../../../state/usePlaying';
import { common } from '../../../text/common';
import { formatCount, formatNumber } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Player } from '../../../ui/Player';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { curvesHeader, curvesRows } from '../derive/curves';
import { RATE, trainingOf } from '../derive/deadNeuron';
import { sayCurves, sayDead } from '../derive/sayActivations';
import { useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import {
  activationsRanges,
  activationViews,
  goToStep,
  moveSum,
  setLeak,
  setUnit,
  unitNames,
} from '../modelActivations';
import { CurveCards } from './activations/CurveCards';
import { DeadNeuron } from './activations/DeadNeuron';
import './activations/activations.css';
import './deep.css';

/** Steps a second of the dead neuron's training. */
const SPEED = 30;

/** Fig. 11: the four bends with their slopes, and what a slope of zero does to a neuron. */
export function Activations() {
  const text = useText();
  const words = text.activations;
  const shared = useWords(common);
  const language = useLanguage();
  const state = useModel((model) => model.activations);
  const update = useUpdate();
  const open = useQuestionOpen();
  const body = useRef<HTMLDivElement>(null);
  const { view, z, leak, unit, step } = state;
  const number = (value: number) => formatNumber(value, language);
  const set = (change: (old: typeof state) => typeof state) => update(within('activations', change));
  const dead = view === 'dead';
  const more = dead && step < activationsRanges.step.max && !open;
  const player = usePlaying(() => set((old) => goToStep(old.step + 1)(old)), more, SPEED);
  const training = trainingOf(unit, leak, step);
  const now = training.at(-1)!;
  const say = dead ? sayDead(state, open, words, language) : sayCurves(z, leak, open, words, language);
  const go = (next: number) => {
    player.pause();
    set(goToStep(next));
  };

  return (
    <Figure
      id="activations"
      say={say}
      picture={() => svgBlob(body.current!, text.figures.activations.title)}
      numbers={() =>
        dead
          ? toCsv(
              [
                'step',
                'w',
                'b',
                'mean squared error',
                'lesions with z > 0',
                'activation',
                'leak',
                'learning rate',
              ],
              training.map((at, index) => [index, at.w, at.b, at.loss, at.awake, unit, leak, RATE]),
            )
          : toCsv(curvesHeader, curvesRows(z, leak))
      }
      head={
        <Segments
          field="view"
          small
          name={words.view}
          value={view}
          options={activationViews.map((value) => ({ value, label: words.views[value] }))}
          onChange={(next) => {
            player.pause();
            set((old) => ({ ...old, view: next }));
          }}
        />
      }
      dock={
        <div className="dp-dock">
          {dead ? (
            <>
              <Player
                playing={player.playing}
                canBack={step > 0}
                canStep={more}
                onStep={() => go(step + 1)}
                onStepBack={() => go(step - 1)}
                onReset={() => go(0)}
                onPlay={player.play}
                onPause={player.pause}
              />
              <Segments
                field="unit"
                small
                name={words.unit}
                value={unit}
                options={unitNames.map((value) => ({ value, label: words.names[value] }))}
                onChange={(next) => {
                  player.pause();
                  set(setUnit(next));
                }}
              />
            </>
          ) : (
            <Parameter
              field="z"
              name="z"
              math="z"
              value={z}
              {...activationsRanges.z}
              onChange={(next) => set(moveSum(next))}
            />
          )}
          <Parameter
            field="leak"
            name={words.leak}
            value={leak}
            {...activationsRanges.leak}
            disabled={dead && unit === 'relu'}
            onChange={(next) => {
              player.pause();
              set(setLeak(next));
            }}
          />
        </div>
      }
      readouts={
        dead ? (
          <>
            <Readout name={shared.stepNumber} value={step} text={formatCount(step, language)} />
            <Readout name={shared.loss} value={now.loss} text={number(now.loss)} />
            <Readout name="dL/db" math="dL/db" value={now.gb} text={number(now.gb)} />
          </>
        ) : (
          <Readout name="z" math="z" value={z} text={number(z)} />
        )
      }
    >
      <div className="ac" ref={body}>
        {dead ? (
          <DeadNeuron state={state} training={training} description={say} />
        ) : (
          <CurveCards z={z} leak={leak} covered={open} onMove={(next) => set(moveSum(next))} />
        )}
      </div>
    </Figure>
  );
}
