import { useEffect, useEffectEvent, useMemo } from 'react';
import type { LossPoint } from '../../../../engine/client/trainerView';
import { useTrainer } from '../../../../engine/client/useTrainer';
import { Axis } from '../../../../plot/Axis';
import { Curve } from '../../../../plot/Curve';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { roomyEnd } from '../../../../plot/lossDomains';
import { useCalm } from '../../../../state/useCalm';
import { common } from '../../../../text/common';
import { formatNumber, formatPercent } from '../../../../text/format';
import { useLanguage, useWords } from '../../../../text/language';
import { Choice } from '../../../../ui/Choice';
import { Readout } from '../../../../ui/Readout';
import type { CaseDot, Cases } from '../../derive/cases';
import { firstParameters } from '../../derive/luck';
import { pagePictures } from '../../derive/pagePictures';
import { LARGE, outputPicture, runDataOf, runOf, shapeOf } from '../../derive/run';
import { useText } from '../../hooks';
import { chooseRival, rivalKeys, rivalOf, type State } from '../../model';
import { OutputPlot } from './OutputPlot';
import { RivalValue } from './RivalValue';
import type { Change } from './useHistory';
import { fits, type Main } from './useMain';

const CALM_MS = 180;

interface CompareProps {
  readonly state: State;
  readonly cases: Cases;
  readonly dots: readonly CaseDot[];
  readonly main: Main;
  readonly picture: Float32Array;
  readonly change: Change;
}

/** Two runs from the same seed on the same cases, with one setting changed. */
export function Compare({ state, cases, dots, main, picture, change }: CompareProps) {
  const { playground: words } = useText();
  const shared = useWords(common);
  const language = useLanguage();
  const other = useCalm(
    useMemo(() => rivalOf(state), [state]),
    CALM_MS,
  );
  const shape = useMemo(
    () => shapeOf({ layers: other.layers, activation: other.activation }),
    [other.layers, other.activation],
  );
  const data = useMemo(() => runDataOf(cases), [cases]);
  const ask = useMemo(() => ({ fields: [outputPicture(shape, LARGE)] }), [shape]);
  const rival = useTrainer({ ...runOf(other, data), startStep: state.step, ask });
  const snapshot = fits(rival.snapshot, shape) ? rival.snapshot : null;

  const { setSpeed } = rival;
  useEffect(() => setSpeed(main.speed), [setSpeed, main.speed]);

  const step = main.snapshot?.step;
  const follow = useEffectEvent(() => {
    if (step === undefined || !rival.snapshot || rival.frozen) return;
    const behind = step - rival.snapshot.step;
    // While the first plays, the second plays along and waits when it is ahead; at rest both stand at one step.
    if (main.playing) {
      if (behind >= 0) rival.play();
      else rival.pause();
    } else if (rival.playing) rival.pause();
    else if (behind !== 0 && !rival.busy) rival.seek(step);
  });
  const rivalStep = rival.snapshot?.step;
  useEffect(() => follow(), [step, rivalStep, rival.busy, rival.playing, main.playing]);

  const rivalPicture = useMemo(
    () => snapshot?.fields[0]?.values ?? pagePictures(shape, firstParameters(other), 40).at(-1)!,
    [snapshot, shape, other],
  );
  const nothing = useMemo(() => new Float32Array(0), []);
  const one = (name: string, run: Main | typeof rival, own: typeof snapshot, image: Float32Array) => (
    <div className="network-run">
      <p className="network-run-name">{name}</p>
      <div className="network-run-plot">
        <OutputPlot
          title={name}
          description={words.sayRun(name, formatNumber(own?.trainLoss ?? NaN, language))}
          picture={image}
          dots={dots}
          outputs={own?.outputs ?? nothing}
          threshold={state.threshold}
          data={state.data}
          moving={run.playing}
        />
      </div>
      <div className="network-run-numbers">
        <Readout
          name={`${shared.loss}, ${name}`}
          value={own?.trainLoss ?? NaN}
          text={formatNumber(own?.trainLoss ?? NaN, language)}
        />
        <Readout
          name={`${shared.accuracy}, ${name}`}
          value={own?.testAccuracy ?? own?.trainAccuracy ?? NaN}
          text={formatPercent(own?.testAccuracy ?? own?.trainAccuracy ?? NaN, language)}
        />
        {run.frozen && <span className="cap">{words.stoppedAt(String(run.frozen.step))}</span>}
      </div>
    </div>
  );
  const nameA = words.valueName(state.rival, state);
  const nameB = words.valueName(other.rival, other);
  return (
    <div className="network-compare">
      <div className="network-compare-tools" data-part="controls">
        <Choice
          field="rival"
          name={words.otherSetting}
          value={state.rival}
          options={rivalKeys.map((value) => ({ value, label: words.rivals[value] }))}
          onChange={(key) => change(chooseRival(key))}
        />
        <RivalValue state={state} change={change} />
      </div>
      <div className="network-runs">
        {one(`A: ${nameA}`, main, main.snapshot, picture)}
        {one(`B: ${nameB}`, rival, snapshot, rivalPicture)}
      </div>
      <div className="network-both">
        <BothCurves a={main.losses} b={rival.losses} names={[nameA, nameB]} />
      </div>
    </div>
  );
}

function BothCurves({
  a,
  b,
  names,
}: {
  readonly a: readonly LossPoint[];
  readonly b: readonly LossPoint[];
  readonly names: readonly [string, string];
}) {
  const { playground: words } = useText();
  const shared = useWords(common);
  const pointsA = useMemo(() => a.map(({ step, train }) => ({ x: step, y: train })), [a]);
  const pointsB = useMemo(() => b.map(({ step, train }) => ({ x: step, y: train })), [b]);
  const last = Math.max(10, pointsA.at(-1)?.x ?? 0, pointsB.at(-1)?.x ?? 0);
  const first = Math.max(pointsA[0]?.y ?? 0, pointsB[0]?.y ?? 0, 0.1);
  const most = Math.max(first, ...pointsA.slice(-1).map((p) => p.y), ...pointsB.slice(-1).map((p) => p.y));
  return (
    <Frame
      title={words.bothCurves}
      description={`A: ${names[0]}. B: ${names[1]}.`}
      x={[0, roomyEnd(last)]}
      y={[0, roomyEnd(1.15 * most)]}
      yTicks={2}
      margin={{ top: 26, right: 26, bottom: 30, left: 52 }}
    >
      {(plot) => (
        <>
          <Grid lines="y" zero={false} />
          <Axis side="x" name={shared.step.toLowerCase()} place="end" line />
          <Axis side="y" name={shared.loss.toLowerCase()} place="top" />
          <Curve points={pointsA} kind="curve" />
          <Curve points={pointsB} kind="second" />
          <text className="plot-label" x={plot.right} y={plot.top - 9} textAnchor="end">
            {words.curveNames}
          </text>
        </>
      )}
    </Frame>
  );
}
