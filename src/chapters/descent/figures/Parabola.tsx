import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { formatTick } from '../../../plot/formatTick';
import { svgBlob } from '../../../plot/saveSvg';
import { common } from '../../../text/common';
import { formatCount, formatNumber } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Player } from '../../../ui/Player';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { isAtRest } from '../derive/descend';
import { parabolaCsv } from '../derive/parabolaCsv';
import { sayFound, sayHidden, sayParabola } from '../derive/sayParabola';
import { useText, useUpdate } from '../hooks';
import { within } from '../model';
import {
  chooseCurve,
  curveNames,
  goToStep,
  noteTry,
  parabolaRanges,
  placeBall,
  setRate,
} from '../modelParabola';
import { ParabolaPlot } from './parabola/ParabolaPlot';
import { Rule } from './parabola/Rule';
import { StepTable } from './parabola/StepTable';
import { useParabola } from './parabola/useParabola';
import './parabola/parabola.css';
import './dock.css';
import { usePlaying } from '../../../state/usePlaying';

const SPEEDS = [1, 2, 5, 20];
/** A place on a hidden curve counts as looked at when the hand rests this long, ms. */
const REST_MS = 450;

/** Fig. 8: a ball on a loss, its slope, and the steps that follow from both. */
export function Parabola() {
  const text = useText();
  const words = text.parabola;
  const shared = useWords(common);
  const language = useLanguage();
  const update = useUpdate();
  const run = useParabola();
  const body = useRef<HTMLDivElement>(null);
  const [byHand, setByHand] = useState(false);
  const [speed, setSpeed] = useState(2);
  const { state, curve, row, rows, frozen, blind, asked } = run;
  const number = (value: number) => formatNumber(value, language);

  const go = (step: number) => {
    setByHand(false);
    // Whoever steps has looked at the place that is left, however short a time.
    update(within('parabola', (old) => goToStep(step, run.last)(noteTry(row.w)(old))));
  };
  const place = (w: number) => {
    setByHand(true);
    player.pause();
    update(within('parabola', placeBall(w)));
  };
  const more = !frozen && row.step < parabolaRanges.step.max && !asked;
  const player = usePlaying(() => go(row.step + 1), more && !isAtRest(row), speed);

  const note = useEffectEvent(() => update(within('parabola', noteTry(row.w))));
  useEffect(() => {
    if (!blind) return undefined;
    const timer = setTimeout(() => note(), REST_MS);
    return () => clearTimeout(timer);
  }, [blind, row.w]);

  const say = blind
    ? sayHidden(row, state.tried.length, words, language)
    : state.curve === 'hidden'
      ? `${sayFound(curve, state.tried, words, language)} ${sayParabola(run, words, language)}`
      : sayParabola(run, words, language);

  return (
    <Figure
      id="parabola"
      className="pb-figure"
      say={say}
      alert={
        frozen
          ? words.frozen(formatCount(row.step, language), number(row.w), formatTick(state.lr, language))
          : null
      }
      picture={() => svgBlob(body.current!, text.figures.parabola.title)}
      numbers={() => parabolaCsv(state, curve, rows)}
      head={
        <Segments
          field="curve"
          small
          name={words.curve}
          value={state.curve}
          options={curveNames.map((value) => ({ value, label: words.curves[value] }))}
          onChange={(next) => {
            player.pause();
            update(within('parabola', chooseCurve(next)));
          }}
        />
      }
      dock={
        <div className="ds-dock">
          <Player
            playing={player.playing}
            canBack={row.step > 0}
            canStep={more}
            onStep={() => {
              player.pause();
              go(row.step + 1);
            }}
            onStepBack={() => {
              player.pause();
              go(row.step - 1);
            }}
            onReset={() => {
              player.pause();
              go(0);
            }}
            onPlay={player.play}
            onPause={player.pause}
            speed={{ value: speed, options: SPEEDS, onChange: setSpeed }}
          />
          <Parameter
            field="w"
            name="w"
            math="w"
            value={row.w}
            {...parabolaRanges.w}
            decimals={2}
            onChange={place}
          />
          <Parameter
            field="lr"
            name={words.learningRate}
            math={words.rate}
            value={state.lr}
            {...parabolaRanges.lr}
            onChange={(lr) => {
              player.pause();
              update(within('parabola', setRate(lr)));
            }}
          />
        </div>
      }
      readouts={
        <>
          <Readout name={shared.stepNumber} value={row.step} text={formatCount(row.step, language)} />
          <Readout name={shared.loss} value={row.loss} text={number(row.loss)} />
          <Readout name={words.slopeName} math="dL/dw" value={row.slope} text={number(row.slope)} />
        </>
      }
    >
      <div className="pb" ref={body}>
        <div className="pb-plot">
          <ParabolaPlot run={run} description={say} byHand={byHand} onMove={place} />
        </div>
        <div className="pb-side">
          <Rule run={run} />
          <StepTable run={run} onStep={go} onPlace={place} />
        </div>
      </div>
    </Figure>
  );
}
