import { useMemo, useRef, useState } from 'react';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { usePlaying } from '../../../state/usePlaying';
import { useQuestionOpen } from '../../../state/useQuestionOpen';
import { common } from '../../../text/common';
import { formatCount } from '../../../text/format';
import { useLanguage, useWords } from '../../../text/language';
import { Figure } from '../../../ui/Figure';
import { Parameter } from '../../../ui/Parameter';
import { Player } from '../../../ui/Player';
import { Readout } from '../../../ui/Readout';
import { Segments } from '../../../ui/Segments';
import { startOf, toRaw, wayOf } from '../derive/race';
import { sayRace } from '../derive/sayRace';
import { useModel, useText, useUpdate } from '../hooks';
import { within } from '../model';
import {
  goToRaceStep,
  moveStart,
  racers,
  raceRanges,
  raceUnits,
  startRace,
  type RaceState,
} from '../modelRace';
import { Arrivals } from './race/Arrivals';
import { RaceMap } from './race/RaceMap';
import { StepCard } from './race/StepCard';
import './race/race.css';
import './deep.css';

const SPEEDS = [2, 10, 30, 60];

/** SGD, momentum and Adam from one start, on one map, step by step. */
export function Race() {
  const text = useText();
  const words = text.race;
  const shared = useWords(common);
  const language = useLanguage();
  const state = useModel((model) => model.race);
  const update = useUpdate();
  const open = useQuestionOpen();
  const body = useRef<HTMLDivElement>(null);
  const [speed, setSpeed] = useState(10);
  const { units, card, step } = state;
  const set = (change: (old: RaceState) => RaceState) => update(within('race', change));
  const more = step < raceRanges.step.max && !open;
  const player = usePlaying(() => set((old) => goToRaceStep(old.step + 1)(old)), more, speed);
  const go = (next: number) => {
    player.pause();
    set(goToRaceStep(next));
  };
  const begin = (change: Parameters<typeof startRace>[0]) => {
    player.pause();
    set(startRace(change));
  };
  const ways = useMemo(() => racers.map((name) => ({ name, way: wayOf(state, name, step) })), [state, step]);
  const lost = ways.find(({ way }) => way.length <= step);
  const say = sayRace(state, open, words, language);
  const start = startOf(state);
  const move = (w: number, b: number) => {
    player.pause();
    const raw = toRaw(state, { w, b });
    set(moveStart(raw.w, raw.b));
  };

  return (
    <Figure
      id="race"
      say={say}
      alert={lost ? words.left(words.names[lost.name]) : null}
      picture={() => svgBlob(body.current!, text.figures.race.title)}
      numbers={() =>
        toCsv(
          [
            'optimizer',
            'step',
            'w',
            'b',
            'loss',
            'g w',
            'm w',
            'v w',
            'm^ w',
            'v^ w',
            'move w',
            'rate',
            'input',
            'seed',
          ],
          ways.flatMap(
            ({ name, way }) =>
            way.map(({ w, b, loss, card: at }, index) => [
              name, index, w, b, loss, at?.w.g, at?.w.m, at?.w.v, at?.w.mHat, at?.w.vHat, at?.w.move, state[name], units, state.seed,
            ]), // prettier-ignore
          ),
        )
      }
      head={
        <Segments
          field="units"
          small
          name={words.units}
          value={units}
          options={raceUnits.map((value) => ({ value, label: words.unitNames[value] }))}
          onChange={(next) => begin({ units: next })}
        />
      }
      dock={
        <div className="dp-dock">
          <Player
            playing={player.playing}
            canBack={step > 0}
            canStep={more}
            onStep={() => go(step + 1)}
            onStepBack={() => go(step - 1)}
            onReset={() => go(0)}
            onPlay={player.play}
            onPause={player.pause}
            speed={{ value: speed, options: SPEEDS, onChange: setSpeed }}
          />
          <Parameter
            field="w"
            name="w"
            math="w"
            value={state.w}
            {...raceRanges.w}
            onChange={(next) => set(moveStart(next, state.b))}
          />
          <Parameter
            field="b"
            name="b"
            math="b"
            value={state.b}
            {...raceRanges.b}
            onChange={(next) => set(moveStart(state.w, next))}
          />
          <Parameter
            field="rseed"
            name={words.seed}
            value={state.seed}
            {...raceRanges.seed}
            onChange={(seed) => begin({ seed })}
          />
        </div>
      }
      readouts={<Readout name={shared.stepNumber} value={step} text={formatCount(step, language)} />}
    >
      <div className="rc" ref={body}>
        <div className="rc-map">
          <RaceMap state={state} start={start} ways={ways} description={say} onMove={move} />
        </div>
        <div className="rc-side">
          <Arrivals
            state={state}
            ways={ways}
            covered={open}
            onRate={(name, rate) => begin({ [name]: rate })}
          />
          <div className="rc-card">
            <Segments
              field="card"
              small
              name={words.card}
              value={card}
              options={racers.map((value) => ({ value, label: words.names[value] }))}
              onChange={(next) => set((old) => ({ ...old, card: next }))}
            />
            <StepCard name={card} step={step} way={ways.find(({ name }) => name === card)!.way} />
          </div>
        </div>
      </div>
    </Figure>
  );
}
