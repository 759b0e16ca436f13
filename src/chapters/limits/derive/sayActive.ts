import { formatCount, formatPercent } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { ActiveState } from '../modelActive';
import type { ActiveText } from '../text/active.en';
import { aheadIn, networks, standingOf, ways, type Trial, type Way } from './active';
import { poolOf } from './pool';

export type ActiveRounds = Readonly<Record<Way, readonly (readonly Trial[])[]>>;

/** The last round that both machines have finished, -1 for none: there they are compared. */
export const machineRound = ({ uncertain, random }: ActiveRounds): number =>
  Math.min(uncertain.length, random.length) - 1;

/** What is to be seen: the labels, and how the ways fare. */
export function sayActive(
  state: ActiveState,
  rounds: ActiveRounds,
  covered: boolean,
  words: ActiveText['words'],
  language: Language,
): string {
  const count = (value: number) => formatCount(value, language);
  const percent = (value: number) => formatPercent(value, language);
  const { patients, start } = poolOf(state.set, state.seed);
  const known = [...start, ...state.labels];
  const high = known.filter((i) => patients.y[i] === 1).length;
  const said = [
    words.sayStart(words.sets[state.set], count(known.length), count(high), count(known.length - high)),
  ];
  const own = rounds.yours[state.labels.length];
  if (own) {
    const { mean, low, high: best } = standingOf(own);
    said.push(words.sayYours(percent(mean), percent(low), percent(best)));
  } else said.push(words.sayTraining);
  if (covered) said.push(words.sayCovered);
  else if (state.machines) {
    const at = machineRound(rounds);
    const [uncertain, random] = [rounds.uncertain[at], rounds.random[at]];
    if (uncertain && random) {
      const [u, r] = [standingOf(uncertain), standingOf(random)];
      said.push(words.sayMachines(count(at), percent(u.mean), percent(r.mean)));
      said.push(words.sayAhead(count(aheadIn(uncertain, random)), count(networks)));
    }
  }
  return said.join(' ');
}

export const activeHeader = [
  'who chose', 'labels', 'network', 'accuracy', 'last label: patient', 'diffusion', 'perfusion', 'high grade', 'patients', 'seed',
]; // prettier-ignore

/** Every network of every way after every label, as far as it may be seen. */
export function activeRows(
  state: ActiveState,
  rounds: ActiveRounds,
  machines: boolean,
): (readonly (string | number)[])[] {
  const { patients } = poolOf(state.set, state.seed);
  return ways
    .filter((way) => machines || way === 'yours')
    .flatMap((way) =>
      rounds[way].flatMap((trials) =>
        trials.map(({ labeled, accuracy }, n) => {
          const last = labeled.at(-1)!;
          const name = way === 'uncertain' && state.mixed ? 'least sure, every fourth by chance' : way;
          return [
            name, labeled.length, n + 1, accuracy, last,
            patients.x[2 * last]!, patients.x[2 * last + 1]!, patients.y[last]!, state.set, state.seed,
          ]; // prettier-ignore
        }),
      ),
    );
}
