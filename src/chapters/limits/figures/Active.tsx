import { useEffect, useRef } from 'react';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { usePlaying } from '../../../state/usePlaying';
import { common } from '../../../text/common';
import { formatCount, formatPercent } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { Button } from '../../../ui/Button';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Player } from '../../../ui/Player';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { Toggle } from '../../../ui/Toggle';
import { aheadIn, atRandom, leaderOf, leastSure, most, networks, standingOf, ways } from '../derive/active';
import { poolOf, poolSets } from '../derive/pool';
import { activeHeader, activeRows, machineRound, sayActive } from '../derive/sayActive';
import { useAsked, useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import {
  activeRanges, askLabel, defaultPool, helps, otherPool, poolKey, startAgain, takeBack, withLeader, type ActiveState,
} from '../modelActive'; // prettier-ignore
import { useActive } from '../run/useActive';
import { useAnswerField } from '../run/useAnswerField';
import { LabelCurves } from './active/LabelCurves';
import { PoolPlot } from './active/PoolPlot';
import { WayRow } from './active/WayRow';
import './limits.css';
import './active/active.css';

/** Labels a second while it plays. */
const PACE = 3;

/** Twenty labels to spend: chosen by the learner, where a network is least sure, or by chance. */
export function Active() {
  const text = useText();
  const words = text.active;
  const shared = useWords(common);
  const language = useLanguage();
  const update = useUpdate();
  const state = useModel((whole) => whole.active);
  const status = useEngineStatus();
  const asked = useAsked();
  const body = useRef<HTMLDivElement>(null);
  const set = (change: (old: ActiveState) => ActiveState) => update(within('active', change));
  const { labels, help, machines, mixed, look, network, truth, seed } = state;

  const asksLeader = asked === 'active-guess' || asked === 'active-stuck';
  const shown = machines && !asksLeader;
  const pool = poolOf(state.set, seed);
  const { rounds, running, failed } = useActive(state, machines || asksLeader);
  const last = machineRound(rounds);
  const complete = last === most;
  const [uncertain, random] = [rounds.uncertain[last], rounds.random[last]];
  const key = poolKey(state);
  const leader = complete && uncertain && random ? leaderOf(uncertain, random) : null;
  // With the patients that come with the page the answer is known, and a test holds it.
  const measures = seed !== defaultPool || mixed;
  useEffect(() => {
    if (leader && measures) update(within('active', (old) => withLeader(old, key, leader)));
  }, [leader, measures, key, update]);

  const whose = shown ? look : 'yours';
  const trials = { yours: rounds.yours[labels.length], uncertain, random };
  const own = trials.yours?.[network - 1];
  // The last network stays in the plane until the next one has learned.
  const trial = (trials[whose] ?? rounds[whose].at(-1))?.[network - 1];
  const field = useAnswerField(trial?.params);
  const more = labels.length < most;
  const propose = help === 'random' ? atRandom : leastSure;
  const proposed = more && own ? propose(own, seed, network - 1) : null;
  const step = () => {
    if (proposed !== null) set((old) => askLabel(old, proposed));
  };
  const player = usePlaying(step, more && !failed, PACE);

  const say = sayActive(state, rounds, asksLeader, words, language);
  const count = (value: number) => formatCount(value, language);
  const standing = trials.yours && standingOf(trials.yours);
  const ahead = shown && uncertain && random ? aheadIn(uncertain, random) : NaN;
  const working = machines && !complete && running;

  return (
    <Figure
      id="active"
      say={say}
      alert={failed ? words.noEngine : null}
      head={
        <>
          <Segments
            field="pool"
            small
            name={words.setName}
            value={state.set}
            options={poolSets.map((value) => ({ value, label: words.sets[value] }))}
            onChange={(next) => set(otherPool({ set: next }))}
          />
          <Button
            small
            onClick={() =>
              set((old) => otherPool({ seed: (old.seed + 1) % (activeRanges.seed.max + 1) })(old))
            }
          >
            {words.other}
          </Button>
          <Button
            small
            look={machines ? 'plain' : 'go'}
            disabled={asksLeader}
            onClick={() =>
              set((old) => ({ ...old, machines: !old.machines, look: old.machines ? 'yours' : old.look }))
            }
          >
            {working ? words.cancel : machines ? words.hideMachines : words.showMachines}
          </Button>
        </>
      }
      dock={
        <div className="lm-dock">
          <Player
            {...player}
            onPlay={player.play}
            onPause={player.pause}
            canBack={labels.length > 0}
            canStep={more}
            onStep={step}
            onStepBack={() => set(takeBack)}
            onReset={() => {
              player.pause();
              set(startAgain);
            }}
          />
          <Segments
            field="help"
            small
            showName
            name={words.help}
            value={help}
            options={helps.map((value) => ({ value, label: words.helps[value] }))}
            onChange={(next) => set((old) => ({ ...old, help: next }))}
          />
          <Parameter
            field="network"
            name={words.network}
            value={network}
            {...activeRanges.network}
            onChange={(next) => set((old) => ({ ...old, network: next }))}
          />
          <Toggle
            field="mixed"
            name={words.mixed}
            checked={mixed}
            onChange={(next) => set((old) => ({ ...old, mixed: next }))}
          />
          <Toggle
            field="truth"
            name={words.truth}
            checked={truth}
            onChange={(next) => set((old) => ({ ...old, truth: next }))}
          />
        </div>
      }
      readouts={
        <>
          <Readout name={words.labels} value={labels.length} text={`${labels.length} / ${most}`} />
          <Readout
            name={shared.accuracy}
            value={standing?.mean ?? NaN}
            text={formatPercent(standing?.mean ?? NaN, language)}
          />
          <Readout
            name={words.ahead}
            value={ahead}
            text={asksLeader ? '?' : Number.isNaN(ahead) ? '–' : words.aheadOf(count(ahead), count(networks))}
          />
        </>
      }
      badge={<EngineBadge state={status} />}
      picture={() => svgBlob(body.current!, text.figures.active.title)}
      numbers={() => toCsv(activeHeader, activeRows(state, rounds, shown))}
    >
      <div className="lm" ref={body}>
        <div className="lm-active">
          <div className="lm-pool">
            <PoolPlot
              pool={pool}
              trial={trial}
              own={whose === 'yours' ? labels : null}
              field={field}
              truth={truth && !asksLeader}
              proposed={whose === 'yours' ? proposed : null}
              description={say}
              onPick={more ? (patient) => set((old) => askLabel(old, patient)) : undefined}
            />
          </div>
          <div className="lm-curves">
            <LabelCurves
              set={state.set}
              rounds={rounds}
              shown={shown ? ways : ['yours']}
              look={whose}
              description={say}
            />
          </div>
          <ul className="lm-ways" aria-label={words.rowsName}>
            {ways.map((way) => (
              <WayRow
                key={way}
                way={way}
                mixed={mixed}
                labels={way === 'yours' ? labels.length : last}
                standing={trials[way] && standingOf(trials[way])}
                chosen={way === whose}
                training={way !== 'yours' && working ? last + 1 : null}
                covered={way !== 'yours' && !shown}
                asked={asksLeader}
                onChoose={() => set((old) => ({ ...old, look: way }))}
              />
            ))}
          </ul>
        </div>
      </div>
    </Figure>
  );
}
