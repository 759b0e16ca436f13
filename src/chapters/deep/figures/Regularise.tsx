import { useMemo, useRef } from 'react';
import { playerOf } from '../../../engine/client/playerOf';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { useQuestionOpen } from '../../../state/useQuestionOpen';
import { common } from '../../../text/common';
import { frozenWords } from '../../../text/frozen';
import { formatCount, formatNumber, formatPercent } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { Choice } from '../../../ui/Choice';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Player } from '../../../ui/Player';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { droppedUnits, leakSplit, patientsOf } from '../derive/regular';
import { sayLeak, sayRemedies } from '../derive/sayRegularise';
import { useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import {
  begin,
  regulariseRanges,
  regulariseViews,
  remedies,
  swapRemedy,
  type RegulariseState,
} from '../modelRegularise';
import { FieldPlot } from './regularise/FieldPlot';
import { LeakBars } from './regularise/LeakBars';
import { usePair, type Side } from './regularise/usePair';
import { WeightNet } from './regularise/WeightNet';
import { TwoRuns, type RunCurve } from './TwoRuns';
import './regularise/regularise.css';
import './deep.css';

const SPEEDS = [2, 10, 60, Infinity];

/** A network that learns patients by heart, beside one that is kept from it; and a test that does not notice. */
export function Regularise() {
  const text = useText();
  const words = text.regularise;
  const shared = useWords(common);
  const language = useLanguage();
  const state = useModel((model) => model.regularise);
  const update = useUpdate();
  const engine = useEngineStatus();
  const open = useQuestionOpen();
  const body = useRef<HTMLDivElement>(null);
  const { view, remedy, strength, seed, step } = state;
  const { left, right, stop } = usePair(state);
  const leak = view === 'leak';
  const number = (value: number) => formatNumber(value, language);
  const main = left.trainer;
  const set = (change: (old: RegulariseState) => RegulariseState) => {
    main.pause();
    update(within('regularise', change));
  };

  const patients = useMemo(() => patientsOf(seed), [seed]);
  const byImage = useMemo(() => leakSplit(seed, 'image'), [seed]);
  const byPatient = useMemo(() => leakSplit(seed, 'patient'), [seed]);
  const dropped = useMemo(
    () => (remedy === 'dropout' && !leak ? droppedUnits({ seed, step, strength }) : null),
    [remedy, leak, seed, step, strength],
  );
  const say = leak
    ? sayLeak(step, left.score, open ? null : right.score, words, language)
    : sayRemedies(state, left.score, right.score, stop, words, language);
  const name = remedy === 'none' ? words.plain : words.with(words.remedies[remedy]);
  const curves = useCurves(left, right, step, remedy !== 'none', {
    plainTrain: words.plainTrain,
    plainTest: words.plainTest,
    remedyTest: words.remedyTest(words.remedies[remedy]),
  });
  const alert = main.frozen
    ? frozenWords[language]('w', formatCount(main.frozen.step, language))
    : main.failed || right.trainer.failed
      ? words.failed
      : null;

  return (
    <Figure
      id="regularise"
      className="rg-figure"
      say={say}
      alert={alert}
      badge={<EngineBadge state={engine} />}
      picture={() => svgBlob(body.current!, text.figures.regularise.title)}
      numbers={() =>
        toCsv(
          ['step', 'curve', 'loss', 'view', 'remedy', 'strength', 'seed'],
          curves.flatMap((curve) =>
            curve.points.map((point) => [point.x, curve.name, point.y, view, remedy, strength, seed]),
          ),
        )
      }
      head={
        <>
          {!leak && (
            <Choice
              field="remedy"
              name={words.remedy}
              value={remedy}
              options={remedies.map((value) => ({ value, label: words.remedies[value] }))}
              onChange={(next) => set(swapRemedy(next))}
            />
          )}
          <Segments
            field="show"
            small
            name={words.view}
            value={view}
            options={regulariseViews.map((value) => ({ value, label: words.views[value] }))}
            onChange={(next) => set(begin({ view: next }))}
          />
        </>
      }
      dock={
        <div className="dp-dock">
          <Player
            {...playerOf(main, SPEEDS, step < regulariseRanges.step.max && (!open || remedy === 'dropout'))}
          />
          {!leak && (
            <Parameter
              field="strength"
              name={words.strength}
              value={strength}
              {...regulariseRanges.strength}
              disabled={remedy === 'none' || remedy === 'early'}
              onChange={(next) => set((old) => ({ ...old, strength: next }))}
            />
          )}
          <Parameter
            field="gseed"
            name={words.seed}
            value={seed}
            {...regulariseRanges.seed}
            onChange={(next) => set(begin({ seed: next }))}
          />
        </div>
      }
      readouts={
        <>
          <Readout name={shared.stepNumber} value={step} text={formatCount(step, language)} />
          {!leak && right.score && (
            <Readout
              name={shared.testLoss}
              value={right.score.testLoss}
              text={number(right.score.testLoss)}
            />
          )}
          {!leak && remedy === 'l1' && right.score && (
            <Readout
              name={words.zeros}
              value={right.score.zeros}
              text={formatPercent(right.score.zeros, language)}
            />
          )}
        </>
      }
    >
      <div className={leak ? 'rg is-leak' : 'rg'} ref={body}>
        <div className="rg-left">
          <FieldPlot
            name={leak ? words.byImage : words.plain}
            description={say}
            side={left}
            train={leak ? byImage.train : patients}
            {...(leak ? { test: byImage.test } : {})}
          />
        </div>
        <div className="rg-right">
          <FieldPlot
            name={leak ? words.byPatient : name}
            description={say}
            side={right}
            train={leak ? byPatient.train : patients}
            {...(leak ? { test: byPatient.test } : {})}
          />
        </div>
        {leak ? (
          <>
            <div className="rg-below">
              <LeakBars split={words.byImage} score={left.score} covered={open} />
            </div>
            <div className="rg-below">
              <LeakBars split={words.byPatient} score={right.score} covered={open} />
            </div>
          </>
        ) : (
          <>
            <div className="rg-loss">
              <TwoRuns
                title={words.losses}
                description={say}
                curves={curves}
                xName={words.axisStep}
                yName={words.axisLoss}
                top={5}
                low={0.05}
                log
                mark={remedy === 'early' && stop !== null ? { x: stop, name: words.stop } : null}
                onStep={(next) => {
                  main.pause();
                  main.seek(next);
                }}
              />
            </div>
            <div className="rg-net">
              <WeightNet
                title={dropped ? `${words.network}; ${words.left}` : words.network}
                description={say}
                params={right.params}
                dropped={dropped}
              />
            </div>
          </>
        )}
      </div>
    </Figure>
  );
}

/** Losses over the steps: of the plain network on both sets, of the other one on the test set. */
function useCurves(
  left: Side,
  right: Side,
  step: number,
  both: boolean,
  names: Readonly<Record<'plainTrain' | 'plainTest' | 'remedyTest', string>>,
): readonly RunCurve[] {
  const own = left.trainer.losses;
  const other = right.trainer.losses;
  const { plainTrain, plainTest, remedyTest } = names;
  return useMemo(() => {
    const seen = own.filter((point) => point.step <= step);
    const curves: RunCurve[] = [
      { name: plainTrain, points: seen.map(({ step: x, train: y }) => ({ x, y })), kind: 'thin' },
      { name: plainTest, points: seen.map(({ step: x, test }) => ({ x, y: test ?? NaN })), kind: 'second' },
    ];
    if (both)
      curves.push({
        name: remedyTest,
        points: other
          .filter((point) => point.step <= step)
          .map(({ step: x, test }) => ({ x, y: test ?? NaN })),
      });
    return curves;
  }, [own, other, step, both, plainTrain, plainTest, remedyTest]);
}
