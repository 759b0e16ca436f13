import type { OptimizerName } from '../../../../math/optimizer';
import { glyph } from '../../../../plot/glyphs';
import { formatCount, formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Parameter } from '../../../../ui/Parameter';
import { arrivalOf } from '../../derive/race';
import { useText } from '../../hooks';
import { racers, raceRanges, type RaceState } from '../../modelRace';
import { looks, type Way } from './RaceMap';

interface ArrivalsProps {
  readonly state: RaceState;
  readonly ways: readonly Way[];
  /** The order is asked for: it is not shown. */
  readonly covered: boolean;
  readonly onRate: (name: OptimizerName, rate: number) => void;
}

/** The racers: their rates, their losses, and when they arrive. */
export function Arrivals({ state, ways, covered, onRate }: ArrivalsProps) {
  const { race: words } = useText();
  const language = useLanguage();
  return (
    <div className="rc-racers">
      {racers.map((name) => {
        const loss = ways.find((each) => each.name === name)!.way.at(-1)!.loss;
        const arrival = covered ? null : arrivalOf(state, name);
        return (
          <section key={name} className="rc-racer" aria-label={words.names[name]}>
            <h3>
              <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden>
                <path className="rc-mark" d={glyph(looks[name].mark, 5.5)} />
              </svg>
              {words.names[name]}
            </h3>
            <output aria-label={words.lossOf(words.names[name])} aria-live="off" data-value={String(loss)}>
              {formatNumber(loss, language)}
            </output>
            <p className="cap">
              {words.arrivals}:{' '}
              <b>
                {covered
                  ? '?'
                  : arrival === null
                    ? words.lost
                    : words.arrivesAt(formatCount(arrival, language))}
              </b>
            </p>
            <Parameter
              name={`${words.rate}, ${words.names[name]}`}
              math="α"
              value={state[name]}
              {...raceRanges.rate}
              log
              onChange={(rate) => onRate(name, rate)}
            />
          </section>
        );
      })}
    </div>
  );
}
