import { useMemo, useRef, useState, type ReactNode } from 'react';
import { playerOf } from '../../../engine/client/playerOf';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { useBoard } from '../../../plot/boardContext';
import type { Dot } from '../../../plot/Dots';
import { toPixels, usePlot } from '../../../plot/plotContext';
import { svgBlob } from '../../../plot/saveSvg';
import { usePlaying } from '../../../state/usePlaying';
import { useQuestionOpen } from '../../../state/useQuestionOpen';
import { common } from '../../../text/common';
import { formatCount, formatPercent } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { useSurroundings } from '../../../ui/FigureContext';
import { Parameter } from '../../../ui/Parameter';
import { Player } from '../../../ui/Player';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { groupMark } from '../derive/clusters';
import { sayWay, type WaysNow } from '../derive/sayWays';
import { waysCsv } from '../derive/waysCsv';
import { useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import {
  chooseLabels,
  goToWayStep,
  labelChoices,
  lastSteps,
  otherSeed,
  ways,
  waysRanges,
  type Way,
  type WaysState,
} from '../modelWays';
import './learning.css';
import { SearchPanel } from './ways/SearchPanel';
import { useAgent, useSemi, useSupervised, useUnsupervised } from './ways/useWays';
import { WayPlane } from './ways/WayPlane';
import './ways/ways.css';

const SPEEDS = [1, 5, 20, 60];

/** Four ways of learning on one screen, each live; the player moves the one that is chosen. */
export function FourWays() {
  const text = useText();
  const words = text.ways;
  const shared = useWords(common);
  const language = useLanguage();
  const state = useModel((model) => model.ways);
  const update = useUpdate();
  const engine = useEngineStatus();
  const open = useQuestionOpen();
  const { hidden } = useSurroundings();
  const body = useRef<HTMLDivElement>(null);
  const [speed, setSpeed] = useState(20);
  const { way, seed } = state;
  const set = (change: (old: WaysState) => WaysState) => update(within('ways', change));

  const supervised = useSupervised(state);
  const moves = useUnsupervised(supervised.cases, seed);
  const semi = useSemi(state);
  const walk = useAgent(state);
  const moved = Math.min(state.unsupervised, moves.length - 1);
  const move = moves[moved]!;

  const stepping = (each: 'unsupervised' | 'reinforcement') => () =>
    set((old) => goToWayStep(each, old[each] + 1)(old));
  const more = { unsupervised: moved < moves.length - 1, reinforcement: state.reinforcement < 3000 };
  const groupPlayer = usePlaying(stepping('unsupervised'), more.unsupervised, Math.min(2, speed));
  const agentPlayer = usePlaying(stepping('reinforcement'), more.reinforcement, speed);
  const pause = () => {
    supervised.trainer.pause();
    semi.trainer.pause();
    groupPlayer.pause();
    agentPlayer.pause();
  };
  const choose = (next: Way) => {
    pause();
    set((old) => ({ ...old, way: next }));
  };
  const stepper = (each: 'unsupervised' | 'reinforcement', playing: typeof groupPlayer, at: number) => {
    const go = (step: number) => {
      playing.pause();
      set(goToWayStep(each, step));
    };
    return {
      playing: playing.playing,
      canBack: at > 0,
      canStep: more[each],
      onStep: () => go(at + 1),
      onStepBack: () => go(at - 1),
      onReset: () => go(0),
      onPlay: playing.play,
      onPause: playing.pause,
    };
  };
  const trained = (each: 'supervised' | 'semi') =>
    playerOf(each === 'semi' ? semi.trainer : supervised.trainer, SPEEDS, state[each] < lastSteps[each]);
  const player =
    way === 'supervised' || way === 'semi'
      ? trained(way)
      : way === 'unsupervised'
        ? stepper('unsupervised', groupPlayer, moved)
        : stepper('reinforcement', agentPlayer, state.reinforcement);
  const changeSpeed = (next: number) => {
    setSpeed(next);
    supervised.trainer.setSpeed(next);
    semi.trainer.setSpeed(next);
  };

  const labeled = useMemo(
    () => dotsOf(supervised.cases.x, (i) => (supervised.cases.y[i]! > 0.5 ? 'a' : 'b')),
    [supervised.cases],
  );
  const grouped = useMemo(
    () => dotsOf(supervised.cases.x, (i) => (move.groups ? groupMark(move.groups[i]!) : 'none')),
    [supervised.cases, move],
  );
  const few = useMemo(() => {
    const { points, given } = semi.cases;
    return dotsOf(
      points.x,
      (i) => (semi.labels[i]! > 0 ? 'a' : semi.labels[i]! < 0 ? 'b' : 'none'),
      (i) => given[i] === 0,
    );
  }, [semi.cases, semi.labels]);

  const semiSnapshot = semi.trainer.snapshot;
  const count = supervised.cases.y.length;
  const rest = semi.cases.given.filter((label) => label === 0).length;
  const now: WaysNow = {
    supervised: {
      step: supervised.trainer.snapshot?.step ?? 0,
      right: Math.round((supervised.trainer.snapshot?.trainAccuracy ?? 0) * count),
      count,
    },
    unsupervised: {
      step: moved,
      sizes: move.groups && [0, 1].map((group) => move.groups!.filter((each) => each === group).length),
      ended: !more.unsupervised,
    },
    semi: {
      step: semiSnapshot?.step ?? 0,
      labels: semi.labels.filter((label) => label !== 0).length,
      right: Math.round((semiSnapshot?.testAccuracy ?? 0) * rest),
      count: rest,
    },
    reinforcement: { step: state.reinforcement, walk },
  };
  const waiting = (each: Way) =>
    (each === 'supervised' && !supervised.trainer.snapshot) || (each === 'semi' && !semiSnapshot);
  const sayOf = (each: Way) => (waiting(each) ? words.waiting : sayWay(each, now, words, language));
  const say = `${words.names[way]}. ${sayOf(way)}`;

  const panel = (each: Way, picture: ReactNode, extra?: ReactNode) => (
    <section
      key={each}
      className={each === way ? 'ways-panel is-here' : 'ways-panel'}
      aria-label={words.names[each]}
      data-way={each}
    >
      <div className="ways-top">
        <button type="button" className="ways-name" aria-pressed={each === way} onClick={() => choose(each)}>
          <b>{words.names[each]}</b>
          <span className="cap">{words.gets[each]}</span>
        </button>
        {extra}
      </div>
      <div className="ways-plot">{picture}</div>
      <p className="ways-now">{sayOf(each)}</p>
    </section>
  );

  return (
    <Figure
      id="four-ways"
      say={say}
      alert={supervised.trainer.failed || semi.trainer.failed ? text.rules.failed : null}
      picture={() => svgBlob(body.current!, text.figures['four-ways'].title)}
      numbers={() =>
        waysCsv(state, {
          cases: supervised.cases,
          groups: move.groups,
          outputs: supervised.trainer.snapshot?.outputs ?? null,
          semi: semi.cases,
          labels: semi.labels,
          walk,
        })
      }
      badge={<EngineBadge state={engine} />}
      dock={
        <div className="ln-dock">
          <Player {...player} speed={{ value: speed, options: SPEEDS, onChange: changeSpeed }} />
          {way === 'reinforcement' && (
            <Parameter
              field="epsilon"
              name={words.epsilon}
              math="ε"
              value={state.epsilon}
              {...waysRanges.epsilon}
              onChange={(epsilon) => set((old) => ({ ...old, epsilon, reinforcement: 0 }))}
            />
          )}
          {way === 'semi' && state.labels === 'spread' && (
            <Parameter
              field="rounds"
              name={words.rounds}
              value={state.rounds}
              {...waysRanges.rounds}
              onChange={(rounds) => set(chooseLabels({ rounds }))}
            />
          )}
          <Parameter
            field="wseed"
            name={words.seed}
            value={seed}
            {...waysRanges.seed}
            onChange={(next) => {
              pause();
              set(otherSeed(next));
            }}
          />
        </div>
      }
      readouts={
        <>
          <Readout
            name={shared.stepNumber}
            value={way === 'unsupervised' ? moved : state[way]}
            text={formatCount(way === 'unsupervised' ? moved : state[way], language)}
          />
          {way === 'semi' && typeof semiSnapshot?.testAccuracy === 'number' && (
            <Readout
              name={shared.accuracy}
              value={semiSnapshot.testAccuracy}
              text={formatPercent(semiSnapshot.testAccuracy, language)}
            />
          )}
        </>
      }
    >
      <div className="ways" ref={body}>
        {!hidden.has('controls') && (
          <div className="ways-names" data-part="controls">
            <Segments
              field="way"
              small
              name={words.way}
              value={way}
              options={ways.map((value) => ({ value, label: words.short[value] }))}
              onChange={choose}
            />
          </div>
        )}
        {panel(
          'supervised',
          <WayPlane
            title={words.pictures.supervised}
            description={sayOf('supervised')}
            dots={labeled}
            field={supervised.field}
          />,
        )}
        {panel(
          'unsupervised',
          <WayPlane title={words.pictures.unsupervised} description={sayOf('unsupervised')} dots={grouped}>
            <Centers centers={move.centers} />
          </WayPlane>,
        )}
        {panel(
          'semi',
          <WayPlane
            title={words.pictures.semi}
            description={sayOf('semi')}
            dots={few}
            field={semi.field}
            r={3.6}
          />,
          !hidden.has('controls') && (
            <fieldset className="ways-labels" disabled={open} data-part="controls">
              <Segments
                field="labels"
                small
                name={words.labels}
                value={state.labels}
                options={labelChoices.map((value) => ({ value, label: words.labelNames[value] }))}
                onChange={(labels) => set((old) => ({ ...chooseLabels({ labels })(old), way: 'semi' }))}
              />
            </fieldset>
          ),
        )}
        {panel(
          'reinforcement',
          <SearchPanel
            title={words.pictures.reinforcement}
            description={sayOf('reinforcement')}
            seed={seed}
            walk={walk}
          />,
        )}
      </div>
    </Figure>
  );
}

function dotsOf(
  x: ArrayLike<number>,
  kindOf: (index: number) => Dot['kind'],
  isHollow: (index: number) => boolean = () => false,
): Dot[] {
  return Array.from({ length: x.length / 2 }, (_, i) => ({
    x: x[2 * i]!,
    y: x[2 * i + 1]!,
    kind: kindOf(i),
    hollow: isHollow(i),
  }));
}

function Centers({ centers }: { readonly centers: readonly (readonly number[])[] }) {
  const plot = usePlot();
  const { scale } = useBoard();
  return centers.map(([x, y], j) => {
    const at = toPixels(plot, { x: x!, y: y! });
    return <circle key={j} className="ways-center plot-still" cx={at.x} cy={at.y} r={11 * scale} />;
  });
}
