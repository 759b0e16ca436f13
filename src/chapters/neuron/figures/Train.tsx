import { useMemo, useRef } from 'react';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { LossPlot } from '../../../plot/LossPlot';
import { svgBlob } from '../../../plot/saveSvg';
import { common } from '../../../text/common';
import { frozenWords } from '../../../text/frozen';
import { formatCount } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Segments } from '../../../ui/Segments';
import { casesOf, dotsOf, rightOf } from '../derive/cases';
import { pageField } from '../derive/field';
import { cutOf, isStuck, lastCase, nextUpdate, otherLoss } from '../derive/train';
import { trainCsv } from '../derive/trainCsv';
import { parameterName, sayTrain } from '../derive/trainSay';
import { useModel, useText, useUpdate } from '../hooks';
import type { LossName, State } from '../model';
import { useGlide } from './useGlide';
import { Plane } from './plane/Plane';
import './train.css';
import { NextStep } from './train/NextStep';
import { useSeen } from './train/useSeen';
import { SharePlot } from './train/SharePlot';
import { TrainDock } from './train/TrainDock';
import { TrainMarks } from './train/TrainMarks';
import { TrainReadouts } from './train/TrainReadouts';
import { TrainSettings } from './train/TrainSettings';
import { useRuns } from './train/useRuns';
import { Way } from './train/Way';

/** The neuron of Fig. 5 learns the cases of Fig. 4, step by step, by two losses at once. */
export function Train() {
  const text = useText();
  const words = text.train;
  const shared = useWords(common);
  const language = useLanguage();
  const state = useModel((now) => now);
  const update = useUpdate();
  const engine = useEngineStatus();
  const body = useRef<HTMLDivElement>(null);

  const cases = useMemo(() => casesOf(state.seed), [state.seed]);
  const dots = useMemo(() => [...dotsOf(cases.train), ...dotsOf(cases.test, true)], [cases]);
  const { main, rival } = useRuns(state, cases);
  const { snapshot, losses } = main;
  const { now, before } = useSeen(snapshot);

  const cut = useMemo(
    () => (snapshot ? cutOf(snapshot.params) : { w1: state.w1, w2: state.w2, b: state.b }),
    [snapshot, state.w1, state.w2, state.b],
  );
  const [drawn] = useGlide(cut, main.playing ? 0 : 240);
  const step = snapshot?.step ?? 0;
  const next = useMemo(() => nextUpdate(state, cut, step, cases), [state, cut, step, cases]);
  const field = useMemo(() => {
    const painted = snapshot?.fields[0];
    return painted
      ? { values: painted.values, rows: painted.ask.rows, cols: painted.ask.columns }
      : pageField(cut);
  }, [snapshot, cut]);
  const rivalCut = rival.snapshot ? cutOf(rival.snapshot.params) : null;
  const right = {
    main: rightOf(cut, cases.train),
    rival: rightOf(rivalCut ?? cut, cases.train),
  };
  const byLoss = <T,>(mine: T, other: T): Readonly<Record<LossName, T>> =>
    state.loss === 'mse' ? { mse: mine, bce: other } : { mse: other, bce: mine };
  const bothLosses = useMemo(
    () => (state.loss === 'mse' ? { mse: losses, bce: rival.losses } : { mse: rival.losses, bce: losses }),
    [state.loss, losses, rival.losses],
  );
  const curves = useMemo(
    () => ({
      steps: losses.map((point) => point.step),
      train: losses.map((point) => point.train),
      test: losses.map((point) => point.test ?? Number.NaN),
    }),
    [losses],
  );
  const frozen = main.frozen
    ? frozenWords[language](
        parameterName(main.frozen.parameter.input),
        formatCount(main.frozen.step, language),
      )
    : main.failed
      ? words.failed
      : null;
  const stuck = snapshot && isStuck(cut, cases, state.loss) ? ` ${words.stuck}` : '';

  return (
    <Figure
      id="train"
      className="train-figure"
      say={sayTrain(now, before, text, language) + stuck}
      alert={frozen}
      picture={() => svgBlob(body.current!, text.figures.train.title)}
      numbers={() => trainCsv(state, cases.train.y.length, bothLosses)}
      badge={<EngineBadge state={engine} />}
      dock={<TrainDock state={state} main={main} rival={rival} />}
      readouts={<TrainReadouts snapshot={snapshot} epoch={next.epoch} />}
    >
      <div className="train" ref={body}>
        <div className={`train-panels shows-${state.panel}`}>
          <div className="train-switch">
            <Segments
              field="panel"
              name={words.panel}
              small
              value={state.panel}
              options={(['plane', 'neuron'] as const).map((value) => ({
                value,
                label: words.panels[value],
              }))}
              onChange={(panel) => update((old): State => ({ ...old, panel }))}
            />
          </div>
          <div className="train-plane">
            <Plane
              title={words.plane}
              description={sayTrain(now, before, text, language)}
              cut={drawn}
              field={field}
              cases={dots}
              score={{ right: right.main, count: cases.train.y.length }}
              note={text.plane.hollow}
            >
              <TrainMarks
                cut={drawn}
                before={!main.playing && before ? cutOf(before.params) : null}
                rival={rivalCut}
                rivalName={words.losses[otherLoss(state.loss)]}
                update={next}
                last={main.playing ? null : lastCase(state, before?.step, step, cases)}
                cases={cases}
                pull={state.pull}
              />
            </Plane>
            <Way main={main} step={step} />
          </div>
          <div className="train-curves">
            <LossPlot
              title={words.lossPlot}
              description={sayTrain(now, before, text, language)}
              steps={curves.steps}
              train={curves.train}
              test={curves.test}
              step={step}
              xName={`${shared.step.toLowerCase()}`}
              yName={shared.loss.toLowerCase()}
            />
            <NextStep cut={cut} update={next} cases={cases} />
            <SharePlot
              losses={bothLosses}
              right={byLoss(right.main, right.rival)}
              count={cases.train.y.length}
            />
          </div>
        </div>
        <TrainSettings state={state} main={main} />
      </div>
    </Figure>
  );
}
