import type { Step } from '../../state/chapter';
import { curveOf } from './derive/curves';
import { descend } from './derive/descend';
import { within, type State } from './model';
import { goToStep, type ParabolaState } from './modelParabola';

/** The figure at a start, nothing done yet. */
const begin = (settings: Partial<ParabolaState>): ((state: State) => State) =>
  within('parabola', (old) => ({
    ...old,
    curve: 'parabola',
    w: 3,
    lr: 0.1,
    step: 0,
    far: 0,
    seen: false,
    tried: [],
    ...settings,
  }));

/** Takes steps from where the ball is. */
const take = (steps: number): ((state: State) => State) =>
  within('parabola', (old) => goToStep(old.step + steps, Infinity)(old));

/** w after many steps of what is set. */
function endOf({ parabola }: State, steps: number): number {
  const curve = curveOf(parabola.curve, parabola.hill);
  return descend(curve, parabola.w, parabola.lr, steps).rows.at(-1)!.w;
}

/** How near a place must be to count as right, in units of w. */
const NEAR = 0.35;

export const stepsParabola: readonly Step<State>[] = [
  { id: 'pb-what', figure: 'parabola', set: begin({ w: -2.5 }) },
  { id: 'pb-step', figure: 'parabola', set: begin({}) },
  {
    id: 'pb-land',
    figure: 'parabola',
    set: begin({ lr: 0.9 }),
    predict: {
      kind: 'place',
      judge: ({ parabola }, [w]) => {
        const curve = curveOf(parabola.curve, parabola.hill);
        const { rows } = descend(curve, parabola.w, parabola.lr, parabola.step);
        return Math.abs(w - rows.at(-1)!.next) <= NEAR;
      },
    },
    reveal: take(1),
  },
  {
    id: 'pb-diverge',
    figure: 'parabola',
    set: begin({ lr: 1.05 }),
    predict: {
      kind: 'choice',
      options: ['settles', 'forever', 'away'],
      correct: (state) => {
        const end = Math.abs(endOf(state, 40));
        return end < 0.1 ? 'settles' : end > 2 * Math.abs(state.parabola.w) ? 'away' : 'forever';
      },
    },
    reveal: take(12),
  },
  {
    id: 'pb-valleys',
    figure: 'parabola',
    set: begin({ curve: 'valleys', w: -3 }),
    predict: {
      kind: 'choice',
      options: ['shallow', 'hump', 'deep'],
      correct: (state) => {
        const end = endOf(state, 400);
        return end < -1 ? 'shallow' : end > 1 ? 'deep' : 'hump';
      },
    },
    reveal: take(8),
  },
  { id: 'pb-blind', figure: 'parabola', set: begin({ curve: 'hidden', w: -3 }) },
  { id: 'pb-takeaway', figure: 'parabola', set: begin({ lr: 0.4 }) },
];
