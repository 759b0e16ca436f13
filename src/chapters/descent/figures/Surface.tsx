import { useMemo, useRef } from 'react';
import { playerOf } from '../../../engine/client/playerOf';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { useStepSync } from '../../../engine/client/useStepSync';
import { useTrainer } from '../../../engine/client/useTrainer';
import { toCsv } from '../../../plot/csv';
import { LossPlot } from '../../../plot/LossPlot';
import { svgBlob } from '../../../plot/saveSvg';
import { common } from '../../../text/common';
import { frozenWords } from '../../../text/frozen';
import { formatCount, formatNumber } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { useSurroundings } from '../../../ui/FigureContext';
import { Parameter } from '../../../ui/Parameter';
import { Player } from '../../../ui/Player';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { inputOf, patients } from '../derive/patients';
import { saySurface } from '../derive/saySurface';
import { lossAt, NEURON_1, pathOf, stepsToFloor } from '../derive/surface';
import { useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import { placeStart, setUnits, surfaceRanges, unitNames } from '../modelSurface';
import { LossMap } from './surface/LossMap';
import { NeuronPlot } from './surface/NeuronPlot';
import './surface/surface.css';
import './dock.css';
import { useMap } from './surface/useMap';
import { useCalm } from '../../../state/useCalm';
import { useQuestionOpen } from '../../../state/useQuestionOpen';

const SPEEDS = [2, 10, 60, Infinity];
/** The disc is dragged through many starts; a run is opened when the hand rests. */
const CALM_MS = 200;

/** The real loss of a one-input neuron over its two parameters, and the path of gradient descent on it. */
export function Surface() {
  const text = useText();
  const words = text.surface;
  const shared = useWords(common);
  const language = useLanguage();
  const state = useModel((model) => model.surface);
  const update = useUpdate();
  const engine = useEngineStatus();
  const { hidden } = useSurroundings();
  const open = useQuestionOpen();
  const body = useRef<HTMLDivElement>(null);
  const { units, loss, w, b, lr, step } = state;
  const number = (value: number) => formatNumber(value, language);

  const start = useMemo(() => ({ units, loss, w, b, lr }), [units, loss, w, b, lr]);
  const calm = useCalm(start, CALM_MS);
  const trainer = useTrainer({
    shape: NEURON_1,
    settings: {
      loss: calm.loss,
      optimizer: 'sgd',
      learningRate: calm.lr,
      batchSize: patients.y.length,
      l1: 0,
      l2: 0,
      dropout: 0,
    },
    data: { x: inputOf(calm.units), y: patients.y },
    replicas: [{ seed: 0, initial: Float32Array.of(calm.w, calm.b) }],
    startStep: step,
    speed: 10,
  });
  const settled = calm === start;
  useStepSync(trainer, step, (next) =>
    update(within('surface', (old) => (old.step === next || !settled ? old : { ...old, step: next }))),
  );

  const path = useMemo(() => pathOf(start, step), [start, step]);
  const { snapshot } = trainer;
  const place = useMemo(() => {
    const last = path.at(-1)!;
    // The engine's own numbers, as soon as it stands at this step of this run.
    if (!settled || snapshot?.step !== step || trainer.busy) return last;
    const [engineW = last.w, engineB = last.b] = snapshot.params;
    const same = Math.hypot(engineW - last.w, engineB - last.b) < 0.05 * (1 + Math.hypot(last.w, last.b));
    return same ? { w: engineW, b: engineB } : last;
  }, [path, settled, snapshot, step, trainer.busy]);
  const shown = useMemo(() => [...path.slice(0, -1), place], [path, place]);
  const here = useMemo(() => lossAt(units, loss, place), [units, loss, place]);
  const steps = useMemo(() => stepsToFloor({ ...start, step: 0 }), [start]);
  const right = useMemo(() => {
    const x = inputOf(units);
    return patients.y.reduce((sum, y, i) => sum + (place.w * x[i]! + place.b >= 0 === y > 0.5 ? 1 : 0), 0);
  }, [units, place]);
  const values = useMap(units, loss);
  const say = saySurface(
    { state, step, place, loss: here.loss, right, count: patients.y.length, steps: open ? undefined : steps },
    words,
    language,
  );
  const curve = useMemo(() => shown.map((each) => lossAt(units, loss, each).loss), [shown, units, loss]);
  const frozen = trainer.frozen
    ? frozenWords[language](
        trainer.frozen.parameter.input === null ? 'b' : 'w',
        formatCount(trainer.frozen.step, language),
      )
    : trainer.failed
      ? words.failed
      : null;
  const move = (next: { readonly w?: number; readonly b?: number }) => {
    trainer.pause();
    update(within('surface', placeStart(next)));
  };
  const more = settled && step < surfaceRanges.step.max;

  return (
    <Figure
      id="surface"
      className="sf-figure"
      say={say}
      alert={frozen}
      badge={<EngineBadge state={engine} />}
      picture={() => svgBlob(body.current!, text.figures.surface.title)}
      numbers={() =>
        toCsv(
          ['step', 'w', 'b', 'mean loss', 'loss function', 'input', 'learning rate'],
          shown.map((each, index) => [index, each.w, each.b, curve[index], loss, units, lr]),
        )
      }
      head={
        <>
          <Segments
            field="units"
            small
            name={words.units}
            value={units}
            options={unitNames.map((value) => ({ value, label: words.unitNames[value] }))}
            onChange={(next) => {
              trainer.pause();
              update(within('surface', setUnits(next)));
            }}
          />
          <Segments
            field="loss"
            small
            name={words.lossName}
            value={loss}
            options={(['mse', 'bce'] as const).map((value) => ({ value, label: words.losses[value] }))}
            onChange={(next) => {
              trainer.pause();
              update(within('surface', (old) => ({ ...old, loss: next, step: 0 })));
            }}
          />
        </>
      }
      dock={
        <div className="ds-dock">
          <Player {...playerOf(trainer, SPEEDS, more)} />
          <Parameter
            field="slr"
            name={words.learningRate}
            math={words.rate}
            value={lr}
            {...surfaceRanges.lr}
            log
            onChange={(next) => {
              trainer.pause();
              update(within('surface', (old) => ({ ...old, lr: next, step: 0 })));
            }}
          />
        </div>
      }
      readouts={
        <>
          <Readout name={shared.stepNumber} value={step} text={formatCount(step, language)} />
          <Readout name={shared.loss} value={here.loss} text={number(here.loss)} />
        </>
      }
    >
      <div className="sf" ref={body}>
        <div className="sf-map">
          <LossMap
            units={units}
            loss={loss}
            values={values}
            path={shown}
            place={place}
            description={say}
            onPlace={move}
          />
        </div>
        <div className="sf-side">
          {!hidden.has('controls') && (
            <div className="sf-weights">
              <Parameter
                field="sw"
                name="w"
                math="w"
                value={place.w}
                {...surfaceRanges.w[units]}
                decimals={2}
                onChange={(next) => move({ w: next, b: place.b })}
              />
              <Parameter
                field="sb"
                name="b"
                math="b"
                value={place.b}
                {...surfaceRanges.b[units]}
                decimals={2}
                onChange={(next) => move({ w: place.w, b: next })}
              />
            </div>
          )}
          <div className="sf-neuron">
            <NeuronPlot units={units} place={place} right={right} />
          </div>
          <div className="sf-loss">
            <LossPlot
              title={words.lossPlot}
              train={curve}
              room={20}
              onStep={(next) => {
                trainer.pause();
                trainer.seek(next);
              }}
            />
          </div>
        </div>
      </div>
    </Figure>
  );
}
