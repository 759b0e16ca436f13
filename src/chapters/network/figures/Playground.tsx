import { SlidersHorizontal, Undo2 } from 'lucide-react';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { playerOf } from '../../../engine/client/playerOf';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { parameterCount } from '../../../math/networkShape';
import { LossPlot } from '../../../plot/LossPlot';
import { svgBlob } from '../../../plot/saveSvg';
import { common } from '../../../text/common';
import { frozenWords } from '../../../text/frozen';
import { formatCount } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { Button, IconButton } from '../../../ui/Button';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { useSurroundings } from '../../../ui/FigureContext';
import { Player } from '../../../ui/Player';
import { Segments } from '../../../ui/Segments';
import { casesOf, dotsOf, troubleOf } from '../derive/cases';
import { playgroundCsv } from '../derive/csv';
import { firstParameters } from '../derive/luck';
import { pagePictures } from '../derive/pagePictures';
import { journeyOf, patientOf, stagesOf } from '../derive/patient';
import { shapeOf, SMALL } from '../derive/run';
import { parameterWords, sayPlayground } from '../derive/say';
import { scoresOf } from '../derive/scores';
import { useModel, useText, useUpdate } from '../hooks';
import { modes, ranges, withSettings } from '../model';
import { DrawLayer, type Tool } from './playground/DrawLayer';
import { Editor } from './playground/Editor';
import { NetworkBoard, type Chosen } from './playground/NetworkBoard';
import { OutputPlot } from './playground/OutputPlot';
import { PatientPanel } from './playground/PatientPanel';
import './playground/playground.css';
import { Rail } from './playground/Rail';
import { Readouts } from './playground/Readouts';
import { ThresholdPanel } from './playground/ThresholdPanel';
import { useHistory } from './playground/useHistory';
import { useMain } from './playground/useMain';
import { useRate } from './playground/useRate';

/** What the first look does not show comes when it is chosen. */
const LuckBoard = lazy(() =>
  import('./playground/LuckBoard').then((module) => ({ default: module.LuckBoard })),
);
const Compare = lazy(() => import('./playground/Compare').then((module) => ({ default: module.Compare })));

const SPEEDS = [1, 10, 100, Infinity];
const NO_OUTPUTS = new Float32Array(0);

/** Fig. 10 alive: every neuron a picture, every weight a line, and the cases they are learned from. */
export function Playground() {
  const text = useText();
  const words = text.playground;
  const shared = useWords(common);
  const language = useLanguage();
  const state = useModel((now) => now);
  const update = useUpdate();
  const engine = useEngineStatus();
  const { hidden } = useSurroundings();
  const body = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<(Chosen & { readonly of: string }) | null>(null);
  const [tool, setTool] = useState<Tool>('a');
  const [luckSay, setLuckSay] = useState('');
  const [railOpen, setRailOpen] = useState(false);

  const { data, noise, share, points } = state;
  const wanted = useMemo(() => casesOf({ data, noise, share, points }), [data, noise, share, points]);
  const { main, snapshot, shown: cases } = useMain(state, wanted);
  const { change, edit, undo, canUndo } = useHistory(main);
  const shape = useMemo(
    () => shapeOf({ layers: state.layers, activation: state.activation }),
    [state.layers, state.activation],
  );
  const shapeKey = state.layers.join(',');
  const chosen = picked?.of === shapeKey ? picked : null;
  const choose = (next: Chosen | null) => setPicked(next && { ...next, of: shapeKey });

  const dots = useMemo(() => dotsOf(wanted), [wanted]);
  const trouble = troubleOf(wanted);
  const outputs = snapshot && wanted === cases && trouble !== 'empty' ? snapshot.outputs : NO_OUTPUTS;
  const scores = useMemo(
    () => (outputs.length > 0 ? scoresOf(cases, outputs, state.threshold) : null),
    [cases, outputs, state.threshold],
  );
  const { seed } = state;
  const params = useMemo(
    () => snapshot?.params ?? firstParameters({ ...state, seed }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- first parameters depend on shape and seed alone
    [snapshot, shape, seed],
  );
  const pictures = useMemo(() => {
    if (!snapshot || snapshot.fields.length === 0) return pagePictures(shape, params, SMALL);
    return snapshot.fields.flatMap(({ ask, values }) => {
      const size = ask.rows * ask.columns;
      return Array.from({ length: ask.to - ask.from }, (_, u) => values.subarray(u * size, (u + 1) * size));
    });
  }, [snapshot, shape, params]);
  const output = pictures.at(-1)!;

  const stages = useMemo(() => stagesOf(shape), [shape]);
  const patient = state.mode === 'patient' ? patientOf(wanted, state.patient) : null;
  const journey = patient && journeyOf(shape, params, state.loss, patient);
  const at = Math.min(state.stage, stages.length - 1);

  const rate = useRate(snapshot?.step ?? 0, main.playing);
  const more = trouble !== 'empty' && state.step < ranges.step.max;
  const learned = sayPlayground(state, snapshot, scores, trouble, words, language);
  const say = state.mode === 'luck' && luckSay ? luckSay : learned;
  const alert = main.frozen
    ? frozenWords[language](
        parameterWords(main.frozen.parameter, state.layers.length, words),
        formatCount(main.frozen.step, language),
      )
    : main.failed
      ? words.failed
      : null;
  const curves = useMemo(
    () => ({
      steps: main.losses.map((point) => point.step),
      train: main.losses.map((point) => point.train),
      test: main.losses.map((point) => point.test ?? Number.NaN),
    }),
    [main.losses],
  );
  const hasTest = wanted.test.y.length > 0;
  const set = words.sets[state.data];
  const controls = !hidden.has('controls');
  const columns = state.layers.length + 2;
  const rows = Math.max(2, ...state.layers);

  return (
    <Figure
      id="playground"
      className="network-figure"
      say={say}
      alert={alert}
      picture={() => svgBlob(body.current!, text.figures.playground.title)}
      numbers={() => playgroundCsv(state, shape, main.losses, params)}
      badge={<EngineBadge state={engine} />}
      head={
        <Segments
          field="mode"
          name={words.mode}
          small
          value={state.mode}
          options={modes.map((value) => ({ value, label: words.modes[value] }))}
          onChange={(mode) => {
            main.pause();
            update((old) => ({ ...old, mode, stage: 0 }));
          }}
        />
      }
      dock={
        state.mode !== 'luck' && (
          <>
            <Player {...playerOf(main, SPEEDS, more)} />
            <IconButton
              name={shared.undo}
              icon={<Undo2 aria-hidden />}
              onClick={() => canUndo && undo()}
              aria-disabled={!canUndo}
            />
          </>
        )
      }
      readouts={
        state.mode !== 'luck' && trouble !== 'empty' && <Readouts snapshot={snapshot} scores={scores} />
      }
    >
      <div className={`network is-${state.mode} ${railOpen ? 'is-open' : ''}`} ref={body}>
        {controls && (
          <>
            <Button
              small
              className="network-settings"
              aria-expanded={railOpen}
              onClick={() => setRailOpen(!railOpen)}
            >
              <SlidersHorizontal aria-hidden />
              {railOpen ? words.hideSettings : words.showSettings}
            </Button>
            <Rail state={state} cases={wanted} change={change} tool={tool} onTool={setTool} />
          </>
        )}
        {state.mode === 'luck' ? (
          <Suspense>
            <LuckBoard
              state={state}
              cases={wanted}
              change={change}
              disabled={trouble === 'empty'}
              onSay={setLuckSay}
            />
          </Suspense>
        ) : state.mode === 'compare' ? (
          <Suspense>
            <Compare state={state} cases={cases} dots={dots} main={main} picture={output} change={change} />
          </Suspense>
        ) : (
          <>
            <div className="network-drawing">
              <div className="network-scroll">
                <div
                  className="network-sheet"
                  style={{ minWidth: `${columns * 58}px`, minHeight: `${rows * 50 + 52}px` }}
                >
                  <NetworkBoard
                    shape={shape}
                    params={params}
                    pictures={pictures}
                    description={say}
                    moving={main.playing}
                    chosen={chosen}
                    onChoose={choose}
                    names={{ x1: set.x1, x2: set.x2 }}
                    journey={journey ? { journey, stage: stages[at]! } : undefined}
                  />
                </div>
              </div>
              <p className="network-facts cap">
                <span>{words.parameters(formatCount(parameterCount(shape), language))}</span>
                {rate !== null && <span>{words.perSecond(formatCount(rate, language))}</span>}
              </p>
              {trouble !== 'none' && <p className="network-note">{words.troubles[trouble]}</p>}
              {main.frozen && (
                <Button
                  className="network-rescue"
                  onClick={() =>
                    change(
                      withSettings({ lr: Math.max(ranges.lr.min, Number((state.lr / 10).toPrecision(2))) }),
                    )
                  }
                >
                  {words.rescue}
                </Button>
              )}
              {chosen && snapshot && controls && state.mode === 'train' && (
                <Editor
                  key={shapeKey}
                  shape={shape}
                  snapshot={snapshot}
                  chosen={chosen}
                  onChoose={choose}
                  onEdit={edit}
                  onPause={main.pause}
                />
              )}
            </div>
            <div className="network-side">
              <div className="network-output">
                <OutputPlot
                  title={words.outputPlot}
                  description={say}
                  picture={output}
                  dots={dots}
                  outputs={outputs}
                  threshold={state.threshold}
                  data={state.data}
                  moving={main.playing}
                  ring={patient?.index}
                  onPick={
                    state.data === 'own' && state.mode === 'train'
                      ? undefined
                      : (index) =>
                          update((old) => ({ ...old, patient: index, mode: 'patient', stage: old.stage }))
                  }
                >
                  {state.data === 'own' && state.mode === 'train' && controls && (
                    <DrawLayer points={points} tool={tool} change={change} />
                  )}
                </OutputPlot>
              </div>
              {journey ? (
                <PatientPanel
                  shape={shape}
                  params={params}
                  journey={journey}
                  stages={stages}
                  at={at}
                  onStage={(stage) => update((old) => ({ ...old, stage }))}
                  chosen={chosen}
                  names={set}
                />
              ) : (
                <div className="network-panel">
                  <Segments
                    field="panel"
                    name={words.panel}
                    small
                    value={state.panel}
                    options={(['loss', 'threshold'] as const).map((value) => ({
                      value,
                      label: words.panels[value],
                    }))}
                    onChange={(panel) => update((old) => ({ ...old, panel }))}
                  />
                  {state.panel === 'loss' ? (
                    <div className="network-loss">
                      <LossPlot
                        title={words.lossPlot}
                        description={say}
                        steps={curves.steps}
                        train={curves.train}
                        {...(hasTest && { test: curves.test })}
                        step={main.playing ? curves.steps.at(-1) : (snapshot?.step ?? 0)}
                        xName={shared.step.toLowerCase()}
                        yName={shared.loss.toLowerCase()}
                      />
                    </div>
                  ) : (
                    scores && (
                      <ThresholdPanel
                        dots={dots}
                        outputs={outputs}
                        scores={scores}
                        threshold={state.threshold}
                        names={set}
                        onChange={(threshold) => update((old) => ({ ...old, threshold }))}
                      />
                    )
                  )}
                </div>
              )}
            </div>
          </>
        )}
      </div>
    </Figure>
  );
}
